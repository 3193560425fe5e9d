"""The transcript: a whole conversation as a text that somebody keeps, in the conversation's language."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from keyclerk.answers import Texts, choose_language, load_texts
from keyclerk.conversations import AGENT, PARTNER
from keyclerk.messages import list_messages
from keyclerk.store.tables import ContactRow, ConversationRow, MessageRow, PartnerRow

INDENT = "    "
"""What is said stands indented, so that nobody's words look like the line of who speaks."""

_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True)
class Transcript:
    """The text, its language, and the day on which it was written, where its partner is."""

    text: str
    language: str
    day: date


def write_transcript(
    session: Session, conversation: ConversationRow, *, wished: Iterable[str], now: datetime
) -> Transcript:
    """Return everything that was said in a conversation, also before it was begun anew, without what was withheld.

    Its language is the conversation's, or else the first of the wished ones that has texts.
    """
    contact = session.get(ContactRow, conversation.contact_id) if conversation.contact_id else None
    partner = session.get(PartnerRow, conversation.partner_id) if conversation.partner_id else None
    language = choose_language(conversation.language, *wished, partner.locale if partner else None)
    zone = (partner.time_zone if partner else None) or "UTC"
    messages = list_messages(session, conversation_id=conversation.id, after=0)
    people = [contact.name, partner.name] if contact and partner else []
    text = render_transcript(messages, people=people, texts=load_texts(language), zone=zone, now=now)
    return Transcript(text, language, now.astimezone(ZoneInfo(zone)).date())


def render_transcript(
    messages: Iterable[MessageRow], *, people: Sequence[str], texts: Texts, zone: str, now: datetime
) -> str:
    """Return messages as a text: a heading, and of each when it was said, by whom, and what; times in a time zone.

    `people` are the person's name and organisation; a visitor has neither.
    """
    names = [_clean(each) for each in people] or [texts.format("transcript_visitor", {})]
    made = {"time": now.isoformat(), "zone": zone}
    heading = texts.format("transcript_heading", {"who": ", ".join(names), "time": made, "zone": zone})
    said = [_render_message(each, name=names[0], texts=texts, zone=zone) for each in messages]
    return "\n\n".join((heading, *(said or [texts.format("transcript_empty", {})]))) + "\n"


def _render_message(message: MessageRow, *, name: str, texts: Texts, zone: str) -> str:
    time = {"time": message.created_at.isoformat(), "zone": zone}
    agent = _clean((message.values or {}).get("agent") or "none")
    who = {PARTNER: name, AGENT: {"text": "transcript_agent", "values": {"agent": agent}}}
    said = {"time": time, "who": who.get(message.author, {"text": "transcript_bot"})}
    lines = [f"{INDENT}{_clean(line)}".rstrip() for line in message.text.splitlines()]
    return "\n".join((texts.format("transcript_message", said), *lines))


def _clean(line: str) -> str:
    """Return a line without what a terminal would obey, or what would show it in another order."""
    return _CONTROL.sub("\ufffd", line)
