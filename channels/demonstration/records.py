"""Records: what the page shows of a partner's records to the person who is signed in."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from keyclerk.access import Actor
from keyclerk.catalog import Product, load_catalog
from keyclerk.incidents.opening import read_quota
from keyclerk.incidents.reading import Incident, list_open_incidents
from keyclerk.membership import Membership, read_membership
from keyclerk.partners import list_benefits
from keyclerk.quota import Quota, find_year_end
from keyclerk.usage import KeyUsage, ProductTotal, read_records_time, read_usage, sum_by_product


@dataclass(frozen=True)
class Benefit:
    """A product that the partner is entitled to; `keys` are empty for somebody who sees totals alone."""

    product: Product
    quantity: int
    total: ProductTotal | None
    keys: tuple[KeyUsage, ...]


@dataclass(frozen=True)
class Records:
    """A partner's benefits, membership and support as one person sees them; `as_of` is how far the records go (UTC)."""

    benefits: tuple[Benefit, ...]
    membership: Membership
    standing: str
    quota: Quota
    year_ends: date
    incidents: tuple[Incident, ...]
    as_of: datetime | None


def read_records(session: Session, *, actor: Actor, now: datetime) -> Records:
    """Return what the records of the actor's own partner hold, as far as their role lets them see it."""
    today = actor.find_day(now)
    membership = read_membership(session, partner_id=actor.partner_id, today=today)
    return Records(
        _read_benefits(session, actor),
        membership,
        membership.tell_standing(today),
        read_quota(session, partner_id=actor.partner_id, now=now),
        find_year_end(membership.since, today=today),
        tuple(list_open_incidents(session, actor=actor)),
        read_records_time(session, partner_id=actor.partner_id),
    )


def _read_benefits(session: Session, actor: Actor) -> tuple[Benefit, ...]:
    usages = read_usage(session, partner_id=actor.partner_id)
    totals = {total.product: total for total in sum_by_product(usages)}
    products = load_catalog().products
    return tuple(
        Benefit(
            products[product],
            quantity,
            totals.get(product),
            tuple(usage for usage in usages if usage.product == product) if actor.sees_proofs else (),
        )
        for product, quantity in sorted(
            list_benefits(session, partner_id=actor.partner_id), key=lambda each: list(products).index(each[0])
        )
    )
