"""The records that conversations are about, once for all tests."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conversations.records import Records
from tests.floors import Floors


@pytest.fixture(scope="session")
def atelier(samples: dict[str, Records]) -> Records:
    """A partner with two keys for Windows Server, the first of them used up, and one key for each of three products."""
    return samples["atelier"]


@pytest.fixture(scope="session")
def brightwater(samples: dict[str, Records]) -> Records:
    """A partner of whom every activation counts, with a key for Office and one for Windows, both with some left."""
    return samples["brightwater"]


@pytest.fixture
def floors(record_property: Callable[[str, object], None]) -> Floors:
    return Floors(Path(__file__).with_name("floors.yml"), record_property)
