"""Offers: buttons under opaque references, and what a press of one says."""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from keyclerk.answers import Answer, Button
from keyclerk.card_elements import number_folded
from keyclerk.store.tables import ConversationRow, MessageRow, OfferRow

FEEDBACK = "feedback"
"""The intent of the buttons that ask whether an answer helped; the intake takes them, Rasa never sees them."""


@dataclass(frozen=True)
class Meaning:
    """What the press of an offered button says."""

    title: str
    intent: str
    entities: list[dict[str, Any]]


def find_offer(session: Session, *, conversation_id: str, reference: str) -> OfferRow | None:
    """Return what a button of this conversation stands for."""
    offer = session.get(OfferRow, reference)
    return offer if offer and offer.conversation_id == conversation_id else None


def find_meaning(session: Session, message: MessageRow) -> Meaning | None:
    """Return what a press says, or None for what was never offered, or before a newer question or a new beginning."""
    conversation = session.get_one(ConversationRow, message.conversation_id)
    reference = (message.choice or {}).get("reference", "")
    offer = find_offer(session, conversation_id=conversation.id, reference=reference)
    if offer is None or offer.number < max(conversation.question_number, conversation.started_number):
        return None
    return Meaning(offer.title, offer.intent, offer.entities)


def read_inputs(session: Session, message: MessageRow) -> list[tuple[str, str]]:
    """Return what was put into the card that a message sends, by labels and values as the card shows them."""
    choice = message.choice or {}
    offer = find_offer(session, conversation_id=message.conversation_id, reference=choice.get("reference", ""))
    if offer is None or not choice.get("inputs"):
        return []
    shown = find_offered(session, conversation_id=message.conversation_id, reference=offer.reference)
    card = shown.card if shown else None
    if card is None or not _is_inside(card, offer.reference):
        return []
    fields = [each for each in card["body"] if "label" in each and choice["inputs"].get(each["id"])]
    return [(field["label"], _show_input(field, choice["inputs"][field["id"]])) for field in fields]


def find_offered(session: Session, *, conversation_id: str, reference: str) -> MessageRow | None:
    """Return the message of a conversation that offers a button, on its card, beside it, or to judge it."""
    offer = find_offer(session, conversation_id=conversation_id, reference=reference)
    if offer is None:
        return None
    # An offer has the number of the question, which its answers come after.
    said = select(MessageRow).where(
        MessageRow.conversation_id == conversation_id, MessageRow.number >= offer.number, MessageRow.author != "partner"
    )
    return next((each for each in session.scalars(said.order_by(MessageRow.number)) if _offers(each, reference)), None)


def _offers(message: MessageRow, reference: str) -> bool:
    beside = (*(message.buttons or ()), *(message.feedback or ()))
    return _is_inside(message.card, reference) or any(each["button"] == reference for each in beside)


def _is_inside(card: dict[str, Any] | None, reference: str) -> bool:
    return any(action["data"].get("reference") == reference for action in (card or {}).get("actions", ()))


def offer_once(answers: list[Answer]) -> list[Answer]:
    """Return the replies of one turn, each button only in the last one that offers it."""
    return [
        replace(answer, buttons=tuple(button for button in answer.buttons if not _is_offered(button, answers[place:])))
        for place, answer in enumerate(answers, start=1)
    ]


def offer_buttons(session: Session, reply: MessageRow, buttons: Iterable[Button]) -> list[dict[str, str]]:
    """Return a reply's buttons by title and reference."""
    return [
        {
            "title": button.title,
            "button": _offer(session, reply, title=button.title, intent=button.intent, entities=button.entities),
        }
        for button in buttons
    ]


def offer_card(session: Session, reply: MessageRow, card: dict[str, Any]) -> dict[str, Any]:
    """Return the card with a reference in place of what each of its buttons says, and what it folds numbered.

    The reply's buttons are offered before. One that says the same, and nothing more, has the same reference: whoever
    sees the card needs no such button beside it, which would leave what was put into the card behind.
    """
    card = number_folded(card, reply.number)
    actions = [
        {**action, "data": {"reference": _offer_action(session, reply, action)}} for action in card.get("actions", [])
    ]
    return {**card, "actions": actions} if actions else card


def _offer_action(session: Session, reply: MessageRow, action: dict[str, Any]) -> str:
    intent = action["data"]["intent"]
    beside = [each["button"] for each in reply.buttons or ()]
    offers = session.scalars(select(OfferRow).where(OfferRow.reference.in_(beside), OfferRow.intent == intent))
    same = next((offer.reference for offer in offers if not offer.entities), None)
    return same or _offer(session, reply, title=action["title"], intent=intent, entities=())


def _offer(session: Session, reply: MessageRow, *, title: str, intent: str, entities: Any) -> str:
    reference = secrets.token_urlsafe(12)
    session.add(
        OfferRow(
            reference=reference,
            conversation_id=reply.conversation_id,
            number=reply.number if reply.answers is None else reply.answers,
            title=title,
            intent=intent,
            entities=list(entities),
        )
    )
    return reference


def _show_input(field: dict[str, Any], value: str) -> str:
    return next((each["title"] for each in field.get("choices", ()) if each["value"] == value), value)


def _is_offered(button: Button, later: list[Answer]) -> bool:
    return any(button in answer.buttons for answer in later)
