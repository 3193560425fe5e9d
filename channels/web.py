"""Web chat: messages in by POST, replies out by server-sent events, identity from a signed token only."""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, HTTPException, Query
from sse_starlette import EventSourceResponse
from starlette.responses import JSONResponse, Response

from channels.bodies import MessageBody, ReadBody
from channels.notifier import wait_for
from channels.state import State, get_state
from keyclerk.conversations import AGENT, OPEN, PARTNER, Choice, Inbound, list_messages, list_replies, take_conversation
from keyclerk.news import mark_read
from keyclerk.product_keys import mask
from keyclerk.store.tables import MessageRow
from keyclerk.tokens import Identity, InvalidTokenError, read_token, sign_visitor

CHANNEL = "web"
LONGEST_WAIT_SECONDS = 60.0
VISITOR_LIFETIME = timedelta(hours=2)
PING_SECONDS = 15.0
MOST_MESSAGES = 2**53

router = APIRouter(prefix="/chat")


async def identify(
    state: Annotated[State, Depends(get_state)], authorization: Annotated[str, Header()] = ""
) -> Identity:
    """Return who is asking; anything but a token of ours is 401, without a reason."""
    scheme, _, token = authorization.partition(" ")
    if scheme.casefold() != "bearer":
        raise InvalidTokenError(reason="scheme")
    identity = await asyncio.to_thread(_read_token, state, token)
    if identity.contact_id is None and not state.settings.chat_anonymous:
        raise InvalidTokenError(reason="visitor")
    return identity


@router.post("/anonymous")
async def begin_anonymous(state: Annotated[State, Depends(get_state)]) -> dict[str, Any]:
    """Give a visitor a token of their own, where visitors are allowed."""
    if not state.settings.chat_anonymous:
        raise HTTPException(404)
    token = sign_visitor(keys=state.settings.signing_keys, lifetime=VISITOR_LIFETIME, now=state.now())
    return {"token": token, "expires_in": int(VISITOR_LIFETIME.total_seconds())}


@router.post("/messages", status_code=202)
async def take_message(
    body: MessageBody,
    state: Annotated[State, Depends(get_state)],
    identity: Annotated[Identity, Depends(identify)],
    wait: bool = False,  # noqa: FBT001, FBT002 - a query parameter
    accept_language: Annotated[str, Header()] = "",
) -> JSONResponse:
    """Take one message; with `?wait=1` the answer is its replies."""
    message = await state.intake.accept(_to_inbound(body, identity, accept_language))
    if not wait:
        return JSONResponse({"conversation": message.conversation_id, "number": message.number}, 202)
    replies = await _wait_for_replies(state, message)
    language = replies[-1].language if replies else None
    shown = [
        {"text": each.text, "buttons": each.buttons or [], "card": each.card, "feedback": each.feedback or []}
        for each in replies
    ]
    return JSONResponse({"conversation": message.conversation_id, "language": language, "replies": shown})


@router.post("/read", status_code=204)
async def take_read(
    body: ReadBody,
    state: Annotated[State, Depends(get_state)],
    identity: Annotated[Identity, Depends(identify)],
) -> Response:
    """Note up to which message the conversation was read."""
    await asyncio.to_thread(_mark_read, state, identity, body.number)
    return Response(status_code=204)


@router.get("/events")
async def stream_events(
    state: Annotated[State, Depends(get_state)],
    identity: Annotated[Identity, Depends(identify)],
    after: Annotated[int, Query(ge=0, le=MOST_MESSAGES)] = 0,
    last_event_id: Annotated[str, Header()] = "",
) -> EventSourceResponse:
    """Stream what is said in the conversation after a number, until the token is over."""
    if last_event_id.isascii() and last_event_id.isdigit():
        after = int(last_event_id[:18])
    conversation_id = await asyncio.to_thread(_take_conversation, state, identity)
    stream = _stream(state, conversation_id, after, identity.expires_at)
    return EventSourceResponse(stream, ping=int(PING_SECONDS))


async def _stream(
    state: State, conversation_id: str, after: int, expires_at: datetime
) -> AsyncIterator[dict[str, str]]:
    news = state.notifier.watch(conversation_id)
    try:
        while not state.is_stopping and (left := (expires_at - state.now()).total_seconds()) > 0:
            for message in await asyncio.to_thread(_list_messages, state, conversation_id, after):
                after = message.number
                yield {"id": str(message.number), "event": "message", "data": _describe(message)}
            await wait_for(news, min(left, 1.0))
    finally:
        state.notifier.unwatch(conversation_id, news)


async def _wait_for_replies(state: State, message: MessageRow) -> list[MessageRow]:
    """Return the replies to a message, once it has one, or will have none, or is late."""
    news = state.notifier.watch(message.conversation_id)
    over = state.now() + timedelta(seconds=LONGEST_WAIT_SECONDS)
    try:
        while True:
            replies, is_over = await asyncio.to_thread(_list_replies, state, message)
            left = (over - state.now()).total_seconds()
            if replies or is_over or left <= 0:
                return replies
            await wait_for(news, min(left, 1.0))
    finally:
        state.notifier.unwatch(message.conversation_id, news)


def _to_inbound(body: MessageBody, identity: Identity, accept_language: str) -> Inbound:
    choice = None
    if body.button is not None:
        choice = Choice(body.button)
    elif body.card is not None:
        choice = Choice(body.card.reference, body.card.inputs)
    return Inbound(
        channel=CHANNEL,
        subject=identity.subject,
        contact_id=identity.contact_id,
        partner_id=identity.partner_id,
        external_id=body.id,
        text=body.text or "",
        choice=choice,
        hint=mask(accept_language).partition(",")[0].partition(";")[0].strip()[:20] or None,
    )


def _describe(message: MessageRow) -> str:
    return json.dumps(
        {
            "number": message.number,
            "author": message.author,
            "agent": (message.values or {}).get("agent") if message.author == AGENT else None,
            "id": message.external_id,
            "answers": message.answers,
            "held": message.author == PARTNER and message.incident_id is not None,
            "text": message.text,
            "language": message.language,
            "buttons": message.buttons or [],
            "card": message.card,
            "feedback": message.feedback or [],
            "created_at": message.created_at.isoformat(),
        },
        ensure_ascii=False,
    )


def _read_token(state: State, token: str) -> Identity:
    with state.database.read() as session:
        return read_token(session, token, keys=state.settings.signing_keys, now=state.now())


def _take_conversation(state: State, identity: Identity) -> str:
    inbound = Inbound(CHANNEL, identity.subject, identity.contact_id, identity.partner_id, "", "")
    with state.database.write() as session:
        return take_conversation(session, inbound, now=state.now()).id


def _list_messages(state: State, conversation_id: str, after: int) -> list[MessageRow]:
    with state.database.read() as session:
        return list_messages(session, conversation_id=conversation_id, after=after)


def _list_replies(state: State, message: MessageRow) -> tuple[list[MessageRow], bool]:
    """Return the replies to a message, and whether no more will come."""
    with state.database.read() as session:
        # First the state: what is answered when it is read has all its replies when they are.
        is_over = session.get_one(MessageRow, message.id).state not in OPEN
        return list_replies(session, conversation_id=message.conversation_id, number=message.number), is_over


def _mark_read(state: State, identity: Identity, number: int) -> None:
    inbound = Inbound(CHANNEL, identity.subject, identity.contact_id, identity.partner_id, "", "")
    with state.database.write() as session:
        conversation = take_conversation(session, inbound, now=state.now())
        mark_read(session, conversation_id=conversation.id, number=number)
