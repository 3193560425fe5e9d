"""Events: which reported installations stand in a ledger already, and what they say."""

import json
from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import JSON, String, cast, func, literal, select
from sqlalchemy.orm import Session

from keyclerk.ledger import PUBLISHED
from keyclerk.store.tables import LedgerEntryRow

Event = tuple[str, str]
"""A partner's id and the event's id, which is unique for the partner."""


class Facts(NamedTuple):
    """What two reports of one event must agree in."""

    key_id: int
    occurred_at: datetime
    computer: str
    hardware: Mapping[str, Any]
    verdict: str | None


def read_facts(session: Session, events: Collection[Event]) -> dict[Event, Facts]:
    """Return the facts of those events that are recorded already."""
    if not events:
        return {}
    wanted = json.dumps(sorted(events))
    # One parameter, and one look-up of the index for each event: a list of pairs makes both databases plan for long,
    # and SQLite search every pair of a partner and an event.
    if session.get_bind().dialect.name == "sqlite":
        pairs = func.json_each(wanted).table_valued("value")
    else:
        pairs = func.json_array_elements(cast(literal(wanted), JSON)).table_valued("value")
    row = LedgerEntryRow
    is_wanted = (row.partner_id == pairs.c.value.op("->>", return_type=String())(0)) & (
        row.event_id == pairs.c.value.op("->>", return_type=String())(1)
    )
    query = (
        select(
            row.partner_id, row.event_id, row.product_key_id, row.occurred_at, row.computer, row.hardware, row.verdict
        )
        .select_from(pairs)
        .join(row, is_wanted)
        .where(PUBLISHED.shows(row.import_id))
    )
    return {(each[0], each[1]): Facts(*each[2:]) for each in session.execute(query)}
