"""The command `what-if`: the counting itself, asked about an installation that has not happened."""

from collections.abc import Iterator
from typing import Annotated, Any

import typer

from cli.clock import read_clock
from cli.figures import write_left, write_limit
from cli.records import AsJson, open_database
from cli.terminal import make_printable, print_json
from keyclerk.catalog import load_catalog
from keyclerk.corrections import find_key
from keyclerk.counting import Outcome
from keyclerk.forecast import Forecast
from keyclerk.hardware import COMPONENTS
from keyclerk.partners import check_partner
from keyclerk.remedies import Remedies, find_remedies
from keyclerk.settings import load_settings
from keyclerk.usage import KeyUsage, measure_key
from keyclerk.what_if import ask_what_if


def add_to(app: typer.Typer) -> None:
    app.command("what-if")(what_if_command)


def what_if_command(
    *,
    partner: Annotated[str, typer.Option(help="The partner's id.")],
    suffix: Annotated[str, typer.Option(help="The last five characters of the key.")],
    computer: Annotated[str, typer.Option(help="The computer on which would be installed.")],
    change: Annotated[str, typer.Option(help="Components that are replaced first, like disk,mainboard.")] = "",
    new: Annotated[bool, typer.Option("--new", help="It is a new computer, though the name may be known.")] = False,
    as_json: AsJson = False,
) -> None:
    """Tell whether an installation would be counted, by which rule, and what frees an activation."""
    changed = tuple(dict.fromkeys(part.strip().casefold() for part in change.split(",") if part.strip()))
    if unknown := [part for part in changed if part not in COMPONENTS]:
        raise typer.BadParameter(f"--change {unknown[0]}: the components are {', '.join(COMPONENTS)}")
    if new and changed:
        raise typer.BadParameter("--new and --change: a new computer has nothing that could be changed")
    with open_database(load_settings()) as database, database.read() as session:
        now = read_clock()
        check_partner(session, partner_id=partner)
        key = find_key(session, partner_id=partner, suffix=suffix)
        forecast = ask_what_if(session, key=key, computer=computer, changed=changed, now=now, is_new=new)
        usage = measure_key(key)
        remedies = find_remedies(session, partner_id=partner, product=key.product, key_id=key.id, now=now)
    described = _describe(forecast, usage, remedies, computer=computer, changed=changed)
    if as_json:
        print_json(described)
    else:
        _print(described)


def _describe(
    forecast: Forecast, usage: KeyUsage, remedies: Remedies, *, computer: str, changed: tuple[str, ...]
) -> dict[str, Any]:
    decision, rule = forecast.decision, load_catalog().hardware_rule
    return {
        "product": usage.product,
        "suffix": usage.suffix,
        "computer": computer,
        "known_computer": forecast.is_known_computer,
        "outcome": decision.outcome,
        "counted": decision.is_counted,
        "rule": forecast.rule,
        "refusal": decision.refusal,
        "changed": [{"component": each, "weight": rule.weights[each]} for each in changed],
        "unknown": list(forecast.unknown),
        "limit": usage.limit,
        "used": usage.used,
        "used_after": usage.used + (decision.outcome is Outcome.COUNTED),
        "reusable_computers": list(remedies.reusable_computers),
        "other_keys": [
            {"suffix": each.suffix, "limit": each.limit, "used": each.used, "left": each.left}
            for each in remedies.other_keys
        ],
    }


def _print(described: dict[str, Any]) -> None:
    for line in _write(described):
        typer.echo(make_printable(line))


def _write(described: dict[str, Any]) -> Iterator[str]:
    code = described["refusal"] or described["rule"]
    yield f"{described['computer']} on {described['product']} …{described['suffix']}: {described['outcome']} ({code})"
    yield f"used {described['used']} -> {described['used_after']} {write_limit(described['limit'])}"
    for each in described["changed"]:
        known = ", unknown in the records: never counts as changed" if each["component"] in described["unknown"] else ""
        yield f"changed: {each['component']} (weight {each['weight']}{known})"
    if described["reusable_computers"]:
        yield f"not counted when reinstalled as they are: {', '.join(described['reusable_computers'])}"
    for each in described["other_keys"]:
        yield f"another key of the product: …{each['suffix']}, {write_left(each['left'])}"
