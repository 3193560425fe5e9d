"""Outgoing: a message as an activity that Teams shows, with its card, and its text for whoever is notified."""

import re

from microsoft_teams.api.activities.message import MessageActivityInput
from microsoft_teams.api.models import Attachment
from microsoft_teams.cards import AdaptiveCard

from channels.teams.cards import make_teams_card
from keyclerk.answers import load_texts
from keyclerk.card_elements import Card
from keyclerk.store.tables import MessageRow

LONGEST_SUMMARY = 250
MOST_BYTES = 27 * 1024
"""A message may have 28 kB, with what is added on its way (Microsoft, Limits and specifications for Teams)."""
CARD_TYPE = "application/vnd.microsoft.card.adaptive"
_ROW = re.compile(r"(?:[-*•]|\d+\.)\s")


class Message(MessageActivityInput):
    """A message; the SDK's own lacks the field that notifications, and clients without cards, show."""

    summary: str | None = None


def make_activity(message: MessageRow, *, default_language: str) -> Message:
    """Return a message as an activity: beside a card stands only what the card does not show.

    What is too large for Teams goes as text alone, as much of it as fits.
    """
    language = message.language or default_language
    card = make_teams_card(message, load_texts(language))
    text = message.text if not message.card else message.beside_card or ""
    activity = Message(text=write_markdown(text) or None, text_format="markdown", locale=language)
    activity.summary = message.text[:LONGEST_SUMMARY]
    if card is not None:
        activity.add_attachments(attach(card))
        if count_bytes(activity) > MOST_BYTES:
            activity = Message(text=write_markdown(message.text), text_format="markdown", locale=language)
    while activity.text and count_bytes(activity) > MOST_BYTES:
        activity.text = f"{activity.text[: len(activity.text) * 3 // 4]}…"
    return activity


def count_bytes(activity: MessageActivityInput) -> int:
    """Return how large an activity is to Teams, which counts two bytes a character, or as it is sent."""
    written = activity.model_dump_json(by_alias=True, exclude_none=True)
    return max(len(written.encode("utf-16-le")), len(written.encode()))


def replace_card(activity_id: str, card: Card, *, summary: str, language: str) -> Message:
    """Return what takes the place of an activity that was sent before: a card alone."""
    activity = Message(id=activity_id, locale=language)
    activity.summary = summary[:LONGEST_SUMMARY]
    return activity.add_attachments(attach(card))


def attach(card: Card) -> Attachment:
    """Return a card as an attachment; it is one of the published schema, or an error is raised here."""
    return Attachment(content_type=CARD_TYPE, content=AdaptiveCard.model_validate(card))


def write_markdown(text: str) -> str:
    """Return a text whose lines Teams keeps apart: it takes a single break for a space, but between rows of a list."""
    written: list[str] = []
    lines = text.splitlines()
    for line, following in zip(lines, [*lines[1:], ""], strict=False):
        written.append(line)
        if line.strip() and following.strip() and not (_ROW.match(line) and _ROW.match(following)):
            written.append("")
    return "\n".join(written).strip()
