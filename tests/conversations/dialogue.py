"""A dialogue: what is said, and what was answered as the store has it: responses by name, their values, their texts."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from keyclerk.answers import load_texts, render
from keyclerk.conversations import PARTNER
from keyclerk.store.tables import ConversationRow, MessageRow
from tests.system import System, Talk

LANGUAGES = ("en", "fr", "nl")


@dataclass(frozen=True)
class Turn:
    """One message and its replies."""

    message: MessageRow
    replies: list[MessageRow]

    @property
    def names(self) -> list[str | None]:
        """The names of the responses."""
        return [reply.response for reply in self.replies]

    @property
    def values(self) -> dict[str, Any]:
        """The values of the last response."""
        return self.replies[-1].values or {}

    @property
    def text(self) -> str:
        """The text of the last response."""
        return self.replies[-1].text

    @property
    def language(self) -> str | None:
        return self.replies[-1].language

    @property
    def intent(self) -> str:
        return str((self.message.understanding or {})["intent"])

    def get_values(self, response: str) -> dict[str, Any]:
        (reply,) = [each for each in self.replies if each.response == response]
        return reply.values or {}


class Dialogue:
    """A conversation of one contact or visitor through the whole system."""

    def __init__(self, system: System, talk: Talk) -> None:
        self._system = system
        self._talk = talk
        # So that nobody has to close it.
        talk.client.headers["Connection"] = "close"
        self.turns: list[Turn] = []

    @property
    def contact(self) -> str:
        """The contact, or the visitor, whose conversation it is."""
        with self._system.database.read() as session:
            return session.get_one(ConversationRow, self.last.message.conversation_id).subject

    @property
    def last(self) -> Turn:
        return self.turns[-1]

    def say(self, text: str) -> Turn:
        self._talk.say(text)
        return self._read()

    def say_all(self, *texts: str) -> Turn:
        """Say one after the other, and return the last turn."""
        return [self.say(text) for text in texts][-1]

    def press(self, label: str, **row: Any) -> Turn:
        """Press the button of the last reply that has this label in `catalog/responses.yml`, for a row of a list."""
        reply = self.last.replies[-1]
        values = {**(reply.values or {}), **row}
        self._talk.press(load_texts(str(reply.language)).format(str(reply.response), values, attribute=label))
        return self._read()

    def press_reference(self, reference: str) -> Turn:
        """Press a button of whatever reply by its reference."""
        self._talk._take(self._talk.post(button=reference))
        return self._read()

    def press_beside(self, label: str, **inputs: str) -> Turn:
        """Press a button of the last reply that takes along what was typed into the card beside it."""
        reply = self.last.replies[-1]
        title = load_texts(str(reply.language)).format(str(reply.response), reply.values or {}, attribute=label)
        (reference,) = [each["button"] for each in reply.buttons or () if each["title"] == title]
        self._talk._take(self._talk.post(card={"reference": reference, "inputs": inputs}))
        return self._read()

    def send_card(self, **inputs: str) -> Turn:
        """Send the card of the last reply with what was typed into it."""
        card = self.last.replies[-1].card or {}
        (action,) = card["actions"]
        self._talk._take(self._talk.post(card={"reference": action["data"]["reference"], "inputs": inputs}))
        return self._read()

    def _read(self) -> Turn:
        shown = self._talk.last
        with self._system.database.read() as session:
            rows = session.scalars(select(MessageRow).where(MessageRow.conversation_id == shown["conversation"])).all()
        message = max((row for row in rows if row.author == PARTNER), key=lambda row: row.number)
        replies = sorted((row for row in rows if row.answers == message.number), key=lambda row: row.number)
        turn = Turn(message, replies)
        for reply in replies:
            answer = render(str(reply.response), reply.values or {}, str(reply.language))
            assert reply.text == answer.text, "what is said is what the response's name and values say"
        assert [reply.text for reply in replies] == [each["text"] for each in shown["replies"]]
        assert {reply.language for reply in replies} == {shown["language"]}
        self.turns.append(turn)
        return turn
