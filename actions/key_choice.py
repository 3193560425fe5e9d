"""The choice of a key: which of the partner's keys a message means, or the question that finds out."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from sqlalchemy.orm import Session

from actions.reply import Reply
from actions.turn import Turn
from actions.values import to_key_rows
from keyclerk.access import Actor
from keyclerk.answers import MOST_ROWS
from keyclerk.catalog import load_catalog
from keyclerk.ledger import read_entries
from keyclerk.usage import KeyUsage, read_usage


def read_candidates(session: Session, turn: Turn, actor: Actor) -> list[KeyUsage]:
    """Return the keys that fit what was said: those named by suffix or by product, or what was spoken of, or all."""
    name, named = list_named(turn)
    if not named and turn.subject["key_suffix"]:
        name, named = "suffix", [turn.subject["key_suffix"]]
    found = [read_usage(session, partner_id=actor.partner_id, **{name: each}) for each in named]
    if not named:
        found = [read_usage(session, partner_id=actor.partner_id, product=turn.subject["product"])]
    return list(dict.fromkeys(usage for group in found for usage in group))


def list_named(turn: Turn) -> tuple[str, list[str]]:
    """Return by what this message names keys, and what it names; a product without keys only where it is alone."""
    suffixes, products = turn.named_all("key_suffix"), turn.named_all("product")
    if suffixes:
        return "suffix", suffixes
    return "product", [each for each in products if load_catalog().products[each].has_key] or products


def say_none(turn: Turn) -> Reply:
    """Return that no key fits: the same words for another partner's key and for one that does not exist."""
    subject = turn.subject
    forgotten: dict[str, str | None] = {"key_suffix": None, "product": None}
    missing = say_missing(turn, [])
    if len(missing) > 1:
        (response, values), *further = missing
        return Reply(response, values, subject=forgotten, further=tuple(further))
    if subject["key_suffix"]:
        return Reply("utter_unknown_key", {"suffix": subject["key_suffix"]}, subject=forgotten)
    if subject["product"]:
        return Reply("utter_no_key_of_product", {"product": {"product": subject["product"]}})
    return Reply("utter_no_keys")


def names_several(turn: Turn) -> bool:
    """Return whether this message names several keys, or several products."""
    return len(list_named(turn)[1]) > 1


def say_missing(turn: Turn, usages: list[KeyUsage]) -> tuple[tuple[str, dict[str, Any]], ...]:
    """Return the responses for what was named beside keys that were found, and of which there is none."""
    name, named = list_named(turn)
    known = {getattr(usage, name) for usage in usages}
    missing = [each for each in named if each not in known]
    if name == "suffix":
        return tuple(("utter_unknown_key", {"suffix": each}) for each in missing)
    return tuple(("utter_no_key_of_product", {"product": {"product": each}}) for each in missing)


def read_keys(session: Session, actor: Actor, options: Iterable[Mapping[str, Any]]) -> list[KeyUsage]:
    """Return the keys that are options of a list, as they are now."""
    return [
        usage
        for option in options
        for usage in read_usage(session, partner_id=actor.partner_id, suffix=option["key_suffix"])
        if usage.product == option["product"]
    ]


def ask_which(usages: list[KeyUsage], *, then: str, response: str = "utter_which_key", **values: Any) -> Reply:
    """Return the question which of these keys is meant, after whose answer the action `then` runs."""
    pending = {
        "asked": "key",
        "then": then,
        "options": [{"product": usage.product, "key_suffix": usage.suffix} for usage in usages],
    }
    # What differs among them is not what the conversation is about any more.
    kept = {
        "product": len({usage.product for usage in usages}) == 1,
        "key_suffix": len({usage.suffix for usage in usages}) == 1,
    }
    subject: dict[str, str | None] = {name: None for name, is_kept in kept.items() if not is_kept}
    return Reply(response, {"keys": to_key_rows(usages), **values}, _name(usages), pending, subject=subject)


def choose(usages: list[KeyUsage], *, narrow: Callable[[KeyUsage], bool]) -> list[KeyUsage]:
    """Return the keys that are meant: where several fit, those that `narrow` keeps, if there are any."""
    return (len(usages) > 1 and list(filter(narrow, usages))) or usages


def name_records(session: Session, usage: KeyUsage) -> tuple[str, ...]:
    """Return the ids of the records behind a key's figures."""
    newest = read_entries(session, key_id=usage.key_id, newest=MOST_ROWS)
    return (f"key:{usage.key_id}", *(f"entry:{entry.id}" for entry in newest))


def name_key(usage: KeyUsage) -> dict[str, str | None]:
    """Return what the conversation is about once a key is known."""
    return {"product": usage.product, "key_suffix": usage.suffix}


def _name(usages: list[KeyUsage]) -> tuple[str, ...]:
    return tuple(f"key:{usage.key_id}" for usage in usages)
