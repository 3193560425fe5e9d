"""Values: what keyclerk found, in the form in which responses take it."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy.orm import Session

from keyclerk.access import Actor
from keyclerk.answers import MOST_ROWS
from keyclerk.quota import Quota
from keyclerk.remedies import Remedies
from keyclerk.usage import KeyUsage, ProductTotal, read_records_time

MOST_NAMES = 5

Values = dict[str, Any]


def to_rows(rows: Iterable[Values]) -> Values:
    """Return rows, at most twenty and how many more there are."""
    every = list(rows)
    return {"rows": every[:MOST_ROWS], "more": max(len(every) - MOST_ROWS, 0)}


def to_product(product: str | None) -> Any:
    """Return a product's name, or that none was given."""
    return {"product": product} if product else {"text": "not_given"}


def to_records(session: Session, actor: Actor) -> Values:
    """Return how current the records are."""
    moment = read_records_time(session, partner_id=actor.partner_id)
    if moment is None:
        return {"text": "records_none"}
    return {"text": "records_time", "values": {"time": to_time(moment, actor)}}


def to_time(moment: datetime, actor: Actor) -> Values:
    """Return a moment, in the time zone of the partner."""
    return {"time": moment.isoformat(), "zone": actor.time_zone}


def to_date(moment: datetime, actor: Actor) -> Values:
    """Return the day of a moment, in the time zone of the partner."""
    return {"date": moment.isoformat(), "zone": actor.time_zone}


def to_day(day: date) -> Values:
    """Return a day that is the same in every time zone."""
    return {"date": datetime.combine(day, time.min, UTC).isoformat(), "zone": "UTC"}


def to_key_rows(usages: Iterable[KeyUsage]) -> Values:
    """Return keys as a numbered list to choose from."""
    return to_rows(
        {
            "row": "row_key_unlimited" if usage.limit is None else "row_key",
            "number": number,
            "product": {"product": usage.product},
            "suffix": usage.suffix,
            "used": usage.used,
            **({} if usage.limit is None else {"limit": usage.limit, "left": usage.left}),
        }
        for number, usage in enumerate(usages, start=1)
    )


def to_total_rows(totals: Iterable[ProductTotal]) -> Values:
    """Return the totals by product, line by line."""
    return to_rows(
        {
            "row": "row_total_unlimited" if total.limit is None else "row_total",
            "product": {"product": total.product},
            "used": total.used,
            **({} if total.limit is None else {"limit": total.limit, "left": total.left}),
        }
        for total in totals
    )


def to_remedy_rows(remedies: Remedies) -> list[Values]:
    """Return what helps, line by line; empty where nothing does."""
    others = [
        {
            "row": "row_other_key_unlimited" if usage.left is None else "row_other_key",
            "suffix": usage.suffix,
            "product": {"product": usage.product},
            **({} if usage.left is None else {"left": usage.left}),
        }
        for usage in remedies.other_keys
    ]
    computers = list(remedies.reusable_computers)
    if not computers:
        return others
    named = {"any_of": computers[:MOST_NAMES]}
    return [*others, {"row": "row_reusable", "computers": named, "more": max(len(computers) - MOST_NAMES, 0)}]


def to_quota(quota: Quota) -> Values:
    """Return how many incidents are left of how many; `unknown` where the records name no membership."""
    if quota.is_unlimited:
        return {"quota": "unlimited", "left": 0, "total": 0}
    if quota.total is None:
        return {"quota": "unknown", "left": 0, "total": 0}
    return {"quota": "known", "left": quota.left, "total": quota.total}
