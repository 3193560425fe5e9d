"""The samples: the invented records and agents of the demonstration, imported and added like any others."""

from datetime import datetime

from cli.clock import read_clock
from cli.records import open_database
from keyclerk.agents import add_agent
from keyclerk.imports import Order, import_file
from keyclerk.settings import ROOT, Settings
from keyclerk.store.database import Database
from keyclerk.store.tables import AgentRow

FOLDER = ROOT / "samples"
AGENTS = {"eva": "Eva Peeters", "lars": "Lars de Vries"}
KINDS = ("partners", "contacts", "benefits", "keys", "installations")


def import_samples(settings: Settings, *, now: datetime | None = None) -> int:
    """Bring the sample records into the demonstration's database, as of now; returns how many were new or changed."""
    changed = 0
    with open_database(settings) as database:
        for kind in KINDS:
            order = Order(
                kind=kind,
                path=FOLDER / f"{kind}.csv",
                secret=settings.secret("fingerprint"),
                actor="samples",
                now=now or read_clock(),
            )
            summary = import_file(database, order)
            changed += summary.new + summary.changed
        _add_agents(database)
    return changed


def _add_agents(database: Database) -> None:
    """Add the agents who are not there: one who was disabled stays so."""
    with database.write() as session:
        for id_, name in AGENTS.items():
            if session.get(AgentRow, id_) is None:
                add_agent(
                    session,
                    agent_id=id_,
                    name=name,
                    partner_ids=None,
                    time_zone="Europe/Brussels",
                    actor="samples",
                    now=read_clock(),
                )
