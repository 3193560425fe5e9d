"""Answers: a response's name and values become text, buttons and a card in a language of `answers/`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from babel import Locale
from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource, resolver
from fluent.runtime.types import FluentDateType, fluent_date
from fluent.syntax.ast import Message

from keyclerk import cards
from keyclerk.catalog import load_catalog
from keyclerk.errors import KeyclerkError

FOLDER = Path(__file__).resolve().parent.parent / "answers"
MOST_ROWS = 20
RECORD_IDS = "record_ids"
"""The value that names the records behind a response; it is never said."""

Values = Mapping[str, Any]

# Fluent takes no value of more than 2,500 characters, lest the texts of strangers grow without end. These texts are our
# own, and a proof of twenty entries or the description of an incident is longer.
resolver.MAX_PART_LENGTH = 1_000_000


class AnswerError(KeyclerkError):
    """A text is not there in a language, or its values do not fit it."""

    code = "ANSWER"


@dataclass(frozen=True)
class Button:
    """What a response offers: its title, and what a press of it says."""

    title: str
    intent: str
    entities: tuple[dict[str, Any], ...] = ()


@dataclass(frozen=True)
class Answer:
    """A response as it is said: text, buttons, and perhaps an Adaptive Card with what is said beside it."""

    text: str
    language: str
    buttons: tuple[Button, ...] = ()
    card: dict[str, Any] | None = None
    beside_card: str | None = None


@dataclass(frozen=True)
class Texts:
    """The texts of one language."""

    language: str
    locale: Locale = field(repr=False)
    bundle: FluentBundle = field(repr=False)
    names: tuple[str, ...] = field(repr=False, default=())

    def has(self, name: str) -> bool:
        return self.bundle.has_message(name)

    def list_names(self, prefix: str) -> list[tuple[str, str | None]]:
        """Return the texts whose names begin so, those with one of their own as (name, None), and (name, attribute)."""
        messages = {name: self.bundle.get_message(name) for name in self.names if name.startswith(prefix)}
        return [
            (name, attribute)
            for name, message in messages.items()
            for attribute in (*([None] if message.value else []), *message.attributes)
        ]

    def format(self, name: str, values: Values, *, attribute: str | None = None) -> str:
        """Return a text, or one of its attributes; raises AnswerError for what is missing."""
        if not self.bundle.has_message(name):
            raise AnswerError(language=self.language, missing=name)
        message = self.bundle.get_message(name)
        pattern = message.attributes.get(attribute) if attribute else message.value
        if pattern is None:
            raise AnswerError(language=self.language, missing=f"{name}.{attribute}")
        text, errors = self.bundle.format_pattern(pattern, self.convert_all(values))
        if errors:
            raise AnswerError(language=self.language, name=name, problem=str(errors[0]))
        return str(text)

    def convert_all(self, values: Values) -> dict[str, Any]:
        """Return values as Fluent takes them; what was converted before stays as it is, and takes no more time."""
        converted = {name: self.convert(value) for name, value in values.items() if name != RECORD_IDS}
        return {"languages": _list_languages(self.locale), "card": "no", **converted}

    def convert(self, value: Any) -> Any:
        """Return a value as Fluent takes it; those of a kind of their own come as `{"kind": ...}`.

        Kinds: `product` (id); `time` and `date` (ISO 8601, with `zone`); `text` (name of a text, with `values` or
        `attribute`); `list` and `any_of` (of values); `rows` (of values, each with the name of its text in `row`, and
        `more`, how many are left out).
        """
        match value:
            case {"product": product}:
                return load_catalog().products[product].names[self.language][0]
            case {"time": moment, "zone": zone}:
                return _localize(moment, zone, dateStyle="medium", timeStyle="short")
            case {"date": moment, "zone": zone}:
                return _localize(moment, zone, dateStyle="medium")
            case {"text": name}:
                return self.format(name, value.get("values", {}), attribute=value.get("attribute"))
            case {"list": items}:
                return format_list([self.say(item) for item in items], locale=self.locale)
            case {"any_of": items}:
                names = [self.say(item) for item in items]
                return format_list(names, style="or", locale=self.locale)
            case {"rows": rows}:
                return self._format_rows(rows, value.get("more", 0))
        return value

    def say(self, value: Any) -> str:
        """Return a value as it stands in a sentence of this language."""
        converted = self.convert(value)
        return str(converted.format(self.locale) if isinstance(converted, FluentDateType) else converted)

    def _format_rows(self, rows: list[dict[str, Any]], more: int) -> str:
        lines = [self.format(row["row"], row) for row in rows]
        if more:
            lines.append(self.format("row_more", {"count": more}))
        return "\n".join(lines)


def render(name: str, values: Values, language: str) -> Answer:
    """Say a response in a language; raises AnswerError where its text or a value is missing.

    What is said beside a card is the same text, formatted with the value `card`, without what the card itself shows.
    """
    texts = load_texts(language)
    offer = load_catalog().responses.get(name, {})
    card = getattr(cards, offer["card"])(values, texts) if "card" in offer else None
    converted = texts.convert_all(values)
    offers = [_make_buttons(name, each, values, converted, texts) for each in offer.get("buttons", ())]
    return Answer(
        texts.format(name, converted).strip(),
        language,
        tuple(button for buttons in offers for button in buttons),
        card,
        texts.format(name, {**converted, "card": "yes"}).strip() if card else None,
    )


def is_question(name: str) -> bool:
    """Return whether a response asks something, so that buttons of earlier ones count no more."""
    offer = load_catalog().responses.get(name, {})
    return bool(offer.get("asks") or offer.get("buttons"))


@cache
def load_languages() -> tuple[str, ...]:
    """Return the languages that have texts, in the order of the catalogue."""
    return tuple(each for each in load_catalog().languages if (FOLDER / f"{each}.ftl").exists())


def choose_language(*wished: str | None) -> str:
    """Return the first of these languages (or locales) that has texts, or else the catalogue's first."""
    languages = load_languages()
    for language in wished:
        primary = (language or "").replace("_", "-").partition("-")[0].casefold()
        if primary in languages:
            return primary
    return languages[0]


@cache
def load_texts(language: str) -> Texts:
    """Read the texts of a language; raises AnswerError where there are none."""
    if language not in load_languages():
        raise AnswerError(language=language)
    locale = load_catalog().languages[language]
    bundle = FluentBundle([locale], use_isolating=False)
    resource = FluentResource((FOLDER / f"{language}.ftl").read_text("utf-8"))
    bundle.add_resource(resource)
    names = tuple(entry.id.name for entry in resource.body if isinstance(entry, Message))
    return Texts(language, Locale.parse(locale, sep="-"), bundle, names)


@cache
def _list_languages(locale: Locale) -> str:
    """Return the names of all languages that have texts, as they stand in a sentence."""
    names = [locale.languages.get(language, language) for language in load_languages()]
    return format_list(names, locale=locale)


def _make_buttons(name: str, offer: Mapping[str, Any], values: Values, converted: Values, texts: Texts) -> list[Button]:
    if any(values[condition] != value for condition, value in offer.get("when", {}).items()):
        return []
    if "each" not in offer:
        entities = [
            {"entity": entity, "value": values[value[1:]] if value.startswith("$") else value}
            for entity, value in offer.get("entities", {}).items()
        ]
        title = texts.format(name, converted, attribute=offer["label"])
        return [Button(title, offer["intent"], tuple(entities))]
    return [
        Button(
            texts.format(name, {**converted, **row}, attribute=offer["label"]),
            row.get("intent") or offer["intent"],
            (
                *(
                    {"entity": entity, "value": _plain(row[value])}
                    for entity, value in offer.get("entities", {}).items()
                ),
                *row.get("entities", ()),
            ),
        )
        for row in values[offer["each"]]["rows"]
    ]


def _plain(value: Any) -> Any:
    return value["product"] if isinstance(value, dict) else value


def _localize(moment: str, zone: str, **style: str) -> Any:
    return fluent_date(datetime.fromisoformat(moment).astimezone(ZoneInfo(zone)), **style)
