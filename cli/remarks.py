"""Remarks: what `--reason` and `--by` put on record for good, so that it is looked at first."""

from typing import Annotated

import typer

from cli.terminal import is_printable

MOST_CHARACTERS = 200


def read_remark(text: str | None) -> str | None:
    """Return a remark without outer spaces; raises BadParameter for one that does not belong on record."""
    if text is None:
        return None
    remark = text.strip()
    if not (remark and is_printable(remark) and len(remark) <= MOST_CHARACTERS):
        raise typer.BadParameter(f"give 1 to {MOST_CHARACTERS} printable characters, all on one line")
    return remark


Reason = Annotated[str, typer.Option(help="Why; it stands in the proof and in the audit trail.", callback=read_remark)]
OptionalReason = Annotated[str | None, typer.Option("--reason", help="Why, for the audit trail.", callback=read_remark)]
By = Annotated[
    str | None,
    typer.Option(help="Who asked for it; without it the user of this system.", callback=read_remark),
]
