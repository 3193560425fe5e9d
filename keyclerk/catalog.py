"""The catalogue: the facts that answers rest on, read from `catalog/*.yml` once."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import time
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from keyclerk.errors import CatalogError
from keyclerk.hardware import COMPONENTS, HardwareRule
from keyclerk.letters import fold, is_spaceless, split

FOLDER = Path(__file__).resolve().parent.parent / "catalog"
LAST, OTHER = -1, 0
_PHRASES = ("start_over", "reopen")
_WORDS = ("filler", "affirming", "denying", "adding", "new", "beside_new", *_PHRASES)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@dataclass(frozen=True)
class Product:
    """An entry of the catalogue, by its id (`windows-server`)."""

    id: str
    kind: str
    needs_activation: bool
    has_key: bool
    downloadable: bool
    names: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class ErrorCode:
    """An activation error; `is_certain` is false where no Microsoft table has it."""

    code: str
    topic: str
    is_certain: bool
    source: str


@dataclass(frozen=True)
class ResponseTarget:
    """Within how many hours an incident gets its first response, by the clock or in business hours."""

    hours: float
    is_business: bool


@dataclass(frozen=True)
class BusinessHours:
    """When support works, in local time; `days` are weekdays as `date.weekday` counts them, Monday is 0."""

    days: frozenset[int]
    opens: time
    closes: time


@dataclass(frozen=True)
class Choices:
    """Words of any language by which people pick from a list, begin again, say yes or no, reopen and add to incidents.

    `places` are the words for a place in a list: 1 is the first, -1 the last, 0 the other one; `whole_places` are those
    of them that are written in several kinds of letters without a space, the longest first. `new` are those for a
    new one, and `beside_new` those that may stand beside them.
    """

    places: Mapping[str, int]
    whole_places: tuple[tuple[str, int], ...]
    filler: frozenset[str]
    affirming: frozenset[str]
    denying: frozenset[str]
    start_over: tuple[str, ...]
    reopen: tuple[str, ...]
    adding: frozenset[str]
    new: frozenset[str]
    beside_new: frozenset[str]


@dataclass(frozen=True)
class Catalog:
    """Everything that `catalog/*.yml` holds and the product needs at run time.

    `languages` gives each its locale; a membership whose incidents are None has as many as it likes.
    """

    products: Mapping[str, Product]
    error_codes: Mapping[str, ErrorCode]
    hardware_rule: HardwareRule
    component_names: Mapping[str, tuple[str, ...]]
    incidents_by_membership: Mapping[str, int | None]
    severities: tuple[str, ...]
    targets: Mapping[str, ResponseTarget]
    business_hours: BusinessHours
    reopen_days: int
    renewal_days: int
    benefits_appear_hours: int
    severity_names: Mapping[str, tuple[str, ...]]
    severity_answers: Mapping[str, tuple[str, ...]]
    severity_words: tuple[str, ...]
    negations: tuple[str, ...]
    degrees: tuple[str, ...]
    impact_words: tuple[str, ...]
    choices: Choices
    draft_fields: Mapping[str, tuple[str, ...]]
    draft_words: Mapping[str, tuple[str, ...]]
    further_help: Mapping[str, tuple[str, ...]]
    roles_that_see_proofs: frozenset[str]
    roles: frozenset[str]
    languages: Mapping[str, str]
    responses: Mapping[str, Mapping[str, Any]]
    forms: Mapping[str, Mapping[str, Mapping[str, Any]]]
    free_text: Mapping[str, Any]


@cache
def load_catalog(folder: Path = FOLDER) -> Catalog:
    """Read the catalogue; raises CatalogError with the file and what is wrong in it."""
    hardware = _read(folder / "hardware.yml")
    support = _read(folder / "support.yml")
    drafts = _read(folder / "drafts.yml")
    try:
        roles = _read(folder / "roles.yml")["roles"]
        return Catalog(
            products={
                id_: Product(
                    id_,
                    entry["kind"],
                    entry["needs_activation"],
                    entry["has_key"],
                    entry["downloadable"],
                    {language: tuple(names) for language, names in entry["names"].items()},
                )
                for id_, entry in _read(folder / "products.yml")["products"].items()
            },
            error_codes={
                code: ErrorCode(code, entry["topic"], entry["certain"], entry["source"])
                for code, entry in _read(folder / "error_codes.yml")["error_codes"].items()
            },
            hardware_rule=HardwareRule(
                {component: hardware["weights"][component] for component in COMPONENTS},
                hardware["threshold"],
                frozenset(hardware["always_significant"]),
            ),
            component_names=_join_languages(hardware["names"]),
            incidents_by_membership={
                name: _parse_incidents(entry["incidents"], place=f"memberships.{name}.incidents")
                for name, entry in support["memberships"].items()
            },
            severities=tuple(support["severities"]),
            targets={name: _parse_target(entry, name) for name, entry in support["severities"].items()},
            business_hours=_parse_business_hours(support["business_hours"]),
            reopen_days=_parse_count(support["reopen_days"], place="reopen_days"),
            renewal_days=_parse_count(support["renewal_days"], place="renewal_days"),
            benefits_appear_hours=_parse_count(support["benefits_appear_hours"], place="benefits_appear_hours"),
            severity_names=_join_languages(support["severity_names"]),
            severity_answers=_join_languages(support["severity_answers"]),
            negations=tuple(word for words in support["negations"].values() for word in words),
            degrees=tuple(word for words in support["degrees"].values() for word in words),
            severity_words=tuple(word for words in support["severity_words"].values() for word in words),
            impact_words=tuple(word for words in support["impact_words"].values() for word in words),
            choices=_parse_choices(_read(folder / "choices.yml")["choices"].values()),
            draft_fields=_join_languages(drafts["fields"]),
            draft_words=_join_languages(drafts["words"]),
            further_help={action: tuple(intents) for action, intents in _read(folder / "help.yml")["help"].items()},
            roles_that_see_proofs=frozenset(role for role, entry in roles.items() if entry["sees_proofs"]),
            roles=frozenset(roles),
            languages={
                language: entry.get("locale", language)
                for language, entry in _read(folder / "languages.yml")["languages"].items()
            },
            responses=_read(folder / "responses.yml")["responses"],
            forms=_read(folder / "forms.yml")["forms"],
            free_text=_read(folder / "forms.yml")["free_text"],
        )
    except (KeyError, TypeError) as error:
        raise CatalogError(folder=folder.name, missing=str(error)) from error


def _parse_incidents(value: object, *, place: str) -> int | None:
    return None if value == "unlimited" else _parse_count(value, place=place)


def _parse_count(value: object, *, place: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise CatalogError(file="support.yml", place=place, value=value)
    return value


def _parse_target(entry: Mapping[str, Any], severity: str) -> ResponseTarget:
    hours, clock = entry["first_response_hours"], entry["clock"]
    if isinstance(hours, bool) or not isinstance(hours, int | float) or not 0 < hours < math.inf:
        raise CatalogError(file="support.yml", place=f"severities.{severity}.first_response_hours", value=hours)
    if clock not in {"always", "business"}:
        raise CatalogError(file="support.yml", place=f"severities.{severity}.clock", value=clock)
    return ResponseTarget(hours, is_business=clock == "business")


def _parse_business_hours(entry: Mapping[str, Any]) -> BusinessHours:
    days, opens, closes = entry["days"], entry["opens"], entry["closes"]
    try:
        hours = BusinessHours(
            frozenset(map(WEEKDAYS.index, days)), time.fromisoformat(opens), time.fromisoformat(closes)
        )
    except (TypeError, ValueError) as error:
        raise CatalogError(file="support.yml", place="business_hours", problem=str(error)) from error
    if not hours.days or hours.opens >= hours.closes:
        raise CatalogError(file="support.yml", place="business_hours", problem="support never works")
    return hours


def _parse_choices(languages: Iterable[Mapping[str, Any]]) -> Choices:
    places: dict[str, int] = {}
    words: dict[str, list[str]] = {name: [] for name in _WORDS}
    for entry in languages:
        places |= dict.fromkeys(entry["other"], OTHER) | dict.fromkeys(entry["last"], LAST)
        for place, group in enumerate(entry["ordinals"], start=1):
            places |= dict.fromkeys(group, place)
        for name in words:
            words[name] += entry[name]
    read: dict[str, Any] = {name: (tuple if name in _PHRASES else frozenset)(words[name]) for name in _WORDS}
    whole = [(fold(name), place) for name, place in places.items() if is_spaceless(name) and len(split(name)) > 1]
    return Choices(places, tuple(sorted(whole, key=lambda each: -len(each[0]))), **read)


def _join_languages(names: Mapping[str, Mapping[str, list[str]]]) -> dict[str, tuple[str, ...]]:
    return {id_: tuple(name for group in by.values() for name in group) for id_, by in names.items()}


def _read(path: Path) -> Any:
    try:
        return yaml.safe_load(path.read_text("utf-8"))
    except (OSError, yaml.YAMLError) as error:
        raise CatalogError(file=path.name, problem=str(error)) from error
