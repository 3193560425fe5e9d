"""What if: the same counting, asked about an installation that has not happened."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy.orm import Session

from keyclerk.forecast import Forecast, forecast
from keyclerk.ledger import read_state, read_terms
from keyclerk.store.tables import ProductKeyRow


def ask_what_if(
    session: Session,
    *,
    key: ProductKeyRow,
    computer: str,
    changed: Iterable[str],
    now: datetime,
    is_new: bool = False,
) -> Forecast:
    """Forecast an installation from a key's real history."""
    state = read_state(session, key, computers=[computer.casefold()])
    terms = read_terms(session, partner_id=key.partner_id)
    return forecast(computer, changed, state=state, terms=terms, now=now, is_new=is_new)
