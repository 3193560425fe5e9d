"""Given: what people send, read in one way: texts that a store can hold and a page may show, ids, numbers, moments."""

from datetime import UTC, datetime
from typing import Annotated
from urllib.parse import unquote
from zoneinfo import ZoneInfo

from fastapi import Path, Request
from fastapi.exceptions import RequestValidationError
from pydantic import AfterValidator
from starlette.datastructures import FormData

from keyclerk.limits import LARGEST_ID
from keyclerk.product_keys import mask

Text = Annotated[str, AfterValidator(mask)]
"""A text in which of product keys the last five characters are left: it may come back in a page."""
PlaceId = Annotated[int, Path(ge=1, le=LARGEST_ID)]
"""The id of a row, in the path of an address."""


async def check_texts(request: Request) -> None:
    """Raise RequestValidationError for a NUL in what is sent: PostgreSQL keeps it in no text.

    An id may be quoted once more in a path, see `write_place`.
    """
    form = FormData() if request.method == "GET" else await request.form()
    texts = [*map(unquote, request.path_params.values()), *request.query_params.values(), *form.values()]
    if any("\0" in text for text in texts if isinstance(text, str)):
        raise RequestValidationError([])


async def read_form(request: Request) -> dict[str, str]:
    """Return the texts of a form, as they may come back in a page."""
    return {name: mask(value) for name, value in (await request.form()).items() if isinstance(value, str)}


def read_whole(text: str) -> int | None:
    """Return a whole number from 0 on that was sent as a text; None for any other, and for one that fits no column."""
    is_number = text.isascii() and text.isdigit() and len(text) <= len(str(LARGEST_ID))
    return int(text) if is_number and int(text) <= LARGEST_ID else None


def read_moment(text: str, zone: str) -> datetime | None:
    """Return a moment (UTC) that was written in the agent's zone, or with an offset; None for an empty text.

    Raises ValueError and OverflowError.
    """
    if not text.strip():
        return None
    moment = datetime.fromisoformat(text.strip())
    return (moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(zone))).astimezone(UTC)
