"""Deeds: what each form of an incident's page does, with what was typed into it, in one transaction."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

from sqlalchemy.orm import Session

from keyclerk.agents import Agent
from keyclerk.catalog import load_catalog
from keyclerk.hand_off import end_incident, find_held_conversation, give_back, hand_over
from keyclerk.incidents import Changed, Refused, change_incident, read_number
from keyclerk.incidents.assigning import assign_incident, pause_incident, resume_incident
from keyclerk.incidents.merging import merge_incident
from keyclerk.incidents.severity import rate_incident
from keyclerk.life_cycle import Deed, Reason
from keyclerk.macro_use import send_macro
from keyclerk.macros import Macro, find_macro
from keyclerk.placeholders import find_placeholders
from keyclerk.store.tables import IncidentRow

LONGEST, LONGEST_ID = 4000, 9
STALE = "STALE"

Done = Changed | Refused


@dataclass(frozen=True)
class Wish:
    """What an agent wishes to do: to which incident, in which version, with what they entered."""

    session: Session
    incident: IncidentRow
    agent: Agent
    now: datetime
    version: int
    given: Mapping[str, str]
    solution_hours: Mapping[str, float]

    @property
    def about(self) -> dict[str, Any]:
        """What every change is told."""
        return {
            "incident_id": self.incident.id,
            "doer": self.agent.doer,
            "now": self.now,
            "version": self.version,
        }

    def refuse(self, code: str) -> Refused:
        return Refused(code, self.incident.state)

    def say(self, deed: Deed) -> Done:
        """Do a deed that is what was written."""
        say = partial(change_incident, self.session, deed=deed, **self.about)
        return self.write(lambda text: say(text=text), is_internal=deed is Deed.NOTED)

    def end(self, deed: Deed, *, reason: Reason | None = None) -> Done:
        """End the incident with what was written; a conversation that was taken over goes back to the bot."""
        return self.write(lambda text: end_incident(self.session, deed=deed, text=text, reason=reason, **self.about))

    def write(self, do: Callable[[str], Done], *, is_internal: bool = False) -> Done:
        """Do something with what was written; no partner reads a place of a macro that has no value."""
        text = self.given.get("text", "").replace("\r\n", "\n").replace("\0", "\ufffd").strip()
        if not text or len(text) > LONGEST:
            return self.refuse("TOO_LONG" if text else "EMPTY")
        if not is_internal and find_placeholders(text):
            return self.refuse("PLACEHOLDER")
        return do(text)


def _take(wish: Wish) -> Done:
    return change_incident(wish.session, deed=Deed.TAKEN, **wish.about)


def _assign(wish: Wish) -> Done:
    return assign_incident(wish.session, owner=wish.given.get("owner", ""), **wish.about)


def _rate(wish: Wish) -> Done:
    severity = wish.given.get("severity", "")
    if severity not in load_catalog().severities:
        return wish.refuse("UNCHANGED")
    return rate_incident(wish.session, severity=severity, solution_hours=wish.solution_hours, **wish.about)


def _wait(wish: Wish) -> Done:
    return pause_incident(wish.session, **wish.about)


def _resume(wish: Wish) -> Done:
    return resume_incident(wish.session, **wish.about)


def _answer(wish: Wish) -> Done:
    """Say what was written; `then` is `wait`, or `macro` for what the macro leads to."""
    then = wish.given.get("then")
    macro = find_given_macro(wish.session, wish.given) if then == "macro" else None
    if macro is None:
        return wish.say(Deed.ASKED if then == "wait" else Deed.ANSWERED)
    return wish.write(
        lambda text: send_macro(
            wish.session,
            macro=macro,
            incident_id=wish.incident.id,
            text=text,
            agent=wish.agent,
            now=wish.now,
            version=wish.version,
        )
    )


def _note(wish: Wish) -> Done:
    return wish.say(Deed.NOTED)


def _solve(wish: Wish) -> Done:
    reason = wish.given.get("reason", "")
    if reason not in set(Reason):
        return wish.refuse("NO_REASON")
    return wish.end(Deed.SOLVED, reason=Reason(reason))


def _close(wish: Wish) -> Done:
    return wish.end(Deed.CLOSED)


def _reopen(wish: Wish) -> Done:
    return change_incident(wish.session, deed=Deed.REOPENED, **wish.about)


def _merge(wish: Wish) -> Done:
    into_id = read_number(wish.given.get("into", ""))
    if into_id is None:
        return wish.refuse("UNKNOWN_INCIDENT")
    return merge_incident(wish.session, into_id=into_id, **wish.about)


def _take_over(wish: Wish) -> Done:
    """Take over the conversation, and the incident with it."""
    held = find_held_conversation(wish.session, incident_id=wish.incident.id)
    conversation_id = held.id if held else wish.incident.conversation_id
    if conversation_id is None:
        return wish.refuse("NO_CONVERSATION")
    return hand_over(wish.session, conversation_id=conversation_id, **wish.about)


def _give_back(wish: Wish) -> Done:
    # The conversation is locked before the incident is looked at, as everywhere.
    held = find_held_conversation(wish.session, incident_id=wish.incident.id)
    wish.session.refresh(wish.incident)
    if wish.incident.version != wish.version:
        return wish.refuse(STALE)
    if held is None:
        return wish.refuse("NOT_HELD")
    return give_back(wish.session, incident_id=wish.incident.id, doer=wish.agent.doer, now=wish.now)


DEEDS: Mapping[str, Callable[[Wish], Done]] = {
    "take": _take,
    "assign": _assign,
    "severity": _rate,
    "wait": _wait,
    "resume": _resume,
    "answer": _answer,
    "note": _note,
    "solve": _solve,
    "close": _close,
    "reopen": _reopen,
    "merge": _merge,
    "take-over": _take_over,
    "give-back": _give_back,
}
"""The forms, as their addresses and texts name them."""


def find_given_macro(session: Session, given: Mapping[str, str]) -> Macro | None:
    """Return the macro that a form names, if there is such a one."""
    id_ = given.get("macro", "")
    return (
        find_macro(session, macro_id=int(id_)) if id_.isascii() and id_.isdigit() and len(id_) <= LONGEST_ID else None
    )
