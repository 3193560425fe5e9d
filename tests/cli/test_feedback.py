import stat
from datetime import timedelta
from pathlib import Path

import pytest
import yaml

from keyclerk.answers import Answer
from keyclerk.conversations import accept_message, keep_reply
from keyclerk.feedback import REVIEW, Verdict, keep_feedback
from keyclerk.settings import ROOT
from tests.cli.conftest import Place, RunAt
from tests.factories import NOW, make_actor, make_inbound
from tests.migrated import migrate


@pytest.fixture
def judged(new_place: Place) -> Place:
    """A place where the first of two answers did not help, and the one of the next day did."""
    migrate(new_place.records)
    with new_place.records.write() as session:
        make_actor(session)
        for day, helped in enumerate((False, True)):
            message = accept_message(session, make_inbound(f"m-{day}", text=f"Question {day}?"), now=NOW)
            said = Answer("There.", "en")
            reply = keep_reply(session, message, response="utter_download", values={}, answer=said, now=NOW)
            keep_feedback(session, message, Verdict(reply.number, helped, None), now=NOW + timedelta(days=day))
    return new_place


def read(file: Path) -> list[str]:
    """Return the texts of an export."""
    exported = yaml.safe_load(file.read_text("utf-8"))
    return [row["text"] for intents in exported.values() for rows in intents.values() for row in rows]


@pytest.mark.parametrize(
    ("options", "texts"),
    [
        ([], ["Question 0?"]),
        (["--helped", "yes"], ["Question 1?"]),
        (["--helped", "all"], ["Question 0?", "Question 1?"]),
        (["--helped", "all", "--since", "2026-06-16"], ["Question 1?"]),
    ],
)
def test_feedback_is_written_for_review(
    judged: Place, run_at: RunAt, tmp_path: Path, options: list[str], texts: list[str]
) -> None:
    file = tmp_path / "feedback.yml"

    run = run_at(judged, "feedback", "export", *options, str(file))

    assert (run.code, run.output, run.errors) == (0, "", f"written to {file}, to be reviewed\n")
    assert read(file) == texts
    assert file.read_text("utf-8").startswith(REVIEW)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize("inside", ["feedback.yml", "nlu/en/thank.yml", "../data/feedback.yml"])
def test_feedback_is_never_written_where_the_model_is_trained_from(
    judged: Place, run_at: RunAt, tmp_path: Path, inside: str
) -> None:
    link = tmp_path / "link"
    link.symlink_to(ROOT / "data")

    for file in (ROOT / "data" / inside, link / inside):
        run = run_at(judged, "feedback", "export", "--force", str(file))

        assert (run.code, run.errors.count("\n")) == (2, 1)
        assert "feedback is reviewed first" in run.errors
    assert not (ROOT / "data" / "feedback.yml").exists()


def test_a_file_that_is_there_is_replaced_by_force_only(judged: Place, run_at: RunAt, tmp_path: Path) -> None:
    file = tmp_path / "feedback.yml"
    file.write_text("mine")
    file.chmod(0o644)

    refused = run_at(judged, "feedback", "export", str(file))
    kept = file.read_text()
    forced = run_at(judged, "feedback", "export", "--force", str(file))

    assert (refused.code, kept, forced.code) == (2, "mine", 0)
    assert refused.errors == f"keyclerk: {file} is there already: choose another name, or --force to replace it\n"
    assert read(file) == ["Question 0?"]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize("options", [["--since", "yesterday"], ["--helped", "perhaps"], []])
def test_what_cannot_be_understood_is_one_line(judged: Place, run_at: RunAt, options: list[str]) -> None:
    run = run_at(judged, "feedback", "export", *options, *(["x.yml"] if options else []))

    assert (run.code, run.output, run.errors.count("\n")) == (2, "", 1)
