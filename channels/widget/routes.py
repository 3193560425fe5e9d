"""The routes of the widget: its script, the renderer of cards, and its words."""

from functools import cache

from fastapi import APIRouter, Request
from rjsmin import jsmin
from starlette.responses import Response

from channels.widget.asset import Asset
from channels.widget.bundle import bundle
from channels.widget.words import describe_words
from keyclerk.answers import choose_language
from keyclerk.settings import ROOT

FOLDER = ROOT / "widget"
SCRIPT = "text/javascript; charset=utf-8"

router = APIRouter(prefix="/widget")


@router.get("/keyclerk.js")
def send_script(request: Request) -> Response:
    """Send the widget."""
    return load_script().answer(request)


@router.get("/vendor/adaptivecards.js")
def send_renderer(request: Request) -> Response:
    """Send the renderer of cards, which the widget fetches with the first card."""
    return load_renderer().answer(request)


@router.get("/texts/{language}")
def send_words(request: Request, language: str) -> Response:
    """Send the widget's words in a language, or in the nearest that there is."""
    return _load_words(choose_language(language[:35])).answer(request)


@cache
def load_script() -> Asset:
    """Return the widget's one script, without its comments; raises BundleError."""
    return Asset.make(jsmin(bundle(FOLDER / "keyclerk.js")), SCRIPT)


@cache
def load_renderer() -> Asset:
    """Return the renderer of cards."""
    return Asset.make((FOLDER / "vendor" / "adaptivecards.js").read_text("utf-8"), SCRIPT)


@cache
def _load_words(language: str) -> Asset:
    return Asset.make(describe_words(language), "application/json")
