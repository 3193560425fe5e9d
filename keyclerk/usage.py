"""Usage of product keys: activations used and left."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from keyclerk.store.tables import ImportPartnerRow, ImportRow, ProductKeyRow


@dataclass(frozen=True)
class KeyUsage:
    """A key's figures: its limit and what is left are None where no limit is recorded.

    Of the activations used, `unknown_computers` are known from a snapshot alone (below zero: the snapshot counted
    fewer than the ledger shows).
    """

    key_id: int
    product: str
    suffix: str
    limit: int | None
    used: int
    left: int | None
    is_blocked: bool = False
    unknown_computers: int = 0

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
    return [measure_key(key) for key in keys]


def count_keys(session: Session, *, partner_id: str) -> dict[str, int]:
    """Return how many keys of each product the partner has."""
    query = select(ProductKeyRow.product, func.count()).where(ProductKeyRow.partner_id == partner_id)
    return dict(session.execute(query.group_by(ProductKeyRow.product)).all())


def measure_key(key: ProductKeyRow) -> KeyUsage:
    """Return a key's figures."""
    left = None if key.limit is None else max(key.limit - key.used, 0)
    return KeyUsage(key.id, key.product, key.suffix, key.limit, key.used, left, key.is_blocked, key.unknown_computers)


def sum_by_product(usages: Iterable[KeyUsage]) -> list[ProductTotal]:
    """Return the totals of each product; one key without a limit leaves the product without one."""
    by_product: dict[str, list[KeyUsage]] = {}
    for usage in usages:
        by_product.setdefault(usage.product, []).append(usage)
    return [_add_up(product, group) for product, group in by_product.items()]


def read_records_time(session: Session, *, partner_id: str) -> datetime | None:
    """Return how far a partner's records go (UTC): the last import that had some of it, or the last one recorded."""
    imported = session.scalar(
        select(func.max(ImportPartnerRow.as_of))
        .join(ImportRow, ImportRow.id == ImportPartnerRow.import_id)
        .where(ImportPartnerRow.partner_id == partner_id, ImportRow.state == "published")
    )
    recorded = session.scalar(select(func.max(ProductKeyRow.recorded_at)).where(ProductKeyRow.partner_id == partner_id))
    return max((moment for moment in (imported, recorded) if moment), default=None)


def _add_up(product: str, usages: list[KeyUsage]) -> ProductTotal:
    used = sum(usage.used for usage in usages)
    limits = [usage.limit for usage in usages if usage.limit is not None]
    if len(limits) < len(usages):
        return ProductTotal(product, None, used, None)
    return ProductTotal(product, sum(limits), used, sum(usage.left or 0 for usage in usages))
