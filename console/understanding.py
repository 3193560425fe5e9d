"""Understanding: messages that the bot was unsure about or did not help with, marked by agents with their intent."""

import asyncio
from collections.abc import Callable
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Form, HTTPException, Query, Request
from pydantic import BaseModel
from sqlalchemy.orm import Session
from starlette.responses import RedirectResponse, Response

from console.callers import admit, identify
from console.given import PlaceId, Text
from console.pages import render, speak
from console.state import State, get_state
from keyclerk.agents import Agent
from keyclerk.answers import Texts, load_languages
from keyclerk.limits import LARGEST_ID
from keyclerk.mark_files import pack_mark_files, write_mark_files
from keyclerk.marks import (
    FALLBACK,
    MOST,
    BadMarkError,
    Doubt,
    UnknownMessageError,
    list_doubts,
    list_marks,
    load_intents,
    mark_message,
    read_doubt,
    unmark_message,
)

PATH = "/understanding"

router = APIRouter(prefix=PATH)

Who = Annotated[Agent, Depends(identify)]
Changer = Annotated[Agent, Depends(admit)]
Held = Annotated[State, Depends(get_state)]


class Given(BaseModel):
    """What an agent says of a message; the form holds more."""

    intent: Text
    language: Text


@router.get("")
async def show_doubts(
    request: Request,
    state: Held,
    agent: Who,
    shown: str = "",
    before: Annotated[int | None, Query(ge=1, le=LARGEST_ID)] = None,
) -> Response:
    """Show a page of messages that nobody has marked yet, or (`shown=marked`) of those that somebody has."""
    is_marked = shown == "marked"
    doubts = await asyncio.to_thread(_read, state, agent, is_marked=is_marked, before=before)
    more = doubts[MOST - 1].message_id if len(doubts) > MOST else None
    values = {"doubts": doubts[:MOST], "is_marked": is_marked, "before": before, "more": more}
    return render(request, "understanding.html", {**values, **_describe(request)}, agent=agent)


@router.get("/export")
async def send_marks(state: Held, agent: Who) -> Response:
    """Send what was marked for the partners of this agent, as files in the format of `data/nlu`, for review."""
    packed = await asyncio.to_thread(_pack, state, agent)
    name = f"understanding-{state.now():%Y-%m-%d}.zip"
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
    return Response(packed, media_type="application/zip", headers={**headers, "X-Content-Type-Options": "nosniff"})


@router.post("/{message_id}/mark")
async def mark(
    request: Request, state: Held, agent: Changer, message_id: PlaceId, given: Annotated[Given, Form()]
) -> Response:
    """Mark a message with its intent and language."""
    now = state.now()

    def change(session: Session) -> None:
        mark_message(session, message_id=message_id, **given.model_dump(), agent=agent, now=now)

    return await _answer(request, state, agent, message_id, change)


@router.post("/{message_id}/unmark")
async def unmark(request: Request, state: Held, agent: Changer, message_id: PlaceId) -> Response:
    """Take a mark back."""

    def change(session: Session) -> None:
        unmark_message(session, message_id=message_id, agent=agent)

    return await _answer(request, state, agent, message_id, change)


async def _answer(
    request: Request, state: State, agent: Agent, message_id: int, change: Callable[[Session], None]
) -> Response:
    """Make a change, and show the message as it is then: alone to a page that asked so, else with the others."""
    try:
        doubt = await asyncio.to_thread(_change, state, agent, message_id, change)
    except UnknownMessageError as error:
        raise HTTPException(404) from error
    except BadMarkError as error:
        raise HTTPException(422) from error
    if not request.headers.get("HX-Request"):
        return RedirectResponse(request.scope["root_path"] + PATH, 303)
    return render(
        request, "understanding_doubt.html", {"each": doubt, "is_new": True, **_describe(request)}, agent=agent
    )


def _describe(request: Request) -> dict[str, Any]:
    """Return what the page says of intents and languages."""
    texts = speak(request)

    def name_intent(intent: str) -> str:
        if intent not in (*load_intents(), FALLBACK):
            return intent
        return texts.format(f"intent_{intent}", {}) if texts.has(f"intent_{intent}") else _name_other(texts, intent)

    def name_language(language: str) -> str:
        return str(texts.locale.languages.get(language, language))

    names = {"name_intent": name_intent, "name_language": name_language}
    intents = sorted(load_intents(), key=lambda intent: name_intent(intent).casefold())
    return {"intents": intents, "languages": load_languages(), **names}


def _name_other(texts: Texts, intent: str) -> str:
    return texts.format("console_intent", {}, attribute=intent)


def _read(state: State, agent: Agent, *, is_marked: bool, before: int | None) -> list[Doubt]:
    with state.database.read() as session:
        return list_doubts(session, agent=agent, is_marked=is_marked, before=before, most=MOST + 1)


def _pack(state: State, agent: Agent) -> bytes:
    with state.database.read() as session:
        marks = list_marks(session, agent=agent)
    return pack_mark_files(write_mark_files(marks))


def _change(state: State, agent: Agent, message_id: int, change: Callable[[Session], None]) -> Doubt:
    with state.database.write() as session:
        change(session)
        return read_doubt(session, message_id=message_id, agent=agent)
