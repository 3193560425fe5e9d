from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from keyclerk.agents import Agent, add_agent, disable_agent
from keyclerk.audit import read_audit
from keyclerk.incidents import Changed, Refused
from keyclerk.life_cycle import Deed, Reason
from keyclerk.macro_use import Filled, choose_deed, fill_macro, send_macro
from keyclerk.macros import (
    BadMacroError,
    Draft,
    Macro,
    MacroChangedError,
    MacroThereError,
    UnknownMacroError,
    add_macro,
    change_macro,
    delete_macro,
    find_macro,
    list_macros,
)
from keyclerk.store.database import Database
from keyclerk.store.tables import ContactRow, IncidentRow, TimelineEntryRow
from tests.factories import NOW, PRODUCT_KEY, make_actor, make_draft, make_incident, read_everything

TEXTS = {"en": "Hello {{contact}}, {{number}} is about {{product}}.", "nl": "Dag {{contact}}, dit is {{number}}."}
LEAD = "agent:lars@example.com"


def make_macro(session: Session, **given: Any) -> Macro:
    return add_macro(session, Draft(**{"name": "Greeting", "texts": TEXTS, **given}), actor=LEAD, now=NOW)


def change(session: Session, macro: Macro, **given: Any) -> Macro:
    version = given.pop("version", macro.version)
    draft = Draft(**{"name": macro.name, "texts": macro.texts, "state": macro.state, "owner": macro.owner, **given})
    return change_macro(session, draft, macro_id=macro.id, version=version, actor=LEAD, now=NOW)


def make_agent(session: Session, name: str, *, partners: list[str] | None = None) -> Agent:
    id_ = f"{name.lower()}@example.com"
    return add_agent(session, agent_id=id_, name=name, partner_ids=partners, actor="tests", now=NOW)


def read_row(session: Session) -> IncidentRow:
    return session.get_one(IncidentRow, 1)


# Keeping


def test_a_macro_is_kept_changed_and_deleted_and_each_is_in_the_audit_trail(any_database: Database) -> None:
    with any_database.write() as session:
        make_agent(session, "Eva")
        macro = make_macro(session, name="  Please   wait ", state="waiting_for_partner", owner="me")
        assert find_macro(session, macro_id=macro.id) == macro
        assert macro == Macro("Please wait", TEXTS, "waiting_for_partner", "me", id=macro.id, version=0)

        changed = change(session, macro, name="Wait", state="solved", owner="eva@example.com", texts={"en": "Done."})
        assert changed == Macro("Wait", {"en": "Done."}, "solved", "eva@example.com", id=macro.id, version=1)
        assert list_macros(session) == [changed]

        delete_macro(session, macro_id=macro.id, version=1, actor=LEAD, now=NOW)
        assert list_macros(session) == []
        noted = [(each.action, each.subject, each.actor, each.details["name"]) for each in read_audit(session)]
    assert noted[:3] == [
        ("MACRO_DELETED", f"macro {macro.id}", LEAD, "Wait"),
        ("MACRO_CHANGED", f"macro {macro.id}", LEAD, "Wait"),
        ("MACRO_ADDED", f"macro {macro.id}", LEAD, "Please wait"),
    ]


def test_macros_are_listed_by_their_names(database: Database) -> None:
    with database.write() as session:
        for name in ("beta", "Alpha", "Gamma"):
            make_macro(session, name=name)

        assert [macro.name for macro in list_macros(session)] == ["Alpha", "beta", "Gamma"]


@pytest.mark.parametrize(
    ("given", "data"),
    [
        ({"name": "  "}, {"field": "name"}),
        ({"name": "x" * 201}, {"field": "name"}),
        ({"name": "a\0b"}, {"field": "name"}),
        ({"state": "new"}, {"field": "state", "state": "new"}),
        ({"owner": "nobody"}, {"field": "owner", "owner": "nobody"}),
        ({"owner": "gone@example.com"}, {"field": "owner", "owner": "gone@example.com"}),
        ({"texts": {}}, {"field": "texts", "language": "en", "problem": "MISSING"}),
        ({"texts": {"nl": "Dag."}}, {"field": "texts", "language": "en", "problem": "MISSING"}),
        ({"texts": {"en": " ", "nl": "Dag."}}, {"field": "texts", "language": "en", "problem": "MISSING"}),
        ({"texts": {"en": "Hi.", "xx": "?"}}, {"field": "texts", "language": "xx", "problem": "UNKNOWN_LANGUAGE"}),
        (
            {"texts": {"en": "x" * 4001}},
            {"field": "texts", "language": "en", "problem": "TOO_LONG", "characters": 4001},
        ),
        (
            {"texts": {"en": "Hi.", "nl": "Dag\r\n en {{naam}}"}},
            {
                "field": "texts",
                "language": "nl",
                "problem": "UNKNOWN_PLACEHOLDER",
                "line": 2,
                "column": 5,
                "placeholder": "{{naam}}",
            },
        ),
    ],
)
def test_a_macro_that_cannot_be_used_is_not_kept(
    database: Database, given: dict[str, Any], data: dict[str, Any]
) -> None:
    with database.write() as session:
        make_agent(session, "Gone")
        disable_agent(session, agent_id="gone@example.com", actor="tests", now=NOW)

        with pytest.raises(BadMacroError) as caught:
            make_macro(session, **given)

        assert caught.value.data == data
        assert list_macros(session) == []


def test_a_text_may_have_4000_characters_and_an_empty_one_is_none(database: Database) -> None:
    with database.write() as session:
        longest = "Wait! " * 666 + "Thx."
        assert len(longest) == 4000
        assert make_macro(session, texts={"en": longest, "fr": " \n"}).texts == {"en": longest}


def test_a_product_key_in_a_macro_is_masked(database: Database) -> None:
    with database.write() as session:
        macro = make_macro(session, name=f"Use {PRODUCT_KEY}", texts={"en": f"Use {PRODUCT_KEY}."})
        change(session, macro, name=f"Or  {PRODUCT_KEY.replace('-', '  ')}")

    assert PRODUCT_KEY.replace("-", " ") not in str(read_everything(database))
    assert PRODUCT_KEY not in str(read_everything(database))


def test_no_two_macros_have_the_same_name(any_database: Database) -> None:
    with any_database.write() as session:
        make_macro(session)
        other = make_macro(session, name="Other")

        with pytest.raises(MacroThereError):
            make_macro(session, name="greeting")
        with pytest.raises(MacroThereError):
            change(session, other, name="GREETING")
        assert change(session, other, name="OTHER").name == "OTHER"


def test_who_changes_or_deletes_an_earlier_version_is_told(any_database: Database) -> None:
    with any_database.write() as session:
        macro = make_macro(session)
        change(session, macro, name="Hello")

        for act in (
            lambda: change(session, macro, name="Mine"),
            lambda: delete_macro(session, macro_id=macro.id, version=0, actor=LEAD, now=NOW),
        ):
            with pytest.raises(MacroChangedError) as caught:
                act()
            assert caught.value.data == {"macro": macro.id, "version": 1, "by": LEAD}
        assert [each.name for each in list_macros(session)] == ["Hello"]


def test_a_macro_that_is_not_there_is_unknown(database: Database) -> None:
    with database.write() as session:
        assert find_macro(session, macro_id=7) is None
        with pytest.raises(UnknownMacroError):
            delete_macro(session, macro_id=7, version=0, actor=LEAD, now=NOW)


# Filling


def test_a_text_is_filled_in_the_language_of_the_incident(any_database: Database) -> None:
    with any_database.write() as session:
        make_incident(session, make_actor(session), language="nl")
        macro = make_macro(session)

        filled = fill_macro(session, macro, read_row(session), make_agent(session, "Eva"))

    assert filled == Filled("Dag Ada, dit is INC-000001.", "nl", None, ())


def test_without_a_text_in_that_language_it_is_english_and_said(database: Database) -> None:
    with database.write() as session:
        make_incident(session, make_actor(session), language="fr")
        macro = make_macro(session)

        filled = fill_macro(session, macro, read_row(session), make_agent(session, "Eva"))

    assert filled == Filled("Hello Ada, INC-000001 is about Windows Server.", "en", "fr", ())


EVERY = "{{contact}} {{number}} {{product}} {{suffix}} {{computer}} {{error_code}} {{agent}}"


def test_every_placeholder_has_its_value(database: Database) -> None:
    with database.write() as session:
        draft = make_draft(suffix="372PD", computer="SRV-01", error_code="0xC004C008")
        make_incident(session, make_actor(session), draft=draft)
        macro = make_macro(session, texts={"en": EVERY})

        filled = fill_macro(session, macro, read_row(session), make_agent(session, "Eva"))

    assert filled.text == "Ada INC-000001 Windows Server 372PD SRV-01 0xC004C008 Eva"


def test_what_the_incident_has_no_value_for_is_told_and_stays(database: Database) -> None:
    with database.write() as session:
        make_incident(session, make_actor(session), draft=make_draft(product=None))
        session.get_one(ContactRow, "ada").erased_at = NOW
        macro = make_macro(session, texts={"en": EVERY})

        filled = fill_macro(session, macro, read_row(session), make_agent(session, "Eva"))

    assert filled.text == "{{contact}} INC-000001 {{product}} {{suffix}} {{computer}} {{error_code}} Eva"
    assert filled.lacking == ("contact", "product", "suffix", "computer", "error_code")


# Sending


@pytest.mark.parametrize(
    ("state", "deed", "after"),
    [
        (None, Deed.ANSWERED, "open"),
        ("waiting_for_partner", Deed.ASKED, "waiting_for_partner"),
        ("solved", Deed.SOLVED, "solved"),
        ("closed", Deed.CLOSED, "closed"),
    ],
)
def test_a_macro_is_said_by_the_deed_that_leads_to_its_state(
    database: Database, state: str | None, deed: Deed, after: str
) -> None:
    with database.write() as session:
        make_incident(session, make_actor(session))
        eva, macro = make_agent(session, "Eva"), make_macro(session, state=state)

        done = send_macro(
            session,
            macro=macro,
            incident_id=1,
            text="Hello.",
            agent=eva,
            now=NOW,
            version=0,
            reason=Reason.EXPLAINED,
        )

        assert choose_deed(macro) is deed
        assert isinstance(done, Changed)
        assert (done.entry.deed, done.entry.text, done.incident.state) == (deed, "Hello.", after)
        assert (done.incident.owner, done.incident.reason) == ("Eva", "EXPLAINED" if deed is Deed.SOLVED else None)


@pytest.mark.parametrize("reason", [None, Reason.DUPLICATE])
def test_a_macro_that_solves_is_refused_without_what_it_came_down_to(database: Database, reason: Reason | None) -> None:
    with database.write() as session:
        make_incident(session, make_actor(session))
        eva, macro = make_agent(session, "Eva"), make_macro(session, state="solved", owner="me")

        done = send_macro(
            session, macro=macro, incident_id=1, text="Hello.", agent=eva, now=NOW, version=0, reason=reason
        )

        assert done == Refused("NO_REASON", "new")
        assert read_row(session).owner is None


def test_a_macro_gives_the_incident_to_its_owner(any_database: Database) -> None:
    with any_database.write() as session:
        make_incident(session, make_actor(session))
        eva, lars = make_agent(session, "Eva"), make_agent(session, "Lars")
        macro = make_macro(session, owner=lars.id)

        done = send_macro(session, macro=macro, incident_id=1, text="Hello.", agent=eva, now=NOW, version=0)

        assert isinstance(done, Changed)
        assert done.incident.owner == "Lars"
        mine = make_macro(session, name="Mine", owner="me", state="solved")
        done = send_macro(
            session,
            macro=mine,
            incident_id=1,
            text="Done.",
            agent=eva,
            now=NOW,
            version=done.incident.version,
            reason=Reason.OTHER,
        )
        assert isinstance(done, Changed)
        assert (done.incident.owner, done.incident.state) == ("Eva", "solved")


@pytest.mark.parametrize(("version", "state", "code"), [(7, "new", "STALE"), (0, "new", "UNKNOWN_AGENT")])
def test_of_a_macro_that_is_refused_nothing_is_done(
    any_database: Database, version: int, state: str, code: str
) -> None:
    with any_database.write() as session:
        make_incident(session, make_actor(session))
        eva, lars = make_agent(session, "Eva"), make_agent(session, "Lars")
        macro = make_macro(session, owner=lars.id)
        disable_agent(session, agent_id=lars.id, actor="tests", now=NOW)
    before = read_everything(any_database)

    with any_database.write() as session:
        done = send_macro(session, macro=macro, incident_id=1, text="Hello.", agent=eva, now=NOW, version=version)

    assert done == Refused(code, state)
    assert read_everything(any_database) == before


def test_who_has_it_already_has_it_still_and_it_is_said_once(database: Database) -> None:
    with database.write() as session:
        make_incident(session, make_actor(session))
        eva, macro = make_agent(session, "Eva"), make_macro(session, owner="me")
        for version in (0, 2):
            done = send_macro(session, macro=macro, incident_id=1, text="Hello.", agent=eva, now=NOW, version=version)
            assert isinstance(done, Changed)

        deeds = session.scalars(select(TimelineEntryRow.deed).order_by(TimelineEntryRow.id)).all()
    assert deeds == ["OPENED", "ASSIGNED", "ANSWERED", "ANSWERED"]
