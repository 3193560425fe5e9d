"""Product keys, as a CSV file has them; only their suffix and fingerprint are kept."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from keyclerk.catalog import load_catalog
from keyclerk.imports.rows import Columns, Row
from keyclerk.imports.upsert import Change, update
from keyclerk.ledger import recount_keys
from keyclerk.product_keys import fingerprint, normalize, suffix
from keyclerk.store.tables import PartnerRow, ProductKeyRow

PRODUCT_KEY_COLUMNS = Columns(("partner", "product", "product_key"), ("kind", "limit"))


class ProductKeyImport:
    """Adds or changes product keys row by row; keys whose limit changed are recounted at the end."""

    def __init__(self, session: Session, secret: str) -> None:
        self._session = session
        self._secret = secret
        self._to_recount: list[int] = []

    def __call__(self, row: Row) -> Change:
        partner_id = row.text("partner")
        product = row.one_of("product", load_catalog().products)
        normalized = read_product_key(row)
        limit = row.whole_number("limit")
        if partner_id and self._session.get(PartnerRow, partner_id) is None:
            row.fail("partner", f"'{partner_id}' is not a partner: import the partners first")
        if row.errors:
            return Change.UNCHANGED
        mark = fingerprint(normalized, secret=self._secret)
        key = self._session.scalar(select(ProductKeyRow).where(ProductKeyRow.fingerprint == mark))
        values = {"product": product, "kind": row.optional("kind"), "limit": limit}
        if key is None:
            self._session.add(
                ProductKeyRow(partner_id=partner_id, suffix=suffix(normalized), fingerprint=mark, **values)
            )
            self._session.flush()
            return Change.NEW
        if key.partner_id != partner_id:
            row.fail("product_key", "belongs to another partner")
            return Change.UNCHANGED
        told = row.tell(values, optional=PRODUCT_KEY_COLUMNS.optional)
        if key.limit != told.get("limit", key.limit):
            self._to_recount.append(key.id)
        return update(key, told)

    def finish(self) -> None:
        recount_keys(self._session, self._to_recount)


def read_product_key(row: Row) -> str:
    """Return the row's product key without separators; notes a mistake and returns "" where it is not one."""
    value = row.text("product_key")
    normalized = normalize(value)
    if value and normalized is None:
        row.fail("product_key", "is not a product key: 25 letters and digits in five groups of five")
    return normalized or ""
