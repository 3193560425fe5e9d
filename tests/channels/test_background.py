"""Background work: one deed at a time, behind what somebody waits for, and never held up for good."""

import asyncio
import threading
import time

import pytest

from channels import background as module
from channels.background import Background


def test_one_deed_is_done_at_a_time() -> None:
    at_once: list[int] = []
    busy: set[int] = set()

    def work(number: int) -> None:
        busy.add(number)
        time.sleep(0.01)
        at_once.append(len(busy))
        busy.discard(number)

    async def run() -> None:
        background = Background()
        await asyncio.gather(*(background.run(work, number) for number in range(10)))

    asyncio.run(run())
    assert at_once == [1] * 10


def test_nothing_begins_while_something_goes_ahead() -> None:
    order: list[str] = []

    async def run() -> None:
        background = Background()
        with background.go_ahead(), background.go_ahead():
            behind = asyncio.create_task(background.run(order.append, "behind"))
            await asyncio.sleep(0.05)
            order.append("ahead")
        await behind

    asyncio.run(run())
    assert order == ["ahead", "behind"]


def test_it_goes_on_however_much_goes_ahead(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LONGEST_SECONDS", 0.02)

    async def run() -> bool:
        background = Background()
        with background.go_ahead():
            return await background.run(lambda: True)

    assert asyncio.run(run())


def test_a_long_deed_does_not_hold_up_the_others() -> None:
    is_over = threading.Event()

    async def run() -> bool:
        background = Background()
        long = asyncio.create_task(background.run(is_over.wait, 20))
        await asyncio.sleep(0)
        await background.run(is_over.set)
        return await long

    assert asyncio.run(run())


def test_what_goes_wrong_is_raised_and_the_next_is_done() -> None:
    async def run() -> str:
        background = Background()
        with pytest.raises(ZeroDivisionError):
            await background.run(lambda: 1 // 0)
        return await background.run(lambda: "next")

    assert asyncio.run(run()) == "next"


def test_what_is_cancelled_lets_the_next_one_go() -> None:
    is_over = threading.Event()

    async def run() -> str:
        background = Background()
        waiting = asyncio.create_task(background.run(is_over.wait, 20))
        await asyncio.sleep(0.02)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        said = await background.run(lambda: "next")
        is_over.set()
        return said

    assert asyncio.run(run()) == "next"
