"""What the tests of Teams share: the stand-in for the service behind it, and people who write there."""

import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from keyclerk.store.database import Database
from tests.channels.teams.chat import TeamsChat, TeamsDialogue
from tests.channels.teams.connector import Connector
from tests.channels.teams.served import Served, serve
from tests.channels.teams.signing import Signer
from tests.conversations.records import Records
from tests.system import System

Begin = Callable[..., TeamsDialogue]


@pytest.fixture
def connector() -> Iterator[Connector]:
    """The service behind Teams; whatever arrives there is as its schemas say."""
    connector = Connector()
    yield connector
    connector.close()
    assert connector.problems == []


@pytest.fixture(scope="module")
def signer() -> Iterator[Signer]:
    """Keys of our own in place of Microsoft's."""
    signer = Signer()
    yield signer
    signer.close()


@pytest.fixture
def served(tmp_path: Path, database: Database, signer: Signer) -> Iterator[Served]:
    """The app with a bot, served alone, which believes those keys."""
    with serve(tmp_path, database, signer) as served:
        yield served


def link_tenant(records: Records) -> str:
    """Link a partner to a tenant, and return its id."""
    tenant = str(uuid.uuid5(uuid.NAMESPACE_URL, records.partner))
    records.system.import_rows(
        "partners", "partner,name,teams_tenant", f"{records.partner},Partner {records.partner},{tenant}"
    )
    return tenant


@pytest.fixture
def begin(connector: Connector, system: System) -> Begin:
    """Open the personal chat as a new contact of a partner, who is known by their account in Teams."""

    def begin(records: Records, language: str, *, role: str = "global_admin") -> TeamsDialogue:
        tenant, user, contact = link_tenant(records), str(uuid.uuid4()), records.make_contact(role)
        header, name = "contact,partner,name,roles,teams_user", f"Person {contact}"
        system.import_rows("contacts", header, f"{contact},{records.partner},{name},{role},{user}")
        return TeamsDialogue(TeamsChat(system, connector, tenant, user, name, language))

    return begin
