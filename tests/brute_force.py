"""A count of activations written apart from the product, and random ledgers to be counted by both.

Nothing of keyclerk is imported: what is shared is the file with the weights of hardware alone.
"""

import random
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import yaml

from tests.synthetic import generate_product_keys

NUMBERS = yaml.safe_load((Path(__file__).parent.parent / "catalog" / "hardware.yml").read_text("utf-8"))
PRODUCTS = ("windows-server", "windows", "office", "visio")
OUTCOMES = ("counted", "not_counted", "refused", "refused:LIMIT_REACHED", "refused:KEY_BLOCKED")
BEGIN = datetime(2026, 1, 5, 8, tzinfo=UTC)

CsvRow = dict[str, str]


@dataclass(frozen=True)
class Ledger:
    """A partner with a contact, keys and installations, as rows of CSV files."""

    partner: CsvRow
    contact: CsvRow
    keys: list[CsvRow]
    installations: list[CsvRow]


def count_ledger(ledger: Ledger) -> dict[str, dict[str, Any]]:
    """Return the figures of each key by its suffix, in the form of `keyclerk usage --json`."""
    figures = {}
    for key in ledger.keys:
        rows = [row for row in ledger.installations if row["product_key"] == key["product_key"]]
        limit = int(key["limit"]) if key["limit"] else None
        proof = _count_key(rows, limit, ledger.partner["counting_rule"])
        used = len([entry for entry in proof if entry["counted"]])
        left = None
        if limit is not None:
            left = limit - used if used < limit else 0
        suffix = key["product_key"][-5:]
        figures[suffix] = {
            "product": key["product"],
            "suffix": suffix,
            "limit": limit,
            "used": used,
            "left": left,
            "proof": proof,
        }
    return figures


def _count_key(rows: list[CsvRow], limit: int | None, counting_rule: str) -> list[dict[str, Any]]:
    events = [(datetime.fromisoformat(row["occurred_at"]).astimezone(UTC), row["event_id"], row) for row in rows]
    events.sort(key=lambda event: event[:2])
    counted_before: list[CsvRow] = []
    proof = []
    for moment, _, row in events:
        last = None
        for other in counted_before:
            if other["computer"].lower() == row["computer"].lower():
                last = other
        rule = "EVERY_ACTIVATION"
        if counting_rule != "every_activation":
            rule = "NEW_COMPUTER" if last is None else _compare(last, row)
        if rule == "SAME_COMPUTER":
            ours = "not_counted"
        elif limit is not None and len(counted_before) >= limit:
            ours = "refused"
        else:
            ours = "counted"
        said, _, code = row["outcome"].partition(":")
        outcome = said or ours
        if outcome == "counted":
            counted_before.append(row)
        refusal = None
        if outcome == "refused":
            refusal = code or ("LIMIT_REACHED" if ours == "refused" else "UNSPECIFIED")
        proof.append(
            {
                "occurred_at": moment.isoformat(),
                "computer": row["computer"],
                "counted": outcome == "counted",
                "rule": None if refusal else rule,
                "refusal": refusal,
                "disagreement": None if outcome == ours else ours,
            }
        )
    return proof


def _compare(before: CsvRow, after: CsvRow) -> str:
    total = 0
    for component, weight in NUMBERS["weights"].items():
        if before[component] == "" or after[component] == "" or before[component] == after[component]:
            continue
        if component in NUMBERS["always_significant"]:
            return "HARDWARE_CHANGED"
        total += weight
    return "HARDWARE_CHANGED" if total >= NUMBERS["threshold"] else "SAME_COMPUTER"


def generate_ledger(seed: int) -> Ledger:
    """Return a random ledger, the same for the same seed; its rows are in no order."""
    chance = random.Random(f"ledger {seed}")
    partner = f"ledger-{seed}"
    keys = _generate_keys(chance, seed, partner)
    computers = [_Computer(chance, f"{chance.choice(['SRV', 'PC', 'VM'])}-{number:02d}") for number in range(1, 6)]
    installations = []
    moment = BEGIN
    for number in range(chance.randint(5, 40)):
        # Some installations come at the same moment: then their ids decide.
        moment += timedelta(hours=chance.choice([0, 1, 5, 24, 24 * 9]), seconds=chance.choice([0, 0, 17]))
        computer = chance.choice(computers)
        computer.change()
        offset = timezone(timedelta(hours=chance.choice([-5, 0, 1, 2, 5.5])))
        installations.append(
            {
                "event_id": f"{chance.randrange(1000)}-{number}",
                "occurred_at": moment.astimezone(offset).isoformat(),
                "partner": partner,
                "product_key": chance.choice(keys)["product_key"],
                "computer": chance.choice([computer.name, computer.name, computer.name.lower()]),
                **computer.describe(),
                "outcome": chance.choice(OUTCOMES) if chance.random() < 0.15 else "",
            }
        )
    chance.shuffle(installations)
    counting_rule = chance.choice(["hardware_aware", "hardware_aware", "every_activation"])
    return Ledger(
        {"partner": partner, "name": f"Ledger {seed}", "counting_rule": counting_rule},
        {"contact": f"reader-{seed}", "partner": partner, "name": f"Reader {seed}", "roles": "global_admin"},
        keys,
        installations,
    )


def _generate_keys(chance: random.Random, seed: int, partner: str) -> list[CsvRow]:
    product_keys = generate_product_keys(seed)
    return [
        {
            "partner": partner,
            "product": chance.choice(PRODUCTS),
            "product_key": next(product_keys),
            "limit": chance.choice(["", "0", "1", "2", "3", "5", "8", "12", "50"]),
        }
        for _ in range(chance.randint(1, 3))
    ]


class _Computer:
    """A computer whose parts are replaced now and then, and whose parts are not all known each time."""

    def __init__(self, chance: random.Random, name: str) -> None:
        self.name = name
        self._chance = chance
        self._parts = dict.fromkeys(NUMBERS["weights"], 1)

    def change(self) -> None:
        replaced = self._chance.choices(
            [
                [],
                self._chance.sample(list(self._parts), k=1),
                self._chance.sample(list(self._parts), k=7),
                ["mainboard"],
            ],
            weights=[10, 6, 3, 1],
        )[0]
        for component in replaced:
            self._parts[component] += 1

    def describe(self) -> CsvRow:
        is_known = {component: self._chance.random() < 0.85 for component in self._parts}
        return {
            component: f"{self.name.lower()}-{component}-{version}" if is_known[component] else ""
            for component, version in self._parts.items()
        }
