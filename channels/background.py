"""Background: the work that no request waits for, a deed at a time, and after what one does wait for."""

import asyncio
import contextlib
from collections.abc import Callable, Iterator
from typing import ParamSpec, TypeVar

LONGEST_SECONDS = 0.5
"""So long it gives way at a time: however much there is to take, it goes on."""
SHORT_SECONDS = 0.1
"""So long a deed is the only one: two at once are no sooner done on one interpreter, and what goes ahead waits."""

P = ParamSpec("P")
T = TypeVar("T")


class Background:
    """Has the work of one event loop give way while something goes ahead of it."""

    def __init__(self) -> None:
        self._ahead = 0
        self._is_clear = asyncio.Event()
        self._is_clear.set()
        self._turn = asyncio.Lock()

    @contextlib.contextmanager
    def go_ahead(self) -> Iterator[None]:
        """Do something that is waited for: nothing of the background begins meanwhile."""
        self._ahead += 1
        self._is_clear.clear()
        try:
            yield
        finally:
            self._ahead -= 1
            if not self._ahead:
                self._is_clear.set()

    async def give_way(self) -> None:
        """Wait until nothing goes ahead, for a while at the most."""
        if self._ahead:
            with contextlib.suppress(asyncio.TimeoutError):
                await asyncio.wait_for(self._is_clear.wait(), LONGEST_SECONDS)

    async def run(self, deed: Callable[P, T], *given: P.args, **named: P.kwargs) -> T:
        """Do a deed on a worker thread, in its turn; one that takes long does not hold up the others."""
        async with self._turn:
            await self.give_way()
            doing = asyncio.ensure_future(asyncio.to_thread(deed, *given, **named))
            try:
                await asyncio.wait({doing}, timeout=SHORT_SECONDS)
            except asyncio.CancelledError:
                doing.cancel()
                raise
        return await doing
