"""Floors: figures that may only rise. What fell short is listed after the tests, and so is what may be raised."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
import yaml

FLOORS = "floors"


class Floors:
    """The floors of one file, by name."""

    def __init__(self, path: Path, record_property: Callable[[str, object], None]) -> None:
        self._path = path
        self._record = record_property

    def hold(self, *names: str, figure: float, short: Sequence[str] = ()) -> None:
        """Fail where a figure is below its floor; `short` is what it would take to be higher."""
        floor = yaml.safe_load(self._path.read_text("utf-8"))
        for name in names:
            floor = floor[name]
        place = f"{self._path.parent.name}/{self._path.name}, {', '.join(names)}"
        lines = [f"{place}: {figure}", *(f"  {each}" for each in short)]
        if figure > floor:
            lines.append(f"{place}: may be raised from {floor} to {figure}")
        # It travels with the result of the test: the process that runs it may not be the one that prints.
        self._record(FLOORS, lines)
        assert figure >= floor, f"{place}: {figure} is below {floor}"


def write_floors(reporter: pytest.TerminalReporter) -> None:
    """Write how the figures of all tests stand."""
    reports = [report for name in ("passed", "failed") for report in reporter.getreports(name)]
    for report in reports:
        for name, lines in report.user_properties:
            for line in lines if name == FLOORS else ():
                reporter.write_line(line)
