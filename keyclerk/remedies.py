"""Remedies: what helps when a key has no activations left, none of it a promise."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from keyclerk.decisions import list_computers
from keyclerk.forecast import is_reinstallation_free
from keyclerk.ledger import find_state, read_terms
from keyclerk.store.tables import ProductKeyRow
from keyclerk.usage import KeyUsage, read_usage


@dataclass(frozen=True)
class Remedies:
    """Other keys of the product with activations left, and computers on which a reinstallation is not counted."""

    other_keys: tuple[KeyUsage, ...]
    reusable_computers: tuple[str, ...]


def find_remedies(session: Session, *, partner_id: str, product: str, key_id: int | None, now: datetime) -> Remedies:
    """Return what helps for a product; `key_id` is the key that is used up, if it is known."""
    usages = read_usage(session, partner_id=partner_id, product=product)
    others = tuple(usage for usage in usages if usage.key_id != key_id and not (usage.is_exhausted or usage.is_blocked))
    terms = read_terms(session, partner_id=partner_id)
    reusable: list[str] = []
    for usage in usages:
        if key_id is not None and usage.key_id != key_id:
            continue
        state = find_state(session.get_one(ProductKeyRow, usage.key_id), ())
        if is_reinstallation_free(state=state, terms=terms, now=now):
            reusable += list_computers(session, key_id=usage.key_id)
    return Remedies(others, tuple(dict.fromkeys(reusable)))
