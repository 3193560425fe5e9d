"""The session: what a conversation carries over when its tracker begins anew."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActionExecuted, ActiveLoop, SessionStarted, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from keyclerk.store.database import Database

LONGEST = timedelta(days=1)
ALWAYS_KEPT = ("language",)
NEVER_KEPT = ("session_started_metadata",)


class StartSession(Action):
    """Begins the tracker anew: slots and the form are kept, so that it stays short; after a day only the language."""

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self._now = now

    def name(self) -> str:
        return "action_session_start"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        is_over = self._now().timestamp() - _find_last_message(tracker) > LONGEST.total_seconds()
        kept = [
            SlotSet(name, value)
            for name, value in tracker.slots.items()
            if value is not None and name not in NEVER_KEPT and (not is_over or name in ALWAYS_KEPT)
        ]
        form = [] if is_over or not tracker.active_loop_name else [ActiveLoop(tracker.active_loop_name)]
        return [SessionStarted(), *kept, *form, ActionExecuted("action_listen")]


def _find_last_message(tracker: Tracker) -> float:
    """Return when the last message came, in seconds since 1970; a conversation without one has just begun."""
    times = [event["timestamp"] for event in tracker.events if event["event"] == "user"]
    return float(times[-1]) if times else float("inf")


ACTIONS = (StartSession,)
