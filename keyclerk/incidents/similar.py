"""Similar incidents: what solved the same before, and what else the partner has."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy.orm import Session

from keyclerk.life_cycle import State
from keyclerk.store.tables import IncidentRow

MOST_SIMILAR = 5
MOST_OTHERS = 10
_ENDED_WELL = (State.SOLVED, State.CLOSED)


@dataclass(frozen=True)
class Similar:
    """An incident that ended, what it has in common (`error_code` or `product`), and what solved it, where told."""

    incident: IncidentRow
    shared: str
    solution: str | None
    reason: str | None


def list_similar(
    session: Session, *, incident: IncidentRow, partner_ids: Collection[str] | None, most: int = MOST_SIMILAR
) -> list[Similar]:
    """Return the newest solved or closed incidents with the same error code, or where there are none the same product.

    `partner_ids` are those of the agent; None is for all partners. Duplicates of others are left out.
    """
    raise NotImplementedError


def list_others(session: Session, *, incident: IncidentRow, most: int = MOST_OTHERS) -> list[IncidentRow]:
    """Return the partner's other incidents: those under way first, each the newest first."""
    raise NotImplementedError
