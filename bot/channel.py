"""The channel: takes messages from Keyclerk's intake, with a shared secret, and answers with responses by name."""

import hmac
from typing import Any, Awaitable, Callable, Dict, List, Optional, Text

from rasa.core.channels.channel import InputChannel, OutputChannel, UserMessage
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.action_results import check_once
from bot.tracker_store import RecentTrackers
from bot.turn import SESSION_START, begin_anew, describe_turn, find_message, is_handled, name_response


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
                async with agent.lock_store.lock(body["sender"]):
                    # The tracker at hand may be left by a handling that was broken off: what was saved counts.
                    RecentTrackers.at_hand.pop(body["sender"], None)
                    tracker = await agent.tracker_store.retrieve(body["sender"])
                    event = find_message(tracker, body["message_id"])
                    if await is_handled(agent, tracker, event):
                        return response.json(describe_turn(tracker, event))
            collector = ResponseCollector()
            if body["starts_anew"]:
                await begin_anew(agent, body["sender"])
            elif body["starts_session"]:
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
