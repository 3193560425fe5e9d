"""The turn: a message in its conversation, whether all its actions have run, and what became of it."""

import itertools
from typing import Any, Dict, List, Optional, Text

from rasa.core.agent import Agent
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

SESSION_START = "action_session_start"
LANGUAGE = "language"
_INTERNAL = ("action_listen", "action_extract_slots", "action_unlikely_intent", "action_deactivate_loop", SESSION_START)
_SAYS_NOTHING_OF_AN_ACTION = (ActionExecutionRejected, DefinePrevUserUtteredFeaturization, LoopInterrupted)


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


async def begin_anew(agent: Agent, sender_id: Text) -> None:
    """Begin a session that keeps the conversation's language alone."""
    async with agent.lock_store.lock(sender_id):
        tracker = await agent.tracker_store.retrieve(sender_id)
        if tracker is None:
            return
        language = tracker.get_slot(LANGUAGE)
        kept = [SlotSet(LANGUAGE, language)] if language else []
        tracker.update_with_events([SessionStarted(), *kept, ActionExecuted(ACTION_LISTEN_NAME)], agent.domain)
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
        "language": tracker.get_slot(LANGUAGE) if tracker else None,
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
