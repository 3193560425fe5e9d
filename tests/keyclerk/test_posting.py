from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from keyclerk.counting import (
    Correction,
    CorrectionKind,
    CountingRule,
    Decision,
    Installation,
    KeyState,
    Outcome,
    PartnerRule,
)
from keyclerk.ledger import PUBLISHED, read_entries, read_state, read_terms
from keyclerk.posting import (
    Draft,
    Posting,
    comes_last,
    keep,
    lock_keys,
    post,
    post_after,
    recount_keys,
    recount_partner,
)
from keyclerk.store.database import Database
from keyclerk.store.tables import LedgerEntryRow, PartnerRow, ProductKeyRow, RevisionRow
from tests.factories import (
    HARDWARE,
    NOW,
    make_correction,
    make_installation,
    make_key,
    make_moment,
    make_partner,
    post_draft,
    read_everything,
)

NEW, SAME, CHANGED, EACH = CountingRule
COUNTED, NOT_COUNTED, REFUSED, CORRECTED = Outcome
LIMIT_REACHED = Decision(REFUSED, refusal="LIMIT_REACHED")


def draft(event_id: str, *, day: int, computer: str = "SRV-01") -> Draft:
    return Draft(Installation(event_id, make_moment(day), computer.casefold(), HARDWARE), computer)


def post_drafts(session: Session, key: ProductKeyRow, *drafts: Draft) -> Posting:
    return post(session, key, drafts, terms=read_terms(session, partner_id=key.partner_id))


def describe(posting: Posting) -> tuple[list[tuple[str, Decision]], list[tuple[str, Decision]]]:
    added = [(each.entry.event_id, decision) for each, decision in posting.added]
    return added, [(each.entry.event_id, decision) for each, decision in posting.revised]


def test_posting_alone_writes_nothing(database: Database) -> None:
    with database.write() as session:
        make_partner(session)
        key = make_key(session, limit=1)
        make_installation(session, key, computer="SRV-02", day=2)
    before = read_everything(database)

    with database.write() as session:
        posting = post_drafts(session, session.merge(key), draft("early", day=1), draft("late", day=3))

    assert len(posting.added) == 2
    assert read_everything(database) == before


def test_an_entry_that_comes_last_is_decided_from_the_state_of_the_key(any_database: Database) -> None:
    with any_database.write() as session:
        make_partner(session)
        key = make_key(session, limit=2)
        make_installation(session, key, computer="SRV-01", day=1)
        make_correction(session, key, "snapshot", day=2, amount=2)

        posting = post_drafts(session, key, draft("b", day=3, computer="SRV-02"), draft("a", day=3))

    assert describe(posting) == ([("a", Decision(NOT_COUNTED, SAME)), ("b", LIMIT_REACHED)], [])
    assert posting.state == KeyState(2, 2, {"srv-01": [HARDWARE]}, unknown_computers=1)
    assert posting.last_at == make_moment(3)


def test_an_entry_that_comes_last_reads_only_what_its_computers_did(database: Database) -> None:
    with database.write() as session:
        make_partner(session)
        key = make_key(session, limit=None)
        for day in range(1, 30):
            make_installation(session, key, computer=f"SRV-{day}", day=day)

        posting = post_drafts(session, key, draft("new", day=40, computer="SRV-7"))

    assert posting.state.baselines == {"srv-7": [HARDWARE]}
    assert posting.state.used == 29


def test_a_late_entry_recounts_what_comes_after_it(any_database: Database) -> None:
    with any_database.write() as session:
        make_partner(session)
        key = make_key(session, limit=1)
        later = make_installation(session, key, computer="SRV-02", day=2)

        posting = post_drafts(session, key, draft("early", day=1))

    assert describe(posting) == ([("early", Decision(COUNTED, NEW))], [(later.event_id, LIMIT_REACHED)])
    assert (posting.state.used, posting.last_at) == (1, make_moment(2))


@pytest.mark.parametrize(("event_id", "is_first"), [("0", True), ("~", False)])
def test_an_entry_of_the_moment_of_the_last_one_takes_its_place_by_event_id(
    any_database: Database, event_id: str, is_first: bool
) -> None:
    with any_database.write() as session:
        make_partner(session)
        key = make_key(session, limit=1)
        there = make_installation(session, key, computer="SRV-02", day=2)

        added, revised = describe(post_drafts(session, key, draft(event_id, day=2)))

    assert added == [(event_id, Decision(COUNTED, NEW) if is_first else LIMIT_REACHED)]
    assert revised == ([(there.event_id, LIMIT_REACHED)] if is_first else [])


def test_a_key_without_entries_takes_any_moment_as_the_last(database: Database) -> None:
    with database.write() as session:
        make_partner(session)
        key = make_key(session)

        assert comes_last(key, make_moment(1))
        make_installation(session, key, day=2)
        assert [comes_last(key, make_moment(day)) for day in (1, 2, 3)] == [False, False, True]


def test_entries_posted_in_pieces_after_all_others_go_on_from_the_state_before(database: Database) -> None:
    with database.write() as session:
        make_partner(session)
        key = make_key(session, limit=3)
        make_installation(session, key, computer="SRV-01", day=1)
        terms, state = read_terms(session, partner_id="contoso"), read_state(session, key, computers=())
        decisions = []

        for day, computers in enumerate([("SRV-01", "SRV-02"), ("SRV-02", "SRV-03"), ("SRV-04", "SRV-01")], start=2):
            drafts = [draft(f"{day}-{computer}", day=day, computer=computer) for computer in computers]
            posting = post_after(session, key, drafts, state=state, terms=terms, view=PUBLISHED)
            state = posting.state
            decisions += [decision for _, decision in posting.added]

    same, new = Decision(NOT_COUNTED, SAME), Decision(COUNTED, NEW)
    assert decisions == [same, new, same, new, same, LIMIT_REACHED]
    assert (state.used, posting.last_at) == (3, make_moment(4))


def test_keeping_writes_the_entries_the_revisions_and_the_figures(any_database: Database) -> None:
    with any_database.write() as session:
        make_partner(session)
        key = make_key(session, limit=1)
        later = make_installation(session, key, computer="SRV-02", day=2)
        version = key.version
        entry = Correction("block", make_moment(5), CorrectionKind.BLOCK)
        drafts = [draft("early", day=1, computer="Srv-01"), Draft(entry, actor="olga", reason="lost")]

        keep(session, key, post_drafts(session, key, *drafts), cause="file 7", now=NOW, import_id=7)

    with any_database.read() as session:
        stored = session.get_one(ProductKeyRow, key.id)
        rows = session.scalars(select(LedgerEntryRow).order_by(LedgerEntryRow.occurred_at)).all()
        (revision,) = session.scalars(select(RevisionRow)).all()
    assert (stored.limit, stored.used, stored.is_blocked, stored.unknown_computers) == (1, 1, True, 0)
    assert (stored.last_at, stored.version) == (make_moment(5), version + 1)
    assert [(row.event_id, row.import_id, row.computer, row.computer_folded, row.actor) for row in rows] == [
        ("early", 7, "Srv-01", "srv-01", None),
        (later.event_id, 0, "SRV-02", "srv-02", None),
        ("block", 7, "", "", "olga"),
    ]
    assert {row.recorded_at for row in rows} == {NOW}
    assert (revision.entry_id, revision.product_key_id, revision.import_id) == (later.id, key.id, 7)
    assert (revision.cause, revision.revised_at, revision.refusal, revision.delta) == (
        "file 7",
        NOW,
        "LIMIT_REACHED",
        0,
    )


def test_rows_of_the_ledger_are_never_changed(any_database: Database) -> None:
    with any_database.write() as session:
        make_partner(session)
        key = make_key(session, limit=1)
        make_installation(session, key, computer="SRV-02", day=2)
    before = read_rows(any_database)

    with any_database.write() as session:
        key = session.get_one(ProductKeyRow, key.id)
        make_installation(session, key, computer="SRV-01", day=1)
        make_correction(session, key, "snapshot", day=1, amount=0)
        session.get_one(PartnerRow, "contoso").counting_rule = "every_activation"
        recount_partner(session, partner_id="contoso", cause="tests", now=NOW)

    assert [row for row in read_rows(any_database) if row[0] in {each[0] for each in before}] == before


def read_rows(database: Database) -> list[tuple[Any, ...]]:
    return read_everything(database)["ledger_entries"]


def test_a_recount_decides_from_the_limit_at_the_start(any_database: Database) -> None:
    with any_database.write() as session:
        make_partner(session)
        key = make_key(session, limit=1)
        for day, computer in enumerate(("SRV-01", "SRV-02"), start=1):
            make_installation(session, key, computer=computer, day=day)
        make_correction(session, key, "limit", day=3, amount=5)
        key.opening_limit = 2

        recount_keys(session, [key.id], cause="import:3", now=NOW)

        entries = read_entries(session, key_id=key.id)
    assert [each.decision.outcome for each in entries] == [COUNTED, COUNTED, CORRECTED]
    assert [[revision.cause for revision in each.revisions] for each in entries] == [[], ["import:3"], []]
    assert (key.limit, key.used) == (5, 2)


def test_a_recount_of_a_partner_leaves_the_keys_of_others(any_database: Database) -> None:
    with any_database.write() as session:
        keys = []
        for partner_id in ("contoso", "fabrikam"):
            make_partner(session, partner_id)
            keys.append(make_key(session, partner=partner_id))
            make_installation(session, keys[-1], day=1)
            make_installation(session, keys[-1], day=2)
            session.get_one(PartnerRow, partner_id).counting_rule = PartnerRule.EVERY_ACTIVATION
        versions = [key.version for key in keys]

        recount_partner(session, partner_id="contoso", cause="tests", now=NOW)

        assert [key.used for key in keys] == [2, 1]
        assert [key.version - version for key, version in zip(keys, versions, strict=True)] == [1, 0]


def test_keys_are_locked_in_order_of_their_ids_and_as_they_are_now(any_database: Database) -> None:
    with any_database.write() as session:
        make_partner(session)
        keys = [make_key(session) for _ in range(3)]
    with any_database.write() as session:
        stale = session.get_one(ProductKeyRow, keys[1].id)
        session.connection().execute(ProductKeyRow.__table__.update().values(used=7))

        locked = lock_keys(session, [keys[2].id, keys[1].id, keys[1].id])

        assert [key.id for key in locked] == [keys[1].id, keys[2].id]
        assert stale.used == 7


def test_one_posting_of_many_entries_is_the_same_as_many_postings(any_database: Database) -> None:
    drafts = [
        draft("c", day=3, computer="SRV-03"),
        Draft(Correction("r", make_moment(2), CorrectionKind.RELEASE, "srv-01"), "SRV-01", "olga", "returned"),
        draft("a", day=1),
        draft("d", day=3, computer="SRV-01"),
        Draft(Correction("l", make_moment(3), CorrectionKind.LIMIT, amount=2), "", "olga", "more"),
        draft("b", day=2, computer="SRV-02"),
    ]
    with any_database.write() as session:
        make_partner(session)
        whole, pieces = make_key(session, limit=1), make_key(session, limit=1)

        posting = post_drafts(session, whole, *drafts)
        keep(session, whole, posting, cause="whole", now=NOW)
        for each in drafts:
            entry = replace(each.entry, event_id=f"{each.entry.event_id}'")
            post_draft(session, pieces, each._replace(entry=entry))

        decided = [[each.decision for each in read_entries(session, key_id=key.id)] for key in (whole, pieces)]
    assert decided[0] == decided[1]
    assert [decision.outcome for decision in decided[0]] == [COUNTED, REFUSED, CORRECTED, COUNTED, REFUSED, CORRECTED]
    assert [(key.used, key.limit, key.last_at) for key in (whole, pieces)] == [(1, 2, make_moment(3))] * 2
