"""A count of activations written apart from the product, and random ledgers to be counted by both.

Nothing of keyclerk is imported: what is shared is the file with the weights of hardware alone.
"""

import random
from dataclasses import dataclass, field, replace
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
    """A partner with a contact, keys and installations, as rows of CSV files, and corrections in the same manner.

    A correction has `event_id`, `occurred_at`, `product_key`, `kind`, `computer` and `amount`.
    """

    partner: CsvRow
    contact: CsvRow
    keys: list[CsvRow]
    installations: list[CsvRow]
    corrections: list[CsvRow] = field(default_factory=list)


def count_ledger(ledger: Ledger) -> dict[str, dict[str, Any]]:
    """Return the figures of each key by its suffix, as far as they stand in `keyclerk usage --json`."""
    figures = {}
    for key in ledger.keys:
        rows = [row for row in ledger.installations + ledger.corrections if row["product_key"] == key["product_key"]]
        count = _Count(int(key["limit"]) if key["limit"] else None, ledger.partner["counting_rule"])
        for moment, _, row in sorted((_read_moment(row), row["event_id"], row) for row in rows):
            count.add(moment, row)
        left = None
        if count.limit is not None:
            left = count.limit - count.used if count.used < count.limit else 0
        suffix = key["product_key"][-5:]
        figures[suffix] = {
            "product": key["product"],
            "suffix": suffix,
            "limit": count.limit,
            "used": count.used,
            "left": left,
            "blocked": count.blocked,
            "unknown_computers": count.unknown,
            "proof": count.proof,
        }
    return figures


class _Count:
    """One key, counted entry by entry in order of time."""

    def __init__(self, limit: int | None, counting_rule: str) -> None:
        self.limit = limit
        self.counting_rule = counting_rule
        self.used = 0
        self.unknown = 0
        self.blocked = False
        self.proof: list[dict[str, Any]] = []
        self._activations: list[CsvRow] = []

    def add(self, moment: datetime, row: CsvRow) -> None:
        decided = self._correct(row) if "kind" in row else self._install(row)
        self.proof.append(
            {
                "event_id": row["event_id"],
                "occurred_at": moment.isoformat(),
                "kind": row.get("kind", "installation"),
                "computer": row["computer"],
                "counted": False,
                "rule": None,
                "refusal": None,
                "disagreement": None,
                "changed": [],
                "weight": 0,
                "amount": None,
                **decided,
                "used": self.used,
            }
        )

    def _correct(self, row: CsvRow) -> dict[str, Any]:
        amount = int(row["amount"]) if row["amount"] else None
        if row["kind"] == "release":
            last = self._find_last(row["computer"])
            if last is not None and self.used > 0:
                self._activations.remove(last)
                self.used -= 1
        elif row["kind"] == "limit":
            self.limit = amount
        elif row["kind"] == "snapshot":
            assert amount is not None
            self.unknown += amount - self.used
            self.used = amount
        else:
            self.blocked = row["kind"] == "block"
        return {"amount": amount}

    def _install(self, row: CsvRow) -> dict[str, Any]:
        rule, changed = "EVERY_ACTIVATION", list[str]()
        if self.counting_rule != "every_activation":
            rule, changed = _compare(self._find_last(row["computer"]), row)
        refused_for = None
        if self.blocked:
            refused_for = "KEY_BLOCKED"
        elif rule != "SAME_COMPUTER" and self.limit is not None and self.used >= self.limit:
            refused_for = "LIMIT_REACHED"
        ours = "refused" if refused_for else "not_counted" if rule == "SAME_COMPUTER" else "counted"
        said, _, code = row["outcome"].partition(":")
        outcome = said or ours
        if outcome == "counted":
            self._activations.append(row)
            self.used += 1
        refusal = (code or refused_for or "UNSPECIFIED") if outcome == "refused" else None
        return {
            "counted": outcome == "counted",
            "rule": None if refusal else rule,
            "refusal": refusal,
            "disagreement": None if outcome == ours else ours,
            "changed": changed,
            "weight": sum(NUMBERS["weights"][component] for component in changed),
        }

    def _find_last(self, computer: str) -> CsvRow | None:
        found = [row for row in self._activations if row["computer"].lower() == computer.lower()]
        return found[-1] if found else None


def _compare(before: CsvRow | None, after: CsvRow) -> tuple[str, list[str]]:
    if before is None:
        return "NEW_COMPUTER", []
    changed = [
        component
        for component in NUMBERS["weights"]
        if before[component] and after[component] and before[component] != after[component]
    ]
    total = sum(NUMBERS["weights"][component] for component in changed)
    if total >= NUMBERS["threshold"] or any(component in NUMBERS["always_significant"] for component in changed):
        return "HARDWARE_CHANGED", changed
    return "SAME_COMPUTER", changed


def _read_moment(row: CsvRow) -> datetime:
    return datetime.fromisoformat(row["occurred_at"]).astimezone(UTC)


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


def generate_corrected_ledger(seed: int) -> Ledger:
    """Return a random ledger with corrections, some of them at the moment of an installation."""
    chance = random.Random(f"corrections {seed}")
    ledger = generate_ledger(seed)
    corrections = []
    for number in range(chance.randint(1, 12)):
        beside = chance.choice(ledger.installations)
        moment = _read_moment(beside) + timedelta(hours=chance.choice([0, 0, 1, 24 * 3]))
        kind = chance.choice(["release", "release", "block", "unblock", "limit", "snapshot"])
        amount = chance.choice({"limit": ["", "0", "2", "4", "9"], "snapshot": ["0", "1", "3", "6"]}.get(kind, [""]))
        corrections.append(
            {
                "event_id": f"{chance.choice(['0', 'z'])}-correction-{number}",
                "occurred_at": moment.isoformat(),
                "product_key": beside["product_key"],
                "kind": kind,
                "computer": chance.choice([beside["computer"], "SRV-99"]) if kind == "release" else "",
                "amount": amount,
            }
        )
    return replace(ledger, corrections=corrections)


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
