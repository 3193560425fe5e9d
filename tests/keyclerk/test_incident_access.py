"""Access to incidents: who may do what to whose; another partner's are as unknown as those that are not there."""

from dataclasses import dataclass

import pytest
from sqlalchemy.orm import Session

from keyclerk.access import Actor, find_actor
from keyclerk.hand_off import end_incident, hand_over
from keyclerk.incidents import (
    Changed,
    Doer,
    Incident,
    Refused,
    change_incident,
    find_duplicates,
    find_incident,
    find_role,
    list_open_incidents,
    list_reopenable_incidents,
    list_timeline,
)
from keyclerk.life_cycle import Deed, Role
from keyclerk.store.database import Database
from keyclerk.store.tables import ContactRow, IncidentRow
from tests.factories import NOW, make_actor, make_conversation, make_draft, make_incident, read_everything

PEOPLE = {
    "opener": ("ada", "contoso", "user"),
    "admin": ("bob", "contoso", "partner_admin"),
    "colleague": ("cleo", "contoso", "user"),
    "stranger": ("grace", "fabrikam", "global_admin"),
    "visitor": (None, None, None),
}
NORA = Doer(Role.AGENT, "nora")
DRAFT = {"suffix": "372PD", "error_code": "0xC004C008", "computer": "SRV-01"}
UNKNOWN = "unknown"

# What is answered to each of them, about an incident that stands so: done, refused with a code, or unknown.
MATRIX = """
action     state   opener       admin      colleague  stranger  visitor
status     new     details      details    bare       unknown   unknown
timeline   open    seen         seen       hidden     unknown   unknown
comment    open    open         open       NOT_YOURS  unknown   unknown
close      open    closed       closed     NOT_YOURS  unknown   unknown
close      new     WRONG_STATE  WRONG_STATE NOT_YOURS unknown   unknown
withdraw   new     withdrawn    withdrawn  NOT_YOURS  unknown   unknown
reopen     solved  open         open       NOT_YOURS  unknown   unknown
hand_over  open    open         NOT_YOURS  NOT_YOURS  unknown   unknown
duplicate  new     shown        shown      hidden     hidden    unknown
listed     new     details      details    bare       hidden    unknown
reopenable solved  shown        shown      hidden     hidden    unknown
"""
CASES = [
    (action, state, who, expected)
    for action, state, *answers in [line.split() for line in MATRIX.strip().splitlines()[1:]]
    for who, expected in zip(PEOPLE, answers, strict=True)
]
CHANGES = {
    "comment": Deed.COMMENTED,
    "close": Deed.CLOSED,
    "withdraw": Deed.WITHDRAWN,
    "reopen": Deed.REOPENED,
}


@dataclass(frozen=True)
class Asked:
    """What somebody asks for, about the incident of a number."""

    action: str
    actor: Actor | None
    number: str


@pytest.fixture(autouse=True)
def records(any_database: Database) -> None:
    with any_database.write() as session:
        for contact, partner, role in PEOPLE.values():
            if contact and partner and role:
                make_actor(session, contact, partner=partner, role=role)
                make_conversation(session, contact, id_=f"c-{contact}")


def open_incident_of_ada(session: Session, state: str) -> str:
    """Open an incident that stands so; a note of agents is in its timeline."""
    ada = find_actor(session, contact_id="ada", partner_id="contoso")
    assert ada is not None
    opened = make_incident(session, ada, conversation_id="c-ada", draft=make_draft(severity="A", **DRAFT))
    deeds = {"new": [], "open": [Deed.TAKEN], "solved": [Deed.SOLVED]}[state]
    for deed in (Deed.NOTED, *deeds):
        text = "For agents alone." if deed is Deed.NOTED else "For all."
        change_incident(session, incident_id=opened.id, deed=deed, doer=NORA, now=NOW, text=text)
    return opened.number


def ask(session: Session, asked: Asked) -> str:
    """Return what is answered, as everything that partners use does it: by the incident that they may find."""
    actor = asked.actor
    if actor is None:
        return UNKNOWN
    if asked.action in ("duplicate", "listed", "reopenable"):
        return look_for(session, actor, asked)
    incident = find_incident(session, actor=actor, number=asked.number)
    if incident is None:
        return UNKNOWN
    if asked.action == "status":
        return describe(incident)
    if asked.action == "timeline":
        texts = [entry.text for entry in list_timeline(session, incident_id=incident.id)]
        assert "For agents alone." not in texts
        return "seen" if incident.severity else "hidden"
    return tell(do(session, actor, incident, asked.action))


def look_for(session: Session, actor: Actor, asked: Asked) -> str:
    found = {
        "duplicate": lambda: find_duplicates(session, actor=actor, draft=make_draft(**DRAFT)),
        "listed": lambda: list_open_incidents(session, actor=actor),
        "reopenable": lambda: list_reopenable_incidents(session, actor=actor, now=NOW),
    }[asked.action]()
    incident = next((each for each in found if each.number == asked.number), None)
    if incident is None:
        return "hidden"
    return describe(incident) if asked.action == "listed" else "shown"


def do(session: Session, actor: Actor, incident: Incident, action: str) -> Changed | Refused:
    doer = Doer(find_role(session.get_one(IncidentRow, incident.id), actor), actor.contact_id)
    if action == "hand_over":
        conversation_id = f"c-{actor.contact_id}"
        return hand_over(session, conversation_id=conversation_id, incident_id=incident.id, doer=doer, now=NOW)
    change = end_incident if action in ("close", "withdraw") else change_incident
    return change(session, incident_id=incident.id, deed=CHANGES[action], doer=doer, now=NOW, text="Text.")


def describe(incident: Incident) -> str:
    details = (incident.severity, incident.opened_at, incident.response_due_at)
    if incident == Incident(incident.id, incident.number, "windows-server", "new"):
        return "bare"
    assert None not in details
    return "details"


def tell(answer: Changed | Refused) -> str:
    return str(answer.code) if isinstance(answer, Refused) else str(answer.incident.state)


def find_person(session: Session, who: str) -> Actor | None:
    contact, partner, _ = PEOPLE[who]
    return find_actor(session, contact_id=contact, partner_id=partner)


@pytest.mark.parametrize(("action", "state", "who", "expected"), CASES)
def test_what_somebody_is_answered_about_an_incident(
    any_database: Database, action: str, state: str, who: str, expected: str
) -> None:
    with any_database.write() as session:
        number = open_incident_of_ada(session, state)
    before = read_everything(any_database)

    with any_database.write() as session:
        answer = ask(session, Asked(action, find_person(session, who), number))

    assert answer == expected
    is_done = action in (*CHANGES, "hand_over") and expected.islower() and expected != UNKNOWN
    assert (read_everything(any_database) != before) is is_done


@pytest.mark.parametrize("who", ["stranger", "visitor"])
@pytest.mark.parametrize(("action", "state"), sorted({(action, state) for action, state, *_ in CASES}))
def test_the_incident_of_another_partner_is_answered_like_one_that_is_not_there(
    any_database: Database, action: str, state: str, who: str
) -> None:
    with any_database.write() as session:
        number = open_incident_of_ada(session, state)
    before = read_everything(any_database)

    with any_database.write() as session:
        actor = find_person(session, who)
        of_others, of_nobody = (ask(session, Asked(action, actor, each)) for each in (number, "INC-999999"))

    assert of_others == of_nobody
    assert read_everything(any_database) == before


def test_a_role_that_is_taken_away_counts_at_once(any_database: Database) -> None:
    with any_database.write() as session:
        number = open_incident_of_ada(session, "open")
        bob = find_person(session, "admin")
        assert ask(session, Asked("comment", bob, number)) == "open"

        make_role_ordinary(session, "bob")

        assert ask(session, Asked("comment", find_person(session, "admin"), number)) == "NOT_YOURS"


def make_role_ordinary(session: Session, contact: str) -> None:
    session.get_one(ContactRow, contact).roles = ["user"]
    session.flush()


@pytest.mark.parametrize("who", ["admin", "colleague", "stranger"])
def test_a_conversation_of_somebody_else_is_never_handed_over_for_an_incident(any_database: Database, who: str) -> None:
    with any_database.write() as session:
        open_incident_of_ada(session, "open")
        contact = PEOPLE[who][0]

        refused = hand_over(
            session, conversation_id=f"c-{contact}", incident_id=1, doer=Doer(Role.OPENER, str(contact)), now=NOW
        )

    assert refused == Refused("NOT_YOURS", "open")
