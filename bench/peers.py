"""Peers: Keyclerk's pipeline and Rasa's default one on the same training data, side by side; `make evaluate-peers`."""

import os
import statistics
import tempfile
from collections import defaultdict
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer
import yaml
from rich.console import Console
from rich.table import Table

from bench.figure import find_percentile, say
from bench.machine import describe
from bench.peer import Peer, compute_digest, measure, read_training, train
from bench.scores import FALLBACK, Parsed, Scores, Share, group_by_language, score
from bench.sentences import read_sentences
from cli.model import RASA_PYTHON, check_rasa
from keyclerk.settings import ROOT

KEYCLERK = "Keyclerk"
DEFAULT = "Rasa's default"
CONFIG = ROOT / "config.yml"
DATA = ROOT / "data" / "nlu"
REPORT = ROOT / "reports" / "peers.md"
NARROWEST = 100
BLENDED = (0.1, 0.2, 0.3, 0.4, 0.5)
NOTES = (
    "`nlu_fallback` counts as `out_of_scope`; intervals are Wilson's of 95 %. Both get product keys masked.",
    "The training sentences mark no entities, so DIET has none to learn; Keyclerk finds them by rules and its catalog.",
    "Rasa's default is the pipeline of its own `default_config.yml`, one model for all languages as Keyclerk's is, but",
    "for the ResponseSelector, which has nothing to learn here. It splits at spaces alone, which Japanese does not",
    "write, so that only characters within words (one to four) tell Japanese sentences apart.",
    "Its fallback is everything below a confidence of 0.3, or whose two likeliest intents lie within 0.1.",
    "DIET starts from random weights without a seed, so that no two trainings give the very same figures.",
    "Training is the whole run of `rasa train nlu` in a process of its own, without a cache: start, reading, fitting.",
    "Memory is the peak of a process that loads the model and parses every sentence six times.",
)


def main(
    epochs: Annotated[int, typer.Option(help="How often DIET sees the training data; Rasa's own number is 100.")] = 100,
    data: Annotated[Path, typer.Option(help="Other training data, in the same folders.", file_okay=False)] = DATA,
    keep: Annotated[Path | None, typer.Option(help="A folder for both models.", file_okay=False)] = None,
    model: Annotated[
        Path | None, typer.Option(help="Rasa's default as it was kept.", exists=True, dir_okay=False)
    ] = None,
) -> None:
    """Train and measure one after the other, print the table and write the report."""
    check_rasa()
    machine, sentences, screen = describe(), read_sentences(), Console(stderr=True)
    with ExitStack() as stack:
        folder = keep or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        folder.mkdir(parents=True, exist_ok=True)
        screen.print("peers: train and measure Keyclerk")
        own = (folder / "keyclerk.tar.gz").resolve()
        train(CONFIG, data=data.resolve(), model=own)
        peers = [measure(KEYCLERK, own, sentences)]
        default = (model or folder / "rasa-default.tar.gz").resolve()
        if model is None:
            screen.print(f"peers: train Rasa's default pipeline, {epochs} epochs")
            config = default.with_name("rasa-default.yml")
            config.write_text(yaml.safe_dump(make_default_config(_read_rasa_default(), epochs=epochs)), "utf-8")
            train(config, data=data.resolve(), model=default, epochs=epochs)
        elif read_training(default).digest != compute_digest(data):
            screen.print("peers: the kept model is of other training data", style="bold red")
        screen.print("peers: measure Rasa's default pipeline")
        peers.append(measure(f"{DEFAULT}, {read_training(default).epochs} epochs", default, sentences))
    rows = compare(peers)
    table = Table("", *(peer.name for peer in peers), title="The development sentences, understood by both")
    for row in rows:
        table.add_row(*row)
    console = Console()
    console.width = max(console.width, NARROWEST)
    console.print(table)
    REPORT.parent.mkdir(exist_ok=True)
    REPORT.write_text(write_report(peers, rows, {**machine, "Load after": f"{os.getloadavg()[0]:.1f}"}), "utf-8")
    console.print(f"written to {REPORT.relative_to(ROOT)}")


def make_default_config(default: Mapping[str, Any], *, epochs: int) -> dict[str, Any]:
    """Return Rasa's default configuration for understanding alone, with so many epochs."""
    kept = [component for component in default["pipeline"] if component["name"] != "ResponseSelector"]
    pipeline = [{**component, "epochs": epochs} if "epochs" in component else component for component in kept]
    return {**{name: default[name] for name in ("recipe", "language")}, "assistant_id": "peer", "pipeline": pipeline}


def compare(peers: Sequence[Peer]) -> list[tuple[str, ...]]:
    """Return the lines of the table: what was measured, and the figure of each peer."""
    groups = [dict(group_by_language(peer.parsed)) for peer in peers]
    languages = [name for name in groups[0] if name != "all"]
    scores = [score(peer.parsed) for peer in peers]
    likeliest = [[replace(each, intent=each.likeliest) for each in peer.parsed] for peer in peers]
    times = [[seconds * 1000 for seconds in peer.times] for peer in peers]
    return [
        ("intents right", *(_say_share(each.intents) for each in scores)),
        *((f"- {name}", *(_say_share(score(group[name]).intents) for group in groups)) for name in languages),
        ("likeliest intent right, without thresholds", *(_say_share(score(each).intents) for each in likeliest)),
        ("out of scope told", *(str(each.out_of_scope) for each in scores)),
        ("in scope, lost", *(str(each.lost) for each in scores)),
        ("median confidence where the likeliest is wrong", *map(_say_confidence, likeliest)),
        ("entity F1", *map(_say_entities, scores, peers)),
        ("training", *(say(peer.training.seconds, "s") for peer in peers)),
        ("training, time of all cores", *(say(peer.training.processor_seconds, "s") for peer in peers)),
        ("parse, p50", *(say(find_percentile(each, 50), "ms") for each in times)),
        ("parse, p99", *(say(find_percentile(each, 99), "ms") for each in times)),
        ("memory, peak", *(say(peer.peak / 1e6, "MB") for peer in peers)),
        ("model file", *(say(peer.size / 1e6, "MB") for peer in peers)),
    ]


def find_blend(first: Sequence[Parsed], second: Sequence[Parsed], weight: float) -> Share:
    """Return of how many sentences the likeliest intent is right where the second peer's confidences weigh so much."""
    right = 0
    for one, other in zip(first, second, strict=True):
        blend: dict[str, float] = defaultdict(float)
        for ranking, its_weight in ((one.ranking, 1 - weight), (other.ranking, weight)):
            for name, confidence in ranking:
                blend[name] += its_weight * confidence if name != FALLBACK else 0
        right += max(blend, key=blend.__getitem__, default=None) == one.sentence.intent
    return Share(right, len(first))


def write_report(peers: Sequence[Peer], rows: Sequence[Sequence[str]], machine: Mapping[str, str]) -> str:
    """Return the report: the table, how it is to be read, each training, and the machine."""
    lines = [
        "# Keyclerk and Rasa's default pipeline",
        "",
        f"Written by `make evaluate-peers`, on {len(peers[0].parsed)} development sentences.",
        "",
        _row(["", *(peer.name for peer in peers)]),
        _row(["---"] * (len(peers) + 1)),
        *map(_row, rows),
        "",
        *NOTES,
        "",
        "Blends: the likeliest intent that is right, where the second one's confidences count for so much.",
        "",
        _row(["share of the second", "right"]),
        _row(["---"] * 2),
        *(
            _row([f"{100 * weight:.0f} %", _say_share(find_blend(peers[0].parsed, peers[1].parsed, weight))])
            for weight in BLENDED
        ),
        "",
        *(f"- {_describe_training(peer)}" for peer in peers),
    ]
    if len({peer.training.digest for peer in peers}) > 1:
        lines.append("- **They were trained on different training data**: the figures cannot be compared.")
    return "\n".join([*lines, "", *(f"- {name}: {value}" for name, value in machine.items())]) + "\n"


def _read_rasa_default() -> Any:
    """Return the default configuration of the installed Rasa."""
    packages = RASA_PYTHON.parent.parent / "lib"
    path = next(packages.glob("python3*/site-packages/rasa/engine/recipes/config_files/default_config.yml"))
    return yaml.safe_load(path.read_text("utf-8"))


def _say_share(share: Share) -> str:
    low, high = share.interval
    return f"{share.percent:.1f} % ({low:.0f}-{high:.0f})"


def _say_confidence(parsed: Sequence[Parsed]) -> str:
    wrong = [each.confidence for each in parsed if not each.is_right]
    return f"{statistics.median(wrong):.2f}" if wrong else "-"


def _say_entities(scores: Scores, peer: Peer) -> str:
    return f"{scores.entity_f1:.3f}" if any(each.entities for each in peer.parsed) else "none learnt"


def _describe_training(peer: Peer) -> str:
    training = peer.training
    return (
        f"{peer.name}: trained on {training.sentences:,} sentences at commit {training.commit}, "
        f"priority {training.priority}, load before {training.load:.1f}."
    )


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    typer.run(main)
