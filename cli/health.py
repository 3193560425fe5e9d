"""Health: whether the process is alive, and whether what it needs answers."""

import asyncio
from typing import Annotated

from fastapi import APIRouter, Depends
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from starlette.responses import JSONResponse

from channels.state import State, get_state
from keyclerk.store.database import Database

router = APIRouter()


@router.get("/healthz")
async def tell_alive() -> dict[str, str]:
    """Say that the process is alive."""
    return {"status": "alive"}


@router.get("/readyz")
async def tell_ready(state: Annotated[State, Depends(get_state)]) -> JSONResponse:
    """Say whether the database and Rasa answer."""
    database, rasa = await asyncio.gather(asyncio.to_thread(_answers, state.database), state.rasa.is_ready())
    is_ready = database and rasa
    body = {"ready": is_ready, "database": database, "rasa": rasa, "demo": state.settings.demo}
    return JSONResponse(body, 200 if is_ready else 503)


def _answers(database: Database) -> bool:
    try:
        with database.read() as session:
            session.execute(text("SELECT 1"))
    except SQLAlchemyError:
        return False
    return True
