"""Held: what the intake does with the messages of a conversation that agents hold, where the bot is silent."""

from datetime import datetime

from sqlalchemy.orm import Session

from channels.sentences import keep_sentence, list_waiting
from keyclerk.conversations import AGENT, State
from keyclerk.hand_off import end_by_partner, receive_message
from keyclerk.offers import find_offer
from keyclerk.store.tables import ConversationRow, MessageRow

ENDS_HOLD = {"entity": "hand_off", "value": "end"}
"""What the button says by which a partner goes back to the bot."""


def is_for_agents(conversation: ConversationRow, message: MessageRow) -> bool:
    """Return whether the bot is silent about a message that it was asked.

    It is when agents hold the conversation, unless this very message's turn handed it over. An agent who takes over
    leaves `held_number` at 0, which is no message's, so that an answer under way is withheld.
    """
    return conversation.held_by == AGENT and message.number != conversation.held_number


def give_waiting(session: Session, conversation: ConversationRow, *, now: datetime) -> None:
    """Give agents every message that was not sent to Rasa yet, in order, as long as they hold the conversation."""
    for row in list_waiting(session, conversation, State.RECEIVED):
        if conversation.held_by == AGENT:
            give(session, conversation, row, now=now)


def give(session: Session, conversation: ConversationRow, message: MessageRow, *, now: datetime) -> None:
    """Give agents a message, as one of their incident."""
    message.state = State.ANSWERED
    if message.choice and not message.text:
        keep_sentence(session, message, "utter_button_expired", now=now)
        return
    message.incident_id = conversation.incident_id
    said = receive_message(session, conversation, message, now=now)
    if said:
        keep_sentence(session, message, *said, now=now)


def ends_hold(session: Session, message: MessageRow) -> bool:
    """Return whether a message is a press of the button that goes back to the bot."""
    reference = (message.choice or {}).get("reference", "")
    offer = find_offer(session, conversation_id=message.conversation_id, reference=reference)
    return offer is not None and ENDS_HOLD in offer.entities


def end_hold(session: Session, conversation: ConversationRow, message: MessageRow, *, now: datetime) -> None:
    """Give the conversation back to the bot, which says so; a press that comes again or too late ends nothing."""
    message.state = State.ANSWERED
    if conversation.held_by != AGENT:
        keep_sentence(session, message, "utter_button_expired", now=now)
        return
    values = end_by_partner(session, conversation, now=now)
    keep_sentence(session, message, "utter_given_back", values, now=now)
