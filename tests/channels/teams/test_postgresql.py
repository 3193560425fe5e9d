"""Teams on PostgreSQL, where others write while an activity is being taken."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from channels.teams import bot
from channels.teams.inbound import Known, find_known
from keyclerk.erasure import erase_contact
from keyclerk.store.database import Database
from keyclerk.store.tables import ContactRow, ConversationRow, MessageRow, PartnerRow
from tests.channels.teams.chat import load_activity
from tests.channels.teams.served import Served, serve
from tests.channels.teams.signing import Signer
from tests.factories import NOW, make_contact, make_partner
from tests.postgresql import run_postgresql

SERVICE = "https://smba.example.com/emea"
ACTIVITY = load_activity("message", serviceUrl=SERVICE)
TENANT, USER = ACTIVITY["channelData"]["tenant"]["id"], ACTIVITY["from"]["aadObjectId"]


@pytest.fixture
def served(tmp_path: Path, signer: Signer) -> Iterator[Served]:
    """The app on PostgreSQL, with a partner whose tenant is known."""
    with run_postgresql() as server:
        database = Database(server.get_uri())
        database.migrate()
        with database.write() as session:
            make_partner(session)
            session.get_one(PartnerRow, "contoso").teams_tenant = TENANT
        with serve(tmp_path, database, signer) as served:
            yield served
        database.close()


def list_contacts(database: Database) -> list[str]:
    """Return the contacts who write in Teams."""
    with database.read() as session:
        return list(session.scalars(select(ContactRow.id).where(ContactRow.teams_user == USER)))


def test_whoever_is_erased_while_they_are_taken_is_somebody_new(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = served.database
    with database.write() as session:
        make_contact(session, "ada")
        session.get_one(ContactRow, "ada").teams_user = USER
    assert served.post(ACTIVITY, token=served.signer.sign(SERVICE)).status_code == 200
    found: list[str | None] = []

    def find_and_erase(*given: Any, **named: Any) -> Known:
        known = find_known(*given, **named)
        if not found:
            with database.write() as session:
                erase_contact(session, contact_id="ada", actor="test", reason="asked for", now=NOW)
        found.append(known.who.contact_id)
        return known

    monkeypatch.setattr(bot, "find_known", find_and_erase)
    response = served.post({**ACTIVITY, "id": "f:2"}, token=served.signer.sign(SERVICE))

    assert response.status_code == 200
    (new,) = list_contacts(database)
    assert found == ["ada", new]
    assert new != "ada"


def test_many_at_once_of_one_new_person_make_one_contact_and_one_conversation(served: Served) -> None:
    token = served.signer.sign(SERVICE)
    activities = [{**ACTIVITY, "id": f"f:{number // 2}"} for number in range(20)]

    with ThreadPoolExecutor(len(activities)) as senders:
        statuses = list(senders.map(lambda activity: served.post(activity, token=token).status_code, activities))

    assert statuses == [200] * len(activities)
    assert len(list_contacts(served.database)) == 1
    with served.database.read() as session:
        assert session.scalar(select(func.count()).select_from(ConversationRow)) == 1
        kept = select(func.count()).where(MessageRow.author == "partner")
        assert session.scalar(kept) == len(activities) // 2
