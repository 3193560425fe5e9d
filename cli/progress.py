"""The progress of an import: a bar on a terminal, a plain line now and then elsewhere."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from keyclerk.imports.summary import Progress as OnProgress
from keyclerk.imports.summary import Step

SECONDS_BETWEEN_LINES = 5.0
_NAMES = {"read": "reading", "count": "counting"}


@contextmanager
def show_progress(console: Console, *, seconds_between: float = SECONDS_BETWEEN_LINES) -> Iterator[OnProgress]:
    """Give what is to be told how far an import is, and show that on the console, in lines some seconds apart."""
    if not console.is_terminal:
        yield _Lines(console, seconds_between)
        return
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.percentage:>3.0f} %"),
        TextColumn("{task.fields[speed]:,.0f} rows a second"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console, transient=True) as progress:
        yield _Bars(progress)


class _Speed:
    """Rows a second since a step began."""

    def __init__(self) -> None:
        self._began = time.monotonic()

    def measure(self, rows: int) -> float:
        return rows / max(time.monotonic() - self._began, 0.001)


class _Bars:
    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._tasks: dict[str, tuple[TaskID, _Speed]] = {}

    def __call__(self, step: Step) -> None:
        if step.code not in self._tasks:
            task = self._progress.add_task(_NAMES[step.code], total=step.total, speed=0.0)
            self._tasks[step.code] = task, _Speed()
        task, speed = self._tasks[step.code]
        self._progress.update(task, completed=step.done, total=step.total, speed=speed.measure(step.rows))


class _Lines:
    def __init__(self, console: Console, seconds_between: float) -> None:
        self._console = console
        self._seconds_between = seconds_between
        self._speeds: dict[str, _Speed] = {}
        self._last = time.monotonic()

    def __call__(self, step: Step) -> None:
        speed = self._speeds.setdefault(step.code, _Speed())
        if time.monotonic() - self._last < self._seconds_between:
            return
        self._last = time.monotonic()
        share = 100 * step.done // max(step.total, 1)
        pace = speed.measure(step.rows)
        self._console.print(f"keyclerk: {_NAMES[step.code]}, {share} %, {step.rows:,} rows, {pace:,.0f} rows a second")
