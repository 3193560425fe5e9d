"""Pages: templates filled for an agent, in their language and time zone, and the headers they are served with."""

from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from fastapi import Request
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.responses import HTMLResponse

from console.callers import get_csrf
from console.places import write_place
from keyclerk.agents import Agent
from keyclerk.answers import Texts, choose_language, load_texts
from keyclerk.incidents import format_number

FOLDER = Path(__file__).resolve().parent
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
        "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    ),
    "Cache-Control": "no-store",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}

SIDES = {
    **HEADERS,
    "Content-Security-Policy": HEADERS["Content-Security-Policy"].replace("ancestors 'none'", "ancestors 'self'"),
}
"""The headers in the demonstration, which shows the console beside the portal."""

SECTIONS: tuple[Mapping[str, Any], ...] = (
    {"path": "", "name": "incidents", "leads": False},
    {"path": "understanding", "name": "understanding", "leads": False},
    {"path": "reports", "name": "reports", "leads": False},
    {"path": "macros", "name": "macros", "leads": True},
    {"path": "keys", "name": "keys", "leads": True},
    {"path": "imports", "name": "imports", "leads": True},
    {"path": "audit", "name": "audit", "leads": True},
)
"""The sections in their order: where each is, its name in `console_sections`, and whether it is for leads alone."""

_templates = Environment(
    loader=FileSystemLoader(FOLDER / "pages"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_templates.filters["place"] = write_place


def render(
    request: Request, template: str, values: Mapping[str, Any], *, agent: Agent | None, status: int = 200
) -> HTMLResponse:
    """Return a page, or a part of one, in the language of the agent's browser."""
    texts = speak(request)
    headers = SIDES if request.app.state.console.settings.demo else HEADERS
    page = _templates.get_template(template).render(
        agent=agent,
        demo=request.app.state.console.provider is None,
        sections=[each for each in SECTIONS if not each["leads"] or (agent and agent.is_lead)],
        language=texts.language,
        csrf=get_csrf(request),
        path=request.url.path,
        number_of=format_number,
        **_speak(texts, agent.time_zone if agent else "UTC"),
        **values,
    )
    return HTMLResponse(
        page, status, {**headers, "Content-Language": texts.language, "Vary": "Accept-Language, HX-Request"}
    )


def speak(request: Request) -> Texts:
    """Return the texts in the first language that the agent's browser asks for and that there are texts in."""
    ranges = [each.partition(";")[0].strip() for each in request.headers.get("Accept-Language", "").split(",")]
    return load_texts(choose_language(*ranges))


def _speak(texts: Texts, zone: str) -> dict[str, Any]:
    """Return what templates say and write with; moments are written in the agent's time zone."""

    def say(name: str, attribute: str | None = None, /, **values: Any) -> str:
        return texts.format(name, values, attribute=attribute) if values else _say(texts.language, name, attribute)

    def name_product(product: str | None) -> str:
        return texts.say({"product": product} if product else {"text": "not_given"})

    def write_moment(moment: datetime) -> str:
        return _write_moment(texts.language, moment.replace(second=0, microsecond=0), zone)

    return {"say": say, "texts": texts, "name_product": name_product, "write_moment": write_moment, "zone": zone}


@lru_cache(maxsize=10_000)
def _say(language: str, name: str, attribute: str | None) -> str:
    """Return a text without values: a page has a hundred of them, in each of its lines the same."""
    return load_texts(language).format(name, {}, attribute=attribute)


@lru_cache(maxsize=10_000)
def _write_moment(language: str, minute: datetime, zone: str) -> str:
    """Return a moment as it is written, which is to the minute."""
    return load_texts(language).say({"time": minute.isoformat(), "zone": zone})
