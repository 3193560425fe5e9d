"""Usage of product keys: activations used and left, with the proof behind the figure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from keyclerk.counting import Outcome
from keyclerk.ledger import read_installations
from keyclerk.store.tables import ImportRow, InstallationRow, ProductKeyRow


@dataclass(frozen=True)
class ProofEntry:
    """An entry of the ledger behind a figure; `disagreement` is what our rules would have decided instead."""

    id: int
    occurred_at: datetime
    computer: str
    counted: bool
    rule: str | None
    refusal: str | None
    changed: tuple[str, ...] = ()
    disagreement: str | None = None


@dataclass(frozen=True)
class KeyUsage:
    """A key's figures: its limit and what is left are None where no limit is recorded."""

    key_id: int
    product: str
    suffix: str
    limit: int | None
    used: int
    left: int | None
    proof: tuple[ProofEntry, ...]

    @property
    def is_exhausted(self) -> bool:
        return self.left == 0


@dataclass(frozen=True)
class ProductTotal:
    """A product's figures over all its keys, as every contact of the partner may see them."""

    product: str
    limit: int | None
    used: int
    left: int | None


def read_usage(
    session: Session, *, partner_id: str, suffix: str | None = None, product: str | None = None
) -> list[KeyUsage]:
    """Return the usage of the partner's keys, those of a product, or those that end in a suffix."""
    query = select(ProductKeyRow).where(ProductKeyRow.partner_id == partner_id)
    if suffix is not None:
        query = query.where(ProductKeyRow.suffix == suffix.upper())
    if product is not None:
        query = query.where(ProductKeyRow.product == product)
    keys = session.scalars(query.order_by(ProductKeyRow.product, ProductKeyRow.suffix, ProductKeyRow.id))
    return [_measure(key, read_installations(session, key)) for key in keys]


def sum_by_product(usages: Iterable[KeyUsage]) -> list[ProductTotal]:
    """Return the totals of each product; one key without a limit leaves the product without one."""
    by_product: dict[str, list[KeyUsage]] = {}
    for usage in usages:
        by_product.setdefault(usage.product, []).append(usage)
    return [_add_up(product, group) for product, group in by_product.items()]


def read_records_time(session: Session) -> datetime | None:
    """Return when installations were last imported (UTC): the records say nothing of what came later."""
    return session.scalar(select(func.max(ImportRow.imported_at)).where(ImportRow.kind == "installations"))


def _add_up(product: str, usages: list[KeyUsage]) -> ProductTotal:
    used = sum(usage.used for usage in usages)
    limits = [usage.limit for usage in usages if usage.limit is not None]
    if len(limits) < len(usages):
        return ProductTotal(product, None, used, None)
    return ProductTotal(product, sum(limits), used, sum(usage.left or 0 for usage in usages))


def _measure(key: ProductKeyRow, rows: Sequence[InstallationRow]) -> KeyUsage:
    used = sum(row.outcome == Outcome.COUNTED for row in rows)
    left = None if key.limit is None else max(key.limit - used, 0)
    return KeyUsage(key.id, key.product, key.suffix, key.limit, used, left, tuple(map(_explain, rows)))


def _explain(row: InstallationRow) -> ProofEntry:
    return ProofEntry(
        row.id,
        row.occurred_at,
        row.computer,
        row.outcome == Outcome.COUNTED,
        row.rule,
        row.refusal,
        tuple(row.changed),
        row.disagreement,
    )
