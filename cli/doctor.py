"""The command `doctor`: looks at everything that Keyclerk needs, and names the mend of what is not well."""

from dataclasses import asdict

import typer

from cli.finding import Level
from cli.records import AsJson
from cli.terminal import make_printable, print_json
from keyclerk.settings import load_settings


def add_to(app: typer.Typer) -> None:
    app.command("doctor")(doctor_command)


def doctor_command(as_json: AsJson = False) -> None:
    """Look at databases, model, answers, secrets, ports and disk, and name the mend of what is not well."""
    from cli.examination import examine  # noqa: PLC0415 - what it looks at takes time to load, for no other command

    findings = []
    for name, finding in examine(load_settings()):
        findings.append({"check": name, **asdict(finding)})
        if not as_json:
            typer.echo(make_printable(str(finding)))
    if as_json:
        print_json(findings)
    if any(each["level"] is Level.FAIL for each in findings):
        raise typer.Exit(1)
