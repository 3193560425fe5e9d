"""The counters: the keys of a large spool shared among workers that count them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from multiprocessing.connection import Connection, wait

from keyclerk.imports.counting import Counted, Portion, count_portion
from keyclerk.imports.workers import count_workers, receive, start_workers

ROWS_WORTH_A_WORKER = 50_000


def count_spool(portion: Portion, sizes: Sequence[tuple[int, int]], *, tell: Callable[[int], None]) -> Counted:
    """Count a spool whose keys have these numbers of rows.

    Raises WorkerEndedError, and FileRejectedError where a row was recorded otherwise since the file was read.
    """
    if not sizes:
        return Counted()
    rows = sum(size for _, size in sizes)
    count = count_workers(min(rows // ROWS_WORTH_A_WORKER, len(sizes)))
    if count == 1:
        return count_portion(replace(portion, key_ids=[key_id for key_id, _ in sizes]), tell)
    total = Counted()
    portions = [replace(portion, key_ids=key_ids) for key_ids in _share(sizes, rows // count)]
    with start_workers(count_portion, portions) as waiting:
        while waiting:
            for connection in wait(waiting):
                if not isinstance(connection, Connection):
                    continue
                is_done, content = receive(connection)
                if is_done:
                    total.add(content)
                    waiting.remove(connection)
                else:
                    tell(content)
    return total


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
