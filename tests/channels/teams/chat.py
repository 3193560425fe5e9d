"""A chat in Teams as one person has it: what is written and pressed, and what comes back, by real HTTP."""

import json
import time
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
from sqlalchemy import select

from keyclerk.answers import load_texts, render
from keyclerk.conversations import OPEN, PARTNER
from keyclerk.store.tables import ConversationRow, MessageRow, OutboxRow, TeamsReferenceRow
from tests.channels.teams.connector import Connector, Sent
from tests.conversations.dialogue import Turn
from tests.system import System

ACTIVITIES = Path(__file__).parent / "activities"
LOCALES = {"en": "en-US", "fr": "fr-FR", "nl": "nl-NL"}
LONGEST_SECONDS = 60
BOT = "28:keyclerk"


def load_activity(name: str, **given: Any) -> dict[str, Any]:
    """Return an activity of a file, with some of its fields replaced; a field of a part is named `part.field`."""
    activity: dict[str, Any] = json.loads((ACTIVITIES / f"{name}.json").read_text("utf-8"))
    for path, value in given.items():
        *parts, last = path.split("__")
        part = activity
        for each in parts:
            part = part.setdefault(each, {})
        part[last] = value
    return activity


@dataclass
class TeamsChat:
    """The chat of a person, in a place; each message has an id of its own."""

    system: System
    connector: Connector
    tenant: str
    user: str
    name: str = "Ada Test"
    language: str = "en"
    place: str = "personal"
    conversation: str = ""
    client: httpx.Client = field(default_factory=lambda: httpx.Client(timeout=30, trust_env=False, verify=False))

    def __post_init__(self) -> None:
        self.conversation = self.conversation or f"a:{uuid.uuid4().hex}"

    def make(self, kind: str, **given: Any) -> dict[str, Any]:
        """Return an activity of a file as this person sends it."""
        activity = load_activity(kind)
        activity |= {
            "id": f"f:{uuid.uuid4().hex}",
            "serviceUrl": self.connector.address,
            "locale": LOCALES[self.language],
            "from": {"id": f"29:{self.user}", "name": self.name, "aadObjectId": self.user},
            "recipient": {"id": BOT, "name": "Keyclerk"},
            "conversation": {"id": self.conversation, "conversationType": self.place, "tenantId": self.tenant},
            "channelData": {**activity.get("channelData", {}), "tenant": {"id": self.tenant}},
        }
        return {**activity, **given}

    def post(self, activity: dict[str, Any], **headers: str) -> httpx.Response:
        return self.client.post(f"{self.system.address}/api/messages", json=activity, headers=headers)

    def send(self, kind: str, **given: Any) -> httpx.Response:
        """Send an activity, which is taken."""
        response = self.post(self.make(kind, **given))
        assert response.status_code == 200, response.text
        return response

    def press(self, reference: str, **inputs: str) -> dict[str, Any]:
        """Press a button of a card, and return what takes the card's place."""
        value = {"action": {"type": "Action.Execute", "verb": "press", "data": {"reference": reference, **inputs}}}
        answer: dict[str, Any] = self.send("execute", value={**value, "trigger": "manual"}).json()
        assert answer["statusCode"] == 200
        return answer

    def find_conversation(self) -> ConversationRow | None:
        """Return this person's conversation in this place, as the store has it."""
        with self.system.database.read() as session:
            query = select(ConversationRow).join(TeamsReferenceRow)
            at = (
                TeamsReferenceRow.teams_conversation == self.conversation,
                TeamsReferenceRow.teams_user == f"29:{self.user}",
            )
            return session.scalar(query.where(*at))

    def wait(self) -> list[MessageRow]:
        """Wait until everything is answered and has arrived, and return everything that was said."""
        over = time.monotonic() + LONGEST_SECONDS
        while time.monotonic() < over:
            conversation = self.find_conversation()
            with self.system.database.read() as session:
                of = MessageRow.conversation_id == (conversation.id if conversation else "")
                open_ = session.scalar(select(MessageRow.id).where(of, MessageRow.state.in_(OPEN)).limit(1))
                waiting = session.scalar(
                    select(OutboxRow.id)
                    .where(OutboxRow.target == (conversation.id if conversation else ""), OutboxRow.state == "waiting")
                    .limit(1)
                )
                if conversation and open_ is None and waiting is None:
                    return list(session.scalars(select(MessageRow).where(of).order_by(MessageRow.number)))
            time.sleep(0.02)
        raise AssertionError("not everything was answered, or has arrived")

    def list_sent(self) -> list[Sent]:
        return self.connector.list_sent(self.conversation)


class TeamsDialogue:
    """A conversation in the personal chat, with what arrives held against what the store has of it."""

    def __init__(self, chat: TeamsChat) -> None:
        self.chat = chat
        self.turns: list[Turn] = []

    @property
    def last(self) -> Turn:
        return self.turns[-1]

    @property
    def contact(self) -> str:
        conversation = self.chat.find_conversation()
        assert conversation is not None
        return conversation.subject

    def say(self, text: str) -> Turn:
        before = len(self.chat.list_sent())
        self.chat.send("message", text=text)
        return self._read(before)

    def press(self, label: str, **row: Any) -> Turn:
        """Press the button of the last turn that has this label in `catalog/responses.yml`, for a row of a list."""
        reply = self.last.replies[-1]
        values = {**(reply.values or {}), **row}
        title = load_texts(str(reply.language)).format(str(reply.response), values, attribute=label)
        (reference,) = {
            each["button"] for shown in self.last.replies for each in shown.buttons or () if each["title"] == title
        }
        before = len(self.chat.list_sent())
        self.settled = self.chat.press(reference)["value"]
        return self._read(before)

    def send_card(self, **inputs: str) -> Turn:
        """Send the card of the last reply with what is typed into it; the rest stays as it is shown."""
        card = self.last.replies[-1].card or {}
        (action,) = card["actions"]
        shown = {each["id"]: each.get("value", "") for each in card["body"] if each["type"].startswith("Input.")}
        before = len(self.chat.list_sent())
        self.settled = self.chat.press(action["data"]["reference"], **{**shown, **inputs})["value"]
        return self._read(before)

    def _read(self, before: int) -> Turn:
        rows = self.chat.wait()
        message = max((row for row in rows if row.author == PARTNER), key=lambda row: row.number)
        turn = Turn(message, [row for row in rows if row.answers == message.number])
        arrived = self.chat.list_sent()[before:]
        assert len(arrived) == len(turn.replies), "each reply arrives once"
        for sent, reply in zip(arrived, turn.replies, strict=True):
            check_sent(sent, reply)
        self.turns.append(turn)
        return turn


def check_sent(sent: Sent, reply: MessageRow) -> None:
    """Have a reply arrive with the words and buttons that the web chat has."""
    answer = render(str(reply.response), reply.values or {}, str(reply.language))
    assert reply.text == answer.text
    assert (sent.activity["summary"], sent.activity["locale"]) == (answer.text[:250], answer.language)
    if sent.is_update:
        assert sent.text == ""
        assert sent.card is not None
        assert sent.card["body"][-1]["text"] == answer.text.removeprefix("- ")
        assert list_references(sent.card) == []
        return
    shown = answer.text if answer.card is None else str(answer.beside_card)
    assert [line for line in sent.text.splitlines() if line.strip()] == [
        line for line in shown.splitlines() if line.strip()
    ]
    card = sent.card or {"body": [], "actions": []}
    if answer.card:
        assert card["body"][: len(answer.card["body"])] == (reply.card or {})["body"]
    inside = [action["data"]["reference"] for action in (reply.card or {}).get("actions", ())]
    beside = [
        each["button"] for each in (*(reply.buttons or ()), *(reply.feedback or ())) if each["button"] not in inside
    ]
    assert sorted(list_references(card)) == sorted([*inside, *beside])


def list_references(part: Any) -> list[str]:
    """Return the references that can be pressed on a card."""
    if isinstance(part, list):
        return [each for one in part for each in list_references(one)]
    if not isinstance(part, dict):
        return []
    if part.get("type") == "Action.Execute":
        assert part["fallback"] == {"type": "Action.Submit", "title": part["title"], "data": part["data"]}
        return [part["data"]["reference"]]
    return [each for one in part.values() for each in list_references(one)]
