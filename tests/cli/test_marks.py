import stat
from pathlib import Path

import pytest

from keyclerk.settings import ROOT
from keyclerk.store.tables import ConversationRow, MarkRow, MessageRow
from tests.cli.conftest import Place, RunAt
from tests.factories import NOW
from tests.migrated import migrate


@pytest.fixture
def marked(new_place: Place) -> Place:
    """A place where a message of a visitor was marked."""
    migrate(new_place.records)
    with new_place.records.write() as session:
        session.add(ConversationRow(id="v", channel="web", subject="v", created_at=NOW))
        session.flush()
        message = MessageRow(conversation_id="v", number=1, author="partner", created_at=NOW, text="Zorgt u ervoor?")
        session.add(message)
        session.flush()
        given = {"intent": "thank", "text": message.text, "language": "nl", "marked_at": NOW, "marked_by": "eva"}
        session.add(MarkRow(message_id=message.id, **given))
    return new_place


def test_what_was_marked_is_written_for_review_and_nothing_is_replaced(
    marked: Place, run_at: RunAt, tmp_path: Path
) -> None:
    folder = tmp_path / "marks"

    run = run_at(marked, "understanding", "export", str(folder))
    again = run_at(marked, "understanding", "export", str(folder))

    assert (run.code, run.output, run.errors) == (0, "", f"1 files written to {folder}, to be reviewed\n")
    file = folder / "nl" / "thank.yml"
    assert [path for path in folder.rglob("*") if path.is_file()] == [file]
    assert file.read_text("utf-8").endswith("- intent: thank\n  examples: |\n    - Zorgt u ervoor?\n")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert (again.code, again.errors) == (2, f"keyclerk: {folder} is there already: choose another name\n")


@pytest.mark.parametrize("inside", ["marks", "nlu/marks", "../data/nlu"])
def test_marks_are_never_written_where_the_model_is_trained_from(marked: Place, run_at: RunAt, inside: str) -> None:
    run = run_at(marked, "understanding", "export", str(ROOT / "data" / inside))

    assert (run.code, run.errors.count("\n")) == (2, 1)
    assert "reviewed first" in run.errors
    assert not (ROOT / "data" / "marks").exists()
