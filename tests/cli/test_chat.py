import io
import json
import time
from typing import Any

import pytest

from tests.cli.conftest import Place, Run, RunAt
from tests.cli.server import serve
from tests.factories import import_rows, make_contact_row, make_partner_row
from tests.migrated import migrate

READY = (200, b'{"demo": false, "ready": true}')
BUTTONS = [{"title": "Yes", "button": "ref-yes"}, {"title": "No\x1b[31m", "button": "ref-no"}]
REPLIES = (200, json.dumps({"replies": [{"text": "Sure?\nPC\x1b[2J :smile: [b]", "buttons": BUTTONS}]}).encode())


@pytest.fixture
def here(new_place: Place) -> Place:
    """A place with a partner that has a contact."""
    migrate(new_place.records)
    import_rows(new_place.records, "partners", make_partner_row())
    import_rows(new_place.records, "contacts", make_contact_row())
    return new_place


def chat(
    monkeypatch: pytest.MonkeyPatch, run_at: RunAt, place: Place, *lines: str, host: str = "127.0.0.1", **answers: Any
) -> tuple[Run, list[dict[str, Any]]]:
    """Say lines to a server that answers so; gives what came of it, and what was asked."""
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
    with serve(host, **answers) as server:
        run = run_at(place, "chat", "--as", "ada", KEYCLERK_HOST=host, KEYCLERK_PORT=str(server.port))
        return run, [{name: value for name, value in body.items() if name != "id"} for body in server.asked]


@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
def test_what_is_said_is_answered_and_buttons_are_pressed_by_number(
    here: Place, run_at: RunAt, monkeypatch: pytest.MonkeyPatch, host: str
) -> None:
    lines = ("Hello", "", "#2", "#3", "#0", "#²", "#" + "9" * 5000)
    run, asked = chat(monkeypatch, run_at, here, *lines, host=host, readyz=READY, chat_messages=REPLIES)

    assert (run.code, run.errors) == (0, "")
    assert asked == [{"text": "Hello"}, {"button": "ref-no"}, *({"text": line} for line in lines[3:])]
    assert run.output.startswith("> Sure?\nPC\ufffd[2J :smile: [b]\n  [#1] Yes\n  [#2] No\ufffd[31m\n> > Sure?")


def test_whether_an_answer_helped_is_asked_after_its_buttons(
    here: Place, run_at: RunAt, monkeypatch: pytest.MonkeyPatch
) -> None:
    helped = [{"title": "Oui", "button": "ref-helped"}, {"title": "Non", "button": "ref-not"}]
    reasons = [{"title": each, "button": f"ref-{each}"} for each in ("a", "b", "c", "d")]
    answered = {"language": "fr", "replies": [{"text": "Voici.", "buttons": BUTTONS[:1], "feedback": helped}]}
    asked_why = {"language": "fr", "replies": [{"text": "Pourquoi ?", "buttons": [], "feedback": reasons}]}

    run, asked = chat(
        monkeypatch, run_at, here, "Bonjour", "#3", readyz=READY, chat_messages=(200, json.dumps(answered).encode())
    )
    why, _ = chat(monkeypatch, run_at, here, "Non", readyz=READY, chat_messages=(200, json.dumps(asked_why).encode()))

    assert asked == [{"text": "Bonjour"}, {"button": "ref-not"}]
    assert "Voici.\n  [#1] Yes\n  Cette réponse vous a-t-elle aidé\u00a0? [#2] Oui [#3] Non\n" in run.output
    assert "Pourquoi ?\n  [#1] a [#2] b [#3] c [#4] d\n" in why.output


def test_a_refusal_is_said_and_the_talk_goes_on(here: Place, run_at: RunAt, monkeypatch: pytest.MonkeyPatch) -> None:
    refused = (422, b'{"error": "BODY"}')
    run, asked = chat(monkeypatch, run_at, here, "one", "two", readyz=READY, chat_messages=refused)

    assert (run.code, run.errors, len(asked)) == (0, "", 2)
    assert run.output == "> (422 BODY)\n> (422 BODY)\n> "


def test_what_was_too_much_at_once_is_said_and_sent_again_after_the_wait(
    here: Place, run_at: RunAt, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused = {"error": "RATE_LIMITED", "retry_after": 1, "text": "That was a lot at once.\x1b[2J"}
    answers = [REPLIES, (429, json.dumps(refused).encode()), REPLIES]
    begun = time.monotonic()

    run, asked = chat(monkeypatch, run_at, here, "one", "two", readyz=READY, chat_messages=answers)

    assert (run.code, run.errors) == (0, "")
    assert asked == [{"text": "one"}, {"text": "two"}, {"text": "two"}]
    assert run.output.count("That was a lot at once.\ufffd[2J\nSure?") == 1
    assert time.monotonic() - begun >= 1


NO_ANSWERS: dict[str, tuple[int, bytes]] = {
    "it hangs up": (200, b""),
    "a text": (500, b"Internal Server Error"),
    "a list": (200, b"[]"),
}


@pytest.mark.parametrize("answer", NO_ANSWERS.values(), ids=NO_ANSWERS.keys())
def test_what_does_not_answer_as_keyclerk_is_one_line(
    here: Place, run_at: RunAt, monkeypatch: pytest.MonkeyPatch, answer: tuple[int, bytes]
) -> None:
    ended, _ = chat(monkeypatch, run_at, here, "Hello", readyz=READY, chat_messages=answer)
    never, asked = chat(monkeypatch, run_at, here, "Hello", readyz=answer)

    assert (ended.code, never.code, asked) == (2, 2, [])
    for run in (ended, never):
        assert run.errors.startswith("keyclerk: no Keyclerk answers at http://127.0.0.1:")
        assert run.errors.endswith(": start it with keyclerk run\n")
        assert run.errors.count("\n") == 1


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "no such host", "a:b"])
def test_where_nothing_answers_is_one_line(here: Place, run_at: RunAt, host: str) -> None:
    run = run_at(here, "chat", "--as", "ada", KEYCLERK_HOST=host)

    assert (run.code, run.output, run.errors.count("\n")) == (2, "", 1)
    assert run.errors.startswith("keyclerk: no Keyclerk answers at http://")


def test_something_else_at_the_port_is_one_line(here: Place, run_at: RunAt, monkeypatch: pytest.MonkeyPatch) -> None:
    run, _ = chat(monkeypatch, run_at, here, readyz=(200, b"{}"))

    assert (run.code, run.output, run.errors.count("\n")) == (2, "", 1)
