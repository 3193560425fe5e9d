"""Erasure: nobody is recognised any more, and what is counted stays as it was."""

import json
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from actions.incident_rows import to_incident, to_timeline
from keyclerk.access import Actor, find_actor
from keyclerk.answers import render
from keyclerk.audit import read_audit
from keyclerk.conversations import State
from keyclerk.erasure import ContactErasedError, Erasure, erase_contact, list_erased_conversations
from keyclerk.errors import UnknownContactError
from keyclerk.incidents import Changed, Doer, Incident, change_incident
from keyclerk.life_cycle import Deed, Role
from keyclerk.messages import list_open_conversations
from keyclerk.news import deliver_news
from keyclerk.store.database import Database
from keyclerk.store.tables import (
    ContactRow,
    ConversationRow,
    FeedbackRow,
    ImportChangeRow,
    IncidentRow,
    MarkRow,
    MessageRow,
    OfferRow,
    OutboxRow,
    TimelineEntryRow,
)
from tests.factories import (
    NOW,
    import_rows,
    make_actor,
    make_contact,
    make_contact_row,
    make_conversation,
    make_partner,
    make_partner_row,
    undo,
)
from tests.factories import make_incident as open_incident
from tests.records import read_all

CLAIRE = "claire-d7"
NAME, EMAIL, TEAMS = "Clàire Dubois", "claire.dubois@contoso.example", "29:teams-user-7"
SENTENCES = {
    name: f"Sentence {name} of hers, 'quoted' & \"double\"." for name in ("text", "story", "impact", "comment")
}
SECRETS = (CLAIRE, NAME, EMAIL, TEAMS, *SENTENCES.values())


def say(session: Session, conversation: str, number: int, **given: Any) -> None:
    columns: dict[str, Any] = {"author": "partner", "text": SENTENCES["text"], "state": State.ANSWERED, **given}
    session.add(MessageRow(conversation_id=conversation, number=number, created_at=NOW, **columns))


def note(session: Session, incident: IncidentRow, *, author: str, actor: str, text: str | None) -> None:
    session.add(
        TimelineEntryRow(
            incident_id=incident.id, at=NOW, author=author, actor=actor, deed="COMMENTED", state=incident.state,
            text=text, details={"message": "4", "seen_by": CLAIRE},
        )
    )  # fmt: skip


def make_incident(session: Session, contact: str, *, state: str = "open", **given: Any) -> IncidentRow:
    columns: dict[str, Any] = {"description": "The activation fails.", **given}
    incident = IncidentRow(
        partner_id="contoso", contact_id=contact, opened_at=NOW, state=state, severity="A", language="en",
        product="windows-server", suffix="372PD", error_code="0xC004C008", computer="SRV-01", proof={"keys": [1]},
        **columns,
    )  # fmt: skip
    session.add(incident)
    session.flush()
    return incident


def send(session: Session, incident: IncidentRow | None, *, target: str, state: str, payload: dict[str, Any]) -> None:
    session.add(
        OutboxRow(
            channel="mail", target=target, topic="t", incident_id=incident and incident.id, payload=payload,
            created_at=NOW, due_at=NOW, state=state, problem=f"{EMAIL}: unknown",
        )
    )  # fmt: skip


def fill(session: Session) -> None:
    """Have Claire seen in every table, in her own records and in those of her colleague Ada."""
    for contact in (CLAIRE, "ada"):
        session.add(
            ConversationRow(
                id=f"talk-{len(contact)}", channel="web", subject=contact, partner_id="contoso", contact_id=contact,
                created_at=NOW, last_number=9, turns=4, held_by="agent", incident_id=1,
            )
        )  # fmt: skip
    session.flush()
    own, hers = f"talk-{len(CLAIRE)}", "talk-3"
    held = {"choice": {"reference": NAME}, "values": {"x": NAME}, "buttons": [NAME], "card": {"a": [NAME]}}
    held |= {"beside_card": f"{NAME}: {SENTENCES['story']}"}
    say(session, own, 1, external_id=CLAIRE, digest="d", hint="fr", understanding={"e": NAME}, feedback=[NAME], **held)
    say(session, own, 2, state=State.SENT)
    say(session, own, 3, author="agent", state=None, text=f"Dear {NAME}")
    say(session, hers, 1, author="bot", state=None, text=f"Opened by {NAME}: {SENTENCES['story']}!", **held)
    say(session, hers, 2, text="Nobody in particular", state=State.SENT)
    offer: dict[str, Any] = {"number": 1, "intent": "i", "entities": [{"value": NAME}], "title": NAME}
    feedback: dict[str, Any] = {"number": 1, "at": NOW, "helped": False, "reason": "WRONG", "response": "utter_x"}
    for conversation in (own, hers):
        session.add(OfferRow(reference=conversation, conversation_id=conversation, **offer))
        session.add(FeedbackRow(conversation_id=conversation, text=f"{NAME} asked", **feedback))
    session.flush()
    for message in session.scalars(select(MessageRow)).all():
        session.add(
            MarkRow(
                message_id=message.id, intent="greet", text=f"{NAME} asked", language="fr", marked_at=NOW,
                marked_by="eva",
            )
        )  # fmt: skip
    mine = make_incident(session, CLAIRE, description=SENTENCES["story"], impact=SENTENCES["impact"], tried=[[NAME]])
    make_incident(session, CLAIRE, state="closed", description=SENTENCES["story"])
    adas = make_incident(session, "ada", description=f"As {NAME} said: {SENTENCES['story']}")
    for incident in (mine, adas):
        note(session, incident, author="partner", actor=CLAIRE, text=SENTENCES["comment"])
        note(session, incident, author="agent", actor="sam", text=f"Dear {NAME}, you wrote: {SENTENCES['comment']}")
        note(session, incident, author="partner", actor="ada", text=None)
    for state in ("waiting", "delivered", "dead"):
        send(session, mine, target="*", state=state, payload={"contact": CLAIRE, "text": SENTENCES["story"]})
        send(session, None, target=CLAIRE, state=state, payload={"to": EMAIL})
    send(session, adas, target="*", state="waiting", payload={"contact": "ada", "entry": {"actor": CLAIRE}})


@pytest.fixture
def filled(any_database: Database) -> Database:
    """A database with Claire and Ada of one partner, and a stranger of the same name at another one."""
    import_rows(any_database, "partners", make_partner_row())
    claire = make_contact_row(contact=CLAIRE, name=NAME, email=EMAIL, teams_user=TEAMS, roles="partner_admin")
    import_rows(any_database, "contacts", claire | {"name": f"{NAME}-Old"}, make_contact_row())
    import_rows(any_database, "contacts", claire)
    with any_database.write() as session:
        fill(session)
    return any_database


def erase(database: Database, contact: str = CLAIRE, **given: Any) -> Erasure:
    with database.write() as session:
        return erase_contact(session, contact_id=contact, actor="op", reason="asked for", now=NOW, **given)


def find_secrets(database: Database) -> list[tuple[str, str]]:
    """Return where a person still stands: the table and what was found in it."""
    found = []
    for table, rows in read_all(database).items():
        content = "\n".join(str(value) for row in rows for value in row)
        found += [(table, secret) for secret in SECRETS if secret in content or json.dumps(secret)[1:-1] in content]
    return found


def test_nothing_of_a_person_is_found_in_any_table(filled: Database) -> None:
    assert {table for table, _ in find_secrets(filled)} >= {
        "contacts", "conversations", "marks", "messages", "offers", "feedback", "incidents", "timeline", "outbox",
        "import_changes",
    }  # fmt: skip

    erase(filled)

    assert find_secrets(filled) == []


def test_counts_and_what_belongs_to_the_organisation_stay(filled: Database) -> None:
    before = {table: len(rows) for table, rows in read_all(filled).items()}

    erasure = erase(filled)

    after = {table: len(rows) for table, rows in read_all(filled).items()}
    assert after == before | {"offers": 1, "marks": 2, "audit": before["audit"] + 1, "timeline": before["timeline"] + 1}
    assert (erasure.messages, erasure.incidents, erasure.conversations) == (3, 2, ["talk-9"])
    assert erasure.others == ["talk-3"]
    with filled.read() as session:
        contact = session.get_one(ContactRow, erasure.contact_id)
        talk = session.get_one(ConversationRow, "talk-9")
        incident = session.get_one(IncidentRow, 1)
        feedback = session.scalars(select(FeedbackRow).order_by(FeedbackRow.id)).all()
    assert erasure.contact_id.startswith("erased-")
    assert (contact.name, contact.email, contact.teams_user, contact.roles) == ("", None, None, [])
    assert (contact.partner_id, contact.erased_at) == ("contoso", NOW)
    assert (talk.contact_id, talk.last_number, talk.turns) == (erasure.contact_id, 9, 4)
    assert (incident.contact_id, incident.state, incident.severity) == (erasure.contact_id, "open", "A")
    assert (incident.product, incident.suffix, incident.error_code) == ("windows-server", "372PD", "0xC004C008")
    assert (incident.computer, incident.proof, incident.opened_at) == ("SRV-01", {"keys": [1]}, NOW)
    assert (incident.description, incident.impact, incident.tried) == ("", "", [["…"]])
    assert [(row.helped, row.reason, row.text) for row in feedback] == [
        (False, "WRONG", ""),
        (False, "WRONG", "… asked"),
    ]


def test_the_conversations_are_emptied_and_nothing_of_them_is_answered_any_more(filled: Database) -> None:
    erase(filled)

    with filled.read() as session:
        rows = session.scalars(select(MessageRow).where(MessageRow.conversation_id == "talk-9")).all()
        talk = session.get_one(ConversationRow, "talk-9")
        waiting = list_open_conversations(session)
    for row in rows:
        held = (row.values, row.card, row.buttons, row.choice, row.understanding, row.feedback, row.external_id)
        assert (row.text, row.beside_card, held, row.digest) == ("", None, (None,) * 7, None)
    assert [row.state for row in rows] == [State.ANSWERED, State.FAILED, None]
    assert (waiting, talk.held_by, talk.incident_id) == (["talk-3"], "bot", None)


def test_what_others_said_stays_without_the_person(filled: Database) -> None:
    erasure = erase(filled)

    with filled.read() as session:
        messages = session.scalars(select(MessageRow).where(MessageRow.conversation_id == "talk-3")).all()
        incident = session.get_one(IncidentRow, 3)
        entries = session.scalars(select(TimelineEntryRow).where(TimelineEntryRow.incident_id == 3)).all()
    assert [row.text for row in messages] == ["Opened by …: …!", "Nobody in particular"]
    assert (messages[0].values, messages[0].card, messages[0].beside_card) == ({"x": "…"}, {"a": ["…"]}, "…: …")
    assert messages[1].beside_card is None
    assert (incident.description, incident.contact_id) == ("As … said: …", "ada")
    assert [(each.actor, each.text) for each in entries] == [
        (erasure.contact_id, ""), ("sam", "Dear …, you wrote: …"), ("ada", None)
    ]  # fmt: skip
    assert entries[0].details == {"message": "4", "seen_by": erasure.contact_id}


def test_an_incident_under_way_stays_open_and_tells_agents_why_it_is_empty(filled: Database) -> None:
    erase(filled)

    with filled.read() as session:
        noted = session.scalars(select(TimelineEntryRow).where(TimelineEntryRow.deed == "CONTACT_ERASED")).all()
        states = session.scalars(select(IncidentRow.state).order_by(IncidentRow.id)).all()
    assert states == ["open", "closed", "open"]
    assert [(each.incident_id, each.author, each.state, each.is_internal) for each in noted] == [
        (1, "keyclerk", "open", True)
    ]


def test_nothing_more_leaves(filled: Database) -> None:
    erasure = erase(filled)

    with filled.read() as session:
        rows = session.scalars(select(OutboxRow).order_by(OutboxRow.id)).all()
    *theirs, adas = rows
    assert {(row.state, row.problem, len(row.payload)) for row in theirs} == {
        ("delivered", None, 0),
        ("dropped", None, 0),
    }
    assert {row.target for row in theirs} == {"*", erasure.contact_id}
    assert None not in {row.ended_at for row in theirs}
    assert (adas.state, adas.payload) == ("waiting", {"contact": "ada", "entry": {"actor": erasure.contact_id}})


def test_the_audit_trail_names_the_new_id_alone(filled: Database) -> None:
    with filled.write() as session:
        erasure = erase_contact(
            session, contact_id=CLAIRE, actor=NAME, reason=f"{NAME} <{EMAIL}> asked", now=NOW, entered_by="op"
        )

    with filled.read() as session:
        entry = read_audit(session, newest=1)[0]
    assert (entry.action, entry.subject, entry.partner_id) == (
        "CONTACT_ERASED", f"contact:{erasure.contact_id}", "contoso"
    )  # fmt: skip
    assert (entry.actor, entry.reason) == ("…", "… <…> asked")
    assert entry.details == {"conversations": 1, "messages": 3, "incidents": 2, "entered_by": "op"}


def test_who_was_erased_is_nobody_any_more(filled: Database) -> None:
    erasure = erase(filled)

    with filled.read() as session:
        assert find_actor(session, contact_id=CLAIRE, partner_id="contoso") is None
        assert find_actor(session, contact_id=erasure.contact_id, partner_id="contoso") is None
        assert list_erased_conversations(session) == ["talk-9"]


def test_nobody_is_erased_twice(filled: Database) -> None:
    erasure = erase(filled)

    with pytest.raises(UnknownContactError):
        erase(filled)
    with pytest.raises(ContactErasedError):
        erase(filled, erasure.contact_id)


def test_the_same_id_imported_later_is_another_contact(filled: Database) -> None:
    erasure = erase(filled)

    import_rows(filled, "contacts", make_contact_row(contact=CLAIRE, name="Claire Again"))

    with filled.read() as session:
        assert session.get_one(ContactRow, CLAIRE).name == "Claire Again"
        assert session.get_one(ContactRow, erasure.contact_id).name == ""
        assert session.get_one(ConversationRow, "talk-9").contact_id == erasure.contact_id


def test_imports_of_somebody_erased_are_undone_and_bring_nothing_back(any_database: Database) -> None:
    import_rows(any_database, "partners", make_partner_row())
    row = make_contact_row(contact=CLAIRE, name=NAME, email=EMAIL)
    first = import_rows(any_database, "contacts", row)
    second = import_rows(any_database, "contacts", row | {"name": f"{NAME} II"})
    erasure = erase(any_database)

    undo(any_database, second.import_id or 0)
    with any_database.read() as session:
        assert session.get_one(ContactRow, erasure.contact_id).name == ""
        changes = session.scalars(select(ImportChangeRow).where(ImportChangeRow.record == "contacts")).all()
    undo(any_database, first.import_id or 0)

    assert [(change.before, change.after) for change in changes] == [(None, {}), ({}, {})]
    with any_database.read() as session:
        assert session.scalars(select(ContactRow.id)).all() == []
    assert find_secrets(any_database) == []


def test_contacts_of_other_partners_and_colleagues_are_not_touched(any_database: Database) -> None:
    with any_database.write() as session:
        for partner in ("contoso", "fabrikam"):
            make_partner(session, partner)
        make_contact(session, CLAIRE, name=NAME)
        make_contact(session, "grace", partner="fabrikam", name=NAME)
        session.add(
            ConversationRow(
                id="theirs", channel="web", subject="grace", partner_id="fabrikam", contact_id="grace", created_at=NOW
            )
        )
        session.flush()
        say(session, "theirs", 1, text=f"I am {NAME}")

    erase(any_database)

    with any_database.read() as session:
        assert session.get_one(ContactRow, "grace").name == NAME
        assert session.scalars(select(MessageRow.text)).all() == [f"I am {NAME}"]


def test_a_person_is_not_left_in_the_file(database: Database) -> None:
    import_rows(database, "partners", make_partner_row())
    claire = make_contact_row(contact=CLAIRE, name=NAME, email=EMAIL, teams_user=TEAMS)
    import_rows(database, "contacts", claire, make_contact_row())
    with database.write() as session:
        fill(session)
    assert database.file is not None

    erase(database)
    is_empty = database.empty_log()

    content = b"".join(path.read_bytes() for path in database.file.parent.glob(f"{database.file.name}*"))
    assert is_empty
    found = [secret for secret in SECRETS for form in (secret, json.dumps(secret)[1:-1]) if form.encode() in content]
    assert found == []


def test_a_comment_is_taken_out_of_its_copies_however_short_it_is(any_database: Database) -> None:
    with any_database.write() as session:
        claire, ada = make_actor(session, CLAIRE), make_actor(session)
        make_conversation(session)
        incident = open_incident(session, ada, request_id="r-1")
        told = comment(session, incident, claire, "Tel 99123")
        say_copy(session, told, incident, ada)
        comment(session, incident, claire, "99123!")
        comment(session, incident, ada, "Fine.")

    erase(any_database)

    assert [name for name, rows in read_all(any_database).items() if "99123" in str(rows)] == []
    with any_database.read() as session:
        news, answer = session.scalars(select(MessageRow).order_by(MessageRow.number)).all()
        waiting = session.scalars(select(OutboxRow).where(OutboxRow.state == "waiting").order_by(OutboxRow.id)).all()
    assert news.text == "A colleague of yours has added to INC-000001: …"
    assert "…" in answer.text
    assert "…" in str(answer.card)
    assert answer.beside_card == "INC-000001 (Windows Server): new, not taken yet."
    texts = [row.payload["entry"]["text"] for row in waiting if row.channel == "webhook"]
    assert texts == ["The activation fails.", "…", "…", "Fine."]
    assert [row.payload["values"]["text"] for row in waiting if row.channel == "conversation"] == ["…"]


def test_a_computer_that_is_named_after_a_person_is_named_no_more(any_database: Database) -> None:
    with any_database.write() as session:
        make_actor(session, CLAIRE)
        session.get_one(ContactRow, CLAIRE).name = NAME
        for computer in ("CLÀIRE-DUBOIS-PC", f"laptop of {NAME}", "SRV-01", None):
            make_incident(session, CLAIRE).computer = computer

    erase(any_database)

    with any_database.read() as session:
        computers = session.scalars(select(IncidentRow.computer).order_by(IncidentRow.id)).all()
    assert computers == ["…-PC", "laptop of …", "SRV-01", None]


def test_what_agents_answer_to_somebody_erased_is_not_told(any_database: Database) -> None:
    with any_database.write() as session:
        claire = make_actor(session, CLAIRE)
        make_conversation(session, CLAIRE)
        open_incident(session, claire)
    erase(any_database)
    with any_database.write() as session:
        agent = Doer(Role.AGENT, "sam")
        change_incident(session, incident_id=1, deed=Deed.ANSWERED, doer=agent, now=NOW, text=f"Dear {NAME}, done.")
        news = session.scalars(
            select(OutboxRow).where(OutboxRow.channel == "conversation", OutboxRow.state == "waiting")
        ).one()

        assert deliver_news(session, news, now=NOW) is None

        assert (news.state, news.problem) == ("dropped", "CONTACT_ERASED")
        assert session.scalars(select(MessageRow)).all() == []


def comment(session: Session, incident: Incident, actor: Actor, text: str) -> TimelineEntryRow:
    doer = Doer(Role.OPENER if actor.contact_id == "ada" else Role.ADMIN, actor.contact_id)
    changed = change_incident(session, incident_id=incident.id, deed=Deed.COMMENTED, doer=doer, now=NOW, text=text)
    assert isinstance(changed, Changed)
    return changed.entry


def say_copy(session: Session, entry: TimelineEntryRow, incident: Incident, actor: Actor) -> None:
    """Have a comment told as news, and in the answer to how the incident stands."""
    row = session.scalars(select(OutboxRow).where(OutboxRow.channel == "conversation")).one()
    assert deliver_news(session, row, now=NOW) is not None
    values = {
        **to_incident(incident, actor), "details": "yes", "response": "none", "reopens": "no",
        "timeline": to_timeline([entry], actor),
    }  # fmt: skip
    answer = render("utter_incident_status", values, "en")
    assert "Tel 99123" in answer.text
    assert "Tel 99123" in str(answer.card)
    session.add(
        MessageRow(
            conversation_id="c-1", number=2, author="bot", created_at=NOW, language="en", values=values,
            response="utter_incident_status", text=answer.text, card=answer.card, beside_card="New. Tel 99123",
        )
    )  # fmt: skip
    session.get_one(ConversationRow, "c-1").last_number = 2
