"""Files of a large ledger: partners, keys and installations, invented and the same each time."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

from keyclerk.hardware import COMPONENTS
from tests.synthetic import generate_product_keys

KEYS_A_PARTNER = 50
COMPUTERS_A_KEY = 60
LIMIT = 80
BEGIN = datetime(2024, 1, 1, tzinfo=UTC)
HEADER = ",".join(("event_id", "occurred_at", "partner", "product_key", "computer", *COMPONENTS, "outcome"))


def write_files(folder: Path, *, installations: int, keys: int) -> dict[str, Path]:
    """Write the files of a ledger with these numbers, in order of time, and return them by kind."""
    product_keys = list(islice(generate_product_keys("ledger"), keys))
    partners = range(-(-keys // KEYS_A_PARTNER))
    return {
        "partners": _write(folder, "partners", "partner,name", (f"{_name(each)},{_name(each)}" for each in partners)),
        "keys": _write(
            folder,
            "keys",
            "partner,product,product_key,limit",
            (
                f"{_name(number // KEYS_A_PARTNER)},windows-server,{key},{LIMIT}"
                for number, key in enumerate(product_keys)
            ),
        ),
        "installations": _write(folder, "installations", HEADER, _describe_installations(product_keys, installations)),
    }


def _describe_installations(keys: list[str], count: int) -> Iterator[str]:
    chance = random.Random("installations")
    for number in range(count):
        key = number % len(keys)
        computer = chance.randrange(COMPUTERS_A_KEY)
        # One installation in fifty comes with another mainboard, one in five with another disk.
        mainboard, disk = chance.randrange(50) // 49, chance.randrange(5) // 4
        moment = BEGIN + timedelta(seconds=number)
        name = f"SRV-{key:05d}-{computer:02d}"
        hardware = f"{name}-d{disk},{name}-m{mainboard},cpu-{computer},,,{name}-n,,ram-{computer},,,"
        yield f"{number:08x}-e,{moment.isoformat()},{_name(key // KEYS_A_PARTNER)},{keys[key]},{name},{hardware}"


def _name(number: int) -> str:
    return f"partner-{number:05d}"


def _write(folder: Path, kind: str, header: str, rows: Iterator[str]) -> Path:
    path = folder / f"{kind}.csv"
    with path.open("w", encoding="utf-8") as file:
        file.write(f"{header}\n")
        file.writelines(f"{row}\n" for row in rows)
    return path
