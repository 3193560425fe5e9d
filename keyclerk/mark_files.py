"""Mark files: what agents marked, as files in the format of `data/nlu`, for a person to review and to put there."""

import io
import json
import zipfile
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from zipfile import ZipInfo

import yaml

from keyclerk.settings import ROOT
from keyclerk.store.tables import MarkRow

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The one written in C is there wherever wheels are, and ten times as fast."""

TRAINING, HELD_OUT = ROOT / "data" / "nlu", ROOT / "tests" / "nlu"
REVIEW = """\
# What agents marked, to be reviewed by a person, line by line, before it is added to {path}:
# it is what people wrote (names of people do not belong into a model), and entities are found without being marked.
"""


def write_mark_files(
    marks: Iterable[MarkRow], *, training: Path = TRAINING, held_out: Path = HELD_OUT
) -> dict[str, str]:
    """Return a file for each language and intent, by its path within `data/nlu`; marks are given the newest last.

    Each utterance is there once, with its newest mark. What the model is trained with or measured by is left out.
    """
    known = read_known(training=training, held_out=held_out)
    newest: dict[str, MarkRow] = {}
    for mark in marks:
        if mark.text.strip():
            newest[fold(mark.text)] = mark
    grouped: dict[str, list[str]] = {}
    for folded, mark in newest.items():
        if folded not in known:
            grouped.setdefault(f"{mark.language}/{mark.intent}.yml", []).append(_write_utterance(mark.text))
    return {path: _write_file(path, grouped[path]) for path in sorted(grouped)}


def pack_mark_files(files: Mapping[str, str]) -> bytes:
    """Return the files in one archive, always the same one for the same files."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in files.items():
            archive.writestr(ZipInfo(path), content)
    return packed.getvalue()


def read_known(*, training: Path = TRAINING, held_out: Path = HELD_OUT) -> set[str]:
    """Return the utterances that the model is trained with or measured by, folded."""
    files = [*training.glob("*/*.yml"), *held_out.glob("*.jsonl")]
    return set().union(*(_read_known_file(path, path.stat().st_mtime_ns) for path in files))


@lru_cache(maxsize=1024)
def _read_known_file(path: Path, _changed: int) -> frozenset[str]:
    """Return the utterances of a file, folded; it is read again once it has changed."""
    text = path.read_text("utf-8")
    if path.suffix == ".jsonl":
        return frozenset(fold(json.loads(line)["text"]) for line in text.splitlines() if line.strip())
    entries = yaml.load(text, _LOADER)["nlu"]  # noqa: S506 - it is a safe one
    return frozenset(fold(line.removeprefix("- ")) for entry in entries for line in entry["examples"].splitlines())


def fold(utterance: str) -> str:
    """Return an utterance without what makes no other one: capitals, the apostrophe's form, spaces, a last stop."""
    return " ".join(utterance.replace("’", "'").casefold().split()).rstrip(" .!?")


def _write_utterance(text: str) -> str:
    if not text.isprintable():
        text = "".join(each if each.isprintable() else " " for each in text)
    line = " ".join(text.split())
    # A bracket that another one follows would mark an entity.
    return line.replace("](", "] (").replace("]{", "] {")


def _write_file(path: str, utterances: Iterable[str]) -> str:
    lines = "".join(f"    - {utterance}\n" for utterance in utterances)
    entry = f'version: "3.1"\nnlu:\n- intent: {Path(path).stem}\n  examples: |\n{lines}'
    return REVIEW.format(path=f"data/nlu/{path}") + entry
