"""The workers: processes that each do a part of a large import, one for each processor."""

import gc
import multiprocessing
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import Any, ClassVar

from keyclerk.errors import KeyclerkError
from keyclerk.imports.rows import FileRejectedError

MOST_WORKERS = 4
_OBJECTS_BEFORE_COLLECTION = 100_000

Tell = Callable[[Any], None]
Work = Callable[[Any, Tell], Any]
"""What a worker does with its part: it tells its parent now and then how it goes, and returns what it made."""


class WorkerEndedError(KeyclerkError):
    """A process that worked for an import ended in the middle; nothing of the file is stored."""

    code: ClassVar[str] = "WORKER_ENDED"


def count_workers(worth: int) -> int:
    """Return how many processes are to share an import that is worth so many."""
    return max(min(os.cpu_count() or 1, MOST_WORKERS, worth), 1)


@contextmanager
def start_workers(work: Work, parts: Iterable[Any]) -> Iterator[list[Connection]]:
    """Give the connections to processes that each do one part; they are ended with the block.

    What comes are messages as `receive` takes them.
    """
    context = multiprocessing.get_context("spawn")
    workers: dict[Connection, SpawnProcess] = {}
    try:
        for part in parts:
            ours, theirs = context.Pipe(duplex=False)
            worker = context.Process(target=_work, args=(work, part, theirs, os.getpid()))
            worker.start()
            theirs.close()
            workers[ours] = worker
        yield list(workers)
    finally:
        for connection, worker in workers.items():
            worker.kill()
            worker.join()
            connection.close()


def receive(connection: Connection) -> tuple[bool, Any]:
    """Return whether a worker is done, and what it told or made.

    Raises WorkerEndedError, and the FileRejectedError that ended its work.
    """
    try:
        kind, content = connection.recv()
    except EOFError as error:
        raise WorkerEndedError(reason="it was ended from outside") from error
    if kind == "rejected":
        raise FileRejectedError(content)
    if kind == "failed":
        raise WorkerEndedError(reason=content)
    return kind == "made", content


def collect_seldom() -> None:
    """Look for garbage in cycles seldom: an import makes millions of objects without, and would search all the time."""
    gc.freeze()
    gc.set_threshold(_OBJECTS_BEFORE_COLLECTION)


def _work(work: Work, part: Any, connection: Connection, parent: int) -> None:
    collect_seldom()

    def tell(content: Any) -> None:
        if os.getppid() != parent:
            os._exit(1)
        connection.send(("told", content))

    try:
        connection.send(("made", work(part, tell)))
    except FileRejectedError as error:
        connection.send(("rejected", error.errors))
    except BrokenPipeError:
        os._exit(1)
    except Exception as error:  # noqa: BLE001 - whatever it is, the process that imports tells it
        connection.send(("failed", f"{type(error).__name__}: {str(error).partition(chr(10))[0]}"))
