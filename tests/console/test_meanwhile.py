"""Meanwhile: what happened between a page and what is sent from it, and that a form does what its button said, once."""

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Event

import pytest
from sqlalchemy import func, select, text

from keyclerk.incidents import change_incident
from keyclerk.life_cycle import Deed
from keyclerk.macros import Draft, change_macro, delete_macro, find_macro
from keyclerk.store.tables import ConversationRow, IncidentRow, OutboxRow
from tests.console.cases import open_case
from tests.console.served import POSTGRESQL, Console, SignedIn, on_both
from tests.console.test_incident import OMAR, read_clock, read_text
from tests.console.test_work import CLAIRE, PATH, list_done, make_macro, press, read_filled, read_hidden, read_state


@pytest.fixture(autouse=True)
def case(console: Console) -> None:
    """Claire of Atelier has an incident."""
    open_case(console.database, now=read_clock())


def list_deeds(console: Console) -> list[str]:
    return [deed for deed, _, _ in list_done(console)]


def fill(console: Console, agent: SignedIn, state: str | None) -> str:
    """Return the page on which a macro has filled the answer."""
    return press(agent, "fill", {"text": "", "macro": str(make_macro(console, state=state, owner=None))}).text


def send(agent: SignedIn, page: str, **given: str) -> int:
    """Send the answer by the button of the macro that filled it."""
    said = {"text": "Voilà.", "then": "macro", **read_filled(page), **given}
    return press(agent, "answer", said, page=page).status_code


# What the partner wrote


@pytest.mark.parametrize(
    ("state", "status", "deeds"),
    [
        ("solved", 409, ["COMMENTED"]),
        ("closed", 409, ["COMMENTED"]),
        ("waiting_for_partner", 303, ["COMMENTED", "ASKED"]),
        (None, 303, ["COMMENTED", "ANSWERED"]),
    ],
)
def test_a_macro_that_ends_an_incident_waits_until_what_the_partner_wrote_was_seen(
    console: Console, eva: SignedIn, state: str | None, status: int, deeds: list[str]
) -> None:
    page = fill(console, eva, state)
    with console.database.write() as session:
        change_incident(session, incident_id=1, deed=Deed.COMMENTED, doer=CLAIRE, now=read_clock(), text="Pire.")

    assert send(eva, page, reason="OTHER") == status
    assert list_deeds(console) == deeds


# Why it was solved


def test_a_macro_that_solves_asks_what_it_came_down_to(console: Console, eva: SignedIn) -> None:
    page = fill(console, eva, "solved")
    assert 'id="answer-reason"' in page

    refused = press(eva, "answer", {"text": "Voilà.", "then": "macro", **read_filled(page)}, page=page)

    assert refused.status_code == 422
    assert "Say what it came down to." in read_text(refused.text)
    assert list_deeds(console) == []
    assert send(eva, page, reason="EXPLAINED") == 303
    with console.database.read() as session:
        assert session.get_one(IncidentRow, 1).reason == "EXPLAINED"


def test_only_a_merged_incident_is_a_duplicate(console: Console, eva: SignedIn) -> None:
    refused = press(eva, "solve", {"text": "Voilà.", "reason": "DUPLICATE"})

    assert refused.status_code == 422
    assert send(eva, fill(console, eva, "solved"), reason="DUPLICATE") == 422
    assert read_state(console) == ("new", None)


# What became of a macro


@pytest.mark.parametrize("is_deleted", [True, False])
def test_a_macro_that_is_another_one_by_now_is_not_sent(console: Console, eva: SignedIn, *, is_deleted: bool) -> None:
    page = fill(console, eva, "waiting_for_partner")
    place = {"macro_id": 1, "version": 0, "actor": "tests", "now": read_clock()}
    with console.database.write() as session:
        if is_deleted:
            delete_macro(session, **place)  # type: ignore[arg-type]
        else:
            change_macro(session, Draft("Ready", {"en": "Done."}, "closed"), **place)  # type: ignore[arg-type]

    given = {"text": "Ma réponse", "macro": "1", "then": "macro", **read_filled(page)}
    refused = press(eva, "answer", given, page=page)

    assert refused.status_code == 422
    assert "The macro was changed or deleted meanwhile" in read_text(refused.text)
    assert ">Ma réponse</textarea>" in refused.text
    assert list_deeds(console) == []
    assert ("Send, and close" in refused.text) is not is_deleted
    assert send(eva, refused.text) == (422 if is_deleted else 303)


def test_the_button_of_a_macro_sends_by_it_whatever_is_chosen_by_then(console: Console, eva: SignedIn) -> None:
    page = fill(console, eva, "waiting_for_partner")
    other = make_macro(console, name="Other", state="closed")

    assert send(eva, page, macro=str(other)) == 303
    assert read_state(console)[0] == "waiting_for_partner"


# The same form twice

TWICE = {
    "take": {},
    "assign": {"owner": "Lars de Vries"},
    "severity": {"severity": "A"},
    "wait": {},
    "answer": {"text": "Bonjour."},
    "note": {"text": "Ask the vendor."},
    "solve": {"text": "Voilà.", "reason": "OTHER"},
    "close": {"text": "Voilà."},
    "merge": {"into": "INC-000002"},
    "take-over": {},
}


def count_said(console: Console) -> int:
    with console.database.read() as session:
        return session.scalars(select(func.count(OutboxRow.id)).where(OutboxRow.channel == "conversation")).one()


@on_both
@pytest.mark.parametrize("form", TWICE)
def test_the_same_form_sent_twice_is_done_once(console: Console, eva: SignedIn, form: str) -> None:
    open_case(console.database, now=read_clock())
    page = eva.get(PATH).text

    first = press(eva, form, TWICE[form], page=page)
    done, said = list_done(console), count_said(console)
    second = press(eva, form, TWICE[form], page=page)

    assert (first.status_code, second.status_code) == (303, 303)
    assert second.headers["Location"] == first.headers["Location"]
    assert (list_done(console), count_said(console)) == (done, said)


@on_both
@pytest.mark.parametrize("form", ["answer", "take", "take-over", "assign", "solve"])
def test_of_the_same_form_sent_twice_at_once_one_is_done(console: Console, eva: SignedIn, form: str) -> None:
    given = {**read_hidden(eva.get(PATH).text), **TWICE[form], "csrf": eva.csrf}

    sent = at_once(*[lambda: eva.client.post(f"/console{PATH}/{form}", data=given).status_code] * 4)

    assert sent == [303] * 4
    assert len(list_done(console)) == 1


def at_once(*deeds: Callable[[], int]) -> list[int]:
    barrier = Barrier(len(deeds))

    def do(deed: Callable[[], int]) -> int:
        barrier.wait()
        return deed()

    with ThreadPoolExecutor(len(deeds)) as pool:
        return list(pool.map(do, deeds))


def test_a_macro_is_sent_once_even_if_it_is_gone_by_then(console: Console, eva: SignedIn) -> None:
    page = fill(console, eva, "waiting_for_partner")
    assert send(eva, page) == 303
    with console.database.write() as session:
        delete_macro(session, macro_id=1, version=0, actor="tests", now=read_clock())
        assert find_macro(session, macro_id=1) is None

    assert send(eva, page) == 303
    assert list_deeds(console) == ["ASKED"]


def test_another_text_from_the_same_page_is_said_too(console: Console, eva: SignedIn) -> None:
    page = eva.get(PATH).text
    for words in ("Un.", "Deux."):
        assert press(eva, "answer", {"text": words}, page=page).status_code == 303

    assert [words for _, _, words in list_done(console)] == ["Un.", "Deux."]


def test_the_same_words_are_said_again_from_the_page_that_shows_them(console: Console, eva: SignedIn) -> None:
    for _ in range(2):
        assert press(eva, "answer", {"text": "Encore."}).status_code == 303

    assert list_deeds(console) == ["ANSWERED", "ANSWERED"]


def test_the_same_words_of_two_agents_are_two(console: Console, eva: SignedIn, lars: SignedIn) -> None:
    page = eva.get(PATH).text
    press(eva, "note", {"text": "Encore."}, page=page)

    assert press(lars, "note", {"text": "Encore."}, page=page).status_code == 409


# What another agent is doing


@pytest.mark.parametrize("console", [POSTGRESQL], indirect=True)
@pytest.mark.parametrize("form", ["give-back", "note", "take"])
def test_what_another_agent_is_just_doing_is_waited_for_and_told(console: Console, eva: SignedIn, form: str) -> None:
    press(eva, "take-over")
    given = {**read_hidden(eva.get(PATH).text), "text": "Une note.", "csrf": eva.csrf}
    is_doing, may_end = Event(), Event()

    def do() -> None:
        with console.database.write() as session:
            change_incident(session, incident_id=1, deed=Deed.ANSWERED, doer=OMAR, now=read_clock(), text="Moi.")
            is_doing.set()
            may_end.wait(30)

    with ThreadPoolExecutor(2) as pool:
        doing = pool.submit(do)
        assert is_doing.wait(30)
        sent = pool.submit(eva.client.post, f"/console{PATH}/{form}", data=given)
        # It waits for the other one, or was wrong to go on.
        ended = not wait_for_lock(console)
        may_end.set()
        doing.result()
        response = sent.result()

    assert not ended
    assert response.status_code == 409
    assert "Omar Haddad answered: Moi." in read_text(response.text)
    with console.database.read() as session:
        assert session.get_one(ConversationRow, "talk-claire").held_by == "agent"


def wait_for_lock(console: Console) -> bool:
    """Return whether somebody comes to wait for a lock within some seconds."""
    for _ in range(300):
        with console.database.engine.connect() as connection:
            if connection.scalar(text("SELECT count(*) FROM pg_locks WHERE NOT granted")):
                return True
        time.sleep(0.02)
    return False


@on_both
def test_who_gives_back_what_was_given_back_is_told_so(console: Console, eva: SignedIn, lars: SignedIn) -> None:
    press(lars, "take-over")
    page = eva.get(PATH).text
    press(lars, "give-back")

    told = press(eva, "give-back", page=page)

    assert told.status_code == 409
    assert "Lars de Vries gave the conversation back" in read_text(told.text)
