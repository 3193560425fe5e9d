"""The floors of understanding."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.floors import Floors


@pytest.fixture
def floors(record_property: Callable[[str, object], None]) -> Floors:
    return Floors(Path(__file__).with_name("floors.yml"), record_property)
