"""Reports: their figures are those that are counted one by one, on both databases."""

import random
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from statistics import median
from typing import Any

import pytest
from sqlalchemy import select

from keyclerk.agents import Agent
from keyclerk.judgements import judge_targets
from keyclerk.periods import Period, make_period
from keyclerk.reports import (
    count_answers,
    count_error_codes,
    count_languages,
    count_products,
    count_weeks,
    list_unanswered,
)
from keyclerk.store.database import Database
from keyclerk.store.tables import ConversationRow, IncidentRow, MessageRow, TimelineEntryRow
from tests.factories import NOW, make_contact, make_conversation, make_partner

PARTNERS = ("contoso", "fabrikam", "northwind")
AGENTS = {"all": None, "two": frozenset(PARTNERS[:2]), "none": frozenset[str]()}
EDGES = (timedelta(0), timedelta(microseconds=1), timedelta(microseconds=-1))
WEEKS = 6
HOUR = timedelta(hours=1)


def make(choice: str = "all", *, weeks: int = WEEKS) -> Period:
    agent = Agent("eva", "Eva", frozenset({"agent"}), AGENTS[choice], "UTC")
    return make_period(weeks=weeks, agent=agent, now=NOW)


def draw_moment(dice: random.Random) -> datetime:
    """Return a moment of the last weeks, often the very beginning of one."""
    week = datetime.combine(dice.choice(make(weeks=WEEKS + 2).weeks), datetime.min.time(), UTC)
    moment = week + (dice.choice(EDGES) if dice.random() < 0.3 else timedelta(days=7) * dice.random())
    return min(moment, NOW)


def generate_incidents(dice: random.Random) -> Iterable[dict[str, Any]]:
    for id_ in range(1, 301):
        opened_at = draw_moment(dice)
        state = dice.choice(["new", "open", "waiting_for_partner", "solved", "closed", "withdrawn"])
        has_ended = state in ("solved", "closed", "withdrawn")
        partner = dice.choice(PARTNERS)
        due = opened_at + 8 * HOUR
        yield {
            "id": id_, "partner_id": partner, "contact_id": f"{partner}-ada", "opened_at": opened_at, "state": state,
            "severity": dice.choice("ABC"), "language": dice.choice(["en", "fr", "nl"]), "description": "d",
            "product": dice.choice(["windows-server", "visio", None]), "error_code": dice.choice(["0x1", "0x2", None]),
            "responded_at": dice.choice([None, due, due + HOUR * dice.random(), opened_at + HOUR * dice.random() * 8]),
            "response_due_at": dice.choice([due, due, None]), "solution_due_at": dice.choice([due + 40 * HOUR, None]),
            "ended_at": opened_at + HOUR * dice.choice([48, 100 * dice.random()]) if has_ended else None,
            "waiting_since": opened_at + 12 * HOUR * dice.random() if state == "waiting_for_partner" else None,
            "merged_into": 1 if state == "closed" and dice.random() < 0.2 else None,
        }  # fmt: skip


@pytest.fixture(params=range(2))
def filled(request: pytest.FixtureRequest, any_database: Database) -> Database:
    """Incidents and messages of three partners and a visitor, drawn by lot."""
    dice = random.Random(request.param)
    with any_database.write() as session:
        for partner in PARTNERS:
            make_partner(session, partner)
            make_contact(session, f"{partner}-ada", partner=partner)
            make_conversation(session, f"{partner}-ada", id_=partner)
        session.add(ConversationRow(id="visitor", channel="web", subject="v", created_at=NOW))
        session.add_all(IncidentRow(**given) for given in generate_incidents(dice))
        session.flush()
        for number in range(1, 301):
            band = dice.choice(["sure", "unsure", "lost"])
            session.add(
                MessageRow(
                    conversation_id=dice.choice([*PARTNERS, "visitor"]), number=number, author="partner",
                    created_at=draw_moment(dice), text=dice.choice(["Why?", " why?", "WHAT", "Hm", ""]), turn=number,
                    state=dice.choice(["answered", "answered", "failed"]), understanding={"band": band},
                )
            )  # fmt: skip
            deed = dice.choice(["HANDED_OVER", "NOTED"])
            session.add(
                TimelineEntryRow(
                    incident_id=dice.randrange(1, 301), at=draw_moment(dice), author="partner", actor="a", deed=deed,
                    state="open", details={},
                )
            )  # fmt: skip
    return any_database


def find_week(moment: datetime) -> date:
    day = moment.astimezone(UTC).date()
    return day - timedelta(days=day.weekday())


def list_incidents(database: Database, period: Period) -> list[IncidentRow]:
    """Return the incidents that count, looked at one by one."""
    with database.read() as session:
        rows = session.scalars(select(IncidentRow)).all()
    return [row for row in rows if find_week(row.opened_at) in period.weeks and period.agent.sees(row.partner_id)]


each_agent = pytest.mark.parametrize("choice", AGENTS)


@each_agent
def test_incidents_are_counted_by_week_product_language_and_code(filled: Database, choice: str) -> None:
    period = make(choice)
    rows = list_incidents(filled, period)

    with filled.read() as session:
        weeks = count_weeks(session, period)
        counted = [count(session, period) for count in (count_products, count_languages, count_error_codes)]

    by_week = Counter(find_week(row.opened_at) for row in rows)
    assert weeks == [(week, by_week[week]) for week in period.weeks]
    for name, found in zip(("product", "language", "error_code"), counted, strict=True):
        expected = Counter(getattr(row, name) for row in rows)
        if name == "error_code":
            expected.pop(None, None)
        assert dict(found) == expected
        assert [count for _, count in found] == sorted(expected.values(), reverse=True)


def judge(row: IncidentRow, name: str) -> str | None:
    """Return how an incident stands to a target, as a person would say it."""
    due, done = row.response_due_at, row.responded_at
    if name == "solution":
        due, done = row.solution_due_at, row.ended_at if row.state in ("solved", "closed") else None
    if due is None:
        return None
    if done is not None:
        return "met" if done <= due else "missed"
    if row.ended_at is not None:
        return None
    return "open" if (row.waiting_since or NOW) <= due else "missed"


@each_agent
def test_targets_are_judged_and_medians_found(filled: Database, choice: str) -> None:
    period = make(choice)
    rows = [row for row in list_incidents(filled, period) if row.merged_into is None]
    expected = []
    for name in ("response", "solution"):
        for severity in sorted({row.severity for row in rows}):
            theirs = [row for row in rows if row.severity == severity]
            judged = Counter(judge(row, name) for row in theirs)
            if name == "response":
                done = [(row.responded_at, row) for row in theirs]
            else:
                done = [(row.ended_at, row) for row in theirs if row.state in ("solved", "closed")]
            hours = [(moment - row.opened_at) / HOUR for moment, row in done if moment]
            middle = pytest.approx(median(hours), abs=1e-4) if hours else None
            expected.append((name, severity, judged["met"], judged["missed"], judged["open"], middle))

    with filled.read() as session:
        assert judge_targets(session, period) == expected


@each_agent
def test_answers_are_set_against_what_was_not_understood_and_handed_over(filled: Database, choice: str) -> None:
    period = make(choice)
    with filled.read() as session:
        messages = [row for row in session.scalars(select(MessageRow)) if is_seen(period, row.conversation_id)]
        entries = session.execute(
            select(TimelineEntryRow.at, IncidentRow.partner_id)
            .join(IncidentRow, IncidentRow.id == TimelineEntryRow.incident_id)
            .where(TimelineEntryRow.deed == "HANDED_OVER")
        ).all()
        found = count_answers(session, period)
        questions = list_unanswered(session, period)

    answered, lost = Counter[date](), Counter[date]()
    for row in messages:
        if row.state == "answered":
            is_lost = (row.understanding or {})["band"] == "lost"
            (lost if is_lost else answered)[find_week(row.created_at)] += 1
    handed = Counter(find_week(at) for at, partner in entries if period.agent.sees(partner))
    assert found == [(week, answered[week], lost[week], handed[week]) for week in period.weeks]
    texts = Counter(
        row.text.strip().lower()
        for row in messages
        if (row.understanding or {})["band"] == "lost" and row.text and find_week(row.created_at) in period.weeks
    )
    assert {text.strip().lower(): count for text, count, _ in questions} == texts
    assert [count for _, count, _ in questions] == sorted(texts.values(), reverse=True)


def is_seen(period: Period, conversation: str) -> bool:
    return period.agent.partner_ids is None or conversation in period.agent.partner_ids


def test_a_period_ends_now_and_begins_on_a_monday() -> None:
    period = make(weeks=2)

    assert [week.isoformat() for week in period.weeks] == ["2026-06-08", "2026-06-15"]
    assert period.since == datetime(2026, 6, 8, tzinfo=UTC)


def test_without_records_there_is_nothing(any_database: Database) -> None:
    period = make()

    with any_database.read() as session:
        assert count_weeks(session, period) == [(week, 0) for week in period.weeks]
        assert judge_targets(session, period) == list_unanswered(session, period) == []
