"""The bot: what an activity of Teams leads to, each kind in its way."""

import asyncio
import contextlib
from collections.abc import Callable, Coroutine
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from channels.intake import Intake, mask_inbound
from channels.notifier import Notifier
from channels.rates import Rates
from channels.teams.activity import Activity
from channels.teams.cards import make_settled_card
from channels.teams.inbound import Known, find_known, find_person, make_inbound, name_version, read_choice, recall
from channels.teams.outgoing import CARD_TYPE
from channels.teams.service import Service
from channels.teams.tokens import Tokens
from channels.turns import refuse
from keyclerk.answers import choose_language, load_texts
from keyclerk.card_elements import Card
from keyclerk.conversations import OPEN, Choice, DifferentContentError, Inbound
from keyclerk.limits import LONGEST_TEXT
from keyclerk.offers import find_offered
from keyclerk.store.database import Database
from keyclerk.store.tables import ConversationRow, MessageRow
from keyclerk.teams import Person, Place, forget_message, leave, welcome
from keyclerk.tokens import InvalidTokenError

MESSAGE_TYPE = "application/vnd.microsoft.activity.message"
PRESS = "adaptiveCard/action"
HTML = "text/html"
MOMENT_SECONDS = 0.3
"""So long an answer may take before it is shown that it is on its way."""
MOST_TYPING = 4
"""For so many people at once that is shown; to the others the answer comes as soon."""
DELETED, EDITED = "messageDelete", "messageUpdate"

T = TypeVar("T")

Answer = dict[str, Any] | None
"""What the HTTP answer of an activity holds; most hold nothing."""


class Bot:
    """Takes verified activities; `tokens` is None in development, where none are asked for."""

    def __init__(
        self,
        *,
        service: Service,
        tokens: Tokens | None,
        database: Database,
        intake: Intake,
        notifier: Notifier,
        rates: Rates,
        now: Callable[[], datetime],
    ) -> None:
        self.service = service
        self.tokens = tokens
        self._database = database
        self._intake = intake
        self._notifier = notifier
        self._rates = rates
        self._now = now
        self._typing: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        await self.service.start()

    async def stop(self) -> None:
        for task in self._typing:
            task.cancel()
        await asyncio.gather(*self._typing, return_exceptions=True)

    async def take(self, activity: Activity) -> Answer:
        """Keep what an activity says, and return what its sender is answered at once."""
        place = activity.place
        kinds: dict[str, Callable[[Activity, Place], Coroutine[Any, Any, Answer]]] = {
            "message": self._take_message,
            EDITED: self._take_edit,
            DELETED: self._take_deletion,
            "invoke": self._take_press,
            "installationUpdate": self._take_installation,
            "conversationUpdate": self._take_update,
        }
        take = kinds.get(activity.type)
        if take is None or place is None:
            return None
        with self._intake.background.go_ahead():
            try:
                return await take(activity, place)
            except InvalidTokenError:
                # Whoever it is from was erased while it was taken, and is somebody new from now on.
                return await take(activity, place)

    async def _take_message(self, activity: Activity, place: Place) -> Answer:
        choice = read_choice(activity.value)
        if choice is None and place is not Place.PERSONAL and not activity.is_mention:
            return None
        text = activity.written
        if not activity.id:
            return None
        if choice is not None or (text and len(text) <= LONGEST_TEXT):
            await self._accept(activity, place, id_=activity.id, text="" if choice else text, choice=choice)
        elif text:
            await self._refuse(activity, place, "utter_too_long")
        elif any(each.get("contentType") != HTML for each in activity.attachments or ()):
            await self._refuse(activity, place, "utter_only_text")
        return None

    async def _take_edit(self, activity: Activity, place: Place) -> Answer:
        """Take an edited message for one that is said anew; undoing a deletion is no edit."""
        edited = activity.channel_data and activity.channel_data.event_type == "editMessage"
        if not edited or not activity.id or (place is not Place.PERSONAL and not activity.is_mention):
            return None
        text = activity.written
        if 0 < len(text) <= LONGEST_TEXT:
            await self._accept(activity, place, id_=name_version(activity.id, text), text=text)
        return None

    async def _take_deletion(self, activity: Activity, place: Place) -> Answer:
        known = await self._find(activity, place)
        if known is not None and activity.id:
            await asyncio.to_thread(self._write, forget_message, known.conversation_id, activity.id)
        return None

    async def _take_press(self, activity: Activity, place: Place) -> Answer:
        """Take the press of a card's button; the answer is what takes the card's place."""
        value = activity.value if isinstance(activity.value, dict) else {}
        action = value.get("action")
        choice = read_choice(action.get("data")) if isinstance(action, dict) else None
        if activity.name != PRESS or choice is None or not activity.id:
            return _say("")
        known = await self._find(activity, place)
        if known is None:
            return _say("")
        language, card = await asyncio.to_thread(self._settle, activity, known, choice)
        if card is None and place is not Place.PERSONAL:
            return _say(load_texts(language).format("teams_not_yours", {}))
        await self._accept(activity, place, id_=activity.id, choice=choice)
        if card is None:
            return _say(load_texts(language).format("utter_button_expired", {}))
        return {"statusCode": 200, "type": CARD_TYPE, "value": card}

    async def _take_installation(self, activity: Activity, place: Place) -> Answer:
        if activity.action is not None and activity.action.startswith("remove"):
            known = await self._find(activity, place)
            if known is not None:
                await asyncio.to_thread(self._write, leave, known.conversation_id)
            return None
        return await self._welcome(activity, place)

    async def _take_update(self, activity: Activity, place: Place) -> Answer:
        if any(each.id == activity.recipient.id for each in activity.members_added or ()):
            return await self._welcome(activity, place)
        return None

    async def _welcome(self, activity: Activity, place: Place) -> Answer:
        known = await self._find(activity, place)
        if known is not None and not known.is_welcomed:
            await asyncio.to_thread(self._write, welcome, known.conversation_id, activity.locale)
            self._notifier.notify(known.conversation_id)
        return None

    async def _accept(
        self, activity: Activity, place: Place, *, id_: str, text: str = "", choice: Choice | None = None
    ) -> None:
        person = find_person(activity)
        if person is None:
            return

        def find(session: Session) -> Inbound:
            known = find_known(session, activity, person, place=place, now=self._now())
            self._rates.take_person(subject=known.who.subject)
            return make_inbound(activity, known, id_=id_, text=text, choice=choice)

        def find_edited(session: Session) -> Inbound:
            known = find_known(session, activity, person, place=place, now=self._now())
            return make_inbound(activity, known, id_=name_version(id_, text, choice), text=text, choice=choice)

        try:
            message = await self._intake.accept_from(find)
        except DifferentContentError:
            # The same id with another text: it was edited, before we heard of the first.
            message = await self._intake.accept_from(find_edited)
        if message.state in OPEN and len(self._typing) < MOST_TYPING:
            task = asyncio.create_task(self._show_typing(activity, message))
            self._typing.add(task)
            task.add_done_callback(self._typing.discard)

    async def _show_typing(self, activity: Activity, message: MessageRow) -> None:
        """Show that an answer is on its way, unless it is there in a moment."""
        await asyncio.sleep(MOMENT_SECONDS)
        if await self._intake.background.run(self._is_open, message):
            await self._intake.background.give_way()
            await self.service.show_typing(
                teams_conversation=activity.conversation.id, service_url=activity.service_url
            )

    def _is_open(self, message: MessageRow) -> bool:
        with self._database.read() as session:
            return session.scalar(select(MessageRow.state).where(MessageRow.id == message.id)) in OPEN

    async def _find(self, activity: Activity, place: Place) -> Known | None:
        person = find_person(activity)
        return await asyncio.to_thread(self._find_now, activity, person, place) if person else None

    def _settle(self, activity: Activity, known: Known, choice: Choice) -> tuple[str, Card | None]:
        """Return the language, and what stays of the card that a press belongs to; None for somebody else's."""
        with self._database.read() as session:
            conversation = session.get_one(ConversationRow, known.conversation_id)
            language = choose_language(conversation.language, activity.locale)
            message = find_offered(session, conversation_id=conversation.id, reference=choice.reference)
            if message is None:
                return language, None
            texts = load_texts(choose_language(message.language, language))
            return language, make_settled_card(
                message, reference=choice.reference, inputs=choice.inputs or {}, texts=texts
            )

    async def _refuse(self, activity: Activity, place: Place, response: str) -> None:
        known = await self._find(activity, place)
        if known is None:
            return
        inbound = make_inbound(activity, known, id_=str(activity.id))
        # What is there under this id already was answered when it came.
        with contextlib.suppress(DifferentContentError):
            await asyncio.to_thread(self._write, refuse, mask_inbound(inbound), response)
        self._notifier.notify(known.conversation_id)

    def _write(self, deed: Callable[..., T], *given: Any, **named: Any) -> T:
        with self._database.write() as session:
            return deed(session, *given, **named, now=self._now())

    def _find_now(self, activity: Activity, person: Person, place: Place) -> Known:
        with self._database.read() as session:
            known = recall(session, activity, person, place=place)
        return known or self._write(find_known, activity, person, place=place)


def _say(text: str) -> dict[str, Any]:
    return {"statusCode": 200, "type": MESSAGE_TYPE, "value": text}
