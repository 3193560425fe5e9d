"""Kinds of settings: what an operator may write for each, and what is wrong with anything else."""

from typing import Annotated
from urllib.parse import urlsplit

from limits import parse_many
from pydantic import AfterValidator, BaseModel, Field

from keyclerk.origins import read_origin

Hours = Annotated[float, Field(gt=0, le=10_000)]


def _check_origin(value: str) -> str:
    origin = read_origin(value)
    if origin is None:
        raise ValueError("must be an origin like https://portal.example.com, without a path")
    return origin


def _check_rate(value: str) -> str:
    try:
        is_rate = all(each.amount > 0 for each in parse_many(value))
    except ValueError:
        is_rate = False
    if not is_rate:
        raise ValueError("must be a rate like 30/minute, or several like 2/second;500/hour")
    return value


def _check_public(value: str) -> str:
    if value and not (value.startswith("https://") and urlsplit(value).hostname and value.isprintable()):
        raise ValueError("must be an address like https://example.com/privacy")
    return value


Origin = Annotated[str, AfterValidator(_check_origin)]
Rate = Annotated[str, AfterValidator(_check_rate)]
PublicAddress = Annotated[str, AfterValidator(_check_public)]


class ChatKey(BaseModel):
    """A key that signs chat tokens, as an operator sets it."""

    secret: str = Field(min_length=1)
    partners: frozenset[str]
