"""The floors of understanding."""

from pathlib import Path

import pytest

from tests.floors import Floors


@pytest.fixture
def floors(pytestconfig: pytest.Config) -> Floors:
    return Floors(Path(__file__).with_name("floors.yml"), pytestconfig)
