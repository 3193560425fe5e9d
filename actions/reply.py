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

from actions.meanings import DID_YOU_MEAN, find_meanings, to_meaning_options, to_meaning_rows
from actions.options import find_options, keep_options
from actions.turn import Turn, read_turn
from keyclerk.access import Actor, find_actor
from keyclerk.answers import MOST_ROWS, RECORD_IDS
from keyclerk.incidents import find_unanswered
from keyclerk.store.database import Database

OPEN_INCIDENT = {"asked": "open_incident"}
MOST_TRIED = 10
HELPS_NOT = (
    "utter_role_needed",
    "utter_sign_in",
    "utter_which_key",
    "utter_which_computer_key",
    "utter_which_error_code",
    "utter_which_cal",
)
"""Responses that ask something back and so help nobody yet."""


@dataclass(frozen=True)
class Reply:
    """What an action answers with.

    `records` are the ids of the records behind it, `pending` is what a bare answer will mean, `subject` is what the
    answer turned out to be about, `events` are further events for Rasa, `follow` is the action that runs next,
    `further` are more responses with their values, `is_miss` says that the message was not understood for certain.
    """

    response: str | None = None
    values: dict[str, Any] = field(default_factory=dict)
    records: tuple[str, ...] = ()
    pending: dict[str, Any] | None = None
    events: tuple[dict[str, Any], ...] = ()
    subject: dict[str, str | None] = field(default_factory=dict)
    follow: str | None = None
    further: tuple[tuple[str, dict[str, Any]], ...] = ()
    is_miss: bool = False


class AnsweringAction(Action, ABC):
    """An action whose `answer` reads, or writes, the store on a worker thread."""

    NAME: ClassVar[str]
    WRITES: ClassVar[bool] = False
    IN_FORM: ClassVar[bool] = False
    """Whether the action belongs to a form; others leave alone what a form is asking."""
    IS_HELP: ClassVar[bool] = False
    """Whether an answer of the action helps with a problem, so that an incident tells that it was tried."""

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self._database = database
        self._now = now

    def name(self) -> str:
        return self.NAME

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        turn = read_turn(tracker)
        if turn.asks_reopening:
            reply = Reply(pending=turn.pending, follow="action_offer_reopening")
        else:
            reply = await asyncio.to_thread(self._answer_in_session, turn)
        records = {RECORD_IDS: list(reply.records[:MOST_ROWS])}
        for response, values in ((reply.response, {**reply.values, **records}), *reply.further):
            if response:
                dispatcher.utter_message(response=response, values=values)
        remembered = {**turn.subject, **reply.subject, **self._remember(turn, reply)}
        events = [SlotSet(name, value) for name, value in remembered.items() if turn.slots.get(name) != value]
        return [*events, *reply.events, *([FollowupAction(reply.follow)] if reply.follow else [])]

    @abstractmethod
    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        """Return the reply to a turn; `actor` is None for a visitor who has not signed in."""

    def _remember(self, turn: Turn, reply: Reply) -> dict[str, Any]:
        """Return the slots that tell what is waited for, what was tried, and how often nothing was understood."""
        pending = keep_options(turn, reply.pending, reply.subject)
        if self.IN_FORM or turn.is_in_form:
            pending = reply.pending if self.IN_FORM else turn.slots.get("pending")
        tried = turn.tried
        if self.IS_HELP and not reply.is_miss and reply.response not in (None, *HELPS_NOT):
            about = {name: value for name, value in {**turn.subject, **reply.subject}.items() if value}
            last = {"action": self.NAME, "subject": about}
            tried = [*(each for each in tried if each != last), last][-MOST_TRIED:]
        misses = turn.misses + 1 if reply.is_miss else 0 if reply.response else turn.misses
        return {"pending": pending, "tried": tried or None, "misses": misses or None}

    def _answer_in_session(self, turn: Turn) -> Reply:
        with self._database.write() if self.WRITES else self._database.read() as session:
            actor = find_actor(session, contact_id=turn.contact_id, partner_id=turn.partner_id, writes=self.WRITES)
            question = _ask_if_answer(session, turn, actor) or _ask_meaning(turn)
            return question or self.answer(session, turn, actor, self._now())


class SignedInAction(AnsweringAction):
    """An action about records: a visitor is asked to sign in."""

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        if actor is None:
            return Reply("utter_sign_in")
        return self.answer_actor(session, turn, actor, now)

    @abstractmethod
    def answer_actor(self, session: Session, turn: Turn, actor: Actor, now: datetime) -> Reply:
        """Return the reply to somebody who is signed in."""


def _ask_if_answer(session: Session, turn: Turn, actor: Actor | None) -> Reply | None:
    """Return the question whether a message that asks nothing for certain is the answer to what an agent asked."""
    if actor is None or turn.is_in_form or turn.is_pressed or not turn.is_first_action or turn.named("incident"):
        return None
    is_bare = turn.intent == "inform" and not find_options(turn) and "then" not in turn.pending
    is_bare |= turn.intent in ("affirm", "deny") and not turn.pending
    if not (is_bare or turn.intent == "nlu_fallback" or find_meanings(turn)):
        return None
    asked = find_unanswered(session, actor=actor, conversation_id=turn.conversation_id, number=turn.number)
    if asked is None:
        return None
    pending = {"asked": "answer", "yes": "action_add_answer", "incident": asked.number, "text": turn.text}
    return Reply("utter_ask_if_answer", {"number": asked.number}, (f"incident:{asked.id}",), pending)


def _ask_meaning(turn: Turn) -> Reply | None:
    """Return the question which of two intents was meant, where that is not certain enough to answer."""
    intents = find_meanings(turn)
    if not intents:
        return None
    pending = {"asked": DID_YOU_MEAN, "options": to_meaning_options(turn, intents)}
    return Reply("utter_did_you_mean", {"meanings": to_meaning_rows(turn, intents)}, pending=pending, is_miss=True)
