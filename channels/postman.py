"""The postman: takes what is due from the outbox to conversations, webhooks and mailboxes."""

import asyncio
import traceback
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol

import structlog
from sqlalchemy.exc import OperationalError

from channels.background import Background
from channels.notifier import Notifier, wait_for
from channels.post_office import PostOffice
from channels.webhooks import WebhookClient
from keyclerk.conversations import UnknownConversationError
from keyclerk.errors import KeyclerkError
from keyclerk.outbox import EVERY, Channel, Outcome, State
from keyclerk.store.tables import OutboxRow


class Courier(Protocol):
    """Takes messages to a service of chats."""

    async def send(self, row: OutboxRow) -> Outcome:
        """Send the message of an entry, and return what came of it."""
        ...


POLL_SECONDS = 0.25
STOP_SECONDS = 5.0
MOST_IN_FLIGHT = 4
"""How many go to one webhook, or to the mail server, at a time."""
MOST_TO_TEAMS = 16
"""The same for Teams; of one conversation it is one."""

log = structlog.get_logger()


class Postman:
    """Delivers what waits in the outbox, at least once; in a conversation exactly once."""

    def __init__(
        self,
        office: PostOffice,
        *,
        webhooks: WebhookClient,
        notifier: Notifier,
        background: Background,
        courier: Courier | None = None,
        poll_seconds: float = POLL_SECONDS,
    ) -> None:
        self._office = office
        self._webhooks = webhooks
        self._notifier = notifier
        self._background = background
        self._courier = courier
        self._poll_seconds = poll_seconds
        self._woken = asyncio.Event()
        self._in_flight: dict[int, tuple[str, asyncio.Task[None]]] = {}
        self._threads = ThreadPoolExecutor(MOST_IN_FLIGHT, thread_name_prefix="mail")
        self._work: asyncio.Task[None] | None = None
        self._is_stopping = False

    def wake(self) -> None:
        """Look at once: something may be due."""
        self._woken.set()

    def start(self) -> None:
        self._work = asyncio.create_task(self._run())

    async def stop(self) -> None:
        """End the work; what is on its way has a moment to arrive, and what did not is sent again at the next start."""
        self._is_stopping = True
        if self._work:
            self._work.cancel()
            await asyncio.gather(self._work, return_exceptions=True)
        tasks = [task for _, task in self._in_flight.values()]
        if tasks:
            await asyncio.wait(tasks, timeout=STOP_SECONDS)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._threads.shutdown(wait=False, cancel_futures=True)
        await self._webhooks.close()

    async def _run(self) -> None:
        # Before Python 3.12, a cancellation is lost if it comes just as the event is set.
        while not self._is_stopping:
            try:
                await self._look()
            except Exception as error:  # noqa: BLE001 - whatever goes wrong once must not end the deliveries
                _log_failure("postman.look_failed", error)
                self._woken.clear()
            await wait_for(self._woken, self._poll_seconds)

    async def _look(self) -> None:
        """Deliver the messages that are due, one of each conversation, and send on their way the others."""
        # What was on its way before we looked may have arrived meanwhile: what we saw of it says nothing.
        on_the_way = set(self._in_flight)
        due = [row for row in await self._background.run(self._office.list_due) if row.id not in on_the_way]
        for row in due:
            if row.channel == Channel.CONVERSATION:
                await self._tell(row)
        if any(row.target == EVERY for row in due):
            await self._background.run(self._office.fan_out, due)
            self._woken.set()
        busy = Counter(line for line, _ in self._in_flight.values())
        for row in due:
            line = f"webhook {row.target}" if row.channel == Channel.WEBHOOK else row.channel
            is_sent = row.channel != Channel.CONVERSATION and row.target != EVERY
            if is_sent and busy[line] < (MOST_TO_TEAMS if row.channel == Channel.TEAMS else MOST_IN_FLIGHT):
                busy[line] += 1
                self._in_flight[row.id] = (line, asyncio.create_task(self._send(row)))

    async def _tell(self, row: OutboxRow) -> None:
        try:
            is_told = await self._background.run(self._office.tell, row)
        except OperationalError:
            # The store itself does not work: nothing can be kept, not even that.
            raise
        except UnknownConversationError as error:
            await self._background.run(self._office.settle, row, Outcome(State.DROPPED, error.code))
        except Exception as error:  # noqa: BLE001 - what cannot be said must not stop the others
            _log_failure("postman.news_failed", error, entry=row.id)
            await self._background.run(self._office.settle, row, Outcome(State.WAITING, _name_problem(error)))
        else:
            if is_told:
                self._notifier.notify(row.target)
                # What waited for it is due now.
                self._woken.set()

    async def _send(self, row: OutboxRow) -> None:
        try:
            await self._keep(row, await self._try(row))
        finally:
            del self._in_flight[row.id]
            self._woken.set()

    async def _try(self, row: OutboxRow) -> Outcome:
        try:
            if row.channel == Channel.WEBHOOK:
                return await self._webhooks.send(row)
            if row.channel == Channel.TEAMS:
                return await self._courier.send(row) if self._courier else Outcome(State.DROPPED, "NO_TEAMS")
            return await asyncio.get_running_loop().run_in_executor(self._threads, self._office.mail, row)
        except Exception as error:  # noqa: BLE001 - what cannot be sent must not stop the others
            _log_failure("postman.send_failed", error, entry=row.id)
            return Outcome(State.WAITING, _name_problem(error))

    async def _keep(self, row: OutboxRow, outcome: Outcome) -> None:
        """Keep what came of it, however often that takes: what is not kept would be sent again and again."""
        while True:
            try:
                return await self._background.run(self._office.settle, row, outcome)
            except Exception as error:  # noqa: BLE001 - see above
                _log_failure("postman.store_failed", error, entry=row.id)
            await asyncio.sleep(self._poll_seconds)


def _name_problem(error: Exception) -> str:
    return error.code if isinstance(error, KeyclerkError) else "FAILED"


def _log_failure(what: str, error: Exception, **place: int) -> None:
    """Name the error and its place: its message might hold what people wrote."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    log.error(what, error=type(error).__name__, place=f"{last.filename}:{last.lineno}", **place)
