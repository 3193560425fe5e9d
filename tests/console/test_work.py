"""Work on an incident: each change against the version that was seen, and what was typed is never lost."""

import re
from collections.abc import Mapping
from typing import Any

import httpx
import pytest

from keyclerk.incidents import Doer, change_incident, list_timeline
from keyclerk.life_cycle import Deed, Role
from keyclerk.macros import Draft, add_macro
from keyclerk.news import deliver_news, mark_read
from keyclerk.store.tables import AgentRow, ConversationRow, IncidentRow, OutboxRow
from tests.console.cases import open_case
from tests.console.served import Console, SignedIn, on_both
from tests.console.test_incident import OMAR, read_clock, read_text

PATH = "/incidents/INC-000001"
CLAIRE = Doer(Role.OPENER, "claire")


@pytest.fixture(autouse=True)
def case(console: Console) -> None:
    """Claire of Atelier has an incident, from a conversation in French."""
    open_case(console.database, now=read_clock())


def read_hidden(page: str) -> dict[str, str]:
    """Return the version and what was seen, as a form of the page carries them."""
    return {name: re.findall(rf'name="{name}" value="(\d+)"', page)[-1] for name in ("version", "seen")}


def press(agent: SignedIn, form: str, given: Mapping[str, str] | None = None, *, page: str = "") -> httpx.Response:
    """Send a form of the page that the agent sees, or saw."""
    return agent.post(f"{PATH}/{form}", data={**read_hidden(page or agent.get(PATH).text), **(given or {})})


def read_state(console: Console) -> tuple[str, str | None]:
    with console.database.read() as session:
        incident = session.get_one(IncidentRow, 1)
        return incident.state, incident.owner


def list_done(console: Console) -> list[tuple[str, str, str | None]]:
    with console.database.read() as session:
        return [(each.deed, each.actor, each.text) for each in list_timeline(session, incident_id=1, internal=True)][1:]


@on_both
def test_an_agent_takes_an_incident_and_answers(console: Console, eva: SignedIn) -> None:
    taken = press(eva, "take")
    answered = press(eva, "answer", {"text": " Bonjour,\r\nnous regardons. "})

    assert (taken.status_code, taken.headers["Location"]) == (303, "/console/incidents/INC-000001?done=take")
    assert answered.headers["Location"].endswith("?done=answer")
    assert read_state(console) == ("open", "Eva Peeters")
    assert list_done(console) == [
        ("TAKEN", "Eva Peeters", None),
        ("ANSWERED", "Eva Peeters", "Bonjour,\nnous regardons."),
    ]
    assert "Your answer is on its way." in eva.get(f"{PATH}?done=answer").text
    with console.database.read() as session:
        told = session.query(OutboxRow).filter_by(channel="conversation", topic="incident.answered").one()
        assert (told.target, told.payload["values"]["text"]) == ("talk-claire", "Bonjour,\nnous regardons.")


@pytest.mark.parametrize(
    ("form", "given", "expected"),
    [
        ("answer", {"text": "Quel ordinateur ?", "then": "wait"}, ("ASKED", "waiting_for_partner")),
        ("note", {"text": "Ask the vendor."}, ("NOTED", "new")),
        ("solve", {"text": "La limite est relevée.", "reason": "OTHER"}, ("SOLVED", "solved")),
        ("close", {"text": "Sans réponse."}, ("CLOSED", "closed")),
    ],
)
def test_each_form_does_its_deed(
    console: Console, eva: SignedIn, form: str, given: dict[str, str], expected: tuple[str, str]
) -> None:
    deed, state = expected

    response = press(eva, form, given)

    assert response.status_code == 303
    assert list_done(console) == [(deed, "Eva Peeters", given["text"])]
    assert read_state(console)[0] == state


def test_an_incident_that_ended_is_reopened(console: Console, eva: SignedIn) -> None:
    press(eva, "solve", {"text": "Voilà.", "reason": "OTHER"})

    press(eva, "reopen")

    assert read_state(console) == ("open", "Eva Peeters")


@on_both
def test_a_conversation_is_taken_over_and_given_back(console: Console, eva: SignedIn) -> None:
    press(eva, "take-over")
    with console.database.read() as session:
        assert session.get_one(ConversationRow, "talk-claire").held_by == "agent"

    press(eva, "give-back")

    with console.database.read() as session:
        assert session.get_one(ConversationRow, "talk-claire").held_by == "bot"
    assert [deed for deed, _, _ in list_done(console)] == ["HANDED_OVER", "GIVEN_BACK"]


@on_both
def test_the_later_of_two_agents_is_told_and_loses_nothing(console: Console, eva: SignedIn) -> None:
    seen = eva.get(PATH).text
    with console.database.write() as session:
        change_incident(
            session, incident_id=1, deed=Deed.ANSWERED, doer=OMAR, now=read_clock(), text="<b>Déjà</b> répondu."
        )

    refused = press(eva, "answer", {"text": "Ma réponse & <i>plus</i>"}, page=seen)

    assert refused.status_code == 409
    text = read_text(refused.text)
    assert "somebody changed the incident meanwhile" in text
    assert "Omar Haddad answered: &lt;b&gt;Déjà&lt;/b&gt; répondu." in text
    assert "Ma réponse &amp; &lt;i&gt;plus&lt;/i&gt;</textarea>" in refused.text
    assert [deed for deed, _, _ in list_done(console)] == ["ANSWERED"]

    again = press(eva, "answer", {"text": "Ma réponse"}, page=refused.text)

    assert again.status_code == 303
    assert list_done(console)[-1] == ("ANSWERED", "Eva Peeters", "Ma réponse")


@pytest.mark.parametrize(
    ("form", "status"), [("take", 303), ("note", 303), ("answer", 303), ("solve", 409), ("close", 409)]
)
def test_what_the_partner_wrote_meanwhile_has_to_be_seen_before_it_ends(
    console: Console, eva: SignedIn, form: str, status: int
) -> None:
    seen = eva.get(PATH).text
    with console.database.write() as session:
        change_incident(session, incident_id=1, deed=Deed.COMMENTED, doer=CLAIRE, now=read_clock(), text="Encore.")

    assert press(eva, form, {"text": "Un texte.", "reason": "OTHER"}, page=seen).status_code == status


@pytest.mark.parametrize("form", ["take", "take-over", "note", "solve", "close"])
def test_every_form_is_refused_for_an_earlier_version(console: Console, eva: SignedIn, form: str) -> None:
    seen = eva.get(PATH).text
    with console.database.write() as session:
        change_incident(session, incident_id=1, deed=Deed.NOTED, doer=OMAR, now=read_clock(), text="Encore.")
    before = list_done(console)

    assert press(eva, form, {"text": "Un texte.", "reason": "OTHER"}, page=seen).status_code == 409
    assert list_done(console) == before


@pytest.mark.parametrize(("text", "told"), [(" \n ", "There is nothing written yet."), ("x" * 4001, "4,000")])
def test_what_cannot_be_said_comes_back(console: Console, eva: SignedIn, text: str, told: str) -> None:
    refused = press(eva, "answer", {"text": text})

    assert refused.status_code == 422
    assert told in read_text(refused.text)
    assert list_done(console) == []


def test_who_solves_goes_on_to_what_is_due_next(console: Console, eva: SignedIn) -> None:
    open_case(console.database, now=read_clock())
    with console.database.write() as session:
        change_incident(session, incident_id=2, deed=Deed.TAKEN, doer=Doer(Role.AGENT, "Eva Peeters"), now=read_clock())

    solved = press(eva, "solve", {"text": "Voilà.", "reason": "OTHER", "then": "next"})

    assert solved.headers["Location"] == "/console/incidents/INC-000002"


def test_nothing_is_done_to_an_incident_of_a_partner_of_others(console: Console, eva: SignedIn) -> None:
    seen = eva.get(PATH).text
    with console.database.write() as session:
        session.get_one(AgentRow, "eva").partner_ids = ["noordzee"]

    assert press(eva, "take", page=seen).status_code == 404
    assert list_done(console) == []


@pytest.mark.parametrize("given", [{}, {"version": "x", "seen": "1"}, {"version": "9" * 30, "seen": "1"}])
def test_a_form_without_its_version_is_refused(console: Console, eva: SignedIn, given: dict[str, str]) -> None:
    assert eva.post(f"{PATH}/take", data=given).status_code == 422
    assert eva.post(f"{PATH}/nothing", data=given).status_code == 404


def test_a_change_from_elsewhere_is_refused(console: Console, eva: SignedIn) -> None:
    given = {**read_hidden(eva.get(PATH).text), "text": "x"}

    forged = eva.client.post(f"/console{PATH}/note", data=given)

    assert forged.status_code == 403
    assert list_done(console) == []


@pytest.mark.parametrize(
    ("form", "given", "expected"),
    [
        ("assign", {"owner": "Lars de Vries"}, ("ASSIGNED", "Eva Peeters assigned it to Lars de Vries")),
        ("severity", {"severity": "A"}, ("RATED", "Eva Peeters changed its severity from B to A")),
        ("wait", {}, ("PAUSED", "Eva Peeters set it to waiting for the partner")),
    ],
)
def test_what_an_agent_decides_stands_in_the_timeline(
    console: Console, eva: SignedIn, form: str, given: dict[str, str], expected: tuple[str, str]
) -> None:
    deed, told = expected

    assert press(eva, form, given).status_code == 303
    assert [each for each, _, _ in list_done(console)] == [deed]
    assert told in read_text(eva.get(PATH).text)


def test_what_waits_is_taken_up_again(console: Console, eva: SignedIn) -> None:
    press(eva, "wait")

    press(eva, "resume")

    assert read_state(console)[0] == "open"


@on_both
def test_a_duplicate_is_merged_into_the_incident_that_goes_on(console: Console, eva: SignedIn) -> None:
    open_case(console.database, now=read_clock())

    press(eva, "merge", {"into": "inc-000002"})

    assert read_state(console)[0] == "closed"
    page = eva.get(PATH).text
    assert '<a href="/console/incidents/INC-000002">INC-000002</a>' in page
    assert "merged another into it (INC-000001)" in read_text(eva.get("/incidents/INC-000002").text)


@pytest.mark.parametrize(
    ("form", "given", "told"),
    [
        ("merge", {"into": "INC-000001"}, "An incident cannot be merged into itself."),
        ("merge", {"into": "INC-000002"}, "This partner has no incident of this number."),
        ("merge", {"into": "anything"}, "This partner has no incident of this number."),
        ("assign", {"owner": "Nobody"}, "No agent of this name works for this partner."),
        ("severity", {"severity": "D"}, "That is so already."),
        ("solve", {"text": "Voilà."}, "Say what it came down to."),
        ("solve", {"text": "Voilà.", "reason": "BECAUSE"}, "Say what it came down to."),
        ("resume", {}, "That cannot be done to the incident as it stands now."),
        ("give-back", {}, "No agent holds the conversation."),
    ],
)
def test_what_is_refused_is_told_and_stands_there_again(
    console: Console, eva: SignedIn, form: str, given: dict[str, str], told: str
) -> None:
    open_case(console.database, now=read_clock(), contact="sanne", language="nl", suffix=None)

    refused = press(eva, form, given)

    assert refused.status_code == 422
    assert told in read_text(refused.text)
    assert all(value in refused.text for name, value in given.items() if name in ("text", "into"))
    assert list_done(console) == []


def make_macro(console: Console, **given: Any) -> int:
    """Keep a macro in English and French."""
    texts = {"en": "Hello {{contact}}, it is about {{computer}}.", "fr": "Bonjour {{contact}}, {{computer}} est prêt."}
    with console.database.write() as session:
        draft = Draft(**{"name": "Ready", "texts": texts, "state": "waiting_for_partner", "owner": "me", **given})
        return add_macro(session, draft, actor="tests", now=read_clock()).id


def test_a_macro_fills_the_answer_after_what_was_typed_in_the_language_of_the_partner(
    console: Console, eva: SignedIn
) -> None:
    macro_id = make_macro(console)

    page = press(eva, "fill", {"text": "D’abord ceci.", "macro": str(macro_id)})

    assert page.status_code == 200
    assert "D’abord ceci.\n\nBonjour Claire Fontaine, SRV-05 est prêt.</textarea>" in page.text
    assert "Send, and wait for the partner (the incident becomes yours)" in page.text
    assert list_done(console) == []


@on_both
def test_an_answer_by_a_macro_has_its_state_and_its_owner(console: Console, eva: SignedIn) -> None:
    page = press(eva, "fill", {"text": "", "macro": str(make_macro(console))}).text

    sent = press(eva, "answer", {"text": "Bonjour, changé.", "then": "macro", **read_filled(page)}, page=page)

    assert sent.status_code == 303
    assert read_state(console) == ("waiting_for_partner", "Eva Peeters")
    assert ("ASKED", "Eva Peeters", "Bonjour, changé.") in list_done(console)


def read_filled(page: str) -> dict[str, str]:
    """Return the macro that filled the answer, as its form carries it."""
    return dict(re.findall(r'name="(filled)" value="([^"]*)"', page))


def test_what_a_macro_lacks_is_told(console: Console, eva: SignedIn) -> None:
    open_case(console.database, now=read_clock(), contact="sanne", language="nl", computer=None, suffix=None)
    macro_id = make_macro(console)

    page = eva.post(
        "/incidents/INC-000002/fill",
        data={**read_hidden(eva.get("/incidents/INC-000002").text), "text": "", "macro": str(macro_id)},
    ).text

    assert "This macro has no text in Dutch" in page
    assert "The incident has no value for: <code>{{computer}}</code>" in page
    assert ">Hello Sanne de Wit, it is about {{computer}}.</textarea>" in page


@on_both
def test_what_became_of_an_answer_stands_beside_it(console: Console, eva: SignedIn) -> None:
    press(eva, "answer", {"text": "Bonjour."})
    assert "on its way" in eva.get(PATH).text

    with console.database.write() as session:
        row = session.query(OutboxRow).filter_by(channel="conversation").one()
        message = deliver_news(session, row, now=read_clock())
        assert message is not None
    assert "delivered in the chat, not read yet" in read_text(eva.get(PATH).text)

    with console.database.write() as session:
        mark_read(session, conversation_id="talk-claire", number=message.number)
    assert "read in the chat" in read_text(eva.get(PATH).text)


@on_both
def test_what_solved_the_same_before_is_shown(console: Console, eva: SignedIn) -> None:
    press(eva, "solve", {"text": "La limite est relevée à 12.", "reason": "KEY_LIMIT_RAISED"})
    open_case(console.database, now=read_clock())

    text = read_text(eva.get("/incidents/INC-000002").text)

    assert "INC-000001 same error code · the key’s limit was raised La limite est relevée à 12." in text
    assert "INC-000001 Windows Server solved" in text
