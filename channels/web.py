"""Web chat: messages in by POST, visitors, and what was read; history and events are told beside it."""

import asyncio
from datetime import timedelta
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, HTTPException
from starlette.responses import JSONResponse, Response

from channels.accepted import rank_languages
from channels.bodies import MessageBody, ReadBody
from channels.callers import CHANNEL, admit, admit_reader, find_address, find_visitor, take_own_conversation
from channels.notifier import wait_for
from channels.state import State, get_state
from keyclerk.conversations import OPEN, Choice, Inbound
from keyclerk.messages import list_replies
from keyclerk.news import mark_read
from keyclerk.product_keys import mask
from keyclerk.store.tables import MessageRow
from keyclerk.tokens import Identity, sign_visitor

LONGEST_WAIT_SECONDS = 60.0
LONGEST_HINT = 20
VISITOR_LIFETIME = timedelta(hours=2)

router = APIRouter(prefix="/chat")


@router.post("/anonymous")
async def begin_anonymous(
    state: Annotated[State, Depends(get_state)],
    address: Annotated[str, Depends(find_address)],
    authorization: Annotated[str, Header()] = "",
) -> dict[str, Any]:
    """Give a visitor a token, where visitors are allowed: of their own, or a longer one where theirs still holds."""
    if not state.settings.chat_anonymous:
        raise HTTPException(404)
    state.rates.take(address=address)
    subject = await find_visitor(state, authorization)
    keys, now = state.settings.signing_keys, state.now()
    token = sign_visitor(keys=keys, lifetime=VISITOR_LIFETIME, now=now, subject=subject)
    return {"token": token, "expires_in": int(VISITOR_LIFETIME.total_seconds())}


@router.post("/messages", status_code=202)
async def take_message(
    body: MessageBody,
    state: Annotated[State, Depends(get_state)],
    identity: Annotated[Identity, Depends(admit)],
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
    identity: Annotated[Identity, Depends(admit_reader)],
) -> Response:
    """Note up to which message the conversation was read."""
    conversation_id = await asyncio.to_thread(_mark_read, state, identity, body.number)
    state.notifier.notify(conversation_id)
    return Response(status_code=204)


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
        hint=next((each[:LONGEST_HINT] for each in rank_languages(mask(accept_language))), None),
    )


def _list_replies(state: State, message: MessageRow) -> tuple[list[MessageRow], bool]:
    """Return the replies to a message, and whether no more will come."""
    with state.database.read() as session:
        # First the state: what is answered when it is read has all its replies when they are.
        is_over = session.get_one(MessageRow, message.id).state not in OPEN
        return list_replies(session, conversation_id=message.conversation_id, number=message.number), is_over


def _mark_read(state: State, identity: Identity, number: int) -> str:
    """Keep it, and return the id of the conversation."""
    with state.database.write() as session:
        conversation = take_own_conversation(session, state, identity)
        mark_read(session, conversation_id=conversation.id, number=number)
        return conversation.id
