"""Events: what is said in the caller's conversation, and how it stands, told as it happens until the token is over."""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, Query
from sqlalchemy.orm import load_only

from channels.bodies import MOST_MESSAGES
from channels.callers import admit_reader, begin_own_conversation, find_address
from channels.descriptions import describe_message, describe_state
from channels.notifier import wait_for
from channels.state import State, get_state
from channels.streams import CountedStream
from keyclerk.history import list_shown
from keyclerk.store.tables import ConversationRow, MessageRow
from keyclerk.tokens import Identity

PING_SECONDS = 15.0
STANDING = load_only(
    ConversationRow.language,
    ConversationRow.held_by,
    ConversationRow.read_number,
    ConversationRow.cleared_number,
    ConversationRow.last_number,
    raiseload=True,
)
"""What is read of a conversation each second."""

router = APIRouter(prefix="/chat")


async def _find_after(
    after: Annotated[int, Query(ge=0, le=MOST_MESSAGES)] = 0, last_event_id: Annotated[str, Header()] = ""
) -> int:
    """Return after which message to begin: the last that a browser says it has goes before the address."""
    return int(last_event_id[:18]) if last_event_id.isascii() and last_event_id.isdigit() else after


@router.get("/events")
async def stream_events(
    state: Annotated[State, Depends(get_state)],
    identity: Annotated[Identity, Depends(admit_reader)],
    address: Annotated[str, Depends(find_address)],
    after: Annotated[int, Depends(_find_after)],
    with_state: Annotated[bool, Query(alias="state")] = False,  # noqa: FBT002 - a query parameter
) -> CountedStream:
    """Stream what is said in the conversation after a number; with `?state=1` also how the conversation stands."""
    conversation_id = await asyncio.to_thread(begin_own_conversation, state, identity)
    stream = _stream(state, conversation_id, after, identity.expires_at, with_state=with_state)
    return CountedStream(
        state.streams, subject=identity.subject, address=address, content=stream, ping=int(PING_SECONDS)
    )


async def _stream(
    state: State, conversation_id: str, after: int, expires_at: datetime, *, with_state: bool
) -> AsyncIterator[dict[str, str]]:
    news = state.notifier.watch(conversation_id)
    told: dict[str, Any] | None = None
    try:
        while not state.is_stopping and (left := (expires_at - state.now()).total_seconds()) > 0:
            conversation, messages = await asyncio.to_thread(_read_news, state, conversation_id, after)
            # First how it stands: whoever began anew clears what was said before, not what comes now.
            # The number of the last message comes with the message: it alone is no news of how things stand.
            standing = describe_state(conversation)
            if with_state and (compared := {**standing, "last": None}) != told:
                told = compared
                yield {"event": "state", "data": json.dumps(standing, ensure_ascii=False)}
            for message in messages:
                described = json.dumps(describe_message(message), ensure_ascii=False)
                yield {"id": str(message.number), "event": "message", "data": described}
            # What is not shown of it now never is, and need not be looked for again.
            after = max(after, conversation.last_number)
            await wait_for(news, min(left, 1.0))
    finally:
        state.notifier.unwatch(conversation_id, news)


def _read_news(state: State, conversation_id: str, after: int) -> tuple[ConversationRow, list[MessageRow]]:
    """Return how a conversation stands and what is new in it, both of one moment."""
    with state.database.read() as session:
        conversation = session.get_one(ConversationRow, conversation_id, options=[STANDING])
        if conversation.last_number <= after:
            return conversation, []
        return conversation, list_shown(session, conversation, after=after)
