"""Words of Teams: what is said there first, and in place of what sends people to a portal."""

from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from keyclerk.answers import choose_language, render
from keyclerk.conversations import BOT, TEAMS, add_message, lock_conversation
from keyclerk.offers import offer_buttons
from keyclerk.store.tables import ConversationRow, PartnerRow, TeamsReferenceRow
from keyclerk.teams.places import Place

_SENDS_TO_PORTAL = ("utter_sign_in", "utter_offer_sign_in")
_CHAT_LINK = "https://teams.microsoft.com/l/chat/0/0?users="
"""Opens the chat with somebody (Microsoft, Create deep links to a chat)."""


def word_response(session: Session, conversation: ConversationRow, said: dict[str, Any]) -> dict[str, Any]:
    """Return what is said in place of a response that sends people to a portal, where they write in Teams."""
    if conversation.channel != TEAMS or said["response"] not in _SENDS_TO_PORTAL:
        return said
    reference = session.get_one(TeamsReferenceRow, conversation.id)
    if reference.place == Place.PERSONAL:
        return {"response": "utter_teams_not_linked", "values": {"tenant": reference.tenant}}
    return {"response": "utter_teams_go_on", "values": {"link": f"{_CHAT_LINK}{reference.teams_bot}"}}


def welcome(session: Session, conversation_id: str, locale: str | None, *, now: datetime) -> None:
    """Say in a conversation, once, what can be done here."""
    conversation = lock_conversation(session, conversation_id=conversation_id)
    reference = session.get_one(TeamsReferenceRow, conversation_id, populate_existing=True)
    if reference.is_welcomed:
        return
    reference.is_welcomed = True
    response = "utter_teams_welcome" if reference.place == Place.PERSONAL else "utter_teams_group_welcome"
    partner = session.get(PartnerRow, conversation.partner_id) if conversation.partner_id else None
    language = choose_language(conversation.language, locale, partner.locale if partner else None)
    answer = render(response, {}, language)
    message = add_message(
        session,
        conversation,
        author=BOT,
        created_at=now,
        text=answer.text,
        language=answer.language,
        response=response,
        values={},
    )
    message.buttons = offer_buttons(session, message, answer.buttons)
    session.flush()
