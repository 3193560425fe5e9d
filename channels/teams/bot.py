"""The bot: what an activity of Teams leads to, each kind in its way."""

import asyncio
import contextlib
import hashlib
import json
from collections.abc import Callable, Coroutine
from datetime import datetime
from typing import Any

from sqlalchemy import select

from channels.intake import Intake, mask_inbound
from channels.notifier import Notifier
from channels.rates import Rates
from channels.teams.activity import Activity
from channels.teams.cards import make_settled_card
from channels.teams.inbound import Known, find_known, find_person, make_inbound, read_choice, recall
from channels.teams.outgoing import CARD_TYPE
from channels.teams.service import Service
from channels.teams.tokens import Tokens
from channels.turns import refuse
from keyclerk.answers import choose_language, load_texts
from keyclerk.card_elements import Card
from keyclerk.conversations import OPEN, Choice, DifferentContentError
from keyclerk.limits import LONGEST_TEXT
from keyclerk.offers import find_offered
from keyclerk.store.database import Database
from keyclerk.store.tables import ConversationRow, MessageRow
from keyclerk.teams import Place, forget_message, leave, welcome

MESSAGE_TYPE = "application/vnd.microsoft.activity.message"
PRESS = "adaptiveCard/action"
HTML = "text/html"
MOMENT_SECONDS = 0.3
"""So long an answer may take before it is shown that it is on its way."""
MOST_TYPING = 4
"""For so many people at once that is shown; to the others the answer comes as soon."""
DELETED, EDITED = "messageDelete", "messageUpdate"

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
            return await take(activity, place)

    async def _take_message(self, activity: Activity, place: Place) -> Answer:
        choice = read_choice(activity.value)
        if choice is None and place is not Place.PERSONAL and not activity.is_mention:
            return None
        known = await self._find(activity, place)
        if known is None or not activity.id:
            return None
        text = activity.written
        if choice is not None or (text and len(text) <= LONGEST_TEXT):
            await self._accept(activity, known, id_=activity.id, text="" if choice else text, choice=choice)
        elif text:
            await self._refuse(activity, known, "utter_too_long")
        elif any(each.get("contentType") != HTML for each in activity.attachments or ()):
            await self._refuse(activity, known, "utter_only_text")
        return None

    async def _take_edit(self, activity: Activity, place: Place) -> Answer:
        """Take an edited message for one that is said anew; undoing a deletion is no edit."""
        edited = activity.channel_data and activity.channel_data.event_type == "editMessage"
        if not edited or not activity.id or (place is not Place.PERSONAL and not activity.is_mention):
            return None
        known = await self._find(activity, place)
        text = activity.written
        if known is not None and 0 < len(text) <= LONGEST_TEXT:
            await self._accept(activity, known, id_=_name_version(activity.id, text), text=text)
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
        await self._accept(activity, known, id_=activity.id, choice=choice)
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
        self, activity: Activity, known: Known, *, id_: str, text: str = "", choice: Choice | None = None
    ) -> None:
        self._rates.take_person(subject=known.who.subject)
        try:
            message = await self._intake.accept(make_inbound(activity, known, id_=id_, text=text, choice=choice))
        except DifferentContentError:
            # The same id with another text: it was edited, before we heard of the first.
            id_ = _name_version(id_, text, choice)
            message = await self._intake.accept(make_inbound(activity, known, id_=id_, text=text, choice=choice))
        if known.is_held_by_bot and message.state in OPEN and len(self._typing) < MOST_TYPING:
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
        return await asyncio.to_thread(self._find_now, activity, place)

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

    async def _refuse(self, activity: Activity, known: Known, response: str) -> None:
        inbound = make_inbound(activity, known, id_=str(activity.id))
        # What is there under this id already was answered when it came.
        with contextlib.suppress(DifferentContentError):
            await asyncio.to_thread(self._write, refuse, mask_inbound(inbound), response)
        self._notifier.notify(known.conversation_id)

    def _write(self, deed: Callable[..., Any], *given: Any) -> Any:
        with self._database.write() as session:
            return deed(session, *given, now=self._now())

    def _find_now(self, activity: Activity, place: Place) -> Known | None:
        person = find_person(activity)
        if person is None:
            return None
        with self._database.read() as session:
            known = recall(session, activity, person, place=place)
        if known is not None:
            return known
        with self._database.write() as session:
            return find_known(session, activity, person, place=place, now=self._now())


def _name_version(id_: str, text: str, choice: Choice | None = None) -> str:
    """Return by which id an edited message is known: the same for the same content."""
    content = text if choice is None else json.dumps([choice.reference, choice.inputs], sort_keys=True)
    return f"{id_}:{hashlib.sha256(content.encode()).hexdigest()[:16]}"


def _say(text: str) -> dict[str, Any]:
    return {"statusCode": 200, "type": MESSAGE_TYPE, "value": text}
