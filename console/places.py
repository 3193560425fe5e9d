"""Places: how an id of any characters stands in the path of an address, and is read from there."""

from typing import Annotated
from urllib.parse import quote, unquote

from pydantic import AfterValidator


def write_place(id_: str) -> str:
    """Return an id as it stands in a path.

    It is quoted twice: whoever takes `%2F` for `/`, or `%2E%2E` for the folder above, finds neither.
    """
    return quote(quote(id_, safe="").replace(".", "%2E"), safe="")


Place = Annotated[str, AfterValidator(unquote)]
"""An id as `write_place` wrote it, or as somebody typed it."""
