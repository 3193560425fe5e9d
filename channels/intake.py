"""The intake: every message masked, stored once, and answered in order, one at a time in a conversation."""

import asyncio
import traceback
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar

import structlog
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from channels.background import Background
from channels.metrics import ANSWER_SECONDS, MESSAGES
from channels.notifier import Notifier
from channels.rasa import Question, Rasa, RasaFailedError, RasaUnavailableError, Turn
from channels.turns import excuse_delay, fail, keep_turn, prepare, take
from keyclerk.conversations import Choice, Inbound, State
from keyclerk.errors import KeyclerkError
from keyclerk.messages import find_next_message, list_open_conversations
from keyclerk.product_keys import mask
from keyclerk.store.database import Database
from keyclerk.store.tables import MessageRow

MOST_FAILURES = 3
MOST_ASKED = 8
"""So many conversations are answered at a time; Rasa works on one, and the others wait where it costs nothing."""
LONGEST_PAUSE_SECONDS = 5.0
STORE_PAUSE_SECONDS = 1.0

T = TypeVar("T")

log = structlog.get_logger()


class Intake:
    """Takes messages from the channels and has each answered by Rasa, once and in order."""

    def __init__(
        self,
        *,
        database: Database,
        rasa: Rasa,
        notifier: Notifier,
        background: Background,
        now: Callable[[], datetime],
        answer_seconds: float,
    ) -> None:
        self._database = database
        self._rasa = rasa
        self._notifier = notifier
        self.background = background
        self._places = asyncio.Semaphore(MOST_ASKED)
        self._now = now
        self._answer_seconds = answer_seconds
        self._workers: dict[str, asyncio.Task[None]] = {}
        self._woken: set[str] = set()

    async def resume(self) -> None:
        """Go on with every message that was not answered when the process ended."""
        for conversation_id in await asyncio.to_thread(self._list_open):
            self._wake(conversation_id)

    async def stop(self) -> None:
        """End the work; what is open stays in the store and is resumed at the next start."""
        workers = list(self._workers.values())
        for worker in workers:
            worker.cancel()
        await asyncio.gather(*workers, return_exceptions=True)

    async def accept(self, inbound: Inbound) -> MessageRow:
        """Store a message, masked, and see that it is answered; raises DifferentContentError."""
        return await self.accept_from(lambda _: inbound)

    async def accept_from(self, find: Callable[[Session], Inbound]) -> MessageRow:
        """Do the same with what is found out in the transaction that stores it: whoever sent it waits for one alone."""
        message = await asyncio.to_thread(self._write_now, _find_and_take, find)
        self._notifier.notify(message.conversation_id)
        if message.state in (State.RECEIVED, State.SENT):
            self._wake(message.conversation_id)
        return message

    def _wake(self, conversation_id: str) -> None:
        self._woken.add(conversation_id)
        worker = self._workers.get(conversation_id)
        if worker is None or worker.done():
            worker = asyncio.create_task(self._drain(conversation_id))
            self._workers[conversation_id] = worker
            worker.add_done_callback(lambda done: self._finish(conversation_id, done))

    def _finish(self, conversation_id: str, worker: asyncio.Task[None]) -> None:
        if self._workers.get(conversation_id) is worker:
            del self._workers[conversation_id]
        if not worker.cancelled() and (error := worker.exception()):
            log.error("intake.worker_failed", conversation=conversation_id, error=type(error).__name__)

    async def _drain(self, conversation_id: str) -> None:
        # A message that comes while we look for the last time makes us look once more.
        while conversation_id in self._woken:
            self._woken.discard(conversation_id)
            await self._answer_open(conversation_id)

    async def _answer_open(self, conversation_id: str) -> None:
        while message := await self.background.run(self._find_next, conversation_id):
            try:
                with ANSWER_SECONDS.time():
                    state = await self._answer(message)
                MESSAGES.labels(state).inc()
            except SQLAlchemyError as error:
                log.error("intake.store_failed", conversation=conversation_id, error=type(error).__name__)
                await asyncio.sleep(STORE_PAUSE_SECONDS)
            except Exception as error:  # noqa: BLE001 - what cannot be answered must not stop the conversation
                # The message of an error that nobody foresaw might hold what a partner wrote: only its place is logged.
                place = traceback.extract_tb(error.__traceback__)[-1]
                log.error(
                    "intake.answer_failed",
                    conversation=conversation_id,
                    error=error.code if isinstance(error, KeyclerkError) else type(error).__name__,
                    place=f"{place.filename}:{place.lineno}",
                )
                await self._write(fail, message)
                MESSAGES.labels(State.FAILED).inc()

    async def _answer(self, message: MessageRow) -> State:
        """Have a message answered in its turn, and return what became of it."""
        answering = asyncio.create_task(self._answer_in_turn(message))
        try:
            await self._tell_when_late(answering, message)
            return await answering
        finally:
            answering.cancel()

    async def _answer_in_turn(self, message: MessageRow) -> State:
        async with self._places:
            question = await self._write(prepare, message)
            if question is None:
                return State.ANSWERED
            try:
                turn = await self._ask(question)
            except RasaFailedError:
                await self._write(fail, message)
                return State.FAILED
            return await self._write(keep_turn, message, turn)

    async def _tell_when_late(self, answering: "asyncio.Task[State]", message: MessageRow) -> None:
        """Tell the partner once that the answer is late, also for what came after this message meanwhile."""
        while not answering.done():
            await asyncio.wait({answering}, timeout=self._answer_seconds)
            if not answering.done():
                await self._write(excuse_delay, message)

    async def _ask(self, question: Question) -> Turn:
        """Ask Rasa until it answers; a message that it fails at three times is given up."""
        pause, failures = 0.2, 0
        while True:
            try:
                return await self._rasa.ask(question)
            except RasaUnavailableError as error:
                log.warning("intake.rasa_unavailable", **error.data)
            except RasaFailedError as error:
                failures += 1
                log.warning("intake.rasa_failed", failures=failures, **error.data)
                if failures == MOST_FAILURES:
                    raise
            question = replace(question, is_repeat=True)
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE_SECONDS)

    def _list_open(self) -> list[str]:
        with self._database.read() as session:
            return list_open_conversations(session)

    def _find_next(self, conversation_id: str) -> MessageRow | None:
        with self._database.read() as session:
            return find_next_message(session, conversation_id=conversation_id)

    async def _write(self, deed: Callable[..., T], message: MessageRow, *given: Any) -> T:
        """Do something with a message in a transaction, and wake whoever waits for news of its conversation."""
        result = await self.background.run(self._write_now, deed, message, *given)
        self._notifier.notify(message.conversation_id)
        return result

    def _write_now(self, deed: Callable[..., T], *given: Any) -> T:
        with self._database.write() as session:
            return deed(session, *given, now=self._now())


def _find_and_take(session: Session, find: Callable[[Session], Inbound], *, now: datetime) -> MessageRow:
    return take(session, mask_inbound(find(session)), now=now)


def mask_inbound(inbound: Inbound) -> Inbound:
    """Return the message with every product key in it masked."""
    choice = inbound.choice
    if choice:
        inputs = choice.inputs and {mask(str(name)): mask(str(value)) for name, value in choice.inputs.items()}
        choice = Choice(mask(choice.reference), inputs)
    return replace(inbound, text=mask(inbound.text), choice=choice)
