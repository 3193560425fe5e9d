"""The choice of a key: which of the partner's keys a message means, or the question that finds out."""

from collections.abc import Callable
from typing import Any

from sqlalchemy.orm import Session

from actions.reply import Reply
from actions.turn import Turn
from actions.values import to_key_rows
from keyclerk.access import Actor
from keyclerk.answers import MOST_ROWS
from keyclerk.ledger import read_entries
from keyclerk.usage import KeyUsage, read_usage


def read_candidates(session: Session, turn: Turn, actor: Actor) -> list[KeyUsage]:
    """Return the keys that fit what was said: by suffix, else by product, else all."""
    subject = turn.subject
    if subject["key_suffix"]:
        return read_usage(session, partner_id=actor.partner_id, suffix=subject["key_suffix"])
    return read_usage(session, partner_id=actor.partner_id, product=subject["product"])


def say_none(turn: Turn) -> Reply:
    """Return that no key fits: the same words for another partner's key and for one that does not exist."""
    subject = turn.subject
    if subject["key_suffix"]:
        forgotten: dict[str, str | None] = {"key_suffix": None, "product": None}
        return Reply("utter_unknown_key", {"suffix": subject["key_suffix"]}, subject=forgotten)
    if subject["product"]:
        return Reply("utter_no_key_of_product", {"product": {"product": subject["product"]}})
    return Reply("utter_no_keys")


def ask_which(usages: list[KeyUsage], *, then: str, response: str = "utter_which_key", **values: Any) -> Reply:
    """Return the question which of these keys is meant, after whose answer the action `then` runs."""
    pending = {
        "asked": "key",
        "then": then,
        "options": [{"product": usage.product, "key_suffix": usage.suffix} for usage in usages],
    }
    return Reply(response, {"keys": to_key_rows(usages), **values}, _name(usages), pending)


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
