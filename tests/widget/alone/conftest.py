"""The chat served alone, for each module of tests: fast to start, and what is written stays as it was written."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.portal import Portal
from tests.system import System
from tests.widget.alone.serving import serve_chat


@pytest.fixture(scope="module")
def settings() -> dict[str, Any]:
    """Settings that the tests of a module need to be other than usual."""
    return {}


@pytest.fixture(scope="module")
def system(tmp_path_factory: pytest.TempPathFactory, portal: Portal, settings: dict[str, Any]) -> Iterator[System]:
    with serve_chat(tmp_path_factory.mktemp("alone"), portal, **settings) as running:
        yield running


@pytest.fixture(scope="module")
def samples() -> None:
    """No sample records: the partner alone is there."""


@pytest.fixture
def ada(contact: Callable[..., str]) -> str:
    """A contact of the partner."""
    return contact()
