"""Every route of the console: who may use it, and what it is called with in the tests of that."""

import itertools
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from fastapi import FastAPI
from fastapi.routing import APIRoute, APIRouter

from console.deeds import DEEDS
from console.reports import REPORTS

NOBODY, AGENT, LEAD = "nobody", "agent", "lead"


@dataclass(frozen=True)
class Route:
    """A route for `who` and everybody above; one that is `of_partner` is about a thing of one partner.

    `data` is sent with a change, `places` stand in the path in place of the usual ones, `each` gives every value of
    one, and `is_elsewhere` is a route that the demonstration does not have.
    """

    who: str
    of_partner: bool = False
    data: Mapping[str, str] = field(default_factory=dict)
    places: Mapping[str, str] = field(default_factory=dict)
    each: Mapping[str, Iterable[str]] = field(default_factory=dict)
    is_elsewhere: bool = False


# One line a route. What stands in the path is filled from `places` of tests/console/test_access.py.
ROUTES: Mapping[str, Route] = {
    "GET /": Route(AGENT),
    "GET /assets/{name}": Route(NOBODY),
    "GET /audit": Route(LEAD),
    "GET /callback": Route(NOBODY, is_elsewhere=True),
    "GET /events": Route(AGENT),
    "GET /incidents/{number}": Route(AGENT, of_partner=True),
    "GET /incidents/{number}/timeline": Route(AGENT, of_partner=True),
    "POST /incidents/{number}/fill": Route(AGENT, of_partner=True, data={"version": "0", "seen": "0", "macro": "1"}),
    "POST /incidents/{number}/{form}": Route(
        AGENT, of_partner=True, data={"version": "0", "seen": "0"}, each={"form": sorted(DEEDS)}
    ),
    "GET /imports": Route(LEAD),
    "POST /imports": Route(LEAD),
    "POST /imports/{number}/undo": Route(LEAD, of_partner=True, data={"reason": "A trial."}, places={"number": "1"}),
    "POST /imports/{token}/publish": Route(LEAD, places={"token": "0" * 32}),
    "POST /imports/{token}/rejects": Route(LEAD, places={"token": "0" * 32}),
    "GET /keys": Route(LEAD),
    "GET /keys/{partner_id}": Route(LEAD, of_partner=True),
    "GET /keys/{partner_id}/{suffix}": Route(LEAD, of_partner=True),
    "POST /keys/{partner_id}/{suffix}": Route(
        LEAD, of_partner=True, data={"deed": "block", "version": "0", "reason": "A trial."}
    ),
    "GET /macros": Route(LEAD),
    "GET /macros/{macro_id}": Route(LEAD),
    "POST /macros": Route(LEAD, data={"name": "A trial", "text-en": "Hello"}),
    "POST /macros/{macro_id}": Route(LEAD, data={"name": "A trial", "text-en": "Hi", "version": "0"}),
    "GET /partners": Route(AGENT),
    "GET /reports": Route(AGENT),
    "GET /reports/{name}": Route(AGENT, each={"name": sorted(REPORTS)}),
    "GET /reports/{name}.csv": Route(AGENT, each={"name": sorted(REPORTS)}),
    "GET /search": Route(AGENT),
    "POST /search": Route(AGENT, data={"q": "activation"}),
    "GET /sign-in": Route(NOBODY),
    "POST /sign-in": Route(NOBODY, data={"agent": "eva"}),
    "GET /sign-in/provider": Route(NOBODY, is_elsewhere=True),
    "POST /sign-out": Route(AGENT),
    "GET /understanding": Route(AGENT),
    "GET /understanding/export": Route(AGENT),
    "POST /understanding/{message_id}/mark": Route(AGENT, of_partner=True, data={"intent": "greet", "language": "fr"}),
    "POST /understanding/{message_id}/unmark": Route(AGENT, of_partner=True),
}


NO_PAGES = ("/assets/{name}", "/events", "/partners", "/understanding/export", "/reports/{name}.csv")
"""What is asked for and is no page of HTML."""


def list_pages() -> list[str]:
    """Return the paths of the pages for those who are signed in, with each report in its place."""
    return [
        path.format(**places) if places else path
        for name, route in ROUTES.items()
        for places in list_places(name)
        if (path := name.removeprefix("GET ")) != name and route.who in (AGENT, LEAD) and path not in NO_PAGES
    ]


def list_places(name: str) -> Iterator[dict[str, str]]:
    """Return every way that the path of a route is called."""
    each = ROUTES[name].each
    for values in itertools.product(*each.values()):
        yield dict(zip(each, values, strict=True))


def list_routes(app: FastAPI | APIRouter) -> Iterator[str]:
    """Return every route of an app, as `GET /path`."""
    for route in app.routes:
        if isinstance(route, APIRoute):
            for method in route.methods:
                yield f"{method} {route.path}"
        else:
            inner: Any = getattr(route, "original_router", None)
            assert isinstance(inner, APIRouter), f"{route} is no route that the tests understand"
            yield from list_routes(inner)
