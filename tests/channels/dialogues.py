"""Dialogues that several tests of the channels need: the way to an incident's summary, and what was said."""

import json
from collections.abc import Callable
from typing import Any

import httpx
from sqlalchemy import select

from keyclerk.answers import render
from keyclerk.store.tables import IncidentRow, MessageRow
from tests.system import System, Talk

DESCRIPTION = "The server does not start any more after the update and shows a blue screen."
LONGEST_SECONDS = 180.0

Event = dict[str, Any]


def describe_incident(talk: Talk, *, severity: str = "B", description: str = DESCRIPTION) -> str:
    """Answer the form's questions and return the summary that is to be confirmed."""
    talk.say("Please open a technical support incident")
    talk.say(description)
    return talk.say(f"severity {severity}")


def read_events(
    talk: Talk, *, after: int = 0, last_event_id: int | None = None, until: Callable[[list[Event]], bool]
) -> list[Event]:
    """Return the events of the conversation after a number, as soon as they are enough or the stream has ended."""
    headers = {} if last_event_id is None else {"Last-Event-ID": str(last_event_id)}
    events: list[Event] = []
    with talk.client.stream(
        "GET", "/chat/events", params={"after": after}, headers=headers, timeout=LONGEST_SECONDS
    ) as response:
        assert response.status_code == httpx.codes.OK, response.read()
        number = None
        for line in response.iter_lines():
            name, _, value = line.partition(": ")
            if name == "id":
                number = int(value)
            elif name == "data" and number is not None:
                events.append(json.loads(value))
                assert events[-1]["number"] == number
                if until(events):
                    break
    return events


def read_stream(
    talk: Talk, *, after: int = 0, until: Callable[[list[tuple[str, Event]]], bool]
) -> list[tuple[str, Event]]:
    """Return what a stream with states tells, each by its kind, as soon as it is enough or the stream has ended.

    A state has no id, so that it does not change where a broken stream is taken up.
    """
    told: list[tuple[str, Event]] = []
    params = {"after": after, "state": 1}
    with talk.client.stream("GET", "/chat/events", params=params, timeout=LONGEST_SECONDS) as response:
        assert response.status_code == httpx.codes.OK, response.read()
        fields: dict[str, str] = {}
        for line in response.iter_lines():
            name, _, value = line.partition(": ")
            if name:
                fields[name] = value
                continue
            if "data" in fields:
                assert ("id" in fields) == (fields["event"] == "message")
                told.append((fields["event"], json.loads(fields["data"])))
                if until(told):
                    break
            fields = {}
    return told


def list_answers(events: list[Event], number: int) -> list[str]:
    """Return the texts that answer the message with this number."""
    return [event["text"] for event in events if event["answers"] == number]


def count_messages(events: list[Event]) -> dict[str, int]:
    """Return how often each of the partner's messages stands in the events, by the id it was sent with."""
    ids = [event["id"] for event in events if event["author"] == "partner"]
    return {id_: ids.count(id_) for id_ in ids}


def list_incidents(system: System, partner_id: str) -> list[IncidentRow]:
    with system.database.read() as session:
        return list(session.scalars(select(IncidentRow).where(IncidentRow.partner_id == partner_id)))


def find_messages(system: System, conversation: str) -> list[MessageRow]:
    """Return what is stored of a conversation, in its order."""
    with system.database.read() as session:
        return list(
            session.scalars(
                select(MessageRow).where(MessageRow.conversation_id == conversation).order_by(MessageRow.number)
            )
        )


def say(response: str, language: str = "en", **values: Any) -> str:
    """Return what a response without rows says."""
    return render(response, values, language).text
