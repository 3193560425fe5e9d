import json
import time
from collections.abc import Callable
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from keyclerk.access import Actor
from keyclerk.incidents import (
    Changed,
    Doer,
    Incident,
    Refused,
    change_incident,
    find_duplicates,
    find_incident,
    format_number,
    list_open_incidents,
    list_reopenable_incidents,
    list_timeline,
    open_incident,
    read_number,
    read_quota,
)
from keyclerk.incidents.triage import list_incidents, read_file
from keyclerk.life_cycle import Deed, Role, State
from keyclerk.quota import Quota
from keyclerk.store.database import Database
from keyclerk.store.tables import IncidentRow, MessageRow, OutboxRow, PartnerRow
from tests.factories import (
    NOW,
    PRODUCT_KEY,
    import_rows,
    make_actor,
    make_circumstances,
    make_contact,
    make_conversation,
    make_draft,
    make_incident,
    make_installation,
    make_key,
    make_partner,
    make_partner_row,
    read_everything,
)
from tests.processes import CONTEXT, Submission, submit_in_process

MASKED = f"{'•' * 5}-{'•' * 5}-{'•' * 5}-{'•' * 5}-372PD"
NORA = Doer(Role.AGENT, "nora")
ADA = Doer(Role.OPENER, "ada")
BOB = Doer(Role.ADMIN, "bob")
ROUNDS = 12
APART_SECONDS = 0.06


def count_incidents(session: Session) -> int | None:
    return session.scalar(select(func.count()).select_from(IncidentRow))


def change(session: Session, deed: Deed, doer: Doer, *, id_: int = 1, now: datetime = NOW, **given: Any) -> Changed:
    changed = change_incident(session, incident_id=id_, deed=deed, doer=doer, now=now, **given)
    assert isinstance(changed, Changed)
    return changed


def paris(text: str) -> datetime:
    """Return a moment of July or August 2026 that is told by the clocks of Paris."""
    return datetime.fromisoformat(f"2026-{text}+02:00").astimezone(UTC)


# Opening


def test_an_incident_carries_everything_that_was_known_when_it_was_opened(any_database: Database) -> None:
    with any_database.write() as session:
        actor = make_actor(session)
        key = make_key(session, product_key=PRODUCT_KEY, limit=1)
        make_installation(session, key, computer="SRV-01", day=1)
        make_installation(session, key, computer="SRV-02", day=2)
        make_conversation(session, started_number=7)
        draft = make_draft(
            severity="A", suffix="372PD", error_code="0xC004C008", computer="SRV-02", impact="Nobody can work."
        )

        opened = make_incident(
            session,
            actor,
            draft=draft,
            language="fr",
            intent="report_max_activations",
            confidence=0.875,
            tried=["utter_limit_reached"],
            solution_hours={"A": 24},
        )

        row = session.scalars(select(IncidentRow)).one()
    assert opened.number == "INC-000001"
    proof = row.proof
    assert proof is not None
    (of_key,) = proof["keys"]
    assert (proof["at"], of_key["suffix"], of_key["used"], of_key["limit"]) == (NOW.isoformat(), "372PD", 1, 1)
    assert [(entry["computer"], entry["rule"], entry["refusal"]) for entry in of_key["proof"]] == [
        ("SRV-02", None, "LIMIT_REACHED"),
        ("SRV-01", "NEW_COMPUTER", None),
    ]
    names = IncidentRow.__table__.columns.keys()
    assert {name: getattr(row, name) for name in names if name != "proof"} == {
        "id": 1,
        "partner_id": "contoso",
        "contact_id": "ada",
        "conversation_id": "c-1",
        "request_id": "r-1",
        "opened_at": NOW,
        "changed_at": NOW,
        "state": "new",
        "severity": "A",
        "language": "fr",
        "product": "windows-server",
        "suffix": "372PD",
        "error_code": "0xC004C008",
        "computer": "SRV-02",
        "description": "The activation fails.",
        "impact": "Nobody can work.",
        "intent": "report_max_activations",
        "confidence": 0.875,
        "tried": ["utter_limit_reached"],
        "first_number": 7,
        "owner": None,
        "version": 0,
        "taken_at": None,
        "responded_at": None,
        "ended_at": None,
        "waiting_since": None,
        "response_due_at": NOW + timedelta(hours=2),
        "solution_due_at": NOW + timedelta(hours=24),
        "due_at": datetime(2026, 6, 15, 14, tzinfo=UTC),
        "response_hours": None,
        "is_response_late": None,
        "solution_hours": None,
        "is_solution_late": None,
        "reason": None,
        "merged_into": None,
    }


@pytest.mark.parametrize(("started", "first"), [(0, 1), (1, 1), (12, 12)])
def test_the_transcript_begins_where_the_conversation_began(any_database: Database, started: int, first: int) -> None:
    with any_database.write() as session:
        actor = make_actor(session)
        make_conversation(session, started_number=started)
        for number in (1, 11, 12, 13):
            message = MessageRow(conversation_id="c-1", number=number, author="bot", created_at=NOW, text=str(number))
            session.add(message)

        make_incident(session, actor)

        assert session.get_one(IncidentRow, 1).first_number == first
        transcript = read_file(session, incident_id=1).transcript
    assert [message.number for message in transcript] == [number for number in (1, 11, 12, 13) if number >= first]


def test_the_proof_of_an_incident_stays_when_the_ledger_changes(any_database: Database) -> None:
    with any_database.write() as session:
        actor = make_actor(session)
        key = make_key(session, product_key=PRODUCT_KEY)
        make_installation(session, key, day=1)
        make_incident(session, actor, draft=make_draft(suffix="372PD"))
        before = session.get_one(IncidentRow, 1).proof

    with any_database.write() as session:
        key = session.merge(key)
        make_installation(session, key, computer="SRV-02", day=2)

    with any_database.read() as session:
        after = session.get_one(IncidentRow, 1).proof
    assert key.used == 2
    assert after == before
    assert after is not None
    assert [each["used"] for each in after["keys"]] == [1]


@pytest.mark.parametrize("suffix", [None, "ZZZZZ", "F2222"])
def test_an_incident_about_no_key_of_its_partner_has_no_proof(any_database: Database, suffix: str | None) -> None:
    with any_database.write() as session:
        actor = make_actor(session)
        make_partner(session, "fabrikam")
        key = make_key(session, partner="fabrikam")
        key.suffix = "F2222"

        make_incident(session, actor, draft=make_draft(suffix=suffix))

        assert session.get_one(IncidentRow, 1).proof is None


def test_whole_product_keys_are_masked_wherever_an_incident_is_written(any_database: Database) -> None:
    with any_database.write() as session:
        actor = make_actor(session)
        make_conversation(session)
        draft = make_draft(description=f"It is {PRODUCT_KEY}.", impact=f"{PRODUCT_KEY} fails", computer=PRODUCT_KEY)
        make_incident(session, actor, draft=draft)
        change(session, Deed.ANSWERED, NORA, text=f"Use {PRODUCT_KEY} again")
        change(session, Deed.NOTED, NORA, text=f"{PRODUCT_KEY.lower()} was leaked")

        row = session.get_one(IncidentRow, 1)
        assert (row.description, row.impact, row.computer) == (f"It is {MASKED}.", f"{MASKED} fails", MASKED)
        assert [entry.text for entry in list_timeline(session, incident_id=1, internal=True)] == [
            f"It is {MASKED}.",
            f"Use {MASKED} again",
            f"{MASKED[:-5]}372pd was leaked",
        ]
    everything = str(read_everything(any_database)).upper()
    assert PRODUCT_KEY not in everything
    assert PRODUCT_KEY[:11] not in everything


@pytest.mark.parametrize(("id_", "number"), [(1, "INC-000001"), (123, "INC-000123"), (12345678, "INC-12345678")])
def test_the_number_of_an_incident_has_six_digits_or_more(id_: int, number: str) -> None:
    assert format_number(id_) == number
    assert read_number(f" {number.lower()} ") == id_


@pytest.mark.parametrize("number", ["", "1", "INC-", "INC-000001x", "xINC-000001", "INC-0000000001", "inc 1"])
def test_what_is_no_number_finds_no_incident(database: Database, number: str) -> None:
    with database.write() as session:
        actor = make_actor(session)
        make_incident(session, actor)

        assert find_incident(session, actor=actor, number=number) is None


# Once


def test_the_same_request_opens_one_incident_only(any_database: Database) -> None:
    with any_database.write() as session:
        actor = make_actor(session)
        first = make_incident(session, actor)

        assert make_incident(session, actor) == first
        assert make_incident(session, actor, draft=make_draft(severity="A")) == first
        assert count_incidents(session) == 1
        assert [entry.deed for entry in list_timeline(session, incident_id=1)] == ["OPENED"]
        assert session.scalar(select(func.count()).select_from(OutboxRow)) == 1


def test_another_request_and_another_conversation_open_another_incident(any_database: Database) -> None:
    with any_database.write() as session:
        actor = make_actor(session)

        opened = [
            make_incident(session, actor, request_id=request, conversation_id=conversation).number
            for request, conversation in [("r-1", "c-1"), ("r-2", "c-1"), ("r-1", "c-2")]
        ]

    assert opened == ["INC-000001", "INC-000002", "INC-000003"]


@pytest.mark.parametrize(("conversation", "request_id"), [(None, None), ("c-1", None), (None, "r-1")])
def test_without_a_request_every_incident_is_another_one(
    any_database: Database, conversation: str | None, request_id: str | None
) -> None:
    with any_database.write() as session:
        actors = make_actor(session), make_actor(session, "grace", partner="fabrikam")

        opened = [
            make_incident(session, actor, conversation_id=conversation, request_id=request_id).number
            for actor in actors
        ]

    assert opened == ["INC-000001", "INC-000002"]


def submit_at_once(
    pool: Executor, database: Database, *each_one: Callable[[int, float], Submission]
) -> list[tuple[str | None, ...]]:
    """Return what came of the submissions of each round, which are made at the same time."""
    url = database.engine.url.render_as_string(hide_password=False)
    begins = time.time() + 1
    rounds = [[submit(number, begins + number * APART_SECONDS) for number in range(ROUNDS)] for submit in each_one]
    return list(zip(*pool.map(submit_in_process, [url] * len(rounds), rounds), strict=True))


POOLS: dict[str, Callable[[int], Executor]] = {
    "threads": ThreadPoolExecutor,
    "processes": lambda workers: ProcessPoolExecutor(workers, mp_context=CONTEXT),
}
POOL = pytest.mark.parametrize("make_pool", POOLS.values(), ids=POOLS.keys())


@POOL
def test_the_same_request_twice_at_once_opens_one_incident(
    any_database: Database, make_pool: Callable[[int], Executor]
) -> None:
    with any_database.write() as session:
        make_actor(session)
        session.get_one(PartnerRow, "contoso").membership = None

    def submit(number: int, at: float) -> Submission:
        return Submission(at, "contoso", "ada", "c-1", f"r-{number}")

    with make_pool(2) as pool:
        rounds = submit_at_once(pool, any_database, submit, submit)

    assert [len(set(numbers)) for numbers in rounds] == [1] * ROUNDS
    assert len({number for numbers in rounds for number in numbers}) == ROUNDS
    with any_database.read() as session:
        assert count_incidents(session) == ROUNDS
        topics = session.scalars(select(OutboxRow.topic)).all()
    assert topics == ["incident.opened"] * ROUNDS


@POOL
def test_of_two_contacts_who_submit_the_last_one_at_once_one_succeeds_each_time(
    any_database: Database, make_pool: Callable[[int], Executor]
) -> None:
    with any_database.write() as session:
        for number in range(ROUNDS):
            make_partner(session, f"p-{number}", incidents_used=14)
            for name in ("ada", "bob"):
                make_contact(session, f"{name}-{number}", partner=f"p-{number}")

    def submit_as(name: str) -> Callable[[int, float], Submission]:
        return lambda number, at: Submission(at, f"p-{number}", f"{name}-{number}", f"c-{name}-{number}", "r-1")

    with make_pool(2) as pool:
        rounds = submit_at_once(pool, any_database, submit_as("ada"), submit_as("bob"))

    assert [numbers.count(None) for numbers in rounds] == [1] * ROUNDS
    with any_database.read() as session:
        per_partner = session.execute(select(IncidentRow.partner_id, func.count()).group_by(IncidentRow.partner_id))
        assert sorted(map(tuple, per_partner)) == sorted((f"p-{number}", 1) for number in range(ROUNDS))


# Quota


def test_no_incident_is_opened_once_the_quota_is_used_up_but_the_last_one_is_still_told(
    any_database: Database,
) -> None:
    with any_database.write() as session:
        actor = make_actor(session)
        session.get_one(PartnerRow, "contoso").incidents_used = 14
        last = make_incident(session, actor)

        refused = open_incident(
            session, actor=actor, draft=make_draft(), circumstances=make_circumstances(request_id="r-2"), now=NOW
        )

        assert refused is None
        assert make_incident(session, actor) == last
        assert count_incidents(session) == 1


def test_without_a_membership_nothing_limits_the_incidents(database: Database) -> None:
    with database.write() as session:
        actor = make_actor(session)
        partner = session.get_one(PartnerRow, "contoso")
        partner.membership, partner.incidents_used = None, 99

        for number in range(3):
            make_incident(session, actor, request_id=f"r-{number}")

        assert read_quota(session, partner_id="contoso", now=NOW) == Quota(None, 102)


@pytest.mark.parametrize(
    ("membership", "total"), [("action_pack", 10), ("silver", 15), ("gold", 20), ("solutions_partner", 20)]
)
def test_a_membership_brings_its_number_of_incidents(database: Database, membership: str, total: int) -> None:
    with database.write() as session:
        make_partner(session, membership=membership, incidents_used=4)

        assert read_quota(session, partner_id="contoso", now=NOW) == Quota(total, 4)


def test_the_quota_counts_the_incidents_of_this_membership_year_of_this_partner(any_database: Database) -> None:
    with any_database.write() as session:
        actor, other = make_actor(session), make_actor(session, "grace", partner="fabrikam")
        session.get_one(PartnerRow, "contoso").member_since = date(2024, 6, 15)
        moments = [
            datetime(2025, 6, 14, 12, tzinfo=UTC),
            datetime(2026, 6, 14, 21, 59, 59, 999999, tzinfo=UTC),
            datetime(2026, 6, 14, 22, 0, tzinfo=UTC),
            datetime(2026, 6, 15, 11, 0, tzinfo=UTC),
        ]
        for number, moment in enumerate(moments):
            make_incident(session, actor, request_id=f"r-{number}", now=moment)
        make_incident(session, other, request_id="r-9")

        assert read_quota(session, partner_id="contoso", now=NOW) == Quota(15, 2)
        assert read_quota(session, partner_id="contoso", now=moments[1]) == Quota(15, 3)


@pytest.mark.parametrize(
    ("zone", "opened"), [("Pacific/Auckland", "2026-02-28T12:30"), ("America/Los_Angeles", "2026-03-01T03:00")]
)
def test_the_membership_year_turns_over_at_midnight_where_the_partner_is(
    any_database: Database, zone: str, opened: str
) -> None:
    """At half past one of 1 March in Auckland the new year has begun; on 28 February in Los Angeles it has not."""
    moment = datetime.fromisoformat(opened).replace(tzinfo=UTC)
    with any_database.write() as session:
        actor = make_actor(session)
        partner = session.get_one(PartnerRow, "contoso")
        partner.time_zone, partner.member_since = zone, date(2024, 3, 1)
        make_incident(session, actor, now=moment)

        used_in_march = read_quota(session, partner_id="contoso", now=datetime(2026, 3, 2, 12, tzinfo=UTC)).used

    assert used_in_march == (1 if zone == "Pacific/Auckland" else 0)


@pytest.mark.parametrize(("imported", "used"), [("2026-02-20T12:00", 0), ("2026-03-02T12:00", 4)])
def test_what_was_used_elsewhere_counts_in_the_year_of_its_import(database: Database, imported: str, used: int) -> None:
    moment = datetime.fromisoformat(imported).replace(tzinfo=UTC)
    import_rows(
        database,
        "partners",
        make_partner_row(member_since="2024-03-01", membership="silver", incidents_used="4"),
    )
    with database.write() as session:
        session.get_one(PartnerRow, "contoso").incidents_used_at = moment

    with database.read() as session:
        assert read_quota(session, partner_id="contoso", now=datetime(2026, 3, 5, tzinfo=UTC)) == Quota(15, used)


TAKING = {
    "taken": (Deed.TAKEN, None),
    "answered": (Deed.ANSWERED, "Try again."),
    "asked": (Deed.ASKED, "Which edition?"),
}


def test_an_incident_that_is_withdrawn_before_an_agent_took_it_gives_its_place_back(any_database: Database) -> None:
    with any_database.write() as session:
        actor = make_actor(session)
        session.get_one(PartnerRow, "contoso").incidents_used = 14
        make_incident(session, actor)
        change(session, Deed.NOTED, NORA, text="It looks like the last one.")
        used = read_quota(session, partner_id="contoso", now=NOW)

        change(session, Deed.WITHDRAWN, ADA)

        assert used == Quota(15, 15)
        assert read_quota(session, partner_id="contoso", now=NOW) == Quota(15, 14)
        assert make_incident(session, actor, request_id="r-2").number == "INC-000002"


@pytest.mark.parametrize(("deed", "text"), TAKING.values(), ids=TAKING.keys())
def test_an_incident_that_is_withdrawn_after_an_agent_took_it_stays_counted(
    any_database: Database, deed: Deed, text: str | None
) -> None:
    with any_database.write() as session:
        make_incident(session, make_actor(session))
        change(session, deed, NORA, text=text)

        change(session, Deed.WITHDRAWN, ADA)

        assert read_quota(session, partner_id="contoso", now=NOW) == Quota(15, 1)


# Duplicates


def test_an_incident_with_the_same_key_error_code_or_computer_is_a_duplicate(any_database: Database) -> None:
    with any_database.write() as session:
        actor = make_actor(session)
        drafts = [
            {"suffix": "372PD"},
            {"error_code": "0xC004C008"},
            {"computer": "srv-Ü1"},
            {},
            {"suffix": "ZZZZZ", "error_code": "0xC004F050", "computer": "SRV-11"},
        ]
        for number, given in enumerate(drafts):
            make_incident(session, actor, request_id=f"r-{number}", draft=make_draft(**given))

        def find(**given: str) -> list[int]:
            return [each.id for each in find_duplicates(session, actor=actor, draft=make_draft(**given))]

        assert find(suffix="372PD") == [1]
        assert find(error_code="0xC004C008") == [2]
        assert find(error_code="0xc004c008") == [2]
        assert find(computer="SRV-ü1") == [3]
        assert find(suffix="372PD", error_code="0xC004C008", computer="SRV-Ü1") == [3, 2, 1]
        assert find(suffix="372P") == []
        assert find(computer="SRV-1") == []
        assert find() == []


def test_only_incidents_under_way_are_duplicates_the_newest_three_first(any_database: Database) -> None:
    with any_database.write() as session:
        actor = make_actor(session)
        for number, state in enumerate([*State, State.OPEN], start=1):
            make_incident(session, actor, request_id=f"r-{number}", draft=make_draft(suffix="372PD"))
            session.get_one(IncidentRow, number).state = state
        draft = make_draft(suffix="372PD")

        before = [each.id for each in find_duplicates(session, actor=actor, draft=draft)]
        session.get_one(IncidentRow, 7).state = "solved"
        after = [each.id for each in find_duplicates(session, actor=actor, draft=draft)]

    assert before == [7, 3, 2]
    assert after == [3, 2, 1]


@pytest.mark.parametrize(
    ("contact", "role", "found"),
    [
        ("bob", "user", ["INC-000002"]),
        ("cleo", "user", []),
        ("cleo", "partner_admin", ["INC-000002", "INC-000001"]),
        ("cleo", "global_admin", ["INC-000002", "INC-000001"]),
    ],
)
def test_a_user_is_shown_their_own_duplicates_and_an_administrator_all_of_the_partner_and_never_anothers(
    any_database: Database, contact: str, role: str, found: list[str]
) -> None:
    draft = make_draft(suffix="372PD", error_code="0xC004C008", computer="SRV-01")
    with any_database.write() as session:
        people = [make_actor(session), make_actor(session, "bob", role="user")]
        stranger = make_actor(session, "grace", partner="fabrikam")
        for actor in (*people, stranger):
            make_incident(session, actor, conversation_id=actor.contact_id, draft=draft)
        actor = people[1] if contact == "bob" else make_actor(session, contact, role=role)

        duplicates = find_duplicates(session, actor=actor, draft=draft)

    assert [each.number for each in duplicates] == found


# Changes


def test_the_timeline_has_every_change_with_actor_and_time(any_database: Database) -> None:
    deeds: list[tuple[Deed, Doer, str | None]] = [
        (Deed.TAKEN, NORA, None),
        (Deed.NOTED, NORA, "Their third this week."),
        (Deed.ASKED, NORA, "Which edition?"),
        (Deed.COMMENTED, BOB, "Standard."),
        (Deed.ANSWERED, Doer(Role.AGENT, "omar"), "Try now."),
        (Deed.SOLVED, NORA, "The key was replaced."),
        (Deed.REOPENED, ADA, None),
        (Deed.CLOSED, ADA, None),
    ]
    with any_database.write() as session:
        make_incident(session, make_actor(session))
        for number, (deed, doer, text) in enumerate(deeds, start=1):
            change(session, deed, doer, now=NOW + timedelta(minutes=number), text=text)

    with any_database.read() as session:
        entries = list_timeline(session, incident_id=1, internal=True)
        public = list_timeline(session, incident_id=1)
        row = session.get_one(IncidentRow, 1)
    assert [(entry.deed, entry.author, entry.actor, entry.state, entry.text) for entry in entries] == [
        ("OPENED", "partner", "ada", "new", "The activation fails."),
        ("TAKEN", "agent", "nora", "open", None),
        ("NOTED", "agent", "nora", "open", "Their third this week."),
        ("ASKED", "agent", "nora", "waiting_for_partner", "Which edition?"),
        ("COMMENTED", "partner", "bob", "open", "Standard."),
        ("ANSWERED", "agent", "omar", "open", "Try now."),
        ("SOLVED", "agent", "nora", "solved", "The key was replaced."),
        ("REOPENED", "partner", "ada", "open", None),
        ("CLOSED", "partner", "ada", "closed", None),
    ]
    assert [entry.at for entry in entries] == [NOW + timedelta(minutes=number) for number in range(9)]
    assert [entry.deed for entry in public] == [entry.deed for entry in entries if entry.deed != "NOTED"]
    assert (row.owner, row.version, row.state) == ("nora", 8, "closed")
    assert (row.changed_at, row.ended_at) == (entries[-1].at, entries[-1].at)


def test_a_change_of_an_incident_that_somebody_else_changed_meanwhile_is_stale_and_changes_nothing(
    any_database: Database,
) -> None:
    with any_database.write() as session:
        make_incident(session, make_actor(session))
        make_conversation(session)
        change(session, Deed.TAKEN, NORA, version=0)
    before = read_everything(any_database)

    with any_database.write() as session:
        for version in (0, 2):
            refused = change_incident(
                session, incident_id=1, deed=Deed.SOLVED, doer=NORA, now=NOW, text="Done.", version=version
            )
            assert refused == Refused("STALE", "open")

    assert read_everything(any_database) == before
    with any_database.write() as session:
        assert change(session, Deed.SOLVED, NORA, text="Done.", version=1).incident.version == 2


def test_a_refused_deed_changes_nothing(any_database: Database) -> None:
    with any_database.write() as session:
        make_incident(session, make_actor(session))
    before = read_everything(any_database)

    with any_database.write() as session:
        answers = [
            change_incident(session, incident_id=1, deed=deed, doer=doer, now=NOW, text="Text.")
            for deed, doer in [
                (Deed.CLOSED, ADA),
                (Deed.SOLVED, ADA),
                (Deed.COMMENTED, Doer(Role.COLLEAGUE, "cleo")),
                (Deed.REOPENED, NORA),
            ]
        ]

    assert answers == [
        Refused("WRONG_STATE", "new"),
        Refused("NOT_YOURS", "new"),
        Refused("NOT_YOURS", "new"),
        Refused("WRONG_STATE", "new"),
    ]
    assert read_everything(any_database) == before


def test_of_many_changes_at_once_to_the_same_version_one_is_made(any_database: Database) -> None:
    with any_database.write() as session:
        make_incident(session, make_actor(session))

    def take(number: int) -> Changed | Refused:
        with any_database.write() as session:
            doer = Doer(Role.AGENT, f"agent-{number}")
            return change_incident(session, incident_id=1, deed=Deed.TAKEN, doer=doer, now=NOW, version=0)

    with ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(take, range(6)))

    assert [answer.code for answer in answers if isinstance(answer, Refused)] == ["STALE"] * 5
    with any_database.read() as session:
        assert session.get_one(IncidentRow, 1).version == 1
        assert len(list_timeline(session, incident_id=1)) == 2


def test_comments_and_answers_at_once_are_all_in_the_timeline(any_database: Database) -> None:
    with any_database.write() as session:
        make_incident(session, make_actor(session))

    def say(number: int) -> None:
        deed, doer = ((Deed.COMMENTED, ADA), (Deed.ASKED, NORA))[number % 2]
        with any_database.write() as session:
            change(session, deed, doer, text=f"text {number}")

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(say, range(24)))

    with any_database.read() as session:
        entries = list_timeline(session, incident_id=1)
        row = session.get_one(IncidentRow, 1)
    assert sorted(entry.text or "" for entry in entries[1:]) == sorted(f"text {number}" for number in range(24))
    assert (row.version, row.state) == (24, entries[-1].state)


# Targets: 10 July 2026 is a Friday, 14 July a holiday in France, and support works from 9 to 17.

WAITS: dict[str, tuple[list[tuple[str, Deed, Doer]], str]] = {
    "asked with 15 hours left and answered after weekend and holiday": (
        [("07-10T16:00", Deed.ASKED, NORA), ("07-15T10:00", Deed.COMMENTED, ADA)],
        "07-16T17:00",
    ),
    "asked twice, the second time with one hour left": (
        [
            ("07-10T16:00", Deed.ASKED, NORA),
            ("07-15T10:00", Deed.COMMENTED, ADA),
            ("07-16T16:00", Deed.ASKED, NORA),
            ("07-20T12:00", Deed.COMMENTED, BOB),
        ],
        "07-20T13:00",
    ),
    "asked again while it waits": (
        [
            ("07-10T16:00", Deed.ASKED, NORA),
            ("07-13T11:00", Deed.ASKED, NORA),
            ("07-13T12:00", Deed.ANSWERED, NORA),
            ("07-15T10:00", Deed.COMMENTED, ADA),
        ],
        "07-16T17:00",
    ),
    "solved and reopened": (
        [("07-10T16:00", Deed.SOLVED, NORA), ("07-15T10:00", Deed.REOPENED, ADA)],
        "07-16T17:00",
    ),
    "solved while it waited, and reopened": (
        [
            ("07-10T16:00", Deed.ASKED, NORA),
            ("07-13T12:00", Deed.SOLVED, NORA),
            ("07-15T10:00", Deed.REOPENED, NORA),
        ],
        "07-16T17:00",
    ),
    "solved, closed two weeks later, and reopened within two weeks of that": (
        [
            ("07-10T16:00", Deed.SOLVED, NORA),
            ("07-24T10:00", Deed.CLOSED, ADA),
            ("08-05T10:00", Deed.REOPENED, ADA),
        ],
        "08-06T17:00",
    ),
    "solved when it was overdue already, and reopened": (
        [("07-16T10:00", Deed.SOLVED, NORA), ("07-20T10:00", Deed.REOPENED, ADA)],
        "07-15T15:00",
    ),
    "noted and answered only": (
        [("07-10T16:00", Deed.ANSWERED, NORA), ("07-13T16:00", Deed.NOTED, NORA)],
        "07-15T15:00",
    ),
    "handed over by the opener while it waits": (
        [("07-10T16:00", Deed.ASKED, NORA), ("07-15T10:00", Deed.HANDED_OVER, ADA)],
        "07-16T17:00",
    ),
}


def make_dated(session: Session, *, opened: datetime, severity: str = "B", hours: float = 16) -> None:
    actor = make_actor(session)
    session.get_one(PartnerRow, "contoso").country = "FR"
    make_incident(session, actor, now=opened, draft=make_draft(severity=severity), solution_hours={severity: hours})


@pytest.mark.parametrize(("deeds", "due"), WAITS.values(), ids=WAITS.keys())
def test_the_solution_target_rests_while_an_incident_waits_or_has_ended(
    any_database: Database, deeds: list[tuple[str, Deed, Doer]], due: str
) -> None:
    with any_database.write() as session:
        make_dated(session, opened=paris("07-10T15:00"))
        opened = session.get_one(IncidentRow, 1)
        assert (opened.response_due_at, opened.solution_due_at) == (paris("07-13T11:00"), paris("07-15T15:00"))

        for at, deed, doer in deeds:
            change(session, deed, doer, now=paris(at), text="Text.")

        row = session.get_one(IncidentRow, 1)
        assert (row.waiting_since, row.ended_at, row.solution_due_at) == (None, None, paris(due))


def test_the_response_target_rests_too_while_there_is_no_response(any_database: Database) -> None:
    with any_database.write() as session:
        make_dated(session, opened=paris("07-10T15:00"))
        change(session, Deed.TAKEN, NORA, now=paris("07-10T15:30"))
        change(session, Deed.CLOSED, ADA, now=paris("07-10T16:00"))

        row = change(session, Deed.REOPENED, ADA, now=paris("07-21T16:30")).incident

    assert (row.response_due_at, row.solution_due_at) == (paris("07-22T11:30"), paris("07-23T15:30"))
    assert row.responded_at is None


def test_severity_a_runs_on_the_clock(any_database: Database) -> None:
    saturday = datetime(2026, 7, 11, 23, tzinfo=UTC)
    with any_database.write() as session:
        make_dated(session, opened=saturday, severity="A", hours=24)
        opened = session.get_one(IncidentRow, 1)
        assert opened.response_due_at == datetime(2026, 7, 12, 1, tzinfo=UTC)
        assert opened.solution_due_at == datetime(2026, 7, 12, 23, tzinfo=UTC)

        change(session, Deed.ASKED, NORA, now=datetime(2026, 7, 12, 0, tzinfo=UTC), text="Which?")
        row = change(session, Deed.COMMENTED, ADA, now=datetime(2026, 7, 12, 10, tzinfo=UTC), text="This.").incident

    assert row.solution_due_at == datetime(2026, 7, 13, 9, tzinfo=UTC)
    assert row.response_due_at == datetime(2026, 7, 12, 1, tzinfo=UTC)


@pytest.mark.parametrize("deed", [Deed.ANSWERED, Deed.ASKED, Deed.SOLVED, Deed.CLOSED])
def test_the_first_response_is_noted_once(any_database: Database, deed: Deed) -> None:
    first = NOW + timedelta(minutes=2)
    with any_database.write() as session:
        make_incident(session, make_actor(session))
        for minutes, each in enumerate((Deed.TAKEN, Deed.NOTED), start=0):
            change(session, each, NORA, now=NOW + timedelta(minutes=minutes), text="Text.")
        assert session.get_one(IncidentRow, 1).responded_at is None

        change(session, deed, NORA, now=first, text="Text.")
        if deed in (Deed.SOLVED, Deed.CLOSED):
            change(session, Deed.REOPENED, ADA, now=NOW + timedelta(minutes=3))
        change(session, Deed.ANSWERED, Doer(Role.AGENT, "omar"), now=NOW + timedelta(minutes=4), text="Again.")

        row = session.get_one(IncidentRow, 1)
    assert (row.taken_at, row.responded_at, row.owner) == (NOW, first, "nora")


def test_closing_what_is_solved_begins_the_days_for_reopening_anew(any_database: Database) -> None:
    with any_database.write() as session:
        actor = make_actor(session)
        make_incident(session, actor)
        change(session, Deed.SOLVED, NORA, text="Done.")
        closed = NOW + timedelta(days=10)
        change(session, Deed.CLOSED, ADA, now=closed)

        def list_at(moment: datetime) -> list[int]:
            return [each.id for each in list_reopenable_incidents(session, actor=actor, now=moment)]

        assert list_at(closed + timedelta(days=14)) == [1]
        assert list_at(closed + timedelta(days=14, seconds=1)) == []
        late = change_incident(
            session, incident_id=1, deed=Deed.REOPENED, doer=ADA, now=closed + timedelta(days=14, seconds=1)
        )
        assert late == Refused("TOO_LATE", "closed")
        assert change(session, Deed.REOPENED, ADA, now=closed + timedelta(days=14)).incident.state == "open"


# Announcing

BEFORE: dict[State, list[tuple[Deed, Doer]]] = {
    State.NEW: [],
    State.OPEN: [(Deed.TAKEN, NORA)],
    State.WAITING: [(Deed.ASKED, NORA)],
    State.SOLVED: [(Deed.SOLVED, NORA)],
}
ANNOUNCED: list[tuple[Deed, Doer, State, str | None, str | None, str]] = [
    (Deed.TAKEN, NORA, State.NEW, "incident.taken", "utter_news_taken", "bot"),
    (Deed.ANSWERED, NORA, State.NEW, "incident.answered", "utter_news_answered", "agent"),
    (Deed.ASKED, NORA, State.OPEN, "incident.waiting", "utter_news_asked", "agent"),
    (Deed.NOTED, NORA, State.OPEN, None, None, ""),
    (Deed.COMMENTED, ADA, State.WAITING, "incident.commented", None, ""),
    (Deed.COMMENTED, BOB, State.WAITING, "incident.commented", "utter_news_commented", "bot"),
    (Deed.SOLVED, NORA, State.OPEN, "incident.solved", "utter_news_solved", "bot"),
    (Deed.CLOSED, NORA, State.OPEN, "incident.closed", "utter_news_closed", "bot"),
    (Deed.CLOSED, ADA, State.OPEN, "incident.closed", None, ""),
    (Deed.CLOSED, BOB, State.OPEN, "incident.closed", "utter_news_closed", "bot"),
    (Deed.WITHDRAWN, ADA, State.NEW, "incident.withdrawn", None, ""),
    (Deed.WITHDRAWN, BOB, State.NEW, "incident.withdrawn", "utter_news_withdrawn", "bot"),
    (Deed.REOPENED, ADA, State.SOLVED, "incident.reopened", None, ""),
    (Deed.REOPENED, BOB, State.SOLVED, "incident.reopened", "utter_news_reopened", "bot"),
    (Deed.REOPENED, NORA, State.SOLVED, "incident.reopened", "utter_news_reopened", "bot"),
    (Deed.HANDED_OVER, ADA, State.NEW, "incident.handed_over", None, ""),
    (Deed.HANDED_OVER, NORA, State.NEW, "incident.handed_over", "utter_news_handed_over", "bot"),
    (Deed.GIVEN_BACK, ADA, State.OPEN, "incident.given_back", None, ""),
    (Deed.GIVEN_BACK, NORA, State.OPEN, "incident.given_back", "utter_given_back", "bot"),
    (Deed.GIVEN_BACK, Doer(Role.KEYCLERK, "keyclerk"), State.OPEN, "incident.given_back", "utter_given_back", "bot"),
    (Deed.ASSIGNED, NORA, State.NEW, "incident.assigned", None, ""),
    (Deed.RATED, NORA, State.NEW, "incident.rated", None, ""),
    (Deed.PAUSED, NORA, State.NEW, "incident.waiting", None, ""),
    (Deed.RESUMED, NORA, State.WAITING, "incident.resumed", None, ""),
    (Deed.MERGED, NORA, State.OPEN, "incident.merged", "utter_news_merged", "bot"),
    (Deed.LINKED, NORA, State.OPEN, None, None, ""),
    # An agent may be called what the opener's id is.
    (Deed.ANSWERED, Doer(Role.AGENT, "ada"), State.NEW, "incident.answered", "utter_news_answered", "agent"),
]
SPOKEN = (Deed.ANSWERED, Deed.ASKED, Deed.NOTED, Deed.COMMENTED, Deed.SOLVED)


@pytest.mark.parametrize(
    ("deed", "doer", "state", "expected"),
    [(deed, doer, state, tuple(expected)) for deed, doer, state, *expected in ANNOUNCED],
    ids=[f"{deed} by {doer.role} {doer.name}" for deed, doer, *_ in ANNOUNCED],
)
def test_every_public_deed_is_announced_to_webhooks_and_to_the_opener_unless_they_did_it(
    database: Database, deed: Deed, doer: Doer, state: State, expected: tuple[str | None, str | None, str]
) -> None:
    topic, response, author = expected
    text = "Some words." if deed in SPOKEN or (deed is Deed.CLOSED and doer is NORA) else None
    with database.write() as session:
        actor = make_actor(session)
        make_conversation(session)
        make_incident(session, actor)
        for before, by in BEFORE[state]:
            change(session, before, by, text="Before.")
        session.query(OutboxRow).delete()

        entry = change(session, deed, doer, text=text).entry

        rows = session.scalars(select(OutboxRow).order_by(OutboxRow.id)).all()
    assert [(row.channel, row.target, row.topic) for row in rows] == [
        *([("webhook", "*", topic)] if topic else []),
        *([("conversation", "c-1", topic)] if response else []),
    ]
    assert all((row.incident_id, row.state, row.due_at, row.attempts) == (1, "waiting", NOW, 0) for row in rows)
    if topic:
        assert rows[0].payload["entry"]["id"] == entry.id
        assert rows[0].payload["entry"]["text"] == text
    if response:
        told = rows[1].payload
        assert (told["response"], told["author"]) == (response, author)
        assert told["values"]["text"] == (text or "none")
        assert told["values"]["agent"] == (doer.name if doer.role is Role.AGENT else "")


def test_every_deed_is_in_the_table_of_what_is_announced() -> None:
    assert {deed for deed, *_ in ANNOUNCED} == set(Deed) - {Deed.OPENED}


def test_without_a_conversation_webhooks_alone_hear_of_an_incident(database: Database) -> None:
    with database.write() as session:
        make_incident(session, make_actor(session), conversation_id=None)

        change(session, Deed.ANSWERED, NORA, text="Hello.")

        assert session.scalars(select(OutboxRow.channel)).all() == ["webhook", "webhook"]


def test_what_a_ticket_system_is_told_is_the_incident_as_it_is_now_without_a_whole_key(
    any_database: Database,
) -> None:
    with any_database.write() as session:
        actor = make_actor(session)
        draft = make_draft(description=f"{PRODUCT_KEY} fails", suffix="372PD", error_code="0xC004C008")
        make_incident(session, actor, draft=draft, intent="report_key_rejected", confidence=0.5)
        change(session, Deed.ASKED, NORA, now=NOW + timedelta(hours=1), text=f"Is it {PRODUCT_KEY}?")
        payloads = session.scalars(select(OutboxRow.payload).order_by(OutboxRow.id)).all()

    assert PRODUCT_KEY not in json.dumps(payloads)
    assert payloads[-1] == {
        "number": "INC-000001",
        "partner": "contoso",
        "contact": "ada",
        "state": "waiting_for_partner",
        "severity": "B",
        "owner": "nora",
        "language": "en",
        "product": "windows-server",
        "suffix": "372PD",
        "error_code": "0xC004C008",
        "computer": None,
        "description": f"{MASKED} fails",
        "impact": None,
        "intent": "report_key_rejected",
        "confidence": 0.5,
        "version": 1,
        "reason": None,
        "merged_into": None,
        "opened_at": "2026-06-15T12:00:00+00:00",
        "taken_at": "2026-06-15T13:00:00+00:00",
        "responded_at": "2026-06-15T13:00:00+00:00",
        "ended_at": None,
        "waiting_since": "2026-06-15T13:00:00+00:00",
        "response_due_at": "2026-06-16T08:00:00+00:00",
        "solution_due_at": None,
        "entry": {
            "id": 2,
            "at": "2026-06-15T13:00:00+00:00",
            "deed": "ASKED",
            "author": "agent",
            "actor": "nora",
            "text": f"Is it {MASKED}?",
        },
    }


@pytest.mark.parametrize("deed", [None, Deed.ANSWERED])
def test_what_is_rolled_back_is_not_announced(any_database: Database, deed: Deed | None) -> None:
    with any_database.write() as session:
        actor = make_actor(session)
        make_conversation(session)
        if deed:
            make_incident(session, actor)
    before = read_everything(any_database)

    def fail() -> None:
        with any_database.write() as session:
            if deed:
                change(session, deed, NORA, text="Hello.")
            else:
                make_incident(session, actor)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()

    assert read_everything(any_database) == before


# Reading


@pytest.mark.parametrize(
    ("reader", "role", "sees_details"),
    [
        ("ada", "user", True),
        ("bob", "user", False),
        ("bob", "partner_admin", True),
        ("bob", "global_admin", True),
    ],
)
def test_who_opened_an_incident_and_administrators_see_its_details(
    database: Database, reader: str, role: str, *, sees_details: bool
) -> None:
    with database.write() as session:
        writer = make_actor(session, "ada", role="user")
        opened = make_incident(session, writer)
        actor: Actor = writer if reader == "ada" else make_actor(session, reader, role=role)

        found = find_incident(session, actor=actor, number="INC-000001")

        bare = Incident(1, "INC-000001", "windows-server", "new")
        assert found == (
            replace(opened, is_own=reader == "ada", deeds=found.deeds if found else ()) if sees_details else bare
        )
        assert list_open_incidents(session, actor=actor) == [found]


def test_open_incidents_are_listed_from_the_newest_on(database: Database) -> None:
    with database.write() as session:
        actor = make_actor(session)
        for number, state in enumerate(State, start=1):
            make_incident(session, actor, request_id=f"r-{number}")
            session.get_one(IncidentRow, number).state = state

        incidents = list_open_incidents(session, actor=actor)

    assert [(incident.number, incident.state) for incident in incidents] == [
        ("INC-000003", "waiting_for_partner"),
        ("INC-000002", "open"),
        ("INC-000001", "new"),
    ]


def test_agents_see_first_what_waits_for_a_first_response_by_when_it_is_due(any_database: Database) -> None:
    with any_database.write() as session:
        actor = make_actor(session)
        for number in range(1, 8):
            make_incident(session, actor, request_id=f"r-{number}", now=NOW + timedelta(minutes=number))
        rows = {number: session.get_one(IncidentRow, number) for number in range(1, 8)}
        rows[2].response_due_at = NOW
        rows[3].response_due_at = None
        change(session, Deed.ANSWERED, NORA, id_=4, text="Hello.")
        change(session, Deed.WITHDRAWN, ADA, id_=5)
        rows[6].response_due_at = rows[7].response_due_at = NOW + timedelta(days=9)

        under_way = [row.id for row in list_incidents(session)]
        all_of_them = [row.id for row in list_incidents(session, states=tuple(State))]

    assert under_way == [2, 1, 7, 6, 3, 4]
    assert all_of_them == [2, 1, 7, 6, 3, 4, 5]
