from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from keyclerk.catalog import load_catalog
from keyclerk.counting import (
    Correction,
    CorrectionKind,
    CountingRule,
    Decision,
    Installation,
    KeyState,
    Outcome,
    PartnerRule,
    Terms,
    Verdict,
)
from keyclerk.ledger import (
    PUBLISHED,
    LedgerEntry,
    Revision,
    View,
    count_entries,
    knows_computer,
    read_entries,
    read_state,
    read_terms,
)
from keyclerk.posting import recount_keys
from keyclerk.store.database import Database
from keyclerk.store.tables import ImportRow, LedgerEntryRow, ProductKeyRow, RevisionRow
from keyclerk.verdict import describe_verdict, read_verdict
from tests.factories import HARDWARE, NOW, make_correction, make_installation, make_key, make_moment, make_partner

NEW, SAME, CHANGED, EACH = CountingRule
COUNTED, NOT_COUNTED, REFUSED, CORRECTED = Outcome
OTHER = {**HARDWARE, "mainboard": "mainboard-2"}


def make_import(session: Session, state: str) -> int:
    row = ImportRow(kind="installations", file_name="f", sha256="", rows=1, actor="tests", imported_at=NOW, state=state)
    session.add(row)
    session.flush()
    return row.id


def list_computers(session: Session, key: ProductKeyRow, **given: Any) -> list[str]:
    return [each.computer for each in read_entries(session, key_id=key.id, **given)]


def test_an_entry_is_read_as_it_was_posted(any_database: Database) -> None:
    with any_database.write() as session:
        make_partner(session)
        key = make_key(session, limit=0)
        installed = make_installation(session, key, computer="Srv-É", day=1, verdict="refused:NOT_ENTITLED")
        released = make_correction(session, key, "release", day=2, computer="Srv-É")
        limited = make_correction(session, key, "limit", day=3, amount=None)
        counted = make_correction(session, key, "snapshot", day=4, amount=3)

    with any_database.read() as session:
        entries = read_entries(session, key_id=key.id)

    refused = Decision(REFUSED, refusal="NOT_ENTITLED")
    verdict = Verdict(REFUSED, "NOT_ENTITLED")
    kind = CorrectionKind
    assert entries == [
        LedgerEntry(
            installed.id,
            Installation(installed.event_id, make_moment(1), "srv-é", HARDWARE, verdict),
            "Srv-É",
            refused,
            0,
            None,
            None,
        ),
        LedgerEntry(
            released.id,
            Correction(released.event_id, make_moment(2), kind.RELEASE, "srv-é"),
            "Srv-É",
            Decision(CORRECTED),
            0,
            "olga",
            "reason of release",
        ),
        LedgerEntry(
            limited.id,
            Correction(limited.event_id, make_moment(3), kind.LIMIT),
            "",
            Decision(CORRECTED),
            0,
            "olga",
            "reason of limit",
        ),
        LedgerEntry(
            counted.id,
            Correction(counted.event_id, make_moment(4), kind.SNAPSHOT, amount=3),
            "",
            Decision(CORRECTED, corrected_by=3),
            0,
            "olga",
            "reason of snapshot",
        ),
    ]


def test_entries_are_read_in_order_of_time_and_of_event_ids(any_database: Database) -> None:
    with any_database.write() as session:
        make_partner(session)
        key = make_key(session)
        for computer, day in [("b", 2), ("B", 2), ("é", 2), ("a-1", 2), ("z", 1), ("a1", 2)]:
            make_installation(session, key, computer=computer, day=day)

        assert list_computers(session, key) == ["z", "B", "a-1", "a1", "b", "é"]
        assert list_computers(session, key, newest=2) == ["b", "é"]


def test_the_entries_of_computers_are_read_without_regard_to_case(database: Database) -> None:
    with database.write() as session:
        make_partner(session)
        key, other = make_key(session), make_key(session)
        make_installation(session, key, computer="SRV-01", day=1)
        make_installation(session, key, computer="srv-01", day=2)
        make_installation(session, key, computer="SRV-02", day=3)
        make_correction(session, key, "release", day=4, computer="Srv-01")
        make_correction(session, key, "block", day=5)
        make_installation(session, other, computer="SRV-01", day=1)

        assert list_computers(session, key, computers=["srv-01"]) == ["SRV-01", "srv-01", "Srv-01"]
        assert list_computers(session, key, computers=["srv-01", "srv-02", "srv-03"]) == [
            "SRV-01",
            "srv-01",
            "SRV-02",
            "Srv-01",
        ]
        assert list_computers(session, key, computers=[]) == []
        assert list_computers(session, key, computers=["srv-01"], newest=1) == ["Srv-01"]


def test_the_entries_of_a_computer_are_read_however_many_they_are(any_database: Database) -> None:
    """A database takes some ten thousand values in a statement: what is asked must not grow with what is there."""
    with any_database.write() as session:
        make_partner(session)
        key = make_key(session)
        for day in range(1, 41):
            make_installation(session, key, day=day)
    counts: list[int] = []

    def count(_: Any, __: Any, ___: Any, parameters: Any, *____: Any) -> None:
        counts.append(len(parameters))

    event.listen(any_database.engine, "before_cursor_execute", count)
    with any_database.read() as session:
        entries = read_entries(session, key_id=key.id, computers=["srv-01"])

    assert len(entries) == 40
    assert 0 < max(counts) < 10


def test_a_key_knows_the_computers_that_its_ledger_names(database: Database) -> None:
    with database.write() as session:
        make_partner(session)
        key, other = make_key(session), make_key(session)
        make_installation(session, key, computer="SRV-É")
        make_correction(session, other, "block")

        known = [knows_computer(session, key_id=each.id, computer="srv-é") for each in (key, other)]

        assert known == [True, False]
        assert knows_computer(session, key_id=key.id, computer="SRV-02") is False


SEEN = {
    "published": (PUBLISHED, ["recorded", "published"]),
    "one that is staged": (View(staged=2), ["recorded", "published", "staged"]),
    "one that is taken back": (View(undone=1), ["recorded"]),
    "one that is staged and takes another back": (View(staged=2, undone=1), ["recorded", "staged"]),
    "what was undone stays hidden": (View(staged=3), ["recorded", "published", "undone"]),
}


@pytest.mark.parametrize(("view", "seen"), SEEN.values(), ids=SEEN.keys())
def test_only_the_entries_and_revisions_of_imports_that_hold_are_seen(
    any_database: Database, view: View, seen: list[str]
) -> None:
    with any_database.write() as session:
        make_partner(session)
        key = make_key(session)
        names = {0: "recorded"} | {make_import(session, each): each for each in ("published", "staged", "undone")}
        for day, (import_id, name) in enumerate(names.items(), start=1):
            row = make_installation(session, key, computer=name, day=day)
            row.import_id = import_id
            _revise(session, make_first(session, key), import_id)
        session.flush()

        entries = read_entries(session, key_id=key.id, view=view)
        newest = read_entries(session, key_id=key.id, view=view, newest=10)

    assert list(names) == [0, 1, 2, 3]
    assert [each.computer for each in entries] == seen
    assert [each.cause for each in entries[0].revisions] == [f"import:{n}" for n, name in names.items() if name in seen]
    assert newest == entries


def make_first(session: Session, key: ProductKeyRow) -> int:
    return read_entries(session, key_id=key.id)[0].id


def _revise(session: Session, entry_id: int, import_id: int) -> None:
    key_id = session.get_one(LedgerEntryRow, entry_id).product_key_id
    row = RevisionRow(entry_id=entry_id, product_key_id=key_id, import_id=import_id, revised_at=NOW, changed=[])
    row.cause, row.outcome, row.refusal, row.delta = f"import:{import_id}", "refused", f"CODE_{import_id}", 0
    session.add(row)
    session.flush()


def test_a_decision_that_was_made_anew_between_what_is_seen_is_no_revision(database: Database) -> None:
    """An import refused an entry, something after it counted it again, and the import was taken back."""
    with database.write() as session:
        make_partner(session)
        key = make_key(session)
        row = make_installation(session, key)
        undone = make_import(session, "undone")
        _revise(session, row.id, undone)
        session.add(
            RevisionRow(
                entry_id=row.id, product_key_id=key.id, import_id=0, revised_at=NOW, cause="a limit", changed=[],
                outcome=row.outcome, rule=row.rule, delta=row.delta,
            )
        )  # fmt: skip

        (entry,) = read_entries(session, key_id=key.id)

        assert (entry.decision, entry.revisions) == (Decision(COUNTED, NEW), ())


def test_the_decision_that_holds_is_the_last_one_and_the_row_stays_as_it_was(any_database: Database) -> None:
    with any_database.write() as session:
        make_partner(session)
        key = make_key(session, limit=1)
        late = make_installation(session, key, computer="SRV-03", day=3)
        early = make_installation(session, key, computer="SRV-01", day=1)
        release = make_correction(session, key, "release", day=2, computer="SRV-01")

    with any_database.read() as session:
        entry = read_entries(session, key_id=key.id)[-1]
        row = session.get_one(LedgerEntryRow, late.id)

    counted, refused = Decision(COUNTED, NEW), Decision(REFUSED, refusal="LIMIT_REACHED")
    assert entry.decision == counted
    assert entry.revisions == (Revision(counted, NOW, early.event_id), Revision(refused, NOW, release.event_id))
    assert (row.outcome, row.rule, row.refusal, row.delta) == ("counted", "NEW_COMPUTER", None, 1)


def test_the_entries_of_a_key_are_counted_with_its_corrections(database: Database) -> None:
    with database.write() as session:
        make_partner(session)
        key, other = make_key(session), make_key(session)
        make_installation(session, key, day=1)
        make_correction(session, key, "block", day=2)
        make_installation(session, key, day=3).import_id = make_import(session, "staged")
        make_installation(session, other)
        session.flush()

        assert count_entries(session, key_id=key.id) == 2


STATES: dict[str, tuple[list[dict[str, Any]], KeyState]] = {
    "no entry": ([], KeyState(5)),
    "a computer": ([{"computer": "SRV-01"}], KeyState(5, 1, {"srv-01": [HARDWARE]})),
    "a computer that was refused": (
        [{"kind": "limit", "amount": 0}, {"computer": "SRV-01"}],
        KeyState(0),
    ),
    "a computer that was counted twice": (
        [{"computer": "SRV-01"}, {"computer": "SRV-01", "hardware": OTHER}, {"computer": "SRV-01", "hardware": OTHER}],
        KeyState(5, 2, {"srv-01": [HARDWARE, OTHER]}),
    ),
    "a computer that was returned once": (
        [
            {"computer": "SRV-01"},
            {"computer": "SRV-01", "hardware": OTHER},
            {"kind": "release", "computer": "SRV-01"},
        ],
        KeyState(5, 1, {"srv-01": [HARDWARE]}),
    ),
    "a computer that was returned once too often": (
        [
            {"computer": "SRV-01"},
            {"kind": "release", "computer": "SRV-01"},
            {"kind": "release", "computer": "SRV-01"},
        ],
        KeyState(5, 0, {"srv-01": []}),
    ),
    "blocked, with a snapshot": (
        [{"kind": "block"}, {"kind": "snapshot", "amount": 3}],
        KeyState(5, 3, is_blocked=True, unknown_computers=3),
    ),
    "another computer": (
        [{"computer": "SRV-02"}, {"kind": "snapshot", "amount": 0}],
        KeyState(5, 0, unknown_computers=-1),
    ),
}


@pytest.mark.parametrize(("entries", "state"), STATES.values(), ids=STATES.keys())
def test_the_state_of_a_key_is_that_after_its_last_entry(
    database: Database, entries: list[dict[str, Any]], state: KeyState
) -> None:
    with database.write() as session:
        make_partner(session)
        key = make_key(session, limit=5)
        for day, entry in enumerate(entries, start=1):
            (make_correction if "kind" in entry else make_installation)(session, key, day=day, **entry)

        assert read_state(session, key, computers=["srv-01"]) == state
        assert read_state(session, key, computers=()).baselines == {}


def test_the_baselines_of_a_state_follow_the_decisions_that_hold(database: Database) -> None:
    with database.write() as session:
        make_partner(session)
        key = make_key(session, limit=1)
        make_installation(session, key, computer="SRV-02", day=2)
        make_installation(session, key, computer="SRV-01", day=1)

        state = read_state(session, key, computers=["srv-01", "srv-02"])

    assert state == KeyState(1, 1, {"srv-01": [HARDWARE]})


@pytest.mark.parametrize("rule", PartnerRule)
def test_the_terms_are_the_rule_of_the_partner_and_the_weights_of_the_catalogue(
    database: Database, rule: PartnerRule
) -> None:
    with database.write() as session:
        make_partner(session, counting_rule=rule)

        assert read_terms(session, partner_id="contoso") == Terms(rule, load_catalog().hardware_rule)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (None, None),
        ("counted", Verdict(COUNTED)),
        ("not_counted", Verdict(NOT_COUNTED)),
        ("refused", Verdict(REFUSED)),
        ("refused:KEY_BLOCKED", Verdict(REFUSED, "KEY_BLOCKED")),
    ],
)
def test_a_verdict_is_written_and_read(text: str | None, verdict: Verdict | None) -> None:
    assert (describe_verdict(verdict), read_verdict(text)) == (text, verdict)


def test_a_changed_rule_is_read_with_the_decisions_of_the_recount(database: Database) -> None:
    with database.write() as session:
        partner = make_partner(session)
        key = make_key(session)
        make_installation(session, key, day=1)
        make_installation(session, key, day=2)
        partner.counting_rule = "every_activation"
        recount_keys(session, [key.id], cause="import:1", now=NOW)

        entries = read_entries(session, key_id=key.id)

    assert [each.decision for each in entries] == [Decision(COUNTED, EACH)] * 2
    assert [[revision.decision for revision in each.revisions] for each in entries] == [
        [Decision(COUNTED, NEW)],
        [Decision(NOT_COUNTED, SAME)],
    ]
