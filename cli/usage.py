"""The command `usage`: activations used and left, with the proof."""

import sys
from typing import Annotated

import typer
from rich.table import Table

from cli.figures import write_usage
from cli.records import AsJson, open_database
from cli.terminal import make_printable, open_console, print_json
from keyclerk.catalog import load_catalog
from keyclerk.corrections import UnknownKeyError
from keyclerk.counting import CorrectionKind
from keyclerk.errors import UnknownProductError
from keyclerk.partners import check_partner
from keyclerk.proof import ProofEntry, read_proof
from keyclerk.proof_record import describe_usage
from keyclerk.settings import load_settings
from keyclerk.spreadsheet import write_csv
from keyclerk.usage import KeyUsage, read_records_time, read_usage

Proofs = list[tuple[KeyUsage, list[ProofEntry]]]


def add_to(app: typer.Typer) -> None:
    app.command("usage")(usage_command)


def usage_command(
    *,
    partner: Annotated[str, typer.Option(help="The partner's id.")],
    suffix: Annotated[str | None, typer.Option(help="The last five characters of the key.")] = None,
    product: Annotated[str | None, typer.Option(help="A product of the catalogue, like windows-server.")] = None,
    as_json: AsJson = False,
    as_csv: Annotated[bool, typer.Option("--csv", help="Print the proof as CSV.")] = False,
) -> None:
    """Show activations used and left, with the proof."""
    if (suffix is None) == (product is None):
        raise typer.BadParameter("give either --suffix or --product")
    if as_json and as_csv:
        raise typer.BadParameter("give either --json or --csv")
    with open_database(load_settings()) as database, database.read() as session:
        check_partner(session, partner_id=partner)
        usages = read_usage(session, partner_id=partner, suffix=suffix, product=product)
        if not usages:
            _check_asked(partner=partner, suffix=suffix, product=product)
        proofs = [(usage, read_proof(session, key_id=usage.key_id, used=usage.used)[::-1]) for usage in usages]
        moment = read_records_time(session, partner_id=partner)
    if as_json:
        described = [
            {**describe_usage(usage, proof), "records_as_of": moment and moment.isoformat()} for usage, proof in proofs
        ]
        print_json(described)
    elif as_csv:
        _print_csv(proofs)
    else:
        _print_tables(proofs, nothing=f"partner {partner} has no key of {product}")
        if moment:
            typer.echo(f"records as of {moment:%Y-%m-%d %H:%M} UTC")


def _check_asked(*, partner: str, suffix: str | None, product: str | None) -> None:
    """Raise an error where there is nothing to show because a suffix or a product was mistyped."""
    if suffix is not None:
        raise UnknownKeyError(partner=partner, suffix=suffix, keys=0)
    if product not in (products := load_catalog().products):
        raise UnknownProductError(product=product, known=", ".join(products))


def _print_csv(proofs: Proofs) -> None:
    header = ("product", "suffix", "occurred_at", "kind", "computer", "counted", "rule", "refusal", "used", "remark")
    rows = [
        [
            usage.product,
            usage.suffix,
            entry.occurred_at.isoformat(),
            entry.kind,
            entry.computer,
            "yes" if entry.is_counted else "no",
            entry.decision.rule or "",
            entry.decision.refusal or "",
            str(entry.used),
            explain_entry(entry),
        ]
        for usage, proof in proofs
        for entry in proof
    ]
    write_csv(sys.stdout, header, rows)


def _print_tables(proofs: Proofs, *, nothing: str) -> None:
    console = open_console()
    if not proofs:
        console.print(make_printable(nothing))
    for usage, proof in proofs:
        title = make_printable(write_usage(usage))
        table = Table("time (UTC)", "computer", "counted", "rule", "used", "remark", title=title)
        for entry in proof:
            counted = ("yes" if entry.is_counted else "no") if entry.is_installation else "-"
            cells = (
                f"{entry.occurred_at:%Y-%m-%d %H:%M}",
                entry.computer,
                counted,
                entry.decision.refusal or entry.decision.rule or entry.kind,
                str(entry.used),
                explain_entry(entry),
            )
            table.add_row(*map(make_printable, cells))
        console.print(table)
        if usage.unknown_computers > 0:
            console.print(f"{usage.unknown_computers} of these activations have no known computer: see the snapshot")
        if usage.unknown_computers < 0:
            console.print(f"the snapshot counted {-usage.unknown_computers} fewer than the ledger shows")


def explain_entry(entry: ProofEntry) -> str:
    """Return what explains an entry, for operators."""
    rule = load_catalog().hardware_rule
    remarks = []
    if entry.changed:
        changed = ", ".join(f"{component} {weight}" for component, weight in entry.changed)
        alone = [component for component, _ in entry.changed if component in rule.always_significant]
        remarks.append(f"changed: {changed}; {entry.weight} of {rule.threshold}")
        remarks += [f"{component} alone is significant" for component in alone]
    if entry.needed_limit is not None:
        remarks.append(f"needed: a limit of {entry.needed_limit}, or a release")
    if entry.needs_unblock:
        remarks.append("needed: unblock the key")
    if entry.decision.disagreement:
        remarks.append(f"our rules: {entry.decision.disagreement}")
    if not entry.is_installation:
        amount = "none" if entry.kind == CorrectionKind.LIMIT and entry.amount is None else entry.amount
        remarks += [entry.kind if amount is None else f"{entry.kind} {amount}", f"by {entry.actor}"]
        remarks += [entry.reason] if entry.reason else []
    remarks += [
        f"until {each.revised_at:%Y-%m-%d} {each.decision.refusal or each.decision.outcome} (recounted: {each.cause})"
        for each in entry.revisions
    ]
    return "; ".join(remarks)
