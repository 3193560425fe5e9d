"""Drift: keys whose stored figures differ from a fresh count of their entries, which should never be."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from keyclerk.ledger import read_terms
from keyclerk.posting import post
from keyclerk.store.tables import ProductKeyRow


@dataclass(frozen=True)
class Drift:
    """A key, the activations used by its stored figures, and by a fresh count; `entries` were decided otherwise."""

    partner_id: str
    suffix: str
    stored: int
    recounted: int
    entries: int


def find_drift(session: Session) -> Iterator[Drift]:
    """Count every key anew and give those whose figures or decisions are not what is stored."""
    for key in session.scalars(select(ProductKeyRow).order_by(ProductKeyRow.id).execution_options(yield_per=100)):
        posting = post(session, key, (), terms=read_terms(session, partner_id=key.partner_id))
        state = posting.state
        figures = (key.limit, key.used, key.is_blocked, key.unknown_computers, key.last_at)
        fresh = (state.limit, state.used, state.is_blocked, state.unknown_computers, posting.last_at)
        if posting.revised or figures != fresh:
            yield Drift(key.partner_id, key.suffix, key.used, state.used, len(posting.revised))
