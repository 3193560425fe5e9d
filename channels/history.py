"""History: what was said in the caller's own conversation, as a page or a text, and how it is begun anew."""

import asyncio
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, Query
from starlette.responses import JSONResponse, PlainTextResponse

from channels.accepted import rank_languages
from channels.bodies import MOST_MESSAGES
from channels.callers import admit, admit_long_reader, admit_reader, begin_own_conversation, take_own_conversation
from channels.descriptions import describe_message, describe_state
from channels.state import State, get_state
from keyclerk.history import begin_anew, read_page
from keyclerk.store.tables import ConversationRow
from keyclerk.tokens import Identity
from keyclerk.transcript import Transcript, write_transcript

LONGEST_PAGE = 100

router = APIRouter(prefix="/chat")


@router.get("/messages")
async def show_history(
    state: Annotated[State, Depends(get_state)],
    identity: Annotated[Identity, Depends(admit_reader)],
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


@router.get("/transcript")
async def send_transcript(
    state: Annotated[State, Depends(get_state)],
    identity: Annotated[Identity, Depends(admit_long_reader)],
    accept_language: Annotated[str, Header()] = "",
) -> PlainTextResponse:
    """Send everything that was said as a text file."""
    transcript = await asyncio.to_thread(_write_transcript, state, identity, rank_languages(accept_language))
    headers = {
        "Cache-Control": "no-store",
        "Content-Disposition": f'attachment; filename="keyclerk-{transcript.day}.txt"',
        "Content-Language": transcript.language,
        "X-Content-Type-Options": "nosniff",
    }
    return PlainTextResponse(transcript.text, headers=headers)


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


def _write_transcript(state: State, identity: Identity, wished: list[str]) -> Transcript:
    conversation_id = begin_own_conversation(state, identity)
    with state.database.read() as session:
        conversation = session.get_one(ConversationRow, conversation_id)
        return write_transcript(session, conversation, wished=wished, now=state.now())
