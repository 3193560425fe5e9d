"""Floors: figures that may only rise. What fell short is listed in the output, and so is a floor that may be raised."""

from collections.abc import Sequence
from pathlib import Path

import pytest
import yaml


class Floors:
    """The floors of one file, by name."""

    def __init__(self, path: Path, config: pytest.Config) -> None:
        self._path = path
        self._plugins = config.pluginmanager

    def hold(self, *names: str, figure: float, short: Sequence[str] = ()) -> None:
        """Fail where a figure is below its floor; `short` is what it would take to be higher."""
        floor = yaml.safe_load(self._path.read_text("utf-8"))
        for name in names:
            floor = floor[name]
        place = f"{self._path.parent.name}/{self._path.name}, {', '.join(names)}"
        self._write(f"{place}: {figure}", *(f"  {each}" for each in short))
        if figure > floor:
            self._write(f"{place}: may be raised from {floor} to {figure}")
        assert figure >= floor, f"{place}: {figure} is below {floor}"

    def _write(self, *lines: str) -> None:
        reporter, capture = (self._plugins.get_plugin(name) for name in ("terminalreporter", "capturemanager"))
        if reporter is None or capture is None:
            return
        with capture.global_and_fixture_disabled():
            reporter.ensure_newline()
            for line in lines:
                reporter.write_line(line)
