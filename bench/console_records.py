"""The records of the console's benchmark: everything that its pages show, in large numbers, the same each time."""

import json
import random
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Any

from sqlalchemy import text

from bench.console_keys import make_audit, make_entries, make_imported, make_imports, make_keys, make_macros
from bench.console_size import (
    ENTRIES_EACH,
    HEAVY,
    HEAVY_ENTRIES,
    INCIDENTS,
    LARGE_PARTNER,
    LONG_SUFFIX,
    PARTNERS,
    name_partner,
)
from bench.console_talk import (
    HEAVY_TALK,
    make_conversations,
    make_feedback,
    make_marks,
    make_messages,
    make_outbox,
    say,
)
from keyclerk.store.bulk import insert_rows
from keyclerk.store.database import Database
from keyclerk.store.tables import Base
from keyclerk.store.words import fill_words
from tests.synthetic import ALPHABET

APART = timedelta(minutes=5)
"""So far apart incidents were opened: all of them within 52 weeks."""
UNDER_WAY = 20
"""One of so many incidents is under way."""
RESPONSE_HOURS, SOLUTION_HOURS = 8, 120
OWNERS = ("Eva Peeters", "Lars de Vries", "Nora Claes", None)
PRODUCTS = ("windows-server", "office", "sql-server", "exchange-server", "visio")
CODES = (*(f"0xC004{n:04X}" for n in range(60)), "0xC004C008", "0x8007232B", None)
DEEDS = ("COMMENTED", "ANSWERED", "NOTED", "ANSWERED")
CHUNK = 20_000

Rows = Iterator[Mapping[str, Any]]


def fill(database: Database, *, now: datetime) -> None:
    """Put in the records and the index of the words in them, and let the database see how many there are."""
    chance = random.Random("console")
    words = ["".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=chance.randint(3, 9))) for _ in range(20_000)]
    tables: tuple[tuple[str, Rows], ...] = (
        ("partners", ({"id": name_partner(n), "name": f"Partner {words[n].title()}"} for n in range(PARTNERS))),
        ("contacts", _make_contacts()),
        ("conversations", make_conversations(now)),
        ("messages", make_messages(chance, words, now)),
        ("feedback", make_feedback(chance, now)),
        ("marks", make_marks(chance, words, now)),
        ("incidents", _make_incidents(chance, words, now)),
        ("timeline", _make_timelines(chance, words, now)),
        ("outbox", make_outbox(now)),
        ("imports", make_imports(now)),
        ("import_partners", make_imported(now)),
        ("product_keys", make_keys(chance, now)),
        ("ledger_entries", make_entries(now)),
        ("audit", make_audit(chance, now)),
        ("macros", make_macros(now)),
    )
    for table, rows in tables:
        _put(database, table, rows)
    with database.write() as session:
        fill_words(session.connection())
    if database.engine.dialect.name == "postgresql":
        _settle(database)


def _put(database: Database, table: str, rows: Rows) -> None:
    columns = Base.metadata.tables[table].columns
    defaults = {each.name: each.default.arg for each in columns if each.default is not None and each.default.is_scalar}
    while chunk := [{**defaults, **row} for row in islice(rows, CHUNK)]:
        with database.write() as session:
            insert_rows(session, table, list(chunk[0]), [tuple(map(_write, row.values())) for row in chunk])


def _write(value: Any) -> Any:
    """Return a value as databases take it."""
    match value:
        case datetime():
            return value.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")
        case dict() | list():
            return json.dumps(value)
    return value


def _settle(database: Database) -> None:
    """Do what PostgreSQL does of itself within minutes, and give new rows the ids behind those that are there."""
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        for table in ("incidents", "imports", "product_keys", "messages"):
            name = f"pg_get_serial_sequence('{table}', 'id')"
            connection.execute(text(f"SELECT setval({name}, max(id)) FROM {table}"))
        for statement in ("VACUUM (ANALYZE)", "CHECKPOINT"):
            connection.execute(text(statement))


def _make_contacts() -> Rows:
    for n in range(PARTNERS):
        yield {"id": f"contact-{n}", "partner_id": name_partner(n), "name": f"Contact {n}", "roles": []}


def _make_incidents(chance: random.Random, words: list[str], now: datetime) -> Rows:
    for n in range(1, INCIDENTS + 1):
        is_heavy, is_under_way = n == HEAVY, n % UNDER_WAY == 0
        partner = LARGE_PARTNER if is_heavy else int(PARTNERS * chance.random() ** 2)
        state = chance.choice(("new", "open", "waiting_for_partner")) if is_under_way else "closed"
        if n % 7 == 0 and not is_under_way:
            state = "withdrawn" if n % 3 == 0 else "solved"
        opened_at = now - APART * (INCIDENTS - n + 1)
        due_at = now + timedelta(minutes=chance.randint(-600, 6000)) if state in ("new", "open") else None
        hours = None if state == "new" else 12 * chance.random(), None if is_under_way else 200 * chance.random()
        responded_at, ended_at = (each and opened_at + timedelta(hours=each) for each in hours)
        is_solved = state in ("solved", "closed")
        yield {
            "id": n,
            "partner_id": name_partner(partner),
            "contact_id": f"contact-{partner}",
            "conversation_id": HEAVY_TALK if is_heavy else None,
            "request_id": None,
            "opened_at": opened_at,
            "ended_at": ended_at,
            "responded_at": responded_at,
            "waiting_since": now - timedelta(days=1) if state == "waiting_for_partner" else None,
            "state": state,
            "severity": chance.choice("ABC"),
            "language": chance.choice(("en", "fr", "nl")),
            "product": chance.choice(PRODUCTS),
            "suffix": LONG_SUFFIX if is_heavy else "".join(chance.choices(ALPHABET, k=5)),
            "error_code": CODES[int(len(CODES) * chance.random() ** 2)],
            "computer": f"SRV-{chance.randint(1, 20_000)}",
            "description": say(chance, words, 12),
            "owner": chance.choice(OWNERS) if state != "new" else None,
            "response_due_at": due_at or opened_at + timedelta(hours=RESPONSE_HOURS),
            "solution_due_at": due_at or opened_at + timedelta(hours=SOLUTION_HOURS),
            "due_at": due_at,
            "response_hours": hours[0],
            "is_response_late": None if hours[0] is None else int(hours[0] > RESPONSE_HOURS),
            "solution_hours": hours[1] if is_solved else None,
            "is_solution_late": int(hours[1] > SOLUTION_HOURS) if hours[1] and is_solved else None,
            "merged_into": n - 1 if state == "closed" and n % 50 == 1 and n > 1 else None,
            "version": 1,
        }


def _make_timelines(chance: random.Random, words: list[str], now: datetime) -> Rows:
    """Give the timelines of all incidents, that of the heavy one first: the ids of its entries are known so."""
    for k in range(HEAVY_ENTRIES):
        yield _make_entry(chance, words, now, HEAVY, k)
    for n in range(1, INCIDENTS + 1):
        for k in range(ENTRIES_EACH):
            yield _make_entry(chance, words, now, n, k)


def _make_entry(chance: random.Random, words: list[str], now: datetime, incident: int, k: int) -> Mapping[str, Any]:
    deed = "OPENED" if k == 0 else "HANDED_OVER" if k == 1 and incident % 3 == 0 else DEEDS[k % len(DEEDS)]
    is_partner = deed in ("OPENED", "COMMENTED", "HANDED_OVER")
    return {
        "incident_id": incident,
        "at": min(now, now - APART * (INCIDENTS - incident + 1) + timedelta(hours=k)),
        "author": "partner" if is_partner else "agent",
        "actor": f"contact-{LARGE_PARTNER}" if is_partner else "Eva Peeters",
        "deed": deed,
        "state": "open",
        "text": say(chance, words, 8),
        "details": {},
        "is_internal": deed == "NOTED",
    }
