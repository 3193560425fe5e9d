"""The session: what a conversation carries over when its tracker begins anew."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActionExecuted, ActiveLoop, SessionStarted, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from keyclerk.store.database import Database

NEVER_KEPT = ("session_started_metadata",)


class StartSession(Action):
    """Begins the tracker anew with its slots and its form, so that it stays short."""

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        """Take what every action is given; a session reads neither the store nor the clock."""

    def name(self) -> str:
        return "action_session_start"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        kept = [
            SlotSet(name, value)
            for name, value in tracker.slots.items()
            if value is not None and name not in NEVER_KEPT
        ]
        form = [ActiveLoop(tracker.active_loop_name)] if tracker.active_loop_name else []
        return [SessionStarted(), *kept, *form, ActionExecuted("action_listen")]


ACTIONS = (StartSession,)
