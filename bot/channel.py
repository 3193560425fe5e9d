"""The channel: takes messages from Keyclerk's intake, with a shared secret, and answers with responses by name."""

import hmac
import itertools
from typing import Any, Awaitable, Callable, Dict, List, Optional, Text

from rasa.core.agent import Agent
from rasa.core.channels.channel import InputChannel, OutputChannel, UserMessage
from rasa.shared.core.constants import ACTION_LISTEN_NAME, SESSION_START_METADATA_SLOT
from rasa.shared.core.events import (
    ActionExecuted,
    ActionExecutionRejected,
    ActiveLoop,
    BotUttered,
    DefinePrevUserUtteredFeaturization,
    Event,
    LoopInterrupted,
    SessionStarted,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.action_results import check_once
from bot.tracker_store import RecentTrackers

SESSION_START = "action_session_start"
_INTERNAL = ("action_listen", "action_extract_slots", "action_unlikely_intent", "action_deactivate_loop", SESSION_START)
_SAYS_NOTHING_OF_AN_ACTION = (ActionExecutionRejected, DefinePrevUserUtteredFeaturization, LoopInterrupted)


class ResponseCollector(OutputChannel):
    """Collects the responses of one message, by name, with values and language."""

    def __init__(self) -> None:
        self.responses: List[Dict[Text, Any]] = []

    @classmethod
    def name(cls) -> Text:
        return "keyclerk"

    async def send_response(self, recipient_id: Text, message: Dict[Text, Any]) -> None:
        self.responses.append(name_response(message.get("custom"), message))


class KeyclerkInput(InputChannel):
    """`POST /webhooks/keyclerk/messages`: one message of one conversation, answered when its actions have run."""

    def __init__(self, secret: Text) -> None:
        self._secret = secret.encode()

    @classmethod
    def name(cls) -> Text:
        return "keyclerk"

    @classmethod
    def from_credentials(cls, credentials: Optional[Dict[Text, Any]]) -> InputChannel:
        if not credentials or not credentials.get("secret"):
            cls.raise_missing_credentials_exception()
        check_once()
        return cls(str(credentials["secret"]))

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        webhook = Blueprint("keyclerk_webhook")

        @webhook.route("/ready", methods=["GET"])
        async def tell_ready(request: Request) -> HTTPResponse:
            is_ready = request.app.ctx.agent is not None and request.app.ctx.agent.is_ready()
            return response.json({"ready": is_ready}, status=200 if is_ready else 503)

        @webhook.route("/messages", methods=["POST"])
        async def take(request: Request) -> HTTPResponse:
            if not hmac.compare_digest(
                request.headers.get("X-Keyclerk-Secret", "").encode(errors="replace"), self._secret
            ):
                return response.json({"error": "secret"}, status=401)
            body = request.json
            agent = request.app.ctx.agent
            if agent is None or not agent.is_ready():
                return response.json({"error": "not ready"}, status=503)
            if body["is_repeat"]:
                # The tracker at hand may be left by a handling that was broken off: what was saved counts.
                RecentTrackers.at_hand.pop(body["sender"], None)
                tracker = await agent.tracker_store.retrieve(body["sender"])
                event = find_message(tracker, body["message_id"])
                if await is_handled(agent, tracker, event):
                    return response.json(describe_turn(tracker, event))
            collector = ResponseCollector()
            if body["starts_session"]:
                await agent.execute_action(body["sender"], SESSION_START, ResponseCollector(), None, 1.0)
            await on_new_message(
                UserMessage(
                    text=body["text"],
                    output_channel=collector,
                    sender_id=body["sender"],
                    parse_data=body["parse_data"],
                    input_channel=self.name(),
                    message_id=body["message_id"],
                    metadata=body["metadata"],
                )
            )
            tracker = RecentTrackers.at_hand.get(body["sender"]) or await agent.tracker_store.retrieve(body["sender"])
            event = find_message(tracker, body["message_id"])
            if not await is_handled(agent, tracker, event):
                return response.json({"error": "action"}, status=502)
            return response.json(describe_turn(tracker, event, collector.responses))

        return webhook


def find_message(tracker: Optional[DialogueStateTracker], message_id: Text) -> Optional[UserUttered]:
    """Return the message with this id if the conversation has it."""
    events = tracker.events if tracker else []
    return next((each for each in events if isinstance(each, UserUttered) and each.message_id == message_id), None)


def list_turn(tracker: DialogueStateTracker, event: UserUttered) -> List[Event]:
    """Return what followed a message until the next one; of equal messages it is this very one."""
    after = itertools.dropwhile(lambda each: each is not event, tracker.events)
    return list(itertools.takewhile(lambda each: not isinstance(each, UserUttered), itertools.islice(after, 1, None)))


async def is_handled(agent: Agent, tracker: Optional[DialogueStateTracker], event: Optional[UserUttered]) -> bool:
    """Return whether a message is there and all its actions have run; where one failed, the message is forgotten."""
    if tracker is None or event is None:
        return False
    if not has_failed_action(list_turn(tracker, event)):
        return True
    await forget_turn(agent, tracker, event)
    return False


def has_failed_action(turn: List[Event]) -> bool:
    """Return whether an action left nothing behind: each of ours says or remembers something; Rasa hides failures."""
    told = [each for each in turn if not isinstance(each, _SAYS_NOTHING_OF_AN_ACTION)]
    return any(
        isinstance(each, ActionExecuted)
        and each.action_name not in _INTERNAL
        and (following is None or isinstance(following, ActionExecuted))
        for each, following in itertools.zip_longest(told, told[1:])
    )


async def forget_turn(agent: Agent, tracker: DialogueStateTracker, event: UserUttered) -> None:
    """Begin the session anew as it was before a message, so that the message can be sent once more."""
    earlier = DialogueStateTracker.from_events(
        tracker.sender_id,
        list(itertools.takewhile(lambda each: each is not event, tracker.events)),
        slots=agent.domain.slots,
        domain=agent.domain,
    )
    kept = [
        SlotSet(name, slot.value)
        for name, slot in earlier.slots.items()
        if slot.value is not None and name != SESSION_START_METADATA_SLOT
    ]
    form = [ActiveLoop(earlier.active_loop_name)] if earlier.active_loop_name else []
    tracker.update_with_events([SessionStarted(), *kept, *form, ActionExecuted(ACTION_LISTEN_NAME)], agent.domain)
    await agent.tracker_store.save(tracker)


def describe_turn(
    tracker: Optional[DialogueStateTracker], event: Optional[UserUttered], responses: Optional[List[Dict]] = None
) -> Dict[Text, Any]:
    """Return a message's responses, what was understood, and which actions ran."""
    turn = list_turn(tracker, event) if tracker and event else []
    if responses is None:
        responses = [
            name_response(each.data.get("custom"), each.metadata) for each in turn if isinstance(each, BotUttered)
        ]
    parse_data = event.parse_data if event else {}
    return {
        "responses": responses,
        "language": tracker.get_slot("language") if tracker else None,
        "understanding": {
            "language": parse_data.get("language"),
            "intent": parse_data.get("intent", {}).get("name"),
            "confidence": parse_data.get("intent", {}).get("confidence"),
            "band": parse_data.get("band"),
            "alternatives": parse_data.get("intent_ranking", [])[:3],
            "entities": [
                {name: entity[name] for name in ("entity", "value")}
                for entity in parse_data.get("entities", [])
                if entity["entity"] != "language"
            ],
            "actions": [
                each.action_name
                for each in turn
                if isinstance(each, ActionExecuted) and each.action_name not in _INTERNAL
            ],
            "form": tracker.active_loop_name if tracker else None,
        },
    }


def name_response(custom: Optional[Dict[Text, Any]], message: Dict[Text, Any]) -> Dict[Text, Any]:
    """Return a response as Keyclerk takes it: its name, the values of the action, the language."""
    custom = custom or {}
    return {
        "response": custom.get("response"),
        "values": message.get("values") or {},
        "language": custom.get("language"),
    }
