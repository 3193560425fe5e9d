"""The page: the benefits page of a sample partner portal as one person sees it, and the headers it is served with."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from babel import Locale
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from channels.demonstration.languages import LANGUAGES
from channels.demonstration.people import VISITOR, Person
from channels.demonstration.records import Records
from keyclerk.answers import Texts, load_texts

FOLDER = Path(__file__).resolve().parent

ASSETS = {
    "page.css": "text/css",
    "records.css": "text/css",
    "page.js": "text/javascript",
    "explanation.js": "text/javascript",
    "sides.css": "text/css",
}
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
        "base-uri 'none'; form-action 'none'; frame-src 'self'; frame-ancestors 'self'"
    ),
    "Cache-Control": "no-cache",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}

_templates = Environment(
    loader=FileSystemLoader(FOLDER), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
)


@dataclass(frozen=True)
class Page:
    """What the page shows: to whom (None is a visitor) of these people, and their records."""

    language: str
    people: Sequence[Person]
    has_visitor: bool
    person: Person | None
    records: Records | None


def render_page(page: Page) -> str:
    """Return the page in its language."""
    texts = load_texts(page.language)
    return _templates.get_template("page.html").render(
        page=page,
        language=page.language,
        languages={each: (Locale.parse(each).language_name or each).capitalize() for each in LANGUAGES},
        person=page.person,
        me=page.person.id if page.person else VISITOR,
        records=page.records,
        **_speak(texts, page.person),
    )


def render_sides(language: str) -> str:
    """Return the page that shows the portal and the console next to each other."""
    return _templates.get_template("sides.html").render(language=language, **_speak(load_texts(language), None))


def _speak(texts: Texts, person: Person | None) -> dict[str, Any]:
    """Return what the templates say and write with: texts, product names, moments, days, numbers, countries."""
    zone = person.actor.time_zone if person else "UTC"

    def say(name: str, attribute: str | None = None, /, **values: Any) -> str:
        return texts.format(name, values, attribute=attribute)

    def name_product(product: str | None) -> str:
        return texts.say({"product": product} if product else {"text": "not_given"})

    def write_moment(moment: datetime) -> str:
        return texts.say({"time": moment.isoformat(), "zone": zone})

    def write_day(day: date) -> str:
        return texts.say({"date": datetime.combine(day, time.min, UTC).isoformat(), "zone": "UTC"})

    return {
        "say": say,
        "name_product": name_product,
        "write_moment": write_moment,
        "write_day": write_day,
        "countries": texts.locale.territories,
    }
