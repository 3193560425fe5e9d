"""The catalogue: the facts that answers rest on, read from `catalog/*.yml` once."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from keyclerk.errors import CatalogError
from keyclerk.hardware import COMPONENTS, HardwareRule

FOLDER = Path(__file__).resolve().parent.parent / "catalog"


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
class Catalog:
    """Everything that `catalog/*.yml` holds and the product needs at run time; `languages` gives each its locale."""

    products: Mapping[str, Product]
    error_codes: Mapping[str, ErrorCode]
    hardware_rule: HardwareRule
    component_names: Mapping[str, tuple[str, ...]]
    incidents_by_membership: Mapping[str, int]
    severities: tuple[str, ...]
    severity_names: Mapping[str, tuple[str, ...]]
    severity_words: tuple[str, ...]
    roles_that_see_proofs: frozenset[str]
    roles: frozenset[str]
    languages: Mapping[str, str]
    responses: Mapping[str, Mapping[str, Any]]
    forms: Mapping[str, Mapping[str, Mapping[str, Any]]]


@cache
def load_catalog(folder: Path = FOLDER) -> Catalog:
    """Read the catalogue; raises CatalogError with the file and what is wrong in it."""
    hardware = _read(folder / "hardware.yml")
    support = _read(folder / "support.yml")
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
            incidents_by_membership={name: entry["incidents"] for name, entry in support["memberships"].items()},
            severities=tuple(support["severities"]),
            severity_names=_join_languages(support["severity_names"]),
            severity_words=tuple(word for words in support["severity_words"].values() for word in words),
            roles_that_see_proofs=frozenset(role for role, entry in roles.items() if entry["sees_proofs"]),
            roles=frozenset(roles),
            languages={
                language: entry.get("locale", language)
                for language, entry in _read(folder / "languages.yml")["languages"].items()
            },
            responses=_read(folder / "responses.yml")["responses"],
            forms=_read(folder / "forms.yml")["forms"],
        )
    except (KeyError, TypeError) as error:
        raise CatalogError(folder=folder.name, missing=str(error)) from error


def _join_languages(names: Mapping[str, Mapping[str, list[str]]]) -> dict[str, tuple[str, ...]]:
    return {id_: tuple(name for group in by.values() for name in group) for id_, by in names.items()}


def _read(path: Path) -> Any:
    try:
        return yaml.safe_load(path.read_text("utf-8"))
    except (OSError, yaml.YAMLError) as error:
        raise CatalogError(file=path.name, problem=str(error)) from error
