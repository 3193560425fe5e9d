"""Misses: a message that was not understood is asked for again; after the second in a row a person is offered."""

from typing import Any

from actions.reply import OPEN_INCIDENT, Reply
from actions.turn import Turn
from keyclerk.access import Actor


def miss(turn: Turn, actor: Actor | None, response: str, *, pending: dict[str, Any] | None = None) -> Reply:
    """Return the response to a first miss, and to further ones the offer of a person."""
    if not turn.misses:
        return Reply(response, pending=pending, is_miss=True)
    return offer_person(actor)


def offer_person(actor: Actor | None) -> Reply:
    """Return the offer of a person, or to sign in for one."""
    if actor is None:
        return Reply("utter_offer_sign_in", is_miss=True)
    return Reply("utter_offer_person", pending=OPEN_INCIDENT, is_miss=True)
