"""Understanding: how well the development sentences are understood; `make evaluate` prints it and writes reports/."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from rich.console import Console
from rich.table import Table

from bench.machine import find_commit
from bench.parsing import parse_all
from bench.scores import Parsed, Scores, Share, score
from bench.sentences import read_sentences
from bench.thresholds import describe_thresholds
from keyclerk.settings import ROOT

FOLDER = ROOT / "reports"
COLUMNS = (
    "language",
    "sentences",
    "intents right (95 % interval)",
    "out of scope told",
    "in scope, lost",
    "entity F1",
    "language right / unsure / wrong",
)
NARROWEST = 120


def main() -> None:
    """Parse every sentence once, print a line a language, and write the reports."""
    parsed = parse_all(read_sentences())
    rows = [_describe(name, group) for name, group in group_by_language(parsed)]
    table = Table(*COLUMNS, title="Keyclerk: understanding of the development sentences")
    for row in rows:
        table.add_row(*row)
    console = Console()
    console.width = max(console.width, NARROWEST)
    console.print(table)
    FOLDER.mkdir(exist_ok=True)
    for name, text in (("understanding", _report(parsed, rows)), ("thresholds", describe_thresholds(parsed))):
        path = FOLDER / f"{name}.md"
        path.write_text(text, "utf-8")
        console.print(f"written to {path.relative_to(ROOT)}")


def group_by_language(parsed: Sequence[Parsed]) -> list[tuple[str, list[Parsed]]]:
    """Return the sentences of each language, and of all of them."""
    ranked = sorted(parsed, key=lambda each: each.sentence.language)
    groups = [(name, list(group)) for name, group in groupby(ranked, key=lambda each: each.sentence.language)]
    return [*groups, ("all", ranked)]


def _describe(name: str, group: Sequence[Parsed]) -> tuple[str, ...]:
    scores: Scores = score(group)
    low, high = scores.intents.interval
    return (
        name,
        str(len(group)),
        f"{scores.intents.percent:.1f} % ({low:.0f}-{high:.0f})",
        str(scores.out_of_scope),
        str(scores.lost),
        f"{scores.entity_f1:.3f}",
        f"{scores.language_right} / {scores.language_unsure} / {scores.language_wrong}",
    )


def _report(parsed: Sequence[Parsed], rows: Sequence[tuple[str, ...]]) -> str:
    wrong = [each for each in parsed if not each.is_right]
    lines = [
        "# Understanding of the development sentences",
        "",
        f"Commit {find_commit()}. `nlu_fallback` counts as `out_of_scope`.",
        "",
        _row(COLUMNS),
        _row(["---"] * len(COLUMNS)),
        *map(_row, rows),
        "",
        "## By intent, all languages",
        "",
        "| intent | right | taken for |",
        "|---|---|---|",
        *_describe_intents(parsed),
        "",
        f"## Intents that are wrong ({len(wrong)})",
        "",
        *(_describe_error(each) for each in wrong),
        "",
        "## Entities that are wrong",
        "",
        *(_describe_entities(each) for each in parsed if each.entities != each.sentence.entities),
        "",
        "## Languages that are unsure or wrong",
        "",
        *(
            f"- {each.sentence.language} → {each.language or 'unsure'}: {each.sentence.text}"
            for each in parsed
            if each.language != each.sentence.language
        ),
    ]
    return "\n".join(lines) + "\n"


def _describe_intents(parsed: Sequence[Parsed]) -> Iterator[str]:
    for intent in sorted({each.sentence.intent for each in parsed}):
        group = [each for each in parsed if each.sentence.intent == intent]
        taken_for = sorted({f"`{each.intent}`" for each in group if not each.is_right})
        yield _row([f"`{intent}`", str(Share(sum(each.is_right for each in group), len(group))), ", ".join(taken_for)])


def _describe_error(each: Parsed) -> str:
    taken_for = each.intent if each.intent == each.likeliest else f"{each.intent} (likeliest: {each.likeliest})"
    sentence = each.sentence
    return f"- {sentence.language}, {each.confidence:.2f}: `{sentence.intent}` → `{taken_for}`: {sentence.text}"


def _describe_entities(each: Parsed) -> str:
    missing = ", ".join(f"{name} {value}" for name, value in sorted(each.sentence.entities - each.entities)) or "-"
    extra = ", ".join(f"{name} {value}" for name, value in sorted(each.entities - each.sentence.entities)) or "-"
    return f"- {each.sentence.language}: missing {missing}; too many {extra}: {each.sentence.text}"


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    main()
