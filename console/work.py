"""Work on an incident: the changes that agents make on its page, each against the version that they saw."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Depends, HTTPException, Request
from sqlalchemy.orm import Session
from starlette.responses import RedirectResponse, Response

from console.callers import CSRF_FIELD, admit
from console.incident import Problem, answer, find_row
from console.state import State, get_state
from keyclerk.agents import Agent
from keyclerk.hand_off import end_incident, find_held_conversation, give_back, hand_over
from keyclerk.incidents import Changed, Refused, change_incident, format_number
from keyclerk.incidents.triage import list_incidents
from keyclerk.life_cycle import Deed
from keyclerk.store.database import repeat_conflicting
from keyclerk.store.tables import IncidentRow

LONGEST = 4000
STALE = "STALE"

router = APIRouter()


@dataclass(frozen=True)
class Wish:
    """What an agent wishes to do: to which incident, in which version, with what they typed."""

    session: Session
    incident: IncidentRow
    agent: Agent
    now: datetime
    version: int
    given: Mapping[str, str]

    def change(self, deed: Deed, *, text: str | None = None) -> Changed | Refused:
        """Do a deed that needs no more than perhaps a text."""
        return change_incident(
            self.session,
            incident_id=self.incident.id,
            deed=deed,
            doer=self.agent.doer,
            now=self.now,
            text=text,
            version=self.version,
        )

    def end(self, deed: Deed) -> Changed | Refused:
        """Do a deed that ends the incident, with what was typed; a conversation that was taken over goes back."""
        text = self.read_text()
        if isinstance(text, Refused):
            return text
        return end_incident(
            self.session,
            incident_id=self.incident.id,
            deed=deed,
            doer=self.agent.doer,
            now=self.now,
            text=text,
            version=self.version,
        )

    def read_text(self) -> str | Refused:
        """Return what was typed."""
        text = self.given.get("text", "").strip().replace("\r\n", "\n").replace("\0", "\ufffd")
        if not text or len(text) > LONGEST:
            return Refused("TOO_LONG" if text else "EMPTY", self.incident.state)
        return text

    def say(self, deed: Deed) -> Changed | Refused:
        """Do a deed that is what was typed."""
        text = self.read_text()
        return text if isinstance(text, Refused) else self.change(deed, text=text)


def _take(wish: Wish) -> Changed | Refused:
    return wish.change(Deed.TAKEN)


def _answer(wish: Wish) -> Changed | Refused:
    return wish.say(Deed.ASKED if wish.given.get("then") == "wait" else Deed.ANSWERED)


def _note(wish: Wish) -> Changed | Refused:
    return wish.say(Deed.NOTED)


def _solve(wish: Wish) -> Changed | Refused:
    return wish.end(Deed.SOLVED)


def _close(wish: Wish) -> Changed | Refused:
    return wish.end(Deed.CLOSED)


def _reopen(wish: Wish) -> Changed | Refused:
    return wish.change(Deed.REOPENED)


def _take_over(wish: Wish) -> Changed | Refused:
    """Take over the conversation, and the incident with it."""
    incident = wish.incident
    held = find_held_conversation(wish.session, incident_id=incident.id)
    conversation_id = held.id if held else incident.conversation_id
    if conversation_id is None:
        return Refused("NO_CONVERSATION", incident.state)
    return hand_over(
        wish.session,
        conversation_id=conversation_id,
        incident_id=incident.id,
        doer=wish.agent.doer,
        now=wish.now,
        version=wish.version,
    )


def _give_back(wish: Wish) -> Changed | Refused:
    if wish.incident.version != wish.version:
        return Refused(STALE, wish.incident.state)
    return give_back(wish.session, incident_id=wish.incident.id, doer=wish.agent.doer, now=wish.now)


WORK: Mapping[str, Callable[[Wish], Changed | Refused]] = {
    "take": _take,
    "take-over": _take_over,
    "give-back": _give_back,
    "answer": _answer,
    "note": _note,
    "solve": _solve,
    "close": _close,
    "reopen": _reopen,
}


@router.post("/incidents/{number}/{form}")
async def work(
    request: Request,
    number: str,
    form: str,
    state: Annotated[State, Depends(get_state)],
    agent: Annotated[Agent, Depends(admit)],
) -> Response:
    """Do what a form of the page asks for; what is refused comes back with what was typed, and why."""
    if form not in WORK:
        raise HTTPException(404)
    given = {name: str(value) for name, value in (await request.form()).items() if name != CSRF_FIELD}
    seen = _read_count(given, "seen")

    def do() -> Changed | Refused:
        return repeat_conflicting(lambda: _do(state, agent, number, form, given))

    done = await asyncio.to_thread(do)
    if isinstance(done, Refused):
        problem = Problem(form, done.code, given, seen)
        return await answer(request, state, agent, number, problem=problem, status=409 if done.code == STALE else 422)
    path = f"{request.scope['root_path']}/incidents/"
    if given.get("then") == "next":
        following = await asyncio.to_thread(_find_next, state, agent, done.incident.id)
        return RedirectResponse(path + format_number(following) if following else path.removesuffix("incidents/"), 303)
    return RedirectResponse(f"{path}{format_number(done.incident.id)}?done={form}", 303)


def _do(state: State, agent: Agent, number: str, form: str, given: Mapping[str, str]) -> Changed | Refused:
    version = _read_count(given, "version")
    with state.database.write() as session:
        incident = find_row(session, agent, number)
        done = WORK[form](Wish(session, incident, agent, state.now(), version, given))
        if isinstance(done, Refused):
            # Nothing of it stays.
            session.rollback()
        return done


def _find_next(state: State, agent: Agent, incident_id: int) -> int | None:
    """Return the agent's incident that is due next."""
    with state.database.read() as session:
        rows = list_incidents(session, owner=agent.name)
        return next((row.id for row in rows if row.id != incident_id and agent.sees(row.partner_id)), None)


def _read_count(given: Mapping[str, str], name: str) -> int:
    count = given.get(name, "")
    if not count.isascii() or not count.isdigit() or len(count) > len(str(2**53)):
        raise HTTPException(422)
    return int(count)
