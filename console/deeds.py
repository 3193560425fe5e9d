"""Deeds: what each form of an incident's page does, with what was typed into it, in one transaction."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

from sqlalchemy.orm import Session

from console.given import read_whole
from keyclerk.agents import Agent
from keyclerk.catalog import load_catalog
from keyclerk.hand_off import end_incident, find_held_conversation, give_back, hand_over
from keyclerk.incidents import Changed, Refused, change_incident, read_number
from keyclerk.incidents.assigning import assign_incident, pause_incident, resume_incident
from keyclerk.incidents.merging import merge_incident
from keyclerk.incidents.seen import Seen, choose_version
from keyclerk.incidents.severity import rate_incident
from keyclerk.life_cycle import REASONS, Deed, Reason
from keyclerk.limits import LONGEST_TEXT
from keyclerk.macro_use import choose_deed, send_macro
from keyclerk.macros import Macro, find_macro
from keyclerk.placeholders import find_placeholders
from keyclerk.store.tables import IncidentRow

STALE = "STALE"

Done = Changed | Refused


@dataclass(frozen=True)
class Wish:
    """What an agent wishes to do: to which incident, as they saw it, with what they entered."""

    session: Session
    incident: IncidentRow
    agent: Agent
    now: datetime
    seen: Seen
    given: Mapping[str, str]
    solution_hours: Mapping[str, float]

    def about(self, deed: Deed) -> dict[str, Any]:
        """Return what the change that a deed makes is told."""
        return {"doer": self.agent.doer, **self.place(deed)}

    def place(self, deed: Deed) -> dict[str, Any]:
        """Return when a deed is done, to which incident, and to which version of it."""
        version = choose_version(self.session, self.incident, deed=deed, agent=self.agent, seen=self.seen)
        return {"incident_id": self.incident.id, "now": self.now, "version": version}

    def refuse(self, code: str) -> Refused:
        return Refused(code, self.incident.state)

    def say(self, deed: Deed) -> Done:
        """Do a deed that is what was written."""
        say = partial(change_incident, self.session, deed=deed, **self.about(deed))
        return self.write(lambda text: say(text=text), is_internal=deed is Deed.NOTED)

    def end(self, deed: Deed, *, reason: Reason | None = None) -> Done:
        """End the incident with what was written; a conversation that was taken over goes back to the bot."""
        end = partial(end_incident, self.session, deed=deed, reason=reason, **self.about(deed))
        return self.write(lambda text: end(text=text))

    def write(self, do: Callable[[str], Done], *, is_internal: bool = False) -> Done:
        """Do something with what was written; no partner reads a place of a macro that has no value."""
        text = self.given.get("text", "").replace("\r\n", "\n").strip()
        if not text or len(text) > LONGEST_TEXT:
            return self.refuse("TOO_LONG" if text else "EMPTY")
        if not is_internal and find_placeholders(text):
            return self.refuse("PLACEHOLDER")
        return do(text)


def _take(wish: Wish) -> Done:
    return change_incident(wish.session, deed=Deed.TAKEN, **wish.about(Deed.TAKEN))


def _assign(wish: Wish) -> Done:
    return assign_incident(wish.session, owner=wish.given.get("owner", ""), **wish.about(Deed.ASSIGNED))


def _rate(wish: Wish) -> Done:
    severity = wish.given.get("severity", "")
    if severity not in load_catalog().severities:
        return wish.refuse("UNCHANGED")
    return rate_incident(wish.session, severity=severity, solution_hours=wish.solution_hours, **wish.about(Deed.RATED))


def _wait(wish: Wish) -> Done:
    return pause_incident(wish.session, **wish.about(Deed.PAUSED))


def _resume(wish: Wish) -> Done:
    return resume_incident(wish.session, **wish.about(Deed.RESUMED))


def _answer(wish: Wish) -> Done:
    """Say what was written; `then` is `wait`, or `macro` for what the macro that filled it leads to."""
    then = wish.given.get("then")
    if then == "macro":
        return _send_macro(wish)
    return wish.say(Deed.ASKED if then == "wait" else Deed.ANSWERED)


def _send_macro(wish: Wish) -> Done:
    macro = find_filled_macro(wish.session, wish.given)
    if macro is None:
        # It would do something else than its button said.
        return wish.refuse("MACRO_CHANGED")
    send = partial(
        send_macro,
        wish.session,
        macro=macro,
        agent=wish.agent,
        reason=_read_reason(wish),
        **wish.place(choose_deed(macro)),
    )
    return wish.write(lambda text: send(text=text))


def _note(wish: Wish) -> Done:
    return wish.say(Deed.NOTED)


def _solve(wish: Wish) -> Done:
    reason = _read_reason(wish)
    if reason is None:
        return wish.refuse("NO_REASON")
    return wish.end(Deed.SOLVED, reason=reason)


def _read_reason(wish: Wish) -> Reason | None:
    return next((reason for reason in REASONS if reason == wish.given.get("reason")), None)


def _close(wish: Wish) -> Done:
    return wish.end(Deed.CLOSED)


def _reopen(wish: Wish) -> Done:
    return change_incident(wish.session, deed=Deed.REOPENED, **wish.about(Deed.REOPENED))


def _merge(wish: Wish) -> Done:
    into_id = read_number(wish.given.get("into", ""))
    if into_id is None:
        return wish.refuse("UNKNOWN_INCIDENT")
    return merge_incident(wish.session, into_id=into_id, **wish.about(Deed.MERGED))


def _take_over(wish: Wish) -> Done:
    """Take over the conversation, and the incident with it."""
    held = find_held_conversation(wish.session, incident_id=wish.incident.id)
    conversation_id = held.id if held else wish.incident.conversation_id
    if conversation_id is None:
        return wish.refuse("NO_CONVERSATION")
    return hand_over(wish.session, conversation_id=conversation_id, **wish.about(Deed.HANDED_OVER))


def _give_back(wish: Wish) -> Done:
    return give_back(wish.session, **wish.about(Deed.GIVEN_BACK))


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
    id_ = read_whole(given.get("macro", ""))
    return None if id_ is None else find_macro(session, macro_id=id_)


def find_filled_macro(session: Session, given: Mapping[str, str]) -> Macro | None:
    """Return the macro that filled an answer; None where it was changed or deleted since."""
    id_, _, version = given.get("filled", "").partition(".")
    macro = find_given_macro(session, {"macro": id_})
    return macro if macro and str(macro.version) == version else None
