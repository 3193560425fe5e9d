"""The page of an incident: the diagnosis first, then how it stands, what was said, and what can be done."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, Depends, HTTPException, Query, Request
from sqlalchemy.orm import Session
from starlette.responses import Response

from console.callers import identify
from console.countdown import judge_countdown, say_countdown
from console.deeds import DEEDS, find_given_macro
from console.diagnosis import diagnose
from console.pages import render, speak
from console.state import State, get_state
from keyclerk.agents import Agent, list_agents
from keyclerk.catalog import load_catalog
from keyclerk.incidents import format_number, read_number
from keyclerk.incidents.delivery import list_deliveries
from keyclerk.incidents.seen import Seen
from keyclerk.incidents.similar import list_others, list_similar
from keyclerk.incidents.triage import MOST_ENTRIES, IncidentFile, name_actors, read_file, read_timeline
from keyclerk.life_cycle import REASONS, UNDER_WAY, Role, list_deeds
from keyclerk.life_cycle import State as IncidentState
from keyclerk.limits import LARGEST_ID, LONGEST_TEXT
from keyclerk.macro_use import Filled, fill_macro
from keyclerk.macros import list_macros
from keyclerk.store.tables import IncidentRow, TimelineEntryRow

NOTHING = Seen(0, 0)

router = APIRouter()


@dataclass(frozen=True)
class Sent:
    """What was sent from the page and stands there again: the form, what was entered, and why it was not done.

    `seen` is what the page showed of the incident.
    """

    form: str
    given: Mapping[str, str]
    code: str | None = None
    seen: Seen = NOTHING


@dataclass(frozen=True)
class Target:
    """A target of an incident: which one, when it is due (UTC), and from when on that is counted: now, or its rest."""

    name: str
    due_at: datetime
    counted_from: datetime


@router.get("/incidents/{number}")
async def show_incident(
    *,
    request: Request,
    number: str,
    state: Annotated[State, Depends(get_state)],
    agent: Annotated[Agent, Depends(identify)],
    part: str = "",
    done: str = "",
    macro: str = "",
) -> Response:
    """Show an incident, or with `part` what of it changes while one looks at it; `macro` still fills the answer."""
    sent = Sent("", {"macro": macro}) if macro else None
    return await answer(request, state, agent, number, sent=sent, is_live=part == "live", done=done)


async def answer(
    request: Request,
    state: State,
    agent: Agent,
    number: str,
    *,
    sent: Sent | None = None,
    is_live: bool = False,
    done: str = "",
    status: int = 200,
) -> Response:
    """Return the page of an incident; raises a 404 for one that is not there, or not for this agent."""
    values = await asyncio.to_thread(_read_live if is_live else _read, state, agent, number, sent)
    texts = speak(request)

    def say_left(target: Target) -> str:
        return say_countdown(target.due_at, now=target.counted_from, texts=texts)

    told = {"done": done if done in DEEDS else "", "say_left": say_left, "judge": judge_countdown}
    return render(
        request, "incident_live.html" if is_live else "incident.html", {**values, **told}, agent=agent, status=status
    )


@router.get("/incidents/{number}/timeline")
async def show_timeline(
    request: Request,
    number: str,
    state: Annotated[State, Depends(get_state)],
    agent: Annotated[Agent, Depends(identify)],
    before: Annotated[int, Query(ge=1, le=LARGEST_ID)] = LARGEST_ID,
) -> Response:
    """Show what happened to an incident last, before an entry of its timeline."""
    values = await asyncio.to_thread(_read_earlier, state, agent, number, before)
    return render(request, "timeline.html", values, agent=agent)


def find_row(session: Session, agent: Agent, number: str) -> IncidentRow:
    """Return an incident of a partner that the agent works for; raises a 404 for any other number."""
    id_ = read_number(number)
    row = session.get(IncidentRow, id_) if id_ is not None else None
    if row is None or not agent.sees(row.partner_id):
        raise HTTPException(404)
    return row


def _read_live(state: State, agent: Agent, number: str, sent: Sent | None) -> dict[str, Any]:
    with state.database.read() as session:
        return _show(session, find_row(session, agent, number), sent, now=state.now())


def _read_earlier(state: State, agent: Agent, number: str, before: int) -> dict[str, Any]:
    with state.database.read() as session:
        row = find_row(session, agent, number)
        entries, has_earlier = read_timeline(session, incident_id=row.id, before=before)
        return _show_timeline(session, row, entries, has_earlier=has_earlier)


def _read(state: State, agent: Agent, number: str, sent: Sent | None) -> dict[str, Any]:
    now = state.now()
    with state.database.read() as session:
        row = find_row(session, agent, number)
        macro = find_given_macro(session, sent.given) if sent else None
        filled = fill_macro(session, macro, row, agent) if macro else None
        if sent and sent.form == "fill":
            sent = Sent("answer", {**sent.given, "text": _join(sent.given.get("text", ""), filled)})
        return {
            **_show(session, row, sent, now=now),
            "diagnosis": diagnose(session, row, now=now),
            "similar": list_similar(session, incident=row, agent=agent),
            "others": list_others(session, incident=row),
            "macros": list_macros(session),
            "macro": macro,
            "filled": filled,
            "reasons": REASONS,
            "longest": LONGEST_TEXT,
            "under_way": UNDER_WAY,
        }


def _show(session: Session, row: IncidentRow, sent: Sent | None, *, now: datetime) -> dict[str, Any]:
    """Return what of an incident changes while one looks at it."""
    file = read_file(session, incident_id=row.id, most=MOST_ENTRIES)
    return {
        **_show_timeline(session, row, file.timeline, has_earlier=file.has_earlier),
        "file": file,
        "seen": file.timeline[-1].id if file.timeline else 0,
        "deeds": set(list_deeds(state=IncidentState(row.state), role=Role.AGENT)),
        "targets": list_targets(file, now=now),
        "agents": [each.name for each in list_agents(session, partner_id=row.partner_id)],
        "severities": load_catalog().severities,
        "refusals": REFUSALS,
        "sent": sent,
        "changes": [each for each in file.timeline if sent and sent.seen.entry_id and each.id > sent.seen.entry_id],
    }


def _show_timeline(
    session: Session, row: IncidentRow, entries: list[TimelineEntryRow], *, has_earlier: bool
) -> dict[str, Any]:
    return {
        "incident": row,
        "number": format_number(row.id),
        "entries": entries,
        "has_earlier": has_earlier,
        "names": name_actors(session, entries),
        "deliveries": list_deliveries(session, incident_id=row.id, entries=entries),
    }


def _join(typed: str, filled: Filled | None) -> str:
    """Return what was typed, and after it the text of a macro, which stands there once."""
    text = filled.text if filled else ""
    return typed if text in typed else "\n\n".join(each for each in (typed.rstrip(), text) if each)


REFUSALS = (
    *("STALE", "WRONG_STATE", "TOO_LATE", "NOT_HELD", "HELD", "NO_CONVERSATION", "EMPTY", "TOO_LONG", "NO_REASON"),
    *("PLACEHOLDER", "MACRO_CHANGED"),
    *("UNKNOWN_AGENT", "UNCHANGED", "UNKNOWN_INCIDENT", "SAME_INCIDENT", "MERGED", "OTHER_ENDED"),
)
"""The refusals that there are words for."""


def list_targets(file: IncidentFile, *, now: datetime) -> list[Target]:
    """Return the targets of an incident that is under way, the next one first."""
    incident = file.incident
    if incident.ended_at is not None:
        return []
    due = {"solution": incident.solution_due_at}
    if incident.responded_at is None:
        due = {"response": incident.response_due_at, **due}
    counted_from = incident.waiting_since or now
    targets = [Target(name, at, counted_from) for name, at in due.items() if at]
    return sorted(targets, key=lambda target: target.due_at)
