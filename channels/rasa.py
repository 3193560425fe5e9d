"""Rasa, as the intake speaks to it: one message in, responses by name out."""

import ssl
from dataclasses import dataclass
from typing import Any

import httpx

from keyclerk.errors import KeyclerkError
from keyclerk.offers import Meaning

HEADER = "X-Keyclerk-Secret"
GIVES_UP_SECONDS = 330.0
"""Longer than the five minutes that Rasa itself waits for an action."""

_SHIELD = "\u200b"


class RasaUnavailableError(KeyclerkError):
    """Rasa does not answer, or not yet."""

    code = "RASA_UNAVAILABLE"


class RasaFailedError(KeyclerkError):
    """Rasa answers that it could not handle a message."""

    code = "RASA_FAILED"


@dataclass(frozen=True)
class Question:
    """One message for Rasa: its text, or what the press of a button says; identity and language travel beside it.

    Before it Rasa's session begins anew: `starts_session` keeps what it is about, `starts_anew` the language alone.
    """

    conversation_id: str
    message_id: str
    text: str
    metadata: dict[str, Any]
    meaning: Meaning | None = None
    inputs: dict[str, Any] | None = None
    is_repeat: bool = False
    starts_session: bool = False
    starts_anew: bool = False


@dataclass(frozen=True)
class Turn:
    """What Rasa decided: responses by name with their values, and what it understood."""

    responses: list[dict[str, Any]]
    language: str | None
    understanding: dict[str, Any]


class Rasa:
    """A client of Rasa's channel on loopback."""

    def __init__(self, *, port: int, secret: str) -> None:
        self._client = httpx.AsyncClient(
            base_url=f"http://127.0.0.1:{port}",
            headers={HEADER: secret},
            timeout=httpx.Timeout(GIVES_UP_SECONDS, connect=2.0),
            limits=httpx.Limits(max_connections=100),
            trust_env=False,
            # On loopback nothing is encrypted, and loading certificates takes time: none is trusted.
            verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
        )

    async def ask(self, question: Question) -> Turn:
        """Return what Rasa decides; raises RasaUnavailableError or RasaFailedError."""
        try:
            response = await self._client.post("/webhooks/keyclerk/messages", json=_describe(question))
        except httpx.HTTPError as error:
            raise RasaUnavailableError(problem=type(error).__name__) from error
        if response.status_code == httpx.codes.SERVICE_UNAVAILABLE:
            raise RasaUnavailableError(status=response.status_code)
        if response.status_code != httpx.codes.OK:
            raise RasaFailedError(status=response.status_code)
        body = response.json()
        return Turn(body["responses"], body["language"], body["understanding"])

    async def is_ready(self) -> bool:
        """Return whether Rasa has loaded its model and answers."""
        try:
            response = await self._client.get("/webhooks/keyclerk/ready", timeout=2.0)
        except httpx.HTTPError:
            return False
        return response.status_code == httpx.codes.OK

    async def close(self) -> None:
        await self._client.aclose()


def shield(text: str) -> str:
    """Return the text so that one that starts with "/" is a text: Rasa would take it for an intent."""
    return _SHIELD + text if text.lstrip().startswith("/") else text


def _describe(question: Question) -> dict[str, Any]:
    meaning = question.meaning
    parse_data = meaning and {
        "text": meaning.title,
        "intent": {"name": meaning.intent, "confidence": 1.0},
        "entities": _with_language(meaning.entities, question.metadata.get("language")),
        "intent_ranking": [],
        "language": None,
        "band": "sure",
        "inputs": question.inputs or {},
    }
    return {
        "sender": question.conversation_id,
        "message_id": question.message_id,
        "text": shield(question.text),
        "parse_data": parse_data,
        "metadata": question.metadata,
        "is_repeat": question.is_repeat,
        "starts_session": question.starts_session,
        "starts_anew": question.starts_anew,
    }


def _with_language(entities: list[dict[str, Any]], language: str | None) -> list[dict[str, Any]]:
    """Return a press's entities with the conversation's language, which no component adds for it."""
    return [*entities, {"entity": "language", "value": language}] if language else entities
