"""The courier: takes a message from the outbox to Teams; what was sent is known there by an id, which is kept."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from channels.background import Background
from channels.teams.cards import add_result, make_settled_card
from channels.teams.outgoing import Message, make_activity, replace_card
from channels.teams.service import Service, judge
from keyclerk.answers import choose_language, load_texts
from keyclerk.conversations import PARTNER
from keyclerk.offers import find_offered
from keyclerk.outbox import Outcome, State
from keyclerk.store.database import Database
from keyclerk.store.tables import ConversationRow, MessageRow, OutboxRow, TeamsReferenceRow
from keyclerk.teams import note_sent


@dataclass(frozen=True)
class Letter:
    """What is to be sent, where to, and of which message."""

    message_id: int
    activity: Message
    teams_conversation: str
    service_url: str


class Courier:
    """Sends the messages of conversations in Teams, each when the one before has arrived."""

    def __init__(
        self, service: Service, database: Database, *, background: Background, now: Callable[[], datetime]
    ) -> None:
        self._service = service
        self._database = database
        self._background = background
        self._now = now

    async def send(self, row: OutboxRow) -> Outcome:
        """Send the message of an entry, and return what came of it."""
        for replaces in (True, False):
            letter = await self._background.run(self._write, row, replaces=replaces)
            if isinstance(letter, Outcome):
                return letter
            await self._background.give_way()
            try:
                sent_id = await self._service.send(
                    letter.activity, teams_conversation=letter.teams_conversation, service_url=letter.service_url
                )
            except Exception as error:  # noqa: BLE001 - the SDK raises what the libraries below it raise
                outcome = judge(error, now=self._now())
                if outcome.state is State.DEAD and letter.activity.id:
                    # The card is not there any more: what came of it is said all the same.
                    continue
                return outcome
            await self._background.run(self._keep, letter.message_id, sent_id)
            break
        return Outcome(State.DELIVERED)

    def _keep(self, message_id: int, sent_id: str) -> None:
        with self._database.write() as session:
            note_sent(session, message_id=message_id, activity_id=sent_id)

    def _write(self, row: OutboxRow, *, replaces: bool) -> Letter | Outcome:
        with self._database.read() as session:
            reference = session.get(TeamsReferenceRow, row.target)
            message = session.scalar(
                select(MessageRow).where(
                    MessageRow.conversation_id == row.target, MessageRow.number == row.payload.get("number")
                )
            )
            if reference is None or message is None:
                return Outcome(State.DROPPED, "NO_REFERENCE" if reference is None else "NO_MESSAGE")
            conversation = session.get_one(ConversationRow, row.target)
            language = choose_language(message.language, conversation.language)
            activity = _replace(session, message, language) if replaces else None
            activity = activity or make_activity(message, default_language=language)
            return Letter(message.id, activity, reference.teams_conversation, reference.service_url)


def _replace(session: Session, message: MessageRow, language: str) -> Message | None:
    """Return what takes the place of the form that a message answers, with what came of it; None for any other."""
    if message.card or message.buttons or message.answers is None:
        return None
    of = MessageRow.conversation_id == message.conversation_id
    asked = session.scalar(select(MessageRow).where(of, MessageRow.number == message.answers))
    first = session.scalar(
        select(MessageRow.number).where(of, MessageRow.answers == message.answers).order_by(MessageRow.number).limit(1)
    )
    choice = asked.choice if asked and asked.author == PARTNER else None
    if not choice or not choice.get("inputs") or first != message.number:
        return None
    form = find_offered(session, conversation_id=message.conversation_id, reference=choice["reference"])
    if form is None or form.external_id is None:
        return None
    card = make_settled_card(form, reference=choice["reference"], inputs=choice["inputs"], texts=load_texts(language))
    return replace_card(form.external_id, add_result(card, message.text), summary=message.text, language=language)
