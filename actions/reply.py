"""The reply: a response by name with its values, what to remember, which action follows; and actions that give one."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ClassVar

from rasa_sdk import Action, Tracker
from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict
from sqlalchemy.orm import Session

from actions.turn import Turn, read_turn
from keyclerk.access import Actor, find_actor
from keyclerk.answers import MOST_ROWS, RECORD_IDS
from keyclerk.store.database import Database

OPEN_INCIDENT = {"asked": "open_incident"}


@dataclass(frozen=True)
class Reply:
    """What an action answers with.

    `records` are the ids of the records behind it, `pending` is what a bare answer will mean, `subject` is what the
    answer turned out to be about, `events` are further events for Rasa, `follow` is the action that runs next.
    """

    response: str | None = None
    values: dict[str, Any] = field(default_factory=dict)
    records: tuple[str, ...] = ()
    pending: dict[str, Any] | None = None
    events: tuple[dict[str, Any], ...] = ()
    subject: dict[str, str | None] = field(default_factory=dict)
    follow: str | None = None


class AnsweringAction(Action, ABC):
    """An action whose `answer` reads, or writes, the store on a worker thread."""

    NAME: ClassVar[str]
    WRITES: ClassVar[bool] = False
    IN_FORM: ClassVar[bool] = False
    """Whether the action belongs to a form; others leave alone what a form is asking."""

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self._database = database
        self._now = now

    def name(self) -> str:
        return self.NAME

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        turn = read_turn(tracker)
        reply = await asyncio.to_thread(self._answer_in_session, turn)
        if reply.response:
            dispatcher.utter_message(
                response=reply.response, values={**reply.values, RECORD_IDS: list(reply.records[:MOST_ROWS])}
            )
        pending = turn.slots.get("pending") if turn.is_in_form and not self.IN_FORM else reply.pending
        remembered = {**turn.subject, **reply.subject, "pending": pending}
        events = [SlotSet(name, value) for name, value in remembered.items() if turn.slots.get(name) != value]
        return [*events, *reply.events, *([FollowupAction(reply.follow)] if reply.follow else [])]

    @abstractmethod
    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        """Return the reply to a turn; `actor` is None for a visitor who has not signed in."""

    def _answer_in_session(self, turn: Turn) -> Reply:
        with self._database.write() if self.WRITES else self._database.read() as session:
            actor = find_actor(session, contact_id=turn.contact_id, partner_id=turn.partner_id)
            return self.answer(session, turn, actor, self._now())


class SignedInAction(AnsweringAction):
    """An action about records: a visitor is asked to sign in."""

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        if actor is None:
            return Reply("utter_sign_in")
        return self.answer_actor(session, turn, actor, now)

    @abstractmethod
    def answer_actor(self, session: Session, turn: Turn, actor: Actor, now: datetime) -> Reply:
        """Return the reply to somebody who is signed in."""
