"""Webhooks: one event sent to one place, signed in the form of Standard Webhooks."""

import asyncio
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

import httpx
from standardwebhooks.webhooks import Webhook as Signer

from keyclerk.outbox import Outcome, State
from keyclerk.store.tables import OutboxRow
from keyclerk.webhooks import Webhook, write_event

TIMEOUT_SECONDS = 15.0
LONGEST_PAUSE = timedelta(hours=24)
MAY_ASK_FOR_A_PAUSE = (httpx.codes.TOO_MANY_REQUESTS, httpx.codes.SERVICE_UNAVAILABLE)


class WebhookClient:
    """Sends events to the webhooks that are set."""

    def __init__(
        self,
        webhooks: Mapping[str, Webhook],
        *,
        now: Callable[[], datetime],
        timeout_seconds: float = TIMEOUT_SECONDS,
    ) -> None:
        self._webhooks = webhooks
        self._now = now
        self._timeout_seconds = timeout_seconds
        self._client: httpx.AsyncClient | None = None

    async def send(self, row: OutboxRow) -> Outcome:
        """Send an event, under the same id and with the same body each time, and return what came of it."""
        webhook = self._webhooks.get(row.target)
        if webhook is None:
            return Outcome(State.DROPPED, "NO_WEBHOOK")
        body, message_id, sent_at = write_event(row), f"msg_{row.message_id}", self._now()
        headers = {
            "content-type": "application/json",
            "user-agent": "Keyclerk",
            "webhook-id": message_id,
            "webhook-timestamp": str(int(sent_at.timestamp())),
            "webhook-signature": Signer(webhook.secret).sign(message_id, sent_at, body),
        }
        try:
            async with (
                asyncio.timeout(self._timeout_seconds),
                self._open().stream("POST", webhook.url, content=body.encode(), headers=headers) as response,
            ):
                # What it says beside its status is nobody's business, and may be long.
                return read_outcome(response, now=sent_at)
        except (TimeoutError, httpx.TimeoutException):
            return Outcome(State.WAITING, "TIMEOUT")
        except httpx.HTTPError:
            return Outcome(State.WAITING, "CONNECTION")

    async def close(self) -> None:
        if self._client:
            await self._client.aclose()

    def _open(self) -> httpx.AsyncClient:
        """Return the client; authorities are read when there is something to send, since that takes its time."""
        if self._client is None:
            context = httpx.create_ssl_context(trust_env=False)
            context.load_default_certs()
            self._client = httpx.AsyncClient(verify=context, trust_env=False, timeout=self._timeout_seconds)
        return self._client


def read_outcome(response: httpx.Response, *, now: datetime) -> Outcome:
    """Return what an answer means: only 2xx is a delivery, and who is gone is never tried again."""
    if response.is_success:
        return Outcome(State.DELIVERED)
    problem = f"HTTP_{response.status_code}"
    if response.status_code == httpx.codes.GONE:
        return Outcome(State.DEAD, problem)
    asked = response.headers.get("retry-after", "") if response.status_code in MAY_ASK_FOR_A_PAUSE else ""
    return Outcome(State.WAITING, problem, read_pause(asked, now=now))


def read_pause(text: str, *, now: datetime) -> timedelta:
    """Return the pause that `Retry-After` asks for, in seconds or until a date; none that is longer than a day."""
    pause = timedelta()
    if text.isascii() and text.isdigit():
        pause = timedelta(seconds=min(int(text[:9]), LONGEST_PAUSE.total_seconds()))
    elif text:
        try:
            until = parsedate_to_datetime(text)
        except ValueError:
            return pause
        pause = (until if until.tzinfo else until.replace(tzinfo=UTC)) - now
    return max(timedelta(), min(pause, LONGEST_PAUSE))
