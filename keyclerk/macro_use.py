"""Using a macro: its text filled for an incident, and said with the state and the owner that it leads to."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from keyclerk.agents import Agent
from keyclerk.answers import load_texts
from keyclerk.hand_off import end_incident
from keyclerk.incidents import Changed, Refused, change_incident, format_number
from keyclerk.incidents.assigning import assign_incident
from keyclerk.life_cycle import REASONS, Deed, Reason, State
from keyclerk.macros import FALLBACK, ME, Macro
from keyclerk.placeholders import fill, find_placeholders
from keyclerk.store.tables import AgentRow, ContactRow, IncidentRow

_DEEDS = {State.WAITING: Deed.ASKED, State.SOLVED: Deed.SOLVED, State.CLOSED: Deed.CLOSED}


@dataclass(frozen=True)
class Filled:
    """The text of a macro for an incident; what the incident has no value for is `lacking`, and stands as it was.

    `missing` is the incident's language where the macro has no text in it, else None.
    """

    text: str
    language: str
    missing: str | None
    lacking: tuple[str, ...]


def fill_macro(session: Session, macro: Macro, incident: IncidentRow, agent: Agent) -> Filled:
    """Return a macro's text in the incident's language, else in English, with the incident's values."""
    has_own = incident.language in macro.texts
    language = incident.language if has_own else FALLBACK
    contact = session.get_one(ContactRow, incident.contact_id)
    values = {
        "contact": contact.name if contact.erased_at is None else None,
        "number": format_number(incident.id),
        "product": load_texts(language).say({"product": incident.product}) if incident.product else None,
        "suffix": incident.suffix,
        "computer": incident.computer,
        "error_code": incident.error_code,
        "agent": agent.name,
    }
    text = macro.texts[language]
    lacking = tuple(name for name in find_placeholders(text) if not values[name])
    return Filled(fill(text, values), language, None if has_own else incident.language, lacking)


def choose_deed(macro: Macro | None) -> Deed:
    """Return the deed by which a macro's text is said: what leads to its state."""
    return Deed.ANSWERED if macro is None or macro.state is None else _DEEDS[State(macro.state)]


def send_macro(
    session: Session,
    *,
    macro: Macro,
    incident_id: int,
    text: str,
    agent: Agent,
    now: datetime,
    version: int,
    reason: Reason | None = None,
) -> Changed | Refused:
    """Say a text, which a macro filled, to the partner, with the macro's state and owner.

    Refused as `change_incident`, `UNKNOWN_AGENT` where the owner does not work for the partner any more, and
    `NO_REASON` where the macro solves the incident and none is given: nothing is done then.
    """
    owner = _name_owner(session, macro, agent)
    incident = session.get_one(IncidentRow, incident_id)
    deed = choose_deed(macro)
    if deed is not Deed.SOLVED:
        reason = None
    elif reason not in REASONS:
        return Refused("NO_REASON", incident.state)
    with session.begin_nested() as saved:
        if owner not in (None, incident.owner):
            assigned = assign_incident(
                session, incident_id=incident_id, owner=owner or "", doer=agent.doer, now=now, version=version
            )
            if isinstance(assigned, Refused) and assigned.code != "UNCHANGED":
                return assigned
            version = incident.version
        said = end_incident if deed in (Deed.SOLVED, Deed.CLOSED) else change_incident
        changed = said(
            session,
            incident_id=incident_id,
            deed=deed,
            doer=agent.doer,
            now=now,
            text=text,
            version=version,
            reason=reason,
        )
        if isinstance(changed, Refused):
            saved.rollback()
    return changed


def _name_owner(session: Session, macro: Macro, agent: Agent) -> str | None:
    if macro.owner is None or macro.owner == ME:
        return agent.name if macro.owner == ME else None
    row = session.get(AgentRow, macro.owner)
    # Who is not there any more is nobody's name.
    return row.name if row else ""
