"""The state: what the routes of every channel share, put together at the start of the process."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from fastapi import Request

from channels.intake import Intake
from channels.notifier import Notifier
from channels.postman import Postman
from channels.rasa import Rasa
from channels.rates import Rates
from channels.streams import Streams
from keyclerk.settings import Settings
from keyclerk.store.database import Database

if TYPE_CHECKING:
    from channels.teams.bot import Bot


@dataclass
class State:
    """Settings, store, intake, postman, what is counted of callers, and the clock (UTC) of one process."""

    settings: Settings
    database: Database
    rasa: Rasa
    notifier: Notifier
    intake: Intake
    postman: Postman
    rates: Rates
    streams: Streams
    now: Callable[[], datetime]
    teams: "Bot | None" = None
    is_stopping: bool = False


def get_state(request: Request) -> State:
    """Return what the channels share."""
    state: State = request.app.state.channels
    return state
