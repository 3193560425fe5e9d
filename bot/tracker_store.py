"""The tracker store: Rasa's own on SQL, with the latest conversations at hand instead of read each time."""

import itertools
from collections import OrderedDict
from typing import Any, ClassVar, Iterator, Optional, Text

import sqlalchemy
from rasa.core.tracker_store import SQLTrackerStore
from rasa.shared.core.events import SessionStarted
from rasa.shared.core.trackers import DialogueStateTracker

MOST_AT_HAND = 200


class RecentTrackers(SQLTrackerStore):
    """Gives a tracker that was saved last without reading it again; this process is the only one that writes it.

    A tracker at hand is taken away when it is retrieved and put back when it is saved, so that one whose handling
    failed in the middle is read anew. It always holds what a reading would give: the events of the latest session.
    """

    at_hand: ClassVar["OrderedDict[Text, DialogueStateTracker]"] = OrderedDict()

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._saved: OrderedDict[Text, int] = OrderedDict()
        if self.engine.dialect.name == "sqlite":
            sqlalchemy.event.listen(self.engine, "connect", _configure)
            self.engine.dispose()

    async def retrieve(self, sender_id: Text) -> Optional[DialogueStateTracker]:
        tracker = self.at_hand.pop(sender_id, None) or await super().retrieve(sender_id)
        if tracker is not None:
            self._remember(sender_id, len(tracker.events))
        return tracker

    async def save(self, tracker: DialogueStateTracker) -> None:
        await super().save(tracker)
        self._saved.pop(tracker.sender_id, None)
        is_new = not tracker.events
        if is_new or any(isinstance(event, SessionStarted) for event in itertools.islice(tracker.events, 1, None)):
            self.at_hand.pop(tracker.sender_id, None)
            return
        self.at_hand[tracker.sender_id] = tracker
        while len(self.at_hand) > MOST_AT_HAND:
            self.at_hand.popitem(last=False)

    def _additional_events(self, session: Any, tracker: DialogueStateTracker) -> Iterator:
        saved = self._saved.get(tracker.sender_id)
        if saved is None:
            return super()._additional_events(session, tracker)
        return itertools.islice(tracker.events, saved, None)

    def _remember(self, sender_id: Text, saved: int) -> None:
        self._saved[sender_id] = saved
        while len(self._saved) > MOST_AT_HAND:
            self._saved.popitem(last=False)


def _configure(connection: Any, _record: Any) -> None:
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=NORMAL")
