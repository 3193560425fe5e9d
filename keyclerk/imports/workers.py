"""The workers: the counting of a large file shared among processes, one for each processor."""

import gc
import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from multiprocessing.synchronize import Lock
from typing import ClassVar

from keyclerk.errors import KeyclerkError
from keyclerk.imports.counting import Counted, Portion, count_portion
from keyclerk.imports.rows import FileRejectedError

ROWS_WORTH_A_WORKER = 50_000
MOST_WORKERS = 4
_OBJECTS_BEFORE_COLLECTION = 100_000


class WorkerEndedError(KeyclerkError):
    """A process that counted ended in the middle; nothing of the file is stored."""

    code: ClassVar[str] = "WORKER_ENDED"


def count_spool(portion: Portion, sizes: Sequence[tuple[int, int]], *, tell: Callable[[int], None]) -> Counted:
    """Count a spool whose keys have these numbers of rows.

    Raises WorkerEndedError, and FileRejectedError where a row was recorded otherwise since the file was read.
    """
    rows = sum(size for _, size in sizes)
    count = min(os.cpu_count() or 1, MOST_WORKERS, rows // ROWS_WORTH_A_WORKER, len(sizes))
    if not sizes:
        return Counted()
    if count < 2:  # noqa: PLR2004 - one worker is this process
        return count_portion(replace(portion, key_ids=[key_id for key_id, _ in sizes]), tell=tell)
    context = multiprocessing.get_context("spawn")
    workers: dict[Connection, SpawnProcess] = {}
    turn = context.Lock()
    try:
        for key_ids in _share(sizes, rows // count):
            ours, theirs = context.Pipe(duplex=False)
            worker = context.Process(target=_work, args=(replace(portion, key_ids=key_ids), theirs, turn, os.getpid()))
            worker.start()
            theirs.close()
            workers[ours] = worker
        return _collect(workers, tell)
    finally:
        for connection, worker in workers.items():
            worker.kill()
            worker.join()
            connection.close()


def collect_seldom() -> None:
    """Look for garbage in cycles seldom: an import makes millions of objects without, and would search all the time."""
    gc.freeze()
    gc.set_threshold(_OBJECTS_BEFORE_COLLECTION)


def _share(sizes: Sequence[tuple[int, int]], share: int) -> Iterator[list[int]]:
    """Give runs of keys that have about as many rows as one share."""
    key_ids: list[int] = []
    rows = 0
    for key_id, size in sizes:
        key_ids.append(key_id)
        rows += size
        if rows >= share:
            yield key_ids
            key_ids, rows = [], 0
    if key_ids:
        yield key_ids


def _collect(workers: dict[Connection, SpawnProcess], tell: Callable[[int], None]) -> Counted:
    total = Counted()
    waiting = list(workers)
    while waiting:
        for connection in wait(waiting):
            if not isinstance(connection, Connection):
                continue
            try:
                message = connection.recv()
            except EOFError as error:
                raise WorkerEndedError(reason=f"exit code {workers[connection].exitcode}") from error
            if isinstance(message, int):
                tell(message)
            elif isinstance(message, list):
                raise FileRejectedError(message)
            elif isinstance(message, str):
                raise WorkerEndedError(reason=message)
            else:
                total.add(message)
                waiting.remove(connection)
    return total


def _work(portion: Portion, connection: Connection, turn: Lock, parent: int) -> None:
    collect_seldom()

    def tell(rows: int) -> None:
        if os.getppid() != parent:
            os._exit(1)
        connection.send(rows)

    try:
        connection.send(count_portion(portion, tell=tell, turn=turn))
    except FileRejectedError as error:
        connection.send(error.errors)
    except BrokenPipeError:
        os._exit(1)
    except Exception as error:  # noqa: BLE001 - whatever it is, the process that imports tells it
        connection.send(f"{type(error).__name__}: {str(error).partition(chr(10))[0]}")
