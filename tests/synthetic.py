"""Synthetic product keys: random characters in the shape of a product key; no real one is among the tests."""

import random
from collections.abc import Iterator

ALPHABET = "BCDFGHJKMNPQRTVWXY2346789"


def generate_product_keys(seed: int | str) -> Iterator[str]:
    """Give product keys like `W3YTP-9J8GN-FVGGP-JWRQH-372PD` without end, the same ones for the same seed."""
    chance = random.Random(f"product keys {seed}")
    while True:
        yield "-".join("".join(chance.choices(ALPHABET, k=5)) for _ in range(5))
