"""Rows of benefits: what the catalogue and the records hold of a product, line by line, as responses take it."""

from collections.abc import Iterable

from sqlalchemy.orm import Session

from actions.turn import Turn
from actions.values import MOST_NAMES, Values, to_rows
from keyclerk.access import Actor
from keyclerk.catalog import load_catalog
from keyclerk.partners import list_benefits
from keyclerk.usage import KeyUsage, count_keys, read_usage

NO_KEY = "none"


def list_products(turn: Turn) -> list[str]:
    """Return the products that a message names, or else the one that the conversation is about."""
    about = turn.subject["product"]
    return turn.named_all("product") or ([about] if about else [])


def find_quantities(session: Session, actor: Actor | None) -> dict[str, int]:
    """Return how many of each product the partner is entitled to; of a visitor nothing is known."""
    return dict(list_benefits(session, partner_id=actor.partner_id)) if actor else {}


def to_benefit_rows(session: Session, actor: Actor, products: Iterable[str]) -> Values:
    """Return for each product how many the partner is entitled to, whether it needs activation, and its keys."""
    catalog = load_catalog().products
    quantities, keys = find_quantities(session, actor), count_keys(session, partner_id=actor.partner_id)
    return to_rows(
        {
            "row": "row_benefit" if product in quantities else "row_no_benefit",
            "product": {"product": product},
            "quantity": quantities.get(product, 0),
            "activation": "needed" if catalog[product].needs_activation else "not_needed",
            "keys": keys.get(product, 0) if catalog[product].has_key else NO_KEY,
        }
        for product in products
    )


def to_product_key_rows(
    session: Session, actor: Actor | None, products: Iterable[str]
) -> tuple[Values, tuple[str, ...]]:
    """Return for each product its keys, and the ids of the records behind it.

    Administrators see the suffixes, others the number; a visitor is told of products without a key alone.
    """
    quantities = find_quantities(session, actor)
    rows: list[Values] = []
    records: list[str] = []
    for product in products:
        has_key = load_catalog().products[product].has_key
        if actor is None and has_key:
            continue
        usages = read_usage(session, partner_id=actor.partner_id, product=product) if actor else []
        records += [f"key:{usage.key_id}" for usage in usages]
        rows.append(
            {
                "row": "row_keys_of_product",
                "product": {"product": product},
                "keys": len(usages) if has_key else NO_KEY,
                **_name_suffixes(usages if actor and actor.sees_proofs else []),
                "entitled": _tell_entitled(product, quantities, actor),
            }
        )
    return to_rows(rows), tuple(records)


def to_download_rows(session: Session, actor: Actor | None, products: Iterable[str]) -> Values:
    """Return for each product whether it can be downloaded, and whether the partner is entitled to it."""
    quantities = find_quantities(session, actor)
    return to_rows(
        {
            "row": "row_download",
            "product": {"product": product},
            "downloadable": "yes" if load_catalog().products[product].downloadable else "no",
            "entitled": _tell_entitled(product, quantities, actor),
        }
        for product in products
    )


def _name_suffixes(usages: list[KeyUsage]) -> Values:
    suffixes = [usage.suffix for usage in usages]
    if not suffixes:
        return {"suffixes": "none", "more": 0}
    return {"suffixes": {"list": suffixes[:MOST_NAMES]}, "more": max(len(suffixes) - MOST_NAMES, 0)}


def _tell_entitled(product: str, quantities: dict[str, int], actor: Actor | None) -> str:
    if actor is None:
        return "unknown"
    return "yes" if product in quantities else "no"
