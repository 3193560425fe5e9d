"""Seen: what an agent sends from a page is judged by what that page showed, and is done once."""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from keyclerk.agents import Agent
from keyclerk.incidents.changing import Changed, Refused
from keyclerk.incidents.timeline import AGENT
from keyclerk.life_cycle import ENDING, Deed
from keyclerk.store.tables import AgentRow, IncidentRow, TimelineEntryRow


@dataclass(frozen=True)
class Seen:
    """What a page showed of an incident: its version, and the id of the last entry of its timeline (0 for none)."""

    version: int
    entry_id: int


def choose_version(session: Session, incident: IncidentRow, *, deed: Deed, agent: Agent, seen: Seen) -> int:
    """Return the version of an incident that an agent's deed is to be done to.

    What the partner did meanwhile is in nobody's way, but of a deed that ends the incident: nobody would read it. What
    another agent did meanwhile is.
    """
    others = _query_entries(incident.id, seen).where(TimelineEntryRow.actor != agent.name)
    if deed in ENDING or session.scalars(others.limit(1)).first():
        return seen.version
    return incident.version


def do_once(
    session: Session,
    *,
    incident_id: int,
    agent: Agent,
    seen: Seen,
    request: str,
    do: Callable[[], Changed | Refused],
) -> Changed | Refused:
    """Do what an agent sent, or return what was done when they sent the same `request` before.

    Of two that come at the same moment the later waits for the earlier.
    """
    # The agent first, then conversations and incidents, as everywhere.
    session.execute(select(AgentRow.id).where(AgentRow.id == agent.id).with_for_update(key_share=True))
    own = session.scalars(_query_entries(incident_id, seen).where(TimelineEntryRow.actor == agent.name))
    earlier = next((entry for entry in own if entry.details.get("request") == request), None)
    if earlier:
        return Changed(session.get_one(IncidentRow, incident_id), earlier)
    done = do()
    if isinstance(done, Changed):
        done.entry.details = {**done.entry.details, "request": request}
    return done


def _query_entries(incident_id: int, seen: Seen) -> Select[TimelineEntryRow]:
    """Return the query of what agents did to an incident since a page showed it."""
    return select(TimelineEntryRow).where(
        TimelineEntryRow.incident_id == incident_id,
        TimelineEntryRow.id > seen.entry_id,
        TimelineEntryRow.author == AGENT,
    )
