"""Recording: installations taken one by one or in batches, counted and answered at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from keyclerk.counting import Decision
from keyclerk.events import Facts, read_facts
from keyclerk.imports.installations import INSTALLATION_COLUMNS, Report, read_report
from keyclerk.imports.rows import Row, RowError, read_object
from keyclerk.ledger import read_entries, read_terms
from keyclerk.ownership import find_owned
from keyclerk.posting import Draft, Posting, keep, lock_keys, post
from keyclerk.store.database import Database
from keyclerk.store.tables import ProductKeyRow
from keyclerk.tokens import EVERY_PARTNER


@dataclass(frozen=True)
class Recorded:
    """An installation that is in the ledger: what became of it, and its key's figures right after it was recorded."""

    event_id: str
    is_repeat: bool
    counted: bool
    rule: str | None
    refusal: str | None
    used: int
    limit: int | None


@dataclass(frozen=True)
class RefusedItem:
    """An item that cannot be recorded: `INVALID` with its problems, or `EVENT_DIFFERS`: its id is another event's."""

    event_id: str | None
    code: str
    problems: tuple[RowError, ...]


def record_installations(
    database: Database,
    items: Sequence[Mapping[str, Any]],
    *,
    partner_ids: frozenset[str],
    secret: str,
    actor: str,
    now: datetime,
) -> list[Recorded | RefusedItem]:
    """Record installations in one transaction and answer for each, in the order of the items.

    An item has the fields of an installation file. `partner_ids` are those for which may be recorded (`*`: all);
    `secret` keys the fingerprints of product keys. An event that is there already is answered as it stands.
    """
    answers: dict[int, Recorded | RefusedItem] = {}
    reports: dict[int, Report] = {}
    for number, item in enumerate(items):
        row = read_object(number, _with_partner(item, partner_ids), INSTALLATION_COLUMNS)
        report = read_report(row, now=now)
        if report is None:
            answers[number] = RefusedItem(_find_event_id(row), "INVALID", tuple(row.errors))
        else:
            reports[number] = report
    for attempt in (1, 2) if reports else ():
        try:
            with database.write() as session:
                answers.update(_record(session, reports, partner_ids=partner_ids, secret=secret, actor=actor, now=now))
            break
        except IntegrityError:
            # On PostgreSQL the same event may have come at the same time under another key.
            if attempt == 2:  # noqa: PLR2004
                raise
    return [answers[number] for number in range(len(items))]


def _find_event_id(row: Row) -> str | None:
    """Return the event id of a bad row, unless that itself is wrong: it may be a whole product key."""
    is_wrong = any(error.column == "event_id" for error in row.errors)
    return None if is_wrong else row.cells.get("event_id")


def _with_partner(item: Mapping[str, Any], partner_ids: frozenset[str]) -> Mapping[str, Any]:
    if "partner" in item or len(partner_ids) != 1 or EVERY_PARTNER in partner_ids:
        return item
    (partner_id,) = partner_ids
    return {**item, "partner": partner_id}


def _record(
    session: Session,
    reports: Mapping[int, Report],
    *,
    partner_ids: frozenset[str],
    secret: str,
    actor: str,
    now: datetime,
) -> dict[int, Recorded | RefusedItem]:
    allowed = [each for each in reports.values() if not partner_ids.isdisjoint({EVERY_PARTNER, each.partner_id})]
    key_ids = find_owned(session, {(report.partner_id, report.product_key) for report in allowed}, secret=secret)
    keys = {key.id: key for key in lock_keys(session, key_ids.values())}
    known = read_facts(session, {(report.partner_id, report.event_id) for report in reports.values()})
    answers: dict[int, Recorded | RefusedItem] = {}
    new: dict[int, list[int]] = {}
    repeats: dict[int, int] = {}
    for number, report in reports.items():
        key_id = key_ids.get((report.partner_id, report.product_key))
        # While it was waited for, the import that had brought a key may have been undone.
        if key_id is None or key_id not in keys:
            answers[number] = _refuse_key(number, report)
            continue
        facts = Facts(key_id, report.occurred_at, report.computer, report.hardware, report.verdict)
        event = (report.partner_id, report.event_id)
        if event not in known:
            known[event] = facts
            new.setdefault(key_id, []).append(number)
        elif known[event] == facts:
            repeats[number] = key_id
        else:
            answers[number] = RefusedItem(report.event_id, "EVENT_DIFFERS", ())
    for key_id in sorted(new):
        answers.update(_post(session, keys[key_id], {number: reports[number] for number in new[key_id]}, actor, now))
    for number, key_id in repeats.items():
        answers[number] = _answer_repeat(session, keys[key_id], reports[number])
    return answers


def _post(
    session: Session, key: ProductKeyRow, reports: Mapping[int, Report], actor: str, now: datetime
) -> dict[int, Recorded | RefusedItem]:
    drafts = {
        report.event_id: (number, Draft(report.to_installation(), report.computer, actor))
        for number, report in reports.items()
    }
    terms = read_terms(session, partner_id=key.partner_id)
    posting = post(session, key, [draft for _, draft in drafts.values()], terms=terms)
    keep(session, key, posting, cause=_find_cause(posting), now=now)
    key.recorded_at = now
    answers: dict[int, Recorded | RefusedItem] = {}
    used = key.used
    for draft, decision in reversed(posting.added):
        number, _ = drafts[draft.entry.event_id]
        answers[number] = _answer(draft.entry.event_id, decision, key, used=used)
        used -= decision.delta
    return answers


def _find_cause(posting: Posting) -> str:
    """Return the event id by which revisions tell what made a recount decide otherwise.

    It is the earliest of the new events that is counted: one that is not changes nothing for those after it. Where
    more than one is, the others may have had a part in it.
    """
    earliest = posting.added[0][0].entry.event_id
    return next((draft.entry.event_id for draft, decision in posting.added if decision.is_counted), earliest)


def _answer_repeat(session: Session, key: ProductKeyRow, report: Report) -> Recorded:
    entries = read_entries(session, key_id=key.id, computers=[report.computer.casefold()])
    (decision,) = (each.decision for each in entries if each.entry.event_id == report.event_id)
    return _answer(report.event_id, decision, key, used=key.used, is_repeat=True)


def _answer(event_id: str, decision: Decision, key: ProductKeyRow, *, used: int, is_repeat: bool = False) -> Recorded:
    return Recorded(event_id, is_repeat, decision.is_counted, decision.rule, decision.refusal, used, key.limit)


def _refuse_key(number: int, report: Report) -> RefusedItem:
    problem = RowError(number, "product_key", f"…{report.product_key[-5:]}", "is not a key of this partner")
    return RefusedItem(report.event_id, "INVALID", (problem,))
