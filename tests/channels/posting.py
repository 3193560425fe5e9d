"""A postman for tests, which runs until something holds; also a program that runs one until it is killed."""

import asyncio
import json
import sys
import time
from collections.abc import Callable
from datetime import datetime
from typing import Any

from channels.background import Background
from channels.notifier import Notifier
from channels.post_office import PostOffice
from channels.postman import Postman
from channels.webhooks import WebhookClient
from cli.clock import read_clock
from keyclerk.outbox import State
from keyclerk.store.database import Database
from keyclerk.webhooks import Webhook
from tests.outbox import SECRET, plan_soon, read_outbox

WAITS_SECONDS = 120.0


def make_webhook(url: str, **given: Any) -> Webhook:
    return Webhook(**{"url": url, "secret": SECRET, **given})


def build_postman(
    database: Database,
    *,
    webhooks: dict[str, Webhook] | None = None,
    notifier: Notifier | None = None,
    now: Callable[[], datetime] = read_clock,
    timeout_seconds: float = 5.0,
    **given: Any,
) -> Postman:
    """Return a postman who looks often and tries again soon."""
    webhooks = webhooks or {}
    office = PostOffice(database=database, now=now, webhooks=webhooks, **{"plan": plan_soon, **given})
    client = WebhookClient(webhooks, now=read_clock, timeout_seconds=timeout_seconds)
    return Postman(office, webhooks=client, notifier=notifier or Notifier(), background=Background(), poll_seconds=0.02)


def deliver(database: Database, *, until: Callable[[], Any] | None = None, **given: Any) -> None:
    """Have everything in the outbox delivered that can be, or run until something else holds."""

    def is_done() -> bool:
        return all(row.state != State.WAITING for row in read_outbox(database))

    async def work() -> None:
        postman = build_postman(database, **given)
        postman.start()
        over = time.monotonic() + WAITS_SECONDS
        try:
            while not await asyncio.to_thread(until or is_done):
                assert time.monotonic() < over, [(r.id, r.channel, r.state, r.problem) for r in read_outbox(database)]
                await asyncio.sleep(0.01)
        finally:
            await postman.stop()

    asyncio.run(work())


if __name__ == "__main__":
    url, hooks = sys.argv[1:]
    given = {name: make_webhook(address) for name, address in json.loads(hooks).items()}
    deliver(Database(url), webhooks=given, until=lambda: False)
