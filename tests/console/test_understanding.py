"""Understanding over HTTP: what agents see, mark and take along, and what is refused."""

import io
import re
import zipfile

import pytest
from sqlalchemy import select, update

from keyclerk.answers import load_languages
from keyclerk.store.tables import AgentRow, ConversationRow, MarkRow, MessageRow
from tests.console.served import Console, SignedIn, on_both
from tests.factories import NOW

TEXT = "Zou <b>deze</b> sleutel het nog eens doen?"


@pytest.fixture
def message_id(console: Console) -> int:
    """A message of a visitor that the bot was unsure about."""
    return say(console, TEXT)


def say(console: Console, text: str, *, id_: str = "visitor", partner: str | None = None) -> int:
    with console.database.write() as session:
        if session.get(ConversationRow, id_) is None:
            session.add(ConversationRow(id=id_, channel="web", subject=id_, partner_id=partner, created_at=NOW))
            session.flush()
        conversation = session.get_one(ConversationRow, id_)
        conversation.last_number += 1
        message = MessageRow(conversation_id=id_, number=conversation.last_number, author="partner", created_at=NOW)
        message.text = text
        message.understanding = {"intent": "ask_if_counted", "confidence": 0.41, "band": "unsure", "language": "nl"}
        session.add(message)
        session.flush()
        return message.id


def list_shown(agent: SignedIn, address: str = "/understanding") -> list[str]:
    """Return the texts of the messages of a page."""
    return re.findall(r"<blockquote[^>]*>(.*?)</blockquote>", agent.get(address).text, re.DOTALL)


def read_archive(agent: SignedIn) -> dict[str, str]:
    response = agent.get("/understanding/export")
    assert response.headers["Content-Type"] == "application/zip"
    with zipfile.ZipFile(io.BytesIO(response.content)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


@on_both
def test_an_agent_marks_a_message_and_takes_the_marks_along(console: Console, eva: SignedIn, message_id: int) -> None:
    assert list_shown(eva) == ["Zou &lt;b&gt;deze&lt;/b&gt; sleutel het nog eens doen?"]
    page = eva.get("/understanding").text
    assert "understood as “Whether an installation would be counted”, 41%" in page

    marked = eva.post(f"/understanding/{message_id}/mark", {"intent": "ask_key_usage", "language": "nl"})

    assert (marked.status_code, marked.headers["Location"]) == (303, "/console/understanding")
    assert (list_shown(eva), len(list_shown(eva, "/understanding?shown=marked"))) == ([], 1)
    files = read_archive(eva)
    assert list(files) == ["nl/ask_key_usage.yml"]
    assert files["nl/ask_key_usage.yml"].endswith(f"- intent: ask_key_usage\n  examples: |\n    - {TEXT}\n")
    eva.post(f"/understanding/{message_id}/unmark")
    assert (len(list_shown(eva)), read_archive(eva)) == (1, {})


def test_a_part_of_the_page_gets_the_message_as_it_is_then(eva: SignedIn, message_id: int) -> None:
    address, data = f"/understanding/{message_id}/mark", {"intent": "thank", "language": "nl"}

    response = eva.post(address, data, headers={"HX-Request": "true"})

    assert response.status_code == 200
    assert response.text.startswith(f'<article class="doubt" data-row id="message-{message_id}">')
    assert 'value="thank" selected' in response.text
    assert "Marked by Eva Peeters" in response.text


@pytest.mark.parametrize(
    ("data", "status"),
    [
        ({"intent": "nlu_fallback", "language": "nl"}, 422),
        ({"intent": "thank", "language": "xx"}, 422),
        ({"intent": "thank"}, 422),
    ],
)
def test_a_bad_mark_is_refused(
    console: Console, eva: SignedIn, message_id: int, data: dict[str, str], status: int
) -> None:
    assert eva.post(f"/understanding/{message_id}/mark", data).status_code == status
    with console.database.read() as session:
        assert session.scalars(select(MarkRow)).all() == []


@pytest.mark.parametrize("address", ["999999/mark", "0/mark", "99999999999999999999/mark", "99999999999/unmark"])
def test_a_message_that_there_is_not_is_not_found(eva: SignedIn, address: str) -> None:
    response = eva.post(f"/understanding/{address}", {"intent": "thank", "language": "en"})

    assert response.status_code == 404


def test_a_change_from_elsewhere_is_refused(eva: SignedIn, message_id: int) -> None:
    headers = {"X-CSRF-Token": "forged"}

    data = {"intent": "thank", "language": "nl"}

    assert eva.post(f"/understanding/{message_id}/mark", data, headers=headers).status_code == 403


@on_both
def test_an_agent_of_some_partners_sees_and_marks_theirs_alone(
    console: Console, eva: SignedIn, message_id: int
) -> None:
    other, own = say(console, "Theirs?", id_="n", partner="noordzee"), say(console, "Ours?", id_="a", partner="atelier")
    for each in (message_id, other):
        eva.post(f"/understanding/{each}/mark", {"intent": "thank", "language": "nl"})
    with console.database.write() as session:
        session.execute(update(AgentRow).where(AgentRow.id == "eva").values(partner_ids=["atelier"]))

    assert list_shown(eva) == ["Ours?"]
    assert list_shown(eva, "/understanding?shown=marked") == []
    assert read_archive(eva) == {}
    for each, status in ((message_id, 404), (other, 404), (own, 303)):
        response = eva.post(f"/understanding/{each}/mark", {"intent": "greet", "language": "en"})
        assert response.status_code == status


def test_pages_lead_to_older_messages(console: Console, eva: SignedIn) -> None:
    for number in range(30):
        say(console, f"Message {number}")

    first = list_shown(eva)
    older = re.search(r'href="/console(/understanding\?before=\d+)"', eva.get("/understanding").text)

    assert older is not None
    assert first + list_shown(eva, older[1]) == [f"Message {number}" for number in range(29, -1, -1)]


@pytest.mark.parametrize("language", load_languages())
def test_the_page_is_in_the_language_of_the_browser(console: Console, message_id: int, language: str) -> None:
    agent = console.sign_in("eva", language=language)
    agent.post(f"/understanding/{message_id}/mark", {"intent": "thank", "language": "nl"})

    for address in ("/understanding", "/understanding?shown=marked"):
        response = agent.get(address)
        assert (response.status_code, response.headers["Content-Language"]) == (200, language)


def test_nobody_sees_the_page_without_signing_in(console: Console) -> None:
    client = console.open_client()

    for address in ("/console/understanding", "/console/understanding/export"):
        assert client.get(address, headers={"Accept": "text/html"}).status_code == 303
