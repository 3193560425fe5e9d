"""Understanding: how well the development sentences are understood; `make evaluate` prints it and writes reports/."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from bench.committed import FILE, find_falls, find_figures, read_figures, write_figures
from bench.parsing import parse_all
from bench.pictures import PICTURES, draw
from bench.sentences import read_sentences
from bench.thresholds import describe_thresholds
from bench.understanding_report import COLUMNS, list_rows, write_report, write_table
from keyclerk.settings import ROOT

FOLDER = ROOT / "reports"
DOCUMENT = ROOT / "docs" / "understanding.md"
IMAGES = ROOT / "docs" / "img"
NARROWEST = 130
_PUBLISHED = re.compile(r"(?<=<!-- figures -->\n).*?(?=\n<!-- /figures -->)", re.DOTALL)


def main(
    *,
    check: Annotated[bool, typer.Option("--check", help="Only compare with the committed figures.")] = False,
    publish: Annotated[bool, typer.Option("--publish", help="Also make these the committed figures.")] = False,
) -> None:
    """Parse every sentence once, print a line a language, and write the reports."""
    parsed = parse_all(read_sentences())
    if check:
        _check(find_figures(parsed))
        return
    rows = list_rows(parsed)
    table = Table(*COLUMNS, title="Keyclerk: understanding of the development sentences")
    for row in rows:
        table.add_row(*row)
    console = Console()
    console.width = max(console.width, NARROWEST)
    console.print(table)
    FOLDER.mkdir(exist_ok=True)
    texts = {"understanding": write_report(parsed, rows), "thresholds": describe_thresholds(parsed)}
    for name, text in texts.items():
        (FOLDER / f"{name}.md").write_text(text, "utf-8")
    pictures = draw(parsed, FOLDER)
    console.print(f"written to {FOLDER.relative_to(ROOT)}: {', '.join(f'{name}.md' for name in texts)}, pictures")
    if publish:
        write_figures(find_figures(parsed))
        _publish(rows, pictures)
        console.print(
            f"written to {FILE.relative_to(ROOT)}, {DOCUMENT.relative_to(ROOT)} and {IMAGES.relative_to(ROOT)}"
        )


def _check(now: dict[str, float]) -> None:
    falls = find_falls(read_figures(), now)
    for fall in falls:
        typer.echo(fall, err=True)
    if falls:
        raise typer.Exit(1)
    typer.echo(f"understanding: {now['all']} % of the development sentences, nothing fell too far")


def _publish(rows: Sequence[tuple[str, ...]], pictures: Sequence[Path]) -> None:
    for name, picture in zip(PICTURES, pictures, strict=True):
        (IMAGES / f"understanding-{name}.svg").write_bytes(picture.read_bytes())
    table = "\n".join(write_table(rows))
    DOCUMENT.write_text(_PUBLISHED.sub(lambda _: table, DOCUMENT.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    typer.run(main)
