"""Search: what finds an incident, who may find it, and that the index follows whatever is changed or erased."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from keyclerk.agents import Agent
from keyclerk.erasure import erase_contact
from keyclerk.incidents import Doer, change_incident
from keyclerk.incidents.queues import Filters
from keyclerk.incidents.search import search_incidents
from keyclerk.life_cycle import Deed, Role
from keyclerk.store.archive import open_archive
from keyclerk.store.backup import back_up
from keyclerk.store.database import Database
from keyclerk.store.restore import check_backup, restore
from keyclerk.store.tables import IncidentRow, PartnerRow
from keyclerk.store.words import LONGEST, MOST_BYTES, NEWEST, fill_words, list_words
from tests.factories import NOW, make_actor, make_draft, make_incident
from tests.synthetic import generate_product_keys

NORA = Agent("nora", "Nora", frozenset({"agent"}), None, "UTC")
DOER = Doer(Role.AGENT, "Nora")


@pytest.fixture(params=[1, NEWEST])
def newest(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have PostgreSQL look among so few of the newest first that it finds them all, or that it does not."""
    monkeypatch.setattr("keyclerk.store.words.NEWEST", request.param)


def search(database: Database, sought: str, agent: Agent = NORA, **given: Any) -> list[int]:
    with database.read() as session:
        page = search_incidents(session, agent=agent, text=sought, **given)
    return [line.incident.id for line in page.lines]


def fill(session: Session) -> None:
    """Open two incidents: the first of an Élise of Café Noir, the second of a contact of Contoso."""
    elise = make_actor(session, "elise", partner="cafe")
    session.get_one(PartnerRow, "cafe").name = "Café Noir"
    draft = make_draft(
        description="Le serveur de Zoë refuse l’activation.",
        impact="Vingt élèves n’ont pas accès.",
        suffix="3V66T",
        error_code="0xC004C008",
        computer="SRV-DB-03",
    )
    make_incident(session, elise, draft=draft, conversation_id=None, request_id=None)
    make_incident(session, make_actor(session), draft=make_draft(), conversation_id=None, request_id=None)


FINDS = {
    "INC-000001": [1],
    "inc-1": [1],
    "1": [1],
    "INC-000009": [],
    "3V66T": [1],
    "3v66t": [1],
    "SRV-DB-03": [1],
    "srv-db": [1],
    "0xC004C008": [1],
    "c004c008": [1],
    "cafe": [1],
    "Café Noir": [1],
    "noir": [1],
    "contoso": [2],
    "serveur zoe": [1],
    "ELEVES accès": [1],
    "activation": [2, 1],
    "activ": [2, 1],
    "activ fails": [],
    "fails activ": [2],
    "ac": [],
    "nothing of it": [],
    "": [],
    "  ": [],
    "…!?": [],
    "\"' OR 1=1 --": [],
    "serveur* NEAR(": [],
    "a:b & c | !d": [],
    "%": [],
}


@pytest.mark.usefixtures("newest")
def test_an_incident_is_found_by_what_is_known_of_it(any_database: Database) -> None:
    with any_database.write() as session:
        fill(session)

    assert {sought: search(any_database, sought) for sought in FINDS} == FINDS


@pytest.mark.usefixtures("newest")
def test_an_agent_of_some_partners_finds_those_alone(any_database: Database) -> None:
    agent = replace(NORA, partner_ids=frozenset({"contoso"}))
    with any_database.write() as session:
        fill(session)

    found = [search(any_database, sought, agent) for sought in ("activation", "INC-000001", "3V66T", "cafe", "contoso")]

    assert found == [[2], [], [], [], [2]]


NARROWS: list[tuple[str, Filters, list[int]]] = [
    ("activation", Filters(language="fr"), [1]),
    ("activation", Filters(language="en"), [2]),
    ("activation", Filters(partner_id="cafe"), [1]),
    ("activation", Filters(partner_id="contoso", state="new"), [2]),
    ("3V66T", Filters(partner_id="contoso"), []),
    ("INC-000001", Filters(state="new"), []),
    ("INC-000001", Filters(state="solved"), [1]),
    ("noir", Filters(state="solved"), [1]),
    ("noir", Filters(state="new"), []),
    ("", Filters(state="solved"), [1]),
    ("  ", Filters(severity="B"), [2, 1]),
    ("", Filters(severity="B", product="no-such"), []),
    ("…!?", Filters(severity="B"), []),
]


@pytest.mark.usefixtures("newest")
def test_filters_narrow_what_is_found_and_list_the_newest_without_words(any_database: Database) -> None:
    with any_database.write() as session:
        fill(session)
        first = session.get_one(IncidentRow, 1)
        first.state, first.language = "solved", "fr"
        severities = {session.get_one(IncidentRow, id_).severity for id_ in (1, 2)}

    assert severities == {"B"}
    found = [(sought, filters, search(any_database, sought, filters=filters)) for sought, filters, _ in NARROWS]
    assert found == NARROWS


@pytest.mark.usefixtures("newest")
def test_a_filter_shows_an_agent_nothing_of_other_partners(any_database: Database) -> None:
    agent = replace(NORA, partner_ids=frozenset({"contoso"}))
    with any_database.write() as session:
        fill(session)

    found = [
        search(any_database, sought, agent, filters=filters)
        for sought in ("", "activation", "INC-000001")
        for filters in (Filters(partner_id="cafe"), Filters(severity="B"))
    ]

    assert found == [[], [2], [], [2], [], []]


@pytest.mark.usefixtures("newest")
@pytest.mark.parametrize("text", ["contoso", ""])
def test_pages_of_what_was_found_go_on(any_database: Database, text: str) -> None:
    filters = Filters(severity="B")
    with any_database.write() as session:
        actor = make_actor(session)
        for _ in range(5):
            make_incident(session, actor, conversation_id=None, request_id=None)
    pages, after = [], None
    with any_database.read() as session:
        while True:
            page = search_incidents(session, agent=NORA, text=text, filters=filters, after=after, most=2)
            pages.append([line.incident.id for line in page.lines])
            if not (after := page.after):
                break

    assert pages == [[5, 4], [3, 2], [1]]


def test_what_is_said_later_is_found_with_notes_and_what_was_rolled_back_is_not(any_database: Database) -> None:
    with any_database.write() as session:
        fill(session)
    with any_database.write() as session:
        change_incident(session, incident_id=1, deed=Deed.NOTED, doer=DOER, now=NOW, text="Pare-feu à vérifier")
        change_incident(session, incident_id=2, deed=Deed.ASKED, doer=DOER, now=NOW, text="Which Straße?")
    with any_database.write() as session:
        change_incident(session, incident_id=2, deed=Deed.NOTED, doer=DOER, now=NOW, text="ephemeral")
        session.rollback()

    found = [search(any_database, each) for each in ("verifier", "strasse", "serveur verifier", "ephemeral")]

    assert found == [[1], [2], [1], []]


def test_of_more_words_than_fit_the_first_are_found_and_the_index_can_be_read(any_database: Database) -> None:
    draw = Random(1)
    written = [
        ["".join(chr(draw.randint(0x4E00, 0x9FA5)) for _ in range(LONGEST)) for _ in range(65)] for _ in range(90)
    ]
    with any_database.write() as session:
        fill(session)
        for words in written:
            change_incident(session, incident_id=1, deed=Deed.NOTED, doer=DOER, now=NOW, text=" ".join(words))
    with any_database.read() as session:
        assert len(session.scalars(text("SELECT CAST(words AS text) FROM incident_words")).all()) == 2

    said = [word for words in written for word in words]
    size = len(said[0].encode())
    fitting = said[: MOST_BYTES // size - 10]
    assert len(said) * size > 1 << 20
    assert search(any_database, "refuse") == [1]
    assert [word for word in draw.sample(fitting, 50) if search(any_database, word) != [1]] == []
    assert search(any_database, said[-1]) == []


def test_a_whole_key_finds_what_its_last_five_characters_find(database: Database) -> None:
    key = next(generate_product_keys("search"))
    with database.write() as session:
        draft = make_draft(suffix=key[-5:])
        make_incident(session, make_actor(session), draft=draft)

    assert search(database, key) == [1]


def test_who_was_erased_is_gone_from_the_index_and_its_bytes(any_database: Database) -> None:
    with any_database.write() as session:
        fill(session)
        session.get_one(IncidentRow, 2).partner_id = "cafe"
    with any_database.write() as session:
        change_incident(session, incident_id=1, deed=Deed.NOTED, doer=DOER, now=NOW, text="Called Elise: quokka.")
        change_incident(session, incident_id=2, deed=Deed.NOTED, doer=DOER, now=NOW, text="Like that of Elise.")
    before = [search(any_database, each) for each in ("elise", "zoe", "quokka", "eleves")]

    with any_database.write() as session:
        erase_contact(session, contact_id="elise", actor="olga", reason="asked", now=NOW + timedelta(days=1))

    after = [search(any_database, each) for each in ("elise", "zoe", "quokka", "eleves")]
    assert before == [[2, 1], [1], [1], [1]]
    assert after == [[], [], [1], []]
    if any_database.file is not None:
        with any_database.engine.connect() as connection:
            held = b"".join(bytes(block) for block in connection.scalars(text("SELECT block FROM incident_words_data")))
        assert [word for word in (b"elise", b"zoe", b"leves") if word in held] == []


def test_the_index_can_be_filled_anew(any_database: Database) -> None:
    with any_database.write() as session:
        fill(session)
        session.flush()
        fill_words(session.connection())
        fill_words(session.connection())

    assert search(any_database, "activation") == [2, 1]


def test_what_was_restored_is_found_and_what_was_there_before_is_not(
    database: Database, postgres_database: Database, tmp_path: Path
) -> None:
    with database.write() as session:
        fill(session)
    path, nothing = tmp_path / "b.zip", Database(f"sqlite:///{tmp_path / 'no-tracker.db'}")
    given: dict[str, Any] = {"fingerprint_secret": "of tests", "secrets": None, "replaces": False, "now": NOW}
    back_up(path, records=database, tracker=None, **given)
    copy = Database(f"sqlite:///{tmp_path / 'copy.db'}")

    for records in (copy, postgres_database):
        with open_archive(path) as archive:
            check_backup(archive)
            restore(archive, records=records, tracker=nothing)

    found = [(search(each, "activation"), search(each, "zoe")) for each in (copy, postgres_database)]
    copy.close()
    nothing.close()
    assert found == [([2, 1], [1])] * 2


def test_incidents_of_an_earlier_version_are_found(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'k.db'}")
    database.migrate("0005")
    with database.engine.execution_options(keyclerk_write=True).begin() as connection:
        for statement in (
            "INSERT INTO partners (id, name, incidents_used, counting_rule) VALUES ('p', 'P', 0, 'hardware_aware')",
            "INSERT INTO contacts (id, partner_id, name, roles) VALUES ('c', 'p', 'C', '[]')",
            (
                "INSERT INTO incidents (id, partner_id, contact_id, opened_at, state, severity, language, description)"
                " VALUES (7, 'p', 'c', '2026-06-15 12:00:00.000000', 'new', 'B', 'en', 'Old façade')"
            ),
        ):
            connection.execute(text(statement))

    database.migrate()

    assert search(database, "facade") == [7]
    database.close()


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("Éléphant, naïve FAÇADE", ["elephant", "naive", "facade"]),
        ("SRV_DB-03.local", ["srv", "db", "03", "local"]),
        ("0x8007232B or 8007232b, 0x12", ["8007232b", "or", "8007232b", "0x12"]),
        ("Straße", ["strasse"]),
        ("ÅNGSTRÖM", ["angstrom"]),
        ("x" * 100, ["x" * LONGEST]),
        ("•••••-3V66T", ["3v66t"]),
        (None, []),
    ],
)
def test_words_are_folded(written: str | None, words: list[str]) -> None:
    assert list_words(written) == words
