"""The page: the sample partner portal in one of its languages, and the headers it is served with."""

from collections.abc import Sequence
from pathlib import Path

from babel import Locale
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from channels.demonstration.people import Person
from keyclerk.answers import load_languages, load_texts

FOLDER = Path(__file__).resolve().parent
LANGUAGES = ("fr", "nl", "en")
"""The languages of the page and of its first questions; the first is spoken where none is asked for."""

ASSETS = {
    "page.css": "text/css",
    "page.js": "text/javascript",
    "conversation.js": "text/javascript",
    "message.js": "text/javascript",
}
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "Cache-Control": "no-cache",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}

_templates = Environment(
    loader=FileSystemLoader(FOLDER), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
)


def render_page(language: str, people: Sequence[Person], *, has_visitor: bool) -> str:
    """Return the page in a language, for these people and perhaps a visitor."""
    texts, locale = load_texts(language), Locale.parse(language)

    def say(name: str, attribute: str | None = None, /, **values: str) -> str:
        return texts.format(name, values, attribute=attribute)

    return _templates.get_template("page.html").render(
        say=say,
        language=language,
        languages={each: (Locale.parse(each).language_name or each).capitalize() for each in LANGUAGES},
        people=people,
        countries=locale.territories,
        feedback={each: load_texts(each).format("feedback", {}) for each in load_languages()},
        has_visitor=has_visitor,
    )


def choose_page_language(asked: str, accepted: str) -> str:
    """Return the language that was asked for, else the best of an Accept-Language header, else the first."""
    return next((each for each in (asked, *_rank(accepted)) if each in LANGUAGES), LANGUAGES[0])


def _rank(accepted: str) -> list[str]:
    """Return the primary languages of an Accept-Language header, the most wished for first."""
    wishes: list[tuple[float, str]] = []
    for part in accepted.split(","):
        tag, *parameters = (each.strip().casefold() for each in part.split(";"))
        weight = next((each.removeprefix("q=") for each in parameters if each.startswith("q=")), "1")
        try:
            wishes.append((float(weight), tag.partition("-")[0]))
        except ValueError:
            continue
    return [tag for weight, tag in sorted(wishes, key=lambda wish: -wish[0]) if weight > 0]
