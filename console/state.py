"""The state: what the pages of the console share, put together at the start of the process."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from fastapi import Request

from console.provider import Provider
from console.pulses import Pulses
from console.watcher import Watcher
from keyclerk.settings import Settings
from keyclerk.store.database import Database


@dataclass
class State:
    """Settings, store, who signs agents in (None in the demonstration), what changes and moves, and the clock (UTC)."""

    settings: Settings
    database: Database
    provider: Provider | None
    watcher: Watcher
    pulses: Pulses
    now: Callable[[], datetime]


def get_state(request: Request) -> State:
    """Return what the pages share."""
    state: State = request.app.state.console
    return state
