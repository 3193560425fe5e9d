"""Commands that correct a key's ledger: `keys release`, `keys block`, `keys unblock`, `keys limit`."""

from collections.abc import Callable
from typing import Annotated

import typer

from cli.actor import name_actor
from cli.clock import read_clock
from cli.figures import write_usage
from cli.moments import read_moment
from cli.records import open_database
from cli.remarks import By, Reason
from keyclerk.corrections import Instruction, block_key, change_limit, release_activation, unblock_key
from keyclerk.partners import check_partner
from keyclerk.settings import load_settings
from keyclerk.usage import KeyUsage

Partner = Annotated[str, typer.Option(help="The partner's id.")]
Suffix = Annotated[str, typer.Option(help="The last five characters of the key.")]

At = Annotated[str | None, typer.Option(help="From when on (ISO 8601, with offset); without it from now on.")]


def add_to(app: typer.Typer) -> None:
    keys = typer.Typer(help="Corrections of a key: dated, with who and why.", no_args_is_help=True)
    keys.command("release")(release_command)
    keys.command("block")(block_command)
    keys.command("unblock")(unblock_command)
    keys.command("limit")(limit_command)
    app.add_typer(keys, name="keys")


def release_command(
    *,
    partner: Partner,
    suffix: Suffix,
    computer: Annotated[str, typer.Option(help="The computer that is returned.")],
    reason: Reason,
    at: At = None,
    by: By = None,
) -> None:
    """Give back the last activation of a computer."""
    _correct(release_activation, partner=partner, suffix=suffix, reason=reason, at=at, by=by, computer=computer)


def block_command(*, partner: Partner, suffix: Suffix, reason: Reason, at: At = None, by: By = None) -> None:
    """Have every installation with a key refused."""
    _correct(block_key, partner=partner, suffix=suffix, reason=reason, at=at, by=by)


def unblock_command(*, partner: Partner, suffix: Suffix, reason: Reason, at: At = None, by: By = None) -> None:
    """End the block of a key."""
    _correct(unblock_key, partner=partner, suffix=suffix, reason=reason, at=at, by=by)


def limit_command(
    *,
    partner: Partner,
    suffix: Suffix,
    to: Annotated[str, typer.Option(help="The new limit, or none.")],
    reason: Reason,
    at: At = None,
    by: By = None,
) -> None:
    """Set another limit of a key; earlier refusals stay as they were."""
    if to != "none" and not (to.isascii() and to.isdigit() and len(to) <= 9):  # noqa: PLR2004 - as in files
        raise typer.BadParameter(f"--to {to}: give a whole number from 0 on, or none")
    limit = None if to == "none" else int(to)
    _correct(change_limit, partner=partner, suffix=suffix, reason=reason, at=at, by=by, limit=limit)


def _correct(
    correct: Callable[..., KeyUsage],
    *,
    partner: str,
    suffix: str,
    reason: str,
    at: str | None,
    by: str | None,
    **given: str | int | None,
) -> None:
    moment = read_moment(at)
    with open_database(load_settings()) as database, database.write() as session:
        check_partner(session, partner_id=partner)
        instruction = Instruction(
            partner_id=partner,
            suffix=suffix,
            reason=reason,
            actor=by or name_actor(),
            entered_by=name_actor() if by else None,
            now=read_clock(),
            at=moment,
        )
        usage = correct(session, instruction, **given)
    typer.echo(write_usage(usage))
