"""Ownership: which product keys are a partner's own, found by their fingerprints."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from keyclerk.product_keys import fingerprint
from keyclerk.store.tables import ProductKeyRow

PartnerKey = tuple[str, str]
"""A partner's id and a normalized product key."""


def find_owned(session: Session, pairs: Iterable[PartnerKey], *, secret: str) -> dict[PartnerKey, int]:
    """Return the ids of those keys that are the partner's own; `secret` keys the fingerprints."""
    marks = {pair: fingerprint(pair[1], secret=secret) for pair in pairs}
    query = select(ProductKeyRow.partner_id, ProductKeyRow.fingerprint, ProductKeyRow.id)
    rows = session.execute(query.where(ProductKeyRow.fingerprint.in_(set(marks.values()))))
    owned = {(row.partner_id, row.fingerprint): row.id for row in rows}
    return {pair: owned[pair[0], mark] for pair, mark in marks.items() if (pair[0], mark) in owned}
