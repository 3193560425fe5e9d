"""Rasa's channel and the action webhook: both ask for their secret, and neither is heard outside of this machine."""

import socket
import uuid
from typing import Any

import httpx
import psutil
import pytest

from tests.channels.partners import make_partner
from tests.system import System

HEADER = "X-Keyclerk-Secret"


@pytest.fixture(params=["rasa", "action"])
def door(request: pytest.FixtureRequest, system: System) -> tuple[str, str]:
    """The address of a door between the two processes, and its secret."""
    settings = system.settings
    addresses = {
        "rasa": f"http://127.0.0.1:{settings.rasa_port}/webhooks/keyclerk/messages",
        "action": f"http://127.0.0.1:{settings.internal_port}/webhook",
    }
    return addresses[request.param], settings.secret(request.param)


def make_message(**given: Any) -> dict[str, Any]:
    """Return a message as the intake sends it."""
    return {
        "sender": uuid.uuid4().hex,
        "message_id": uuid.uuid4().hex,
        "text": "How are activations counted?",
        "parse_data": None,
        "metadata": {"contact": None, "partner": None, "language": "en"},
        "is_repeat": False,
        "starts_session": False,
        "starts_anew": False,
        **given,
    }


def ask_rasa(system: System, body: dict[str, Any]) -> httpx.Response:
    return httpx.post(
        f"http://127.0.0.1:{system.settings.rasa_port}/webhooks/keyclerk/messages",
        json=body,
        headers={HEADER: system.settings.secret("rasa")},
        timeout=30,
        trust_env=False,
    )


@pytest.mark.parametrize("secret", [None, b"", b"wrong", b"Bearer x", b"\xff\xfe", "clé".encode()], ids=ascii)
def test_a_wrong_or_missing_secret_is_refused(door: tuple[str, str], secret: bytes | None) -> None:
    headers = {} if secret is None else {HEADER.encode(): secret}

    response = httpx.post(door[0], json=make_message(), headers=headers, trust_env=False)

    assert response.status_code == 401


def test_a_secret_that_is_cut_off_or_longer_is_refused(door: tuple[str, str]) -> None:
    address, secret = door

    statuses = [
        httpx.post(address, json={}, headers={HEADER: wrong}, trust_env=False).status_code
        for wrong in (secret[:-1], f"{secret}x", secret.swapcase())
    ]

    assert statuses == [401, 401, 401]


def test_the_two_doors_have_different_secrets(system: System) -> None:
    assert len({system.settings.secret(name) for name in ("rasa", "action", "chat", "fingerprint")}) == 4


def test_an_unknown_action_is_not_found(system: System) -> None:
    response = httpx.post(
        f"http://127.0.0.1:{system.settings.internal_port}/webhook",
        json={
            "next_action": "action_invented",
            "sender_id": "x",
            "tracker": {"sender_id": "x", "slots": {}, "events": []},
        },
        headers={HEADER: system.settings.secret("action")},
        trust_env=False,
    )

    assert (response.status_code, response.json()["error"]) == (404, "UNKNOWN_ACTION")


def test_a_message_is_answered_with_responses_by_name(system: System) -> None:
    body = ask_rasa(system, make_message()).json()

    assert [each["response"] for each in body["responses"]] == ["utter_counting_rules"]
    assert body["responses"][0]["values"]["partner_rule"] == "unknown"
    assert body["language"] == "en"
    assert body["understanding"]["intent"] == "ask_counting_rules"
    assert body["understanding"]["actions"] == ["action_tell_counting_rules"]


def test_a_repeated_message_gives_its_answer_again_and_does_nothing(system: System) -> None:
    message = make_message(text="Please open a technical support incident")
    first = ask_rasa(system, message).json()
    ask_rasa(system, {**message, "message_id": "2", "text": "Thank you"})

    again = ask_rasa(system, {**message, "is_repeat": True}).json()

    assert again["responses"] == first["responses"]
    assert again["understanding"]["intent"] == "open_incident"


def test_a_repeat_of_what_never_arrived_is_answered(system: System) -> None:
    body = ask_rasa(system, make_message(is_repeat=True)).json()

    assert [each["response"] for each in body["responses"]] == ["utter_counting_rules"]


@pytest.mark.parametrize("channel", ["rest", "socketio", "callback", "botframework"])
def test_rasa_has_no_other_channel(system: System, channel: str) -> None:
    response = httpx.post(
        f"http://127.0.0.1:{system.settings.rasa_port}/webhooks/{channel}/webhook",
        json={"sender": "x", "message": "Hello"},
        trust_env=False,
    )

    assert response.status_code == 404


@pytest.mark.parametrize("path", ["model/parse", "conversations/x/tracker", "domain"])
def test_rasa_has_no_interface_of_its_own(system: System, path: str) -> None:
    address = f"http://127.0.0.1:{system.settings.rasa_port}/{path}"

    statuses = [httpx.get(address, trust_env=False).status_code, httpx.post(address, trust_env=False).status_code]

    assert statuses == [404, 404]


def test_the_public_port_has_no_action_webhook_and_no_metrics(system: System) -> None:
    headers = {HEADER: system.settings.secret("action")}

    statuses = [
        httpx.post(f"{system.address}/webhook", json={}, headers=headers, trust_env=False).status_code,
        httpx.get(f"{system.address}/metrics", headers=headers, trust_env=False).status_code,
    ]

    assert statuses == [404, 404]


@pytest.mark.parametrize("name", ["rasa", "keyclerk"])
def test_a_process_listens_on_this_machine_alone(system: System, name: str) -> None:
    process = psutil.Process(system.processes[name].pid)

    listening = {
        connection.laddr
        for each in (process, *process.children(recursive=True))
        for connection in each.net_connections("inet")
        if connection.status == psutil.CONN_LISTEN
    }

    settings = system.settings
    ports = {"rasa": {settings.rasa_port}, "keyclerk": {settings.port, settings.internal_port}}
    assert {address.ip for address in listening} == {"127.0.0.1"}
    assert {address.port for address in listening} == ports[name]


def test_no_door_opens_at_another_address_of_this_machine(system: System) -> None:
    settings = system.settings
    others = {
        address.address
        for addresses in psutil.net_if_addrs().values()
        for address in addresses
        if address.family == socket.AF_INET and address.address != "127.0.0.1"
    }

    for other in (*others, "127.0.0.2"):
        for port in (settings.rasa_port, settings.internal_port):
            with socket.socket() as door:
                door.settimeout(2)
                assert door.connect_ex((other, port)) != 0, (other, port)


def test_of_two_equal_messages_each_gives_its_own_answer_again(system: System) -> None:
    partner = make_partner(system)
    sender, metadata = uuid.uuid4().hex, {"contact": partner.admin, "partner": partner.id, "language": "en"}
    said = [
        make_message(sender=sender, message_id=str(number), text=text, metadata=metadata)
        for number, text in enumerate(("yes", "Nobody answers, I want to talk to a human agent", "yes"))
    ]
    first, _, last = (ask_rasa(system, message).json()["responses"] for message in said)

    again = [ask_rasa(system, {**said[number], "is_repeat": True}).json()["responses"] for number in (0, 2)]

    assert first != last
    assert again == [first, last]
