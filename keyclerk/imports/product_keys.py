"""Product keys, as a CSV file has them; only their suffix and fingerprint are kept."""

from datetime import datetime
from typing import Any

from keyclerk.catalog import load_catalog
from keyclerk.corrections import name_event
from keyclerk.counting import Correction, CorrectionKind
from keyclerk.imports.installations import read_product_key
from keyclerk.imports.row import Columns, Row, quote
from keyclerk.imports.upsert import Change, Upserts
from keyclerk.ledger import read_terms
from keyclerk.posting import Draft, keep, post
from keyclerk.product_keys import fingerprint, suffix
from keyclerk.store.tables import ProductKeyRow

PRODUCT_KEY_COLUMNS = Columns(("partner", "product", "product_key"), ("kind", "limit"), numbers=("limit",))


def import_product_key(upserts: Upserts, row: Row) -> Change:
    """Add or change one product key; another limit than the last file's holds from now on."""
    partner_id = row.text("partner")
    product = row.one_of("product", load_catalog().products)
    normalized = read_product_key(row)
    limit = row.whole_number("limit")
    if partner_id and upserts.find_partner(partner_id) is None:
        row.fail("partner", f"{quote(partner_id)} is not a partner: import the partners first")
    if row.is_bad:
        return Change.UNCHANGED
    mark = fingerprint(normalized, secret=upserts.secret)
    key = upserts.find_key(mark)
    if key is not None and key.partner_id != partner_id:
        row.fail("product_key", "belongs to another partner")
        return Change.UNCHANGED
    kind = row.optional("kind")
    if key is None:
        add_key(
            upserts,
            partner_id=partner_id,
            mark=mark,
            product=product,
            kind=kind,
            limit=limit,
            suffix=suffix(normalized),
        )
        return Change.NEW
    values = {"product": product, "kind": kind, "limit": limit}
    told = row.tell(values, optional=PRODUCT_KEY_COLUMNS.optional)
    return change_key(upserts, key, told, since=upserts.now)


def add_key(
    upserts: Upserts, *, partner_id: str, mark: str, suffix: str, product: str, kind: str | None, limit: int | None
) -> ProductKeyRow:
    """Add a key, by its fingerprint, whose first known limit is this one."""
    key = ProductKeyRow(
        partner_id=partner_id,
        product=product,
        kind=kind,
        suffix=suffix,
        fingerprint=mark,
        opening_limit=limit,
        imported_limit=limit,
        limit=limit,
    )
    upserts.add(key)
    return key


def change_key(upserts: Upserts, key: ProductKeyRow, values: dict[str, Any], *, since: datetime) -> Change:
    """Change what a file says of a key; a limit is not among the values where the file is not to set it.

    The first limit that becomes known held from the start; another one than the last file's holds from `since` on, so
    that no earlier refusal is decided anew. Where that is the limit in force already, the ledger has no entry for it.
    """
    limit = values.pop("limit", key.imported_limit)
    if limit == key.imported_limit:
        return upserts.update(key, values)
    upserts.watch(key)
    if key.imported_limit is None and key.opening_limit is None:
        upserts.watch(key, is_recounted=True)
        return upserts.update(key, {**values, "opening_limit": limit, "imported_limit": limit})
    upserts.update(key, {**values, "imported_limit": limit})
    # The limit of a key that is to be counted anew is not known yet.
    if limit == key.limit and key.id not in upserts.recounts:
        return Change.CHANGED
    correct_key(upserts, key, CorrectionKind.LIMIT, amount=limit, since=since)
    return Change.CHANGED


def correct_key(
    upserts: Upserts, key: ProductKeyRow, kind: CorrectionKind, *, amount: int | None, since: datetime
) -> None:
    """Post a correction that a file makes of a key."""
    upserts.finish()
    upserts.watch(key)
    cause = f"import:{upserts.import_id}"
    event_id = name_event(key, kind)
    draft = Draft(Correction(event_id, since, kind, amount=amount), actor=upserts.actor, reason=cause)
    terms = read_terms(upserts.session, partner_id=key.partner_id)
    posting = post(upserts.session, key, [draft], terms=terms)
    keep(upserts.session, key, posting, cause=cause, now=upserts.now, import_id=upserts.import_id)
    upserts.session.flush()
