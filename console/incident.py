"""The page of an incident: the diagnosis first, then how it stands, what was said, and what can be done."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, Depends, HTTPException, Request
from sqlalchemy import select
from sqlalchemy.orm import Session
from starlette.responses import Response

from console.callers import identify
from console.countdown import judge_countdown, say_countdown
from console.diagnosis import diagnose
from console.pages import render, speak
from console.state import State, get_state
from keyclerk.agents import Agent
from keyclerk.incidents import format_number, read_number
from keyclerk.incidents.triage import IncidentFile, read_file
from keyclerk.life_cycle import Role, list_deeds
from keyclerk.life_cycle import State as IncidentState
from keyclerk.store.tables import ContactRow, IncidentRow, TimelineEntryRow

router = APIRouter()


@dataclass(frozen=True)
class Problem:
    """Why something was not done: in which form, the code, what was typed there, and up to where the agent had seen."""

    form: str
    code: str
    typed: Mapping[str, str] = field(default_factory=dict)
    seen: int | None = None


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
) -> Response:
    """Show an incident, or with `part` what of it changes while one looks at it."""
    return await answer(request, state, agent, number, is_live=part == "live", done=done)


async def answer(
    request: Request,
    state: State,
    agent: Agent,
    number: str,
    *,
    problem: Problem | None = None,
    is_live: bool = False,
    done: str = "",
    status: int = 200,
) -> Response:
    """Return the page of an incident; raises a 404 for one that is not there, or not for this agent."""
    values = await asyncio.to_thread(_read, state, agent, number, is_live)
    texts = speak(request)

    def say_left(target: Target) -> str:
        return say_countdown(target.due_at, now=target.counted_from, texts=texts)

    template = "incident_live.html" if is_live else "incident.html"
    changes = [each for each in values["file"].timeline if problem and problem.seen and each.id > problem.seen]
    told = {"problem": problem, "changes": changes, "done": done if done in FORMS else "", "say_left": say_left}
    return render(request, template, {**values, **told}, agent=agent, status=status)


def find_row(session: Session, agent: Agent, number: str) -> IncidentRow:
    """Return an incident of a partner that the agent works for; raises a 404 for any other number."""
    id_ = read_number(number)
    row = session.get(IncidentRow, id_) if id_ is not None else None
    if row is None or not agent.sees(row.partner_id):
        raise HTTPException(404)
    return row


def _read(state: State, agent: Agent, number: str, is_live: bool) -> dict[str, Any]:  # noqa: FBT001 run on a thread
    now = state.now()
    with state.database.read() as session:
        row = find_row(session, agent, number)
        file = read_file(session, incident_id=row.id)
        return {
            "file": file,
            "incident": row,
            "number": format_number(row.id),
            "percent": f"{row.confidence or 0:.0%}",
            "refusals": REFUSALS,
            "names": _find_names(session, file.timeline),
            "seen": file.timeline[-1].id if file.timeline else 0,
            "deeds": set(list_deeds(state=IncidentState(row.state), role=Role.AGENT)),
            "targets": list_targets(file, now=now),
            "judge": judge_countdown,
            "diagnosis": None if is_live else diagnose(session, row, now=now),
        }


FORMS = ("take", "take-over", "give-back", "answer", "note", "solve", "close", "reopen")
"""What can be done on the page, as the routes and texts name it."""

REFUSALS = ("STALE", "WRONG_STATE", "TOO_LATE", "NOT_HELD", "HELD", "NO_CONVERSATION", "EMPTY", "TOO_LONG")
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


def _find_names(session: Session, timeline: list[TimelineEntryRow]) -> dict[str, str]:
    """Return the names of the contacts who did something, by their ids."""
    ids = {entry.actor for entry in timeline if entry.author == "partner"}
    found = session.execute(select(ContactRow.id, ContactRow.name).where(ContactRow.id.in_(ids))).all()
    return {entry.actor: entry.actor for entry in timeline} | dict(found)
