"""Mark files: they are what `data/nlu` takes, and repeat nothing that the model knows or is measured by."""

import io
import zipfile
from pathlib import Path

import pytest
import yaml

from keyclerk.mark_files import HELD_OUT, TRAINING, fold, pack_mark_files, read_known, write_mark_files
from keyclerk.store.tables import MarkRow
from tests.factories import NOW


def make_mark(text: str, *, intent: str = "ask_help", language: str = "en") -> MarkRow:
    return MarkRow(text=text, intent=intent, language=language, marked_at=NOW, marked_by="eva")


@pytest.fixture
def known(tmp_path: Path) -> dict[str, Path]:
    """A training set and one held out, of an utterance each."""
    training, held_out = tmp_path / "data", tmp_path / "held"
    (training / "en").mkdir(parents=True)
    held_out.mkdir()
    (training / "en" / "greet.yml").write_text(
        'version: "3.1"\nnlu:\n- intent: greet\n  examples: |\n    - Hello there\n'
    )
    (held_out / "en.jsonl").write_text('{"text": "Good morning", "intent": "greet"}\n')
    return {"training": training, "held_out": held_out}


def read(files: dict[str, str]) -> dict[str, list[str]]:
    """Return the utterances of files, by path, as Rasa reads them."""
    return {
        path: [line.removeprefix("- ") for line in yaml.safe_load(content)["nlu"][0]["examples"].splitlines()]
        for path, content in files.items()
    }


def test_each_language_and_intent_has_a_file_in_the_format_of_the_folder(known: dict[str, Path]) -> None:
    marks = [make_mark("Wat kun je?", language="nl"), make_mark("a"), make_mark("b"), make_mark("c", intent="thank")]

    files = write_mark_files(marks, **known)

    assert read(files) == {
        "en/ask_help.yml": ["a", "b"],
        "en/thank.yml": ["c"],
        "nl/ask_help.yml": ["Wat kun je?"],
    }
    content = yaml.safe_load(files["en/thank.yml"])
    assert (content["version"], content["nlu"][0]["intent"]) == ("3.1", "thank")
    assert files["en/thank.yml"].startswith("# What agents marked, to be reviewed by a person")
    assert "data/nlu/en/thank.yml" in files["en/thank.yml"]


def test_what_is_known_is_left_out_and_an_utterance_is_there_once_with_its_newest_mark(known: dict[str, Path]) -> None:
    marks = [
        make_mark("hello   THERE!"),
        make_mark("good morning"),
        make_mark("Which keys?", intent="greet"),
        make_mark("which keys ?", intent="ask_help"),
        make_mark("  "),
    ]

    assert read(write_mark_files(marks, **known)) == {"en/ask_help.yml": ["which keys ?"]}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("one\ntwo\r\n  three\u2028four", "one two three four"),
        ("[SRV-01](computer) and [x]{y}", "[SRV-01] (computer) and [x] {y}"),
        ("- intent: evil\n  examples: |", "- intent: evil examples: |"),
        ("# 'quoted' \"twice\": {a}", "# 'quoted' \"twice\": {a}"),
    ],
)
def test_whatever_somebody_wrote_is_one_utterance(known: dict[str, Path], text: str, line: str) -> None:
    files = write_mark_files([make_mark(text)], **known)

    (content,) = (yaml.safe_load(content) for content in files.values())
    assert content["nlu"] == [{"intent": "ask_help", "examples": f"- {line}\n"}]


def test_the_archive_is_the_same_for_the_same_files() -> None:
    files = {"en/greet.yml": "hé", "nl/greet.yml": "x"}

    packed = pack_mark_files(files)

    assert packed == pack_mark_files(files)
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        assert {name: archive.read(name).decode() for name in archive.namelist()} == files


def test_every_utterance_of_the_model_and_of_its_tests_is_known() -> None:
    known = read_known()

    assert fold("usage of key 3XWPT") in known
    assert len(known) > sum(len(path.read_text("utf-8").splitlines()) for path in HELD_OUT.glob("*.jsonl"))
    assert len(list(TRAINING.glob("*/*.yml"))) > 90
