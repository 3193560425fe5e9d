"""The readers: a large file read by several workers, each of which takes its share of the lines."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from multiprocessing.connection import Connection, wait
from pathlib import Path

from keyclerk.imports.order import Order
from keyclerk.imports.reading import Read, Reading
from keyclerk.imports.rejection import Rejection
from keyclerk.imports.rows import FileRejectedError, Row, Share
from keyclerk.imports.source import Source
from keyclerk.imports.spool import Spool
from keyclerk.imports.summary import Progress, Step
from keyclerk.imports.workers import count_workers, receive, start_workers
from keyclerk.store.database import Database

BYTES_WORTH_A_WORKER = 8_000_000
LINES_A_TURN = 1_000


@dataclass(frozen=True)
class Part:
    """A share of a file that a worker reads into a spool of its own."""

    url: str
    source: Source
    spool: Path
    share: Share
    secret: str
    now: datetime


class _FirstBadRow(Rejection):
    """Ends the reading with the first bad row."""

    def __init__(self) -> None:
        super().__init__(is_skipping=False)

    def take(self, row: Row) -> None:
        raise FileRejectedError(row.errors)


def read_source(
    database: Database, source: Source, spool: Spool, order: Order, *, rejection: Rejection, on_progress: Progress
) -> Reading:
    """Read a file of installations into the spool, by several workers where it is large.

    A file with a bad row is read again by one reader alone, who sees the rows in their order.
    Raises WorkerEndedError, and FileRejectedError where rows are bad and not put aside.
    """
    count = count_workers(source.size // BYTES_WORTH_A_WORKER)
    if count > 1:
        try:
            reading = _read_together(database, source, spool, order, count=count, on_progress=on_progress)
            reading.end(on_progress)
        except FileRejectedError:
            spool.clear()
        else:
            rejection.end()
            return reading
    reading = Reading(database, source, spool, secret=order.secret, now=order.now, rejection=rejection)
    reading.run(on_progress)
    reading.end(on_progress)
    return reading


def read_share(part: Part, tell: Callable[[int], None]) -> Read:
    """Read a share; raises FileRejectedError at the first bad row."""
    database = Database(part.url)
    try:
        with Spool(part.spool) as spool:
            reading = Reading(
                database,
                part.source,
                spool,
                secret=part.secret,
                now=part.now,
                rejection=_FirstBadRow(),
                share=part.share,
            )
            reading.run(lambda step: tell(step.rows))
            return Read(reading.rows, reading.unchanged, reading.partner_ids)
    finally:
        database.close()


def _read_together(
    database: Database, source: Source, spool: Spool, order: Order, *, count: int, on_progress: Progress
) -> Reading:
    """Read the first share here and the others beside; raises FileRejectedError at the first bad row that is seen."""
    url = database.engine.url.render_as_string(hide_password=False)
    shares = [Share(number, count, LINES_A_TURN) for number in range(count)]
    parts = [
        Part(url, source, spool.path.with_name(f"{share.part}.db"), share, order.secret, order.now)
        for share in shares[1:]
    ]
    reading = Reading(
        database, source, spool, secret=order.secret, now=order.now, rejection=_FirstBadRow(), share=shares[0]
    )
    reads: list[Read] = []
    with start_workers(read_share, parts) as waiting:

        def listen(*, is_patient: bool) -> None:
            for connection in wait(waiting, None if is_patient else 0):
                if isinstance(connection, Connection):
                    is_done, content = receive(connection)
                    if is_done:
                        reads.append(content)
                        waiting.remove(connection)

        def go_on(step: Step) -> None:
            on_progress(step)
            listen(is_patient=False)

        reading.run(go_on)
        while waiting:
            listen(is_patient=True)
    for part, read in zip(parts, reads, strict=True):
        spool.take(part.spool)
        reading.add(read)
    return reading
