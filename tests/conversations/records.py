"""Records for conversations: the sample partners, and partners made for a test, all counted by brute force."""

import csv
import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import Any

from keyclerk.settings import ROOT
from tests.brute_force import BEGIN, NUMBERS, CsvRow, Ledger, count_ledger
from tests.conversations.dialogue import Dialogue
from tests.factories import to_csv
from tests.synthetic import generate_product_keys
from tests.system import System

KINDS = ("partners", "contacts", "benefits", "keys", "installations")

_numbers = itertools.count(1)
_product_keys = generate_product_keys("conversations")


@dataclass(frozen=True)
class Records:
    """A partner's records in a running system, and what a count of its ledger apart from the product says."""

    system: System
    ledger: Ledger

    @property
    def partner(self) -> str:
        return self.ledger.partner["partner"]

    @property
    def zone(self) -> str:
        return self.ledger.partner.get("time_zone") or "UTC"

    @cached_property
    def figures(self) -> dict[str, dict[str, Any]]:
        """The figures of each key by its suffix."""
        return count_ledger(self.ledger)

    def list_suffixes(self, *, product: str | None = None) -> list[str]:
        """Return the suffixes of the keys in the order in which they are listed to people."""
        figures = [each for each in self.figures.values() if product in (None, each["product"])]
        return [each["suffix"] for each in sorted(figures, key=lambda each: (each["product"], each["suffix"]))]

    def talk(self, *, role: str = "global_admin", language: str = "en") -> Dialogue:
        """Return the first conversation of a new contact."""
        return Dialogue(self.system, self.system.talk_as(self.make_contact(role), language=language))

    def make_contact(self, role: str = "global_admin") -> str:
        (contact,) = self.make_contacts(1, role)
        return contact

    def make_contacts(self, count: int, role: str = "global_admin") -> list[str]:
        contacts = [f"{self.partner}-{next(_numbers)}" for _ in range(count)]
        rows = [
            {"contact": contact, "partner": self.partner, "name": f"Person {contact}", "roles": role}
            for contact in contacts
        ]
        import_csv(self.system, "contacts", rows)
        return contacts

    def forecast(self, suffix: str, computer: str, *replaced: str) -> dict[str, Any]:
        """Return what the brute-force count makes of one more installation on a computer with parts replaced.

        Parts that the records do not hold are not changed by it; the rule is the one that holds without the limit.
        """
        (key,) = [each for each in self.ledger.keys if each["product_key"].endswith(suffix)]
        row = self._make_next(key, computer, replaced)
        counted = self._count_last(row, key)
        unlimited = self._count_last(row, {**key, "limit": ""})
        return {**counted, "rule": unlimited["rule"]}

    def list_reusable(self, suffix: str) -> list[str]:
        """Return the computers on which one more installation with the same hardware would not be counted."""
        proof = self.figures[suffix]["proof"]
        names = {entry["computer"].lower(): entry["computer"] for entry in proof if entry["counted"]}
        return [
            names[name]
            for name in sorted(names)
            if not (entry := self.forecast(suffix, names[name]))["counted"] and not entry["refusal"]
        ]

    def _make_next(self, key: CsvRow, computer: str, replaced: Sequence[str]) -> CsvRow:
        entries = self.figures[key["product_key"][-5:]]["proof"]
        counted = {entry["occurred_at"] for entry in entries if entry["counted"]}
        before = [
            row
            for row in _sort(self.ledger.installations)
            if row["product_key"] == key["product_key"]
            and row["computer"].lower() == computer.lower()
            and _read_moment(row).isoformat() in counted
        ]
        hardware = dict.fromkeys(NUMBERS["weights"], "") | {
            part: value for part, value in (before[-1] if before else {}).items() if part in NUMBERS["weights"]
        }
        hardware |= {part: f"new-{part}" for part in replaced if hardware[part]}
        last = max((_read_moment(row) for row in self.ledger.installations), default=BEGIN)
        return {
            **hardware,
            "event_id": "next",
            "occurred_at": (last + timedelta(days=1)).isoformat(),
            "partner": self.partner,
            "product_key": key["product_key"],
            "computer": computer,
            "outcome": "",
        }

    def _count_last(self, row: CsvRow, key: CsvRow) -> dict[str, Any]:
        installations = [*self.ledger.installations, row]
        (figures,) = count_ledger(replace(self.ledger, keys=[key], installations=installations)).values()
        last: dict[str, Any] = figures["proof"][-1]
        return last


def import_samples(system: System) -> dict[str, Records]:
    """Bring the sample records into a system and return those of each partner."""
    files = {kind: read_csv(kind) for kind in KINDS}
    for kind, rows in files.items():
        import_csv(system, kind, rows)
    return {
        partner["partner"]: Records(system, _make_ledger(partner, files["keys"], files["installations"]))
        for partner in files["partners"]
    }


def make_records(
    system: System, *keys: tuple[str, str, Sequence[str]], benefits: Iterable[str] = (), **partner: str
) -> Records:
    """Bring a new partner into a system: a key for each product with a limit and the computers it was installed on."""
    id_ = f"studio-{next(_numbers)}"
    row = {"partner": id_, "name": id_.title(), "membership": "gold", "counting_rule": "hardware_aware", **partner}
    key_rows, installations = [], []
    for product, limit, computers in keys:
        product_key = make_product_key()
        key_rows.append({"partner": id_, "product": product, "product_key": product_key, "limit": limit})
        installations += [
            {
                "event_id": f"{product_key[-5:]}-{day}",
                "occurred_at": (BEGIN + timedelta(days=day)).isoformat(),
                "partner": id_,
                "product_key": product_key,
                "computer": computer,
                **{part: f"{computer}-{part}".lower() for part in ("disk", "mainboard", "cpu", "mac", "ram")},
            }
            for day, computer in enumerate(computers)
        ]
    import_csv(system, "partners", [row])
    import_csv(system, "benefits", [{"partner": id_, "product": each, "quantity": "5"} for each in benefits])
    import_csv(system, "keys", key_rows)
    import_csv(system, "installations", installations)
    return Records(system, _make_ledger(row, key_rows, installations))


def make_product_key() -> str:
    """Return a synthetic product key; its last five characters hold letters and digits, and so are no ordinary word."""
    return next(key for key in _product_keys if not key[-5:].isalpha() and not key[-5:].isdigit())


def import_csv(system: System, kind: str, rows: Sequence[CsvRow]) -> None:
    if rows:
        header, *lines = to_csv(rows).decode().splitlines()
        system.import_rows(kind, header, *lines)


def read_csv(kind: str) -> list[CsvRow]:
    with (ROOT / "samples" / f"{kind}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _make_ledger(partner: CsvRow, keys: Sequence[CsvRow], installations: Sequence[CsvRow]) -> Ledger:
    unknown = dict.fromkeys((*NUMBERS["weights"], "outcome"), "")
    id_ = partner["partner"]
    return Ledger(
        partner,
        {},
        [row for row in keys if row["partner"] == id_],
        _sort([{**unknown, **row} for row in installations if row["partner"] == id_]),
    )


def _sort(rows: Iterable[CsvRow]) -> list[CsvRow]:
    return sorted(rows, key=lambda row: (_read_moment(row), row["event_id"]))


def _read_moment(row: CsvRow) -> datetime:
    return datetime.fromisoformat(row["occurred_at"]).astimezone(UTC)
