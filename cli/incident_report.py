"""How incidents are shown to agents: as tables, as one page, and as JSON."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from rich.table import Table

from cli.terminal import make_printable, open_console
from keyclerk.incidents import format_number
from keyclerk.incidents.triage import IncidentFile
from keyclerk.life_cycle import ENDED
from keyclerk.store.tables import IncidentRow

_TIMES = ("opened_at", "taken_at", "responded_at", "ended_at", "waiting_since", "response_due_at", "solution_due_at")
_COLUMNS = (
    "state", "severity", "owner", "language", "product", "suffix", "error_code", "computer", "impact",
    "description", "intent", "confidence", "version", "reason",
)  # fmt: skip


def print_incidents(rows: Sequence[IncidentRow], *, now: datetime) -> None:
    """Print a table; a first response that is overdue is marked."""
    table = Table("number", "state", "sev", "partner", "product", "owner", "first response by (UTC)")
    for row in rows:
        cells = (format_number(row.id), row.state, row.severity, row.partner_id, row.product or "", row.owner or "")
        table.add_row(*map(make_printable, cells), _tell_response(row, now))
    open_console().print(table if rows else "no incidents")


def print_incident(file: IncidentFile) -> None:
    """Print everything about an incident: diagnosis, transcript, timeline."""
    described = describe_incident(file.incident, file)
    console = open_console()
    facts = Table(show_header=False, title=described["number"])
    for name, value in described.items():
        if name not in ("timeline", "transcript", "proof", "number") and value not in (None, "", []):
            facts.add_row(name, _write(str(value)))
    console.print(facts)
    for key in (described["proof"] or {}).get("keys", ()):
        limit = "no limit" if key["limit"] is None else f"of {key['limit']}"
        console.print(make_printable(f"as it stood: {key['product']} …{key['suffix']}: {key['used']} used, {limit}"))
        for entry in key["proof"]:
            how = entry["refusal"] or entry["rule"] or entry["kind"]
            console.print(make_printable(f"  {entry['occurred_at']} {entry['computer']}: {how}"))
    for title in ("transcript", "timeline"):
        table = Table("at (UTC)", "who", "what", title=title)
        for each in described[title]:
            marks = [mark for mark in ("internal", "withheld") if each.get(mark)]
            what = ": ".join(filter(None, (each.get("deed"), each["text"])))
            who = " ".join((each.get("actor") or each["author"], *(f"({mark})" for mark in marks)))
            table.add_row(each["at"][:16], make_printable(who), _write(what))
        console.print(table)


def describe_incident(row: IncidentRow, file: IncidentFile | None = None) -> dict[str, Any]:
    """Return an incident as JSON, with a file all that is known about it; times are ISO 8601 in UTC."""
    described = {
        "number": format_number(row.id),
        "partner": row.partner_id,
        "contact": row.contact_id,
        **{name: getattr(row, name) for name in _COLUMNS},
        **{name: moment and moment.isoformat() for name in _TIMES for moment in [getattr(row, name)]},
        "merged_into": row.merged_into and format_number(row.merged_into),
    }
    if file is None:
        return described
    return {
        **described,
        "contact_name": file.contact.name,
        "held_by_agents": file.is_held,
        "tried": row.tried or [],
        "proof": row.proof,
        "transcript": [
            {
                "number": each.number,
                "at": each.created_at.isoformat(),
                "author": each.author,
                "text": each.text,
                "withheld": each.withheld,
            }
            for each in file.transcript
        ],
        "timeline": [
            {
                "at": each.at.isoformat(),
                "author": each.author,
                "actor": each.actor,
                "deed": each.deed,
                "state": each.state,
                "text": each.text,
                "internal": each.is_internal,
            }
            for each in file.timeline
        ],
    }


def _write(text: str) -> str:
    """Return a text in its lines, with what would steer the terminal made a replacement character."""
    return "\n".join(map(make_printable, text.split("\n")))


def _tell_response(row: IncidentRow, now: datetime) -> str:
    if row.responded_at:
        return "given"
    if row.response_due_at is None or row.state in ENDED:
        return ""
    if row.waiting_since:
        return "waits for the partner"
    overdue = " OVERDUE" if row.response_due_at < now else ""
    return f"{row.response_due_at:%Y-%m-%d %H:%M}{overdue}"
