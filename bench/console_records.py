"""The records of the console's benchmark: many incidents with long timelines, the same ones each time."""

import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import insert

from keyclerk.store.database import Database
from keyclerk.store.tables import ContactRow, IncidentRow, PartnerRow, TimelineEntryRow
from keyclerk.store.words import fill_words
from tests.synthetic import ALPHABET

INCIDENTS, ENTRIES_EACH, PARTNERS = 100_000, 10, 300
UNDER_WAY = 20
"""One of so many incidents is under way."""
OWNERS = ("Eva Peeters", "Lars de Vries", "Nora Claes", None)
PRODUCTS = ("windows-server", "office", "sql-server", "exchange-server", "visio")
CODES = ("0xC004C008", "0x8007232B", "0xC004F074", None)
CHUNK = 20_000


def fill(database: Database, *, now: datetime) -> None:
    """Put in the incidents, their timelines, and the index of their words."""
    chance = random.Random("console")
    words = ["".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=chance.randint(3, 9))) for _ in range(20_000)]
    partners = [{"id": f"bench-{n}", "name": f"Partner {words[n].title()}"} for n in range(PARTNERS)]
    contacts = [
        {"id": f"contact-{n}", "partner_id": f"bench-{n}", "name": f"Contact {n}", "roles": []} for n in range(PARTNERS)
    ]
    with database.write() as session:
        session.execute(insert(PartnerRow), partners)
        session.execute(insert(ContactRow), contacts)
    for rows, table in (
        (_make_incidents(chance, words, now), IncidentRow),
        (_make_entries(chance, words, now), TimelineEntryRow),
    ):
        while chunk := [row for _, row in zip(range(CHUNK), rows, strict=False)]:
            with database.write() as session:
                session.execute(insert(table), chunk)
    with database.write() as session:
        fill_words(session.connection())


def _say(chance: random.Random, words: list[str], count: int) -> str:
    """Return a sentence; few words are said often, and most seldom."""
    return " ".join(words[int(len(words) * chance.random() ** 3)] for _ in range(count)) + " activation"


def _make_incidents(chance: random.Random, words: list[str], now: datetime) -> Iterator[dict[str, Any]]:
    for n in range(1, INCIDENTS + 1):
        partner, is_under_way = int(PARTNERS * chance.random() ** 2), n % UNDER_WAY == 0
        state = chance.choice(("new", "open", "waiting_for_partner")) if is_under_way else "closed"
        due_at = now + timedelta(minutes=chance.randint(-600, 6000)) if state in ("new", "open") else None
        yield {
            "id": n,
            "partner_id": f"bench-{partner}",
            "contact_id": f"contact-{partner}",
            "opened_at": now - timedelta(minutes=INCIDENTS - n),
            "ended_at": None if is_under_way else now - timedelta(minutes=(INCIDENTS - n) // 2),
            "state": state,
            "severity": chance.choice("ABC"),
            "language": chance.choice(("en", "fr", "nl")),
            "product": chance.choice(PRODUCTS),
            "suffix": "".join(chance.choices(ALPHABET, k=5)),
            "error_code": chance.choice(CODES),
            "computer": f"SRV-{chance.randint(1, 20_000)}",
            "description": _say(chance, words, 12),
            "owner": chance.choice(OWNERS) if state != "new" else None,
            "response_due_at": due_at,
            "due_at": due_at,
            "version": 1,
        }


def _make_entries(chance: random.Random, words: list[str], now: datetime) -> Iterator[dict[str, Any]]:
    for n in range(1, INCIDENTS + 1):
        for k in range(ENTRIES_EACH):
            yield {
                "incident_id": n,
                "at": now - timedelta(minutes=INCIDENTS - n),
                "author": "partner" if k % 2 == 0 else "agent",
                "actor": "contact-1" if k % 2 == 0 else "Eva Peeters",
                "deed": "OPENED" if k == 0 else "COMMENTED" if k % 2 == 0 else "ANSWERED",
                "state": "open",
                "text": _say(chance, words, 8),
                "details": {},
                "is_internal": False,
            }
