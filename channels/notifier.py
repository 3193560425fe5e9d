"""The notifier: wakes whoever waits for something new in a conversation."""

import asyncio
from collections import defaultdict
from collections.abc import Callable


class Notifier:
    """Wakes the waiters of a conversation, within this process."""

    def __init__(self) -> None:
        self._waiters: dict[str, set[asyncio.Event]] = defaultdict(set)
        self.wake: Callable[[], None] = lambda: None
        """Called at each news, of whatever conversation."""

    def notify(self, conversation_id: str) -> None:
        self.wake()
        for event in self._waiters.get(conversation_id, ()):
            event.set()

    def watch(self, conversation_id: str) -> asyncio.Event:
        """Return an event that is set at each news; give it back with `unwatch`."""
        event = asyncio.Event()
        self._waiters[conversation_id].add(event)
        return event

    def unwatch(self, conversation_id: str, event: asyncio.Event) -> None:
        self._waiters[conversation_id].discard(event)
        if not self._waiters[conversation_id]:
            del self._waiters[conversation_id]


async def wait_for(event: asyncio.Event, seconds: float) -> None:
    """Wait until the event is set, or the time is over, and clear it."""
    try:
        await asyncio.wait_for(event.wait(), max(seconds, 0))
    except TimeoutError:
        return
    event.clear()
