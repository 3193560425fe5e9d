"""What was said, in the console's benchmark: conversations and messages, and what people thought of the answers."""

import random
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any

from bench.console_size import (
    CONVERSATIONS,
    HEAVY,
    HEAVY_ENTRIES,
    HEAVY_MESSAGES,
    LARGE_PARTNER,
    MARKS,
    MESSAGES_EACH,
    PARTNERS,
    name_partner,
)

HEAVY_TALK = "c-heavy"
APART = timedelta(minutes=13)
"""So far apart conversations began: all of them within 52 weeks."""
BANDS = ("sure",) * 8 + ("unsure", "lost")
NEWS = "utter_news_answered"

Rows = Iterator[Mapping[str, Any]]


def say(chance: random.Random, words: list[str], count: int) -> str:
    """Return a sentence; few words are said often, and most seldom."""
    return " ".join(words[int(len(words) * chance.random() ** 3)] for _ in range(count)) + " activation"


def make_conversations(now: datetime) -> Rows:
    """Give the conversations, every third one of a visitor, and that of the heavy incident."""
    yield _make_conversation(HEAVY_TALK, LARGE_PARTNER, now, HEAVY_MESSAGES)
    for n in range(CONVERSATIONS):
        yield _make_conversation(f"c-{n}", None if n % 3 == 0 else n % PARTNERS, _begin(n, now), MESSAGES_EACH)


def make_messages(chance: random.Random, words: list[str], now: datetime) -> Rows:
    """Give what was said, the heavy conversation first; each has the id of its place."""
    sizes = ((HEAVY_TALK, now - timedelta(days=2), HEAVY_MESSAGES),)
    others = ((f"c-{n}", _begin(n, now), MESSAGES_EACH) for n in range(CONVERSATIONS))
    id_ = 0
    for talk, begun_at, size in (*sizes, *others):
        for number in range(1, size + 1):
            id_ += 1
            is_asked = number % 2 == 1
            is_news = talk == HEAVY_TALK and not is_asked and number <= HEAVY_ENTRIES
            band = chance.choice(BANDS)
            yield {
                "id": id_,
                "conversation_id": talk,
                "number": number,
                "author": "partner" if is_asked else "agent" if is_news else "bot",
                "created_at": begun_at + timedelta(seconds=40 * number),
                "text": say(chance, words, 2 if band == "lost" else 7),
                "language": chance.choice(("en", "fr", "nl")),
                "state": "answered" if is_asked else None,
                "turn": (number + 1) // 2 if is_asked else None,
                "answers": None if is_asked else number - 1,
                "response": None if is_asked else NEWS if is_news else "utter_usage",
                "values": {"entry": number} if is_news else None,
                "understanding": {"intent": "ask_usage", "confidence": 0.5, "band": band} if is_asked else None,
                "incident_id": HEAVY if is_news else None,
            }


def make_feedback(chance: random.Random, now: datetime) -> Rows:
    """Give what people thought of one answer in every fourth conversation."""
    for n in range(0, CONVERSATIONS, 4):
        helped = chance.random() < 0.7
        yield {
            "conversation_id": f"c-{n}",
            "number": 2,
            "at": _begin(n, now),
            "helped": int(helped),
            "reason": None if helped else "unclear",
            "response": "utter_usage",
            "intent": "ask_usage",
            "confidence": 0.9,
            "language": "en",
            "text": "how many are left",
        }


def make_marks(chance: random.Random, words: list[str], now: datetime) -> Rows:
    """Give what agents marked: messages of partners, far apart from each other."""
    for n in range(MARKS):
        yield {
            "message_id": HEAVY_MESSAGES + n * 2 * MESSAGES_EACH + 1,
            "intent": "ask_usage",
            "text": say(chance, words, 7),
            "language": chance.choice(("en", "fr", "nl")),
            "marked_at": now,
            "marked_by": "eva",
        }


def make_outbox(now: datetime) -> Rows:
    """Give what left about the heavy incident: every answer of an agent, to the conversation and to a webhook."""
    for entry in range(2, HEAVY_ENTRIES, 2):
        for channel, target in (("conversation", HEAVY_TALK), ("webhook", "*")):
            yield {
                "channel": channel,
                "target": target,
                "topic": "incident.answered",
                "incident_id": HEAVY,
                "payload": {"response": NEWS, "values": {"entry": entry}, "author": "agent"},
                "created_at": now,
                "due_at": now,
                "state": "delivered",
                "ended_at": now,
                "message_id": f"{channel}-{entry}",
            }


def _begin(number: int, now: datetime) -> datetime:
    return now - APART * (CONVERSATIONS - number)


def _make_conversation(id_: str, partner: int | None, at: datetime, last_number: int) -> Mapping[str, Any]:
    return {
        "id": id_,
        "channel": "web",
        "subject": id_,
        "partner_id": None if partner is None else name_partner(partner),
        "contact_id": None if partner is None else f"contact-{partner}",
        "last_number": last_number,
        "turns": last_number // 2,
        "created_at": at,
    }
