"""Holding: the keys that a file names are locked in one order before any is changed."""

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from keyclerk.imports.rows import Columns, RowReader
from keyclerk.imports.source import Source
from keyclerk.product_keys import fingerprint, normalize
from keyclerk.store.tables import ProductKeyRow

KEYS_AT_ONCE = 1_000


def hold_keys(session: Session, source: Source, columns: Columns, *, column: str, secret: str) -> None:
    """Lock the keys of a file in order of their ids, as recordings do, until the transaction ends.

    Locked one by one in the order of the file, an import and a recording could wait for each other for ever.
    """
    key_ids: set[int] = set()
    for marks in _read_marks(RowReader(source, columns), column, secret):
        key_ids.update(session.scalars(select(ProductKeyRow.id).where(ProductKeyRow.fingerprint.in_(marks))))
    ordered = sorted(key_ids)
    for start in range(0, len(ordered), KEYS_AT_ONCE):
        query = select(ProductKeyRow.id).where(ProductKeyRow.id.in_(ordered[start : start + KEYS_AT_ONCE]))
        session.execute(query.order_by(ProductKeyRow.id).with_for_update(key_share=True))


def _read_marks(reader: RowReader, column: str, secret: str) -> Iterator[set[str]]:
    marks: set[str] = set()
    for row in reader:
        if normalized := normalize(row.cells.get(column, "")):
            marks.add(fingerprint(normalized, secret=secret))
        if len(marks) == KEYS_AT_ONCE:
            yield marks
            marks = set()
    yield marks
