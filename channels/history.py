"""History: what was said in the caller's own conversation, and how it is begun anew."""

import asyncio
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query
from starlette.responses import JSONResponse

from channels.callers import admit, begin_own_conversation, identify, take_own_conversation
from channels.descriptions import describe_message, describe_state
from channels.state import State, get_state
from keyclerk.history import begin_anew, read_page
from keyclerk.store.tables import ConversationRow
from keyclerk.tokens import Identity

MOST_MESSAGES = 2**53
LONGEST_PAGE = 100

router = APIRouter(prefix="/chat")


@router.get("/messages")
async def show_history(
    state: Annotated[State, Depends(get_state)],
    identity: Annotated[Identity, Depends(identify)],
    before: Annotated[int | None, Query(ge=0, le=MOST_MESSAGES)] = None,
    limit: Annotated[int, Query(ge=1, le=LONGEST_PAGE)] = 50,
) -> JSONResponse:
    """Show the newest messages, or those before a number, and how the conversation stands."""
    return JSONResponse(
        await asyncio.to_thread(_read_history, state, identity, before, limit), headers={"Cache-Control": "no-store"}
    )


@router.post("/anew")
async def start_anew(
    state: Annotated[State, Depends(get_state)],
    identity: Annotated[Identity, Depends(admit)],
) -> JSONResponse:
    """Begin the conversation anew; what was said before is not shown any more, and agents who hold it keep it."""
    is_begun, standing = await asyncio.to_thread(_begin_anew, state, identity)
    if not is_begun:
        return JSONResponse({"error": "HELD"}, 409)
    state.notifier.notify(standing["conversation"])
    return JSONResponse(standing)


def _read_history(state: State, identity: Identity, before: int | None, limit: int) -> dict[str, Any]:
    conversation_id = begin_own_conversation(state, identity)
    with state.database.read() as session:
        conversation = session.get_one(ConversationRow, conversation_id)
        page = read_page(session, conversation, before=before, most=limit)
        return {
            "conversation": conversation.id,
            "state": describe_state(conversation),
            "messages": [describe_message(each) for each in page.messages],
            "more": page.has_more,
        }


def _begin_anew(state: State, identity: Identity) -> tuple[bool, dict[str, Any]]:
    """Return whether it was begun anew, and how it stands."""
    with state.database.write() as session:
        conversation = take_own_conversation(session, state, identity)
        return begin_anew(conversation), describe_state(conversation)
