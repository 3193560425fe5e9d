"""Keys, imports, the audit trail and macros, in the console's benchmark."""

import random
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any

from bench.console_size import (
    AUDIT,
    IMPORTS,
    LARGE_KEYS,
    LARGE_PARTNER,
    LONG_KEY,
    LONG_SUFFIX,
    MACROS,
    PARTNERS,
    name_partner,
)
from tests.synthetic import ALPHABET

FIRST_KEY = 1_000
"""The id of the first key, the one with the long ledger; the samples have lower ones."""
KEYS_EACH, ENTRIES_EACH, PARTNERS_EACH = 2, 10, 5
PRODUCTS = ("windows-server", "office", "visio")

Rows = Iterator[Mapping[str, Any]]


def make_keys(chance: random.Random, now: datetime) -> Rows:
    """Give two keys of each partner, and many of the large one; the first has a long ledger."""
    owners = [LARGE_PARTNER] * LARGE_KEYS + [n for n in range(PARTNERS) if n != LARGE_PARTNER for _ in range(KEYS_EACH)]
    for n, owner in enumerate(owners):
        used = LONG_KEY if n == 0 else ENTRIES_EACH
        yield {
            "id": FIRST_KEY + n,
            "partner_id": name_partner(owner),
            "product": chance.choice(PRODUCTS),
            "suffix": LONG_SUFFIX if n == 0 else "".join(chance.choices(ALPHABET, k=5)),
            "fingerprint": f"fingerprint-{n}",
            "kind": "MAK",
            "opening_limit": 2 * used,
            "limit": 2 * used,
            "used": used,
            "last_at": now,
            "recorded_at": now,
            "version": used,
        }


def make_entries(now: datetime) -> Rows:
    """Give the ledgers: each installation is counted, on a computer of its own."""
    keys = LARGE_KEYS + KEYS_EACH * (PARTNERS - 1)
    for n in range(keys):
        owner = LARGE_PARTNER if n < LARGE_KEYS else 1 + (n - LARGE_KEYS) // KEYS_EACH
        size = LONG_KEY if n == 0 else ENTRIES_EACH
        for k in range(size):
            at = now - timedelta(minutes=30 * (size - k))
            yield {
                "partner_id": name_partner(owner),
                "product_key_id": FIRST_KEY + n,
                "import_id": 0,
                "kind": "installation",
                "event_id": f"e-{n}-{k}",
                "occurred_at": at,
                "recorded_at": at,
                "computer": f"SRV-{k}",
                "computer_folded": f"srv-{k}",
                "hardware": {"disk": f"disk-{k}", "mainboard": f"mainboard-{k}"},
                "outcome": "counted",
                "rule": "NEW_COMPUTER",
                "changed": [],
                "delta": 1,
            }


def make_imports(now: datetime) -> Rows:
    """Give the imports, behind those of the samples."""
    for n in range(IMPORTS):
        yield {
            "id": FIRST_KEY + n,
            "kind": "installations",
            "file_name": f"installations-{n}.csv",
            "sha256": f"{n:064x}",
            "rows": 500,
            "actor": "agent:lars",
            "imported_at": now - timedelta(hours=4 * (IMPORTS - n)),
            "new": 500,
            "changed": 0,
            "unchanged": 0,
            "rejected": 0,
        }


def make_imported(now: datetime) -> Rows:
    """Give the partners whom each import brought records of."""
    for n in range(IMPORTS):
        for k in range(PARTNERS_EACH):
            partner_id = name_partner((n * PARTNERS_EACH + k) % PARTNERS)
            yield {"partner_id": partner_id, "import_id": FIRST_KEY + n, "as_of": now - timedelta(hours=4)}


def make_audit(chance: random.Random, now: datetime) -> Rows:
    """Give the audit trail; of the last partner it has a few entries alone, the oldest ones."""
    for n in range(AUDIT):
        partner = PARTNERS - 1 if n < KEYS_EACH else int((PARTNERS - 1) * chance.random() ** 2)
        yield {
            "at": now - timedelta(minutes=5 * (AUDIT - n)),
            "actor": chance.choice(("agent:lars", "agent:eva", "operator")),
            "action": "KEY_RELEASE",
            "partner_id": name_partner(partner),
            "subject": "…3V66T",
            "reason": "Asked for by the partner.",
            "details": {"product": "office", "used": [10, 9], "limit": [20, 20]},
        }


def make_macros(now: datetime) -> Rows:
    """Give the macros, each in three languages."""
    for n in range(MACROS):
        texts = dict.fromkeys(("en", "fr", "nl"), f"Hello {{{{contact}}}}, about {{{{number}}}}: {n}")
        yield {
            "name": f"Macro {n}",
            "texts": texts,
            "state": "waiting_for_partner",
            "owner": "me",
            "changed_at": now,
            "changed_by": "agent:lars",
        }
