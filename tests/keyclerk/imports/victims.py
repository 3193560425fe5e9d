"""Imports and undoings in processes of their own, killed in the middle as a failing machine would."""

import resource
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from keyclerk.imports import Order, import_file
from keyclerk.imports.sweep import sweep_imports
from keyclerk.imports.undo import undo_import
from keyclerk.settings import ROOT
from keyclerk.store.database import Database
from tests.factories import NOW, SECRET
from tests.processes import CONTEXT
from tests.seen import list_drift, read_left_over, read_seen


@dataclass(frozen=True)
class Deed:
    """What a victim does: an import of a file, or the undoing of an import."""

    file: Path | None = None
    number: int = 0


def do(url: str, deed: Deed) -> None:
    database = Database(url)
    if deed.file:
        order = Order(kind="installations", path=deed.file, secret=SECRET, actor="victim", now=NOW)
        import_file(database, order)
    else:
        undo_import(database, import_id=deed.number, reason=None, actor="victim", now=NOW)
    database.close()


def measure(url: str, deed: Deed) -> float:
    """Return the seconds that a deed takes from the start of its process to its end."""
    begin = time.monotonic()
    process = CONTEXT.Process(target=do, args=(url, deed))
    process.start()
    process.join()
    assert process.exitcode == 0
    return time.monotonic() - begin


def measure_memory(url: str, deed: Deed) -> float:
    """Return the most memory (MiB) that a process had at once that did nothing else, or one that it started."""
    code = f"import sys; from tests.keyclerk.imports.victims import *; tell_memory({url!r}, {deed!r})"
    code = code.replace("PosixPath", "Path")
    found = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, stdout=subprocess.PIPE)
    return float(found.stdout)


def tell_memory(url: str, deed: Deed) -> None:
    do(url, deed)
    # Of this process alone: `ru_maxrss` would have that of the one that started it, too.
    status = Path("/proc/self/status").read_text("ascii")
    own = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM:"))
    sys.stdout.write(str(max(own, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss) / 1024))


def kill_after(url: str, deed: Deed, seconds: float) -> None:
    """Begin a deed, and kill its process after some seconds, if it lives so long."""
    process = CONTEXT.Process(target=do, args=(url, deed))
    process.start()
    process.join(seconds)
    process.kill()
    process.join()


def kill_on_copy(template: Path, folder: Path, deed: Deed, seconds: float) -> tuple[Any, ...]:
    """Kill a deed on a copy of a SQLite database; return what is seen then, and what is wrong after a sweep."""
    folder.mkdir()
    shutil.copy(template, folder / "records.db")
    database = Database(f"sqlite:///{folder / 'records.db'}")
    try:
        return kill_and_look(database, deed, seconds)
    finally:
        database.close()
        shutil.rmtree(folder)


def kill_and_look(database: Database, deed: Deed, seconds: float) -> tuple[Any, ...]:
    """Kill a deed; return what is seen then, and what is wrong after a sweep."""
    kill_after(database.engine.url.render_as_string(hide_password=False), deed, seconds)
    seen = read_seen(database)
    left_over = bool(read_left_over(database))
    sweep_imports(database)
    wrong = [*list_drift(database), *read_left_over(database)]
    if read_seen(database) != seen:
        wrong.append("the sweep changed what is seen")
    return seen, left_over, wrong
