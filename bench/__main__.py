"""Runs every benchmark: `make bench`."""

import contextlib
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from rich.console import Console

from bench import console, conversation, ledger, memory, parse, privacy, round_trip, start, teams, training, widget
from bench.figure import Figure
from bench.machine import describe
from bench.report import RESULTS, print_table, write_results
from cli.samples import import_samples
from keyclerk.settings import ROOT
from tests.portal import Portal
from tests.system import System, run_system

ALONE: tuple[tuple[str, Callable[[], list[Figure]]], ...] = (
    ("parse", parse.measure),
    ("training", training.measure),
    ("ledger", ledger.measure),
    ("start", start.measure),
    ("console", console.measure),
    ("teams", teams.measure),
)
ON_THE_SYSTEM: tuple[tuple[str, Callable[[System], list[Figure]]], ...] = (
    ("round trip", round_trip.measure),
    ("long conversation", conversation.measure),
    ("privacy", privacy.measure),
    ("memory", memory.measure),
)


def measure_all() -> Iterator[Figure]:
    """Measure one topic after the other; the last ones share a system that was started for them."""
    screen = Console(stderr=True)
    for name, measure in ALONE:
        screen.print(f"bench: {name}")
        yield from measure()
    with (
        tempfile.TemporaryDirectory() as folder,
        contextlib.closing(Portal()) as portal,
        run_system(Path(folder), demo=True, chat_origins=[portal.origin]) as system,
    ):
        import_samples(system.settings)
        for name, measure_on in ON_THE_SYSTEM:
            screen.print(f"bench: {name}")
            yield from measure_on(system)
        screen.print("bench: widget")
        yield from widget.measure(system, portal)


def main() -> None:
    """Measure, print and write; a goal that is missed is told, and is no error."""
    machine = describe()
    figures = list(measure_all())
    print_table(figures)
    write_results(figures, machine)
    Console().print(f"written to {RESULTS.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
