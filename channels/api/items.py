"""The items of a request: its body read strictly as JSON, and what of an item is refused at the door."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from channels.api.schemas import LONGEST_TEXT, MOST_INSTALLATIONS, Problem, Rejected
from keyclerk.errors import KeyclerkError
from keyclerk.imports.row import show_cell
from keyclerk.product_keys import normalize

MOST_FIELDS = 50
MOST_DIGITS = 18

_NOT_KEPT = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_DASHED_KEY = re.compile(r"(?<![A-Z0-9])[A-Z0-9]{5}(?:-[A-Z0-9]{5}){4}(?![A-Z0-9])", re.IGNORECASE)

Item = dict[str, Any]


class BodyError(KeyclerkError):
    """The body of a request cannot be taken as a whole: it is neither an installation nor an array of them."""

    code: ClassVar[str] = "BODY"
    status: ClassVar[int] = 422


class NotJsonError(BodyError):
    """The body of a request is not JSON in UTF-8."""

    code: ClassVar[str] = "NOT_JSON"
    status: ClassVar[int] = 400


class TooManyError(BodyError):
    """The body of a request has more installations than one may have."""

    code: ClassVar[str] = "TOO_MANY"
    status: ClassVar[int] = 413


@dataclass(frozen=True)
class Body:
    """What was sent: one item or an array of them, each good so far or rejected."""

    is_array: bool
    items: tuple[Item | Rejected, ...]


class _Object(dict[str, Any]):
    """An object of JSON that knows which of its names it has twice."""

    twice: tuple[str, ...] = ()


def read_body(content: bytes) -> Body:
    """Return the items of a request's body; raises BodyError."""
    try:
        read = json.loads(
            content.decode("utf-8-sig"),
            object_pairs_hook=_read_object,
            parse_int=_read_int,
            parse_constant=_refuse_constant,
        )
    except (ValueError, RecursionError) as error:
        raise NotJsonError from error
    if isinstance(read, dict):
        return Body(is_array=False, items=(_read_item(read),))
    if not isinstance(read, list) or not read:
        raise BodyError
    if len(read) > MOST_INSTALLATIONS:
        raise TooManyError
    return Body(is_array=True, items=tuple(_read_item(each) for each in read))


def _read_object(pairs: list[tuple[str, Any]]) -> _Object:
    read = _Object(pairs)
    if len(read) < len(pairs):
        read.twice = tuple(name for name, count in Counter(name for name, _ in pairs).items() if count > 1)
    return read


def _read_int(digits: str) -> float:
    """Return a whole number; one that is long is wrong wherever it stands, and takes long to read."""
    return int(digits) if len(digits) <= MOST_DIGITS else float(digits)


def _refuse_constant(name: str) -> None:
    raise ValueError(name)


def _read_item(read: Any) -> Item | Rejected:
    if not isinstance(read, _Object):
        return _reject(None, {"": "is not an object"}, {})
    faults = dict(_find_faults(read))
    if not faults:
        return dict(read)
    event_id = read.get("event_id")
    is_shown = isinstance(event_id, str) and not faults.keys() & {"", "event_id"}
    return _reject(event_id if is_shown else None, faults, read)


def _find_faults(read: _Object) -> Iterator[tuple[str, str]]:
    """Find the fields that are wrong whatever is recorded, with the reasons; recording itself finds the others."""
    if len(read) > MOST_FIELDS:
        yield "", f"has more than {MOST_FIELDS} fields"
        return
    yield from ((name, "stands twice") for name in read.twice)
    texts = {name: value for name, value in read.items() if isinstance(value, str)}
    product_key = normalize(texts.get("product_key", "")[: LONGEST_TEXT + 1])
    for name, value in texts.items():
        if len(value) > LONGEST_TEXT:
            yield name, f"is longer than {LONGEST_TEXT} characters"
        elif _NOT_KEPT.search(value.strip()):
            yield name, "holds a character that cannot be kept"
        elif name != "product_key" and _holds_key(value, product_key):
            yield name, "holds a product key"


def _holds_key(value: str, product_key: str | None) -> bool:
    """Return whether a field that is kept as it is holds the item's own key, or the usual shape of any.

    Long random ids may look like keys run together by chance, and have to be taken.
    """
    if _DASHED_KEY.search(value):
        return True
    return product_key is not None and product_key in re.sub(r"[\W_]", "", value.upper())


def _reject(event_id: str | None, faults: Mapping[str, str], read: Mapping[str, Any]) -> Rejected:
    problems = [
        Problem(column=show_cell("", name), value=show_cell(name, text) if isinstance(text, str) else "", reason=reason)
        for name, reason in faults.items()
        for text in (read.get(name),)
    ]
    return Rejected(event_id=event_id, error="INVALID", problems=problems)
