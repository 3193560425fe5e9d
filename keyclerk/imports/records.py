"""Files of partners, contacts, benefits and keys brought into the store, in one transaction of the caller."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from keyclerk.imports.benefits import BENEFIT_COLUMNS, import_benefit
from keyclerk.imports.contacts import CONTACT_COLUMNS, import_contact
from keyclerk.imports.holding import hold_keys
from keyclerk.imports.order import Order
from keyclerk.imports.partners import PARTNER_COLUMNS, import_partner
from keyclerk.imports.product_keys import PRODUCT_KEY_COLUMNS, import_product_key
from keyclerk.imports.rejection import Rejection
from keyclerk.imports.rows import Columns, Row, RowReader
from keyclerk.imports.source import Source
from keyclerk.imports.summary import KeyChange, Progress, Step, Summary
from keyclerk.imports.upsert import Change, Upserts
from keyclerk.posting import recount_keys
from keyclerk.store.tables import Base, BenefitRow, ContactRow, PartnerRow, ProductKeyRow

ROWS_AT_ONCE = 500
KEYS_AT_ONCE = 1_000


class Kind(NamedTuple):
    """The columns of a kind of file, what takes a row of it, and the column of the product keys that it changes.

    A row is a record of `table`, whose primary key is in the columns `identity`. Where `is_plain`, it counts nothing.
    """

    columns: Columns
    take: Callable[[Upserts, Row], Change]
    key_column: str | None = None
    table: type[Base] | None = None
    identity: tuple[str, ...] = ()
    is_plain: bool = False


RECORDS = {
    "partners": Kind(PARTNER_COLUMNS, import_partner, table=PartnerRow, identity=("partner",)),
    "contacts": Kind(CONTACT_COLUMNS, import_contact, table=ContactRow, identity=("contact",), is_plain=True),
    "benefits": Kind(BENEFIT_COLUMNS, import_benefit, table=BenefitRow, identity=("partner", "product"), is_plain=True),
    "keys": Kind(PRODUCT_KEY_COLUMNS, import_product_key, "product_key"),
}


def import_records(
    session: Session,
    source: Source,
    kind: Kind,
    order: Order,
    *,
    import_id: int,
    is_kept: bool = True,
    rejection: Rejection,
    on_progress: Progress,
) -> Summary:
    """Bring a file's rows into the store; raises FileRejectedError, and the transaction is then to be rolled back.

    With `is_kept` false, which is for a plain kind, nothing is written: the session is only read from.
    """
    upserts = Upserts(
        session, import_id=import_id, secret=order.secret, actor=order.actor, now=order.now, is_kept=is_kept
    )
    changes: Counter[Change] = Counter()
    if kind.key_column:
        hold_keys(session, source, kind.columns, column=kind.key_column, secret=order.secret)
    reader = RowReader(source, kind.columns)
    while rows := list(islice(reader, ROWS_AT_ONCE)):
        if kind.table:
            names = kind.identity
            upserts.prefetch(
                kind.table, {tuple(row.cells.get(name, "") for name in names) for row in rows if not row.is_bad}
            )
        for row in rows:
            change = kind.take(upserts, row)
            if row.is_bad:
                rejection.take(row)
            else:
                changes[change] += 1
        on_progress(Step("read", changes.total() + rejection.rows, reader.position, source.size))
    on_progress(Step("read", changes.total() + rejection.rows, source.size, source.size))
    rejection.end()
    upserts.finish()
    if upserts.recounts:
        recount_keys(session, upserts.recounts, cause=f"import:{import_id}", now=order.now, import_id=import_id)
    return Summary(
        order.kind,
        changes.total() + rejection.rows,
        changes[Change.NEW],
        changes[Change.CHANGED],
        changes[Change.UNCHANGED],
        rejection.rows,
        import_id=None if order.is_dry else import_id,
        keys=tuple(_compare(session, upserts.watched)),
        errors=tuple(rejection.errors),
    )


def _compare(session: Session, watched: Mapping[int, tuple[int | None, int]]) -> Iterator[KeyChange]:
    if not watched:
        return
    session.flush()
    ordered = sorted(watched)
    for start in range(0, len(ordered), KEYS_AT_ONCE):
        query = select(ProductKeyRow).where(ProductKeyRow.id.in_(ordered[start : start + KEYS_AT_ONCE]))
        for key in session.scalars(query.order_by(ProductKeyRow.id)):
            limit, used = watched[key.id]
            if (limit, used) != (key.limit, key.used):
                yield KeyChange(key.partner_id, key.product, key.suffix, limit, key.limit, used, key.used)
