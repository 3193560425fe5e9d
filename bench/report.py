"""The report: the figures as a table on the screen and in bench/RESULTS.md."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table

from bench.figure import Figure
from keyclerk.settings import ROOT

RESULTS = ROOT / "bench" / "RESULTS.md"
LARGE = ROOT / "bench" / "LARGE.md"
_COMMANDS = {
    RESULTS.name: ("bench", "the model, the ledger, both processes, and HTTP"),
    LARGE.name: ("bench-large", "imports by the command itself, look-ups and recordings by the functions behind it"),
}
COLUMNS = ("What", "Goal", "Measured", "")
NARROWEST = 120


def print_table(figures: Sequence[Figure]) -> None:
    """Print the figures; those that fall short of their goal stand out."""
    table = Table("what", "goal", "measured", "", title="Keyclerk: speed and size")
    for figure in figures:
        style = "" if figure.is_met else "bold red"
        table.add_row(*(cell.replace("**", "") for cell in figure.cells), style=style)
    console = Console()
    console.width = max(console.width, NARROWEST)
    console.print(table)


def write_results(figures: Sequence[Figure], machine: Mapping[str, str], *, path: Path = RESULTS) -> None:
    """Write the figures with the machine they were taken on."""
    command, parts = _COMMANDS[path.name]
    lines = [
        "# Speed and size",
        "",
        (f"Written by `make {command}`, which measures the real parts on one machine: {parts}."),
        "A line without a goal is there for information.",
        "",
        _row(COLUMNS),
        "|---|---|---|---|",
        *(_row(figure.cells) for figure in figures),
        "",
        *(f"- {name}: {value}" for name, value in machine.items()),
    ]
    path.write_text("\n".join(lines) + "\n", "utf-8")


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
