"""The routes of the demonstration: the page, its assets, tokens for its people, and why an answer was given."""

import asyncio
from datetime import timedelta
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, HTTPException, Query
from starlette.responses import FileResponse, HTMLResponse, JSONResponse

from channels.callers import admit_reader
from channels.demonstration.explanations import find_explanation
from channels.demonstration.languages import choose_page_language
from channels.demonstration.page import ASSETS, FOLDER, HEADERS, Page, render_page, render_sides
from channels.demonstration.people import choose_person, list_people
from channels.demonstration.records import read_records
from channels.state import State, get_state
from keyclerk.errors import UnknownContactError
from keyclerk.tokens import Identity, sign_contact

TOKEN_LIFETIME = timedelta(hours=1)

router = APIRouter()


@router.get("/")
async def show_page(
    state: Annotated[State, Depends(get_state)],
    lang: Annotated[str, Query(max_length=20)] = "",
    contact: Annotated[str, Query(alias="as")] = "",
    accept_language: Annotated[str, Header()] = "",
) -> HTMLResponse:
    """Show the page to one of the people of the demonstration, whom nobody has to prove to be."""
    language = choose_page_language(lang, accept_language)
    page = render_page(await asyncio.to_thread(_read_page, state, contact, language))
    return HTMLResponse(page, headers={**HEADERS, "Content-Language": language, "Vary": "Accept-Language"})


@router.get("/demo")
async def show_sides(
    lang: Annotated[str, Query(max_length=20)] = "", accept_language: Annotated[str, Header()] = ""
) -> HTMLResponse:
    """Show the portal and the console of support agents next to each other."""
    language = choose_page_language(lang, accept_language)
    headers = {**HEADERS, "Content-Language": language, "Vary": "Accept-Language"}
    return HTMLResponse(render_sides(language), headers=headers)


@router.get("/demo/assets/{name}")
async def send_asset(name: str) -> FileResponse:
    """Send a file of the page; there are no others."""
    if name not in ASSETS:
        raise HTTPException(404)
    return FileResponse(FOLDER / name, media_type=ASSETS[name], headers=HEADERS)


@router.get("/chat/demo-token")
async def sign_in(
    state: Annotated[State, Depends(get_state)], contact: Annotated[str, Query(min_length=1, max_length=100)]
) -> JSONResponse:
    """Give a token for a contact of the demonstration, whose database holds nobody else."""
    try:
        token = await asyncio.to_thread(_sign_in, state, contact)
    except UnknownContactError as error:
        raise HTTPException(404) from error
    body = {"token": token, "expires_in": int(TOKEN_LIFETIME.total_seconds())}
    return JSONResponse(body, headers={"Cache-Control": "no-store"})


@router.get("/demo/explanations/{number}")
async def tell_why(
    number: int, state: Annotated[State, Depends(get_state)], identity: Annotated[Identity, Depends(admit_reader)]
) -> JSONResponse:
    """Tell what the replies to one of the caller's messages rest on."""
    explanation = await asyncio.to_thread(_explain, state, identity, number)
    if explanation is None:
        raise HTTPException(404)
    return JSONResponse(explanation, headers={"Cache-Control": "no-store"})


def _read_page(state: State, contact_id: str, language: str) -> Page:
    has_visitor = state.settings.chat_anonymous
    with state.database.read() as session:
        people = list_people(session)
        person = choose_person(people, contact_id, has_visitor=has_visitor)
        records = read_records(session, actor=person.actor, now=state.now()) if person else None
    return Page(language, people, has_visitor, person, records)


def _sign_in(state: State, contact_id: str) -> str:
    with state.database.read() as session:
        return sign_contact(
            session, contact_id=contact_id, keys=state.settings.signing_keys, lifetime=TOKEN_LIFETIME, now=state.now()
        )


def _explain(state: State, identity: Identity, number: int) -> dict[str, Any] | None:
    with state.database.read() as session:
        return find_explanation(session, identity=identity, number=number)
