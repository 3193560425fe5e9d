"""The intake at work without Rasa: a clock, one contact's messages, and answers of Rasa that a test makes up."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from channels.background import Background
from channels.intake import Intake, mask_inbound
from channels.notifier import Notifier
from channels.rasa import Question, Rasa, Turn
from channels.turns import keep_turn, prepare, take
from keyclerk.access import Actor
from keyclerk.conversations import Inbound
from keyclerk.hand_off import hand_over
from keyclerk.incidents import Circumstances, Doer, open_incident
from keyclerk.life_cycle import Role
from keyclerk.messages import find_next_message, list_messages
from keyclerk.store.database import Database
from keyclerk.store.tables import ConversationRow, MessageRow
from tests.factories import NOW, make_actor, make_draft, make_inbound, make_press

AGENT = Doer(Role.AGENT, "Eva Peeters")


def make_turn(*responses: str, language: str = "en", intent: str = "thank", form: str | None = None) -> Turn:
    """Return what Rasa decides, by responses that need no values, or this one."""
    said = [{"response": response, "values": {"partner_rule": "hardware_aware"}} for response in responses]
    return Turn(said, language, {"intent": intent, "confidence": 0.75, "language": language, "form": form})


@dataclass
class Desk:
    """The store side of the intake, as Ada of Contoso meets it."""

    database: Database
    now: datetime = NOW
    actor: Actor = field(init=False)
    sent: int = 0

    def __post_init__(self) -> None:
        with self.database.write() as session:
            self.actor = make_actor(session)

    def wait(self, **time: float) -> None:
        self.now += timedelta(**time)

    def take(self, inbound: Inbound) -> MessageRow:
        with self.database.write() as session:
            return take(session, mask_inbound(inbound), now=self.now)

    def write(self, text: str, **given: Any) -> MessageRow:
        """Take a text of Ada's."""
        self.sent += 1
        return self.take(make_inbound(f"m-{self.sent}", text=text, **given))

    def press(self, reference: str, **given: Any) -> MessageRow:
        self.sent += 1
        return self.take(make_press(f"m-{self.sent}", reference, **given))

    def prepare(self, message: MessageRow) -> Question | None:
        with self.database.write() as session:
            return prepare(session, message, now=self.now)

    def answer(self, message: MessageRow, turn: Turn) -> list[MessageRow]:
        """Have a message answered by Rasa, and return its replies."""
        with self.database.write() as session:
            keep_turn(session, message, turn, now=self.now)
        return self.list_replies(message)

    def say(self, text: str, turn: Turn) -> list[MessageRow]:
        """Write a text and have it answered."""
        message = self.write(text)
        assert self.prepare(message) is not None
        return self.answer(message, turn)

    def list_replies(self, message: MessageRow) -> list[MessageRow]:
        """Return everything that answers a message, also what was withheld."""
        return [each for each in self.read() if each.answers == message.number]

    def read(self, subject: str = "ada", *, with_withheld: bool = True) -> list[MessageRow]:
        with self.database.read() as session:
            conversation = session.query(ConversationRow).filter_by(subject=subject).one()
            return list_messages(session, conversation_id=conversation.id, after=0, with_withheld=with_withheld)

    def find_conversation(self) -> ConversationRow:
        with self.database.read() as session:
            return session.query(ConversationRow).filter_by(subject="ada").one()

    def find_next(self) -> MessageRow | None:
        with self.database.read() as session:
            return find_next_message(session, conversation_id=self.find_conversation().id)

    def hand_over(self, *, number: int = 0) -> int:
        """Have an agent take over for a new incident, or the turn of a message hand over; returns the incident's id."""
        with self.database.write() as session:
            conversation = session.query(ConversationRow).filter_by(subject="ada").one()
            incident = open_incident(
                session,
                actor=self.actor,
                draft=make_draft(),
                circumstances=Circumstances("en", conversation.id, f"request-{number}"),
                now=self.now,
            )
            assert incident is not None
            hand_over(
                session,
                conversation_id=conversation.id,
                incident_id=incident.id,
                doer=AGENT,
                now=self.now,
                number=number,
            )
            return incident.id


class SlowRasa(Rasa):
    """A Rasa that answers each question when it is told to."""

    def __init__(self, *turns: Turn) -> None:
        super().__init__(port=1, secret="none")
        self.turns = list(turns)
        self.asked: list[Question] = []
        self.is_asked, self.may_answer = asyncio.Event(), asyncio.Event()

    async def ask(self, question: Question) -> Turn:
        self.asked.append(question)
        self.is_asked.set()
        await self.may_answer.wait()
        return self.turns.pop(0)


def make_intake(desk: Desk, rasa: Rasa) -> Intake:
    return Intake(
        database=desk.database,
        rasa=rasa,
        notifier=Notifier(),
        background=Background(),
        now=lambda: desk.now,
        answer_seconds=60.0,
    )


async def wait_until_answered(desk: Desk) -> None:
    """Wait until no message waits for an answer."""
    for _ in range(1000):
        if await asyncio.to_thread(desk.find_next) is None:
            return
        await asyncio.sleep(0.01)
    raise AssertionError("not answered")


def name(replies: Sequence[MessageRow]) -> list[str | None]:
    """Return the responses of replies."""
    return [each.response for each in replies]
