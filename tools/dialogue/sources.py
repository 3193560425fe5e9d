"""The sources: rules and other YAML files, as they are."""

from collections.abc import Mapping
from functools import cache
from typing import Any

import yaml

from keyclerk.settings import ROOT


@cache
def read_yaml(name: str) -> Any:
    """Return what a YAML file holds, every value as a text: to Rasa a rule named "yes" is no Boolean."""
    return yaml.load((ROOT / f"{name}.yml").read_text("utf-8"), Loader=yaml.BaseLoader)


@cache
def list_ruled_actions() -> set[str]:
    """Return the actions and responses that rules run."""
    return {name for rule in list_rules() for name in read_steps(rule)}


def list_rules() -> list[dict[str, Any]]:
    """Return the rules of every file."""
    return [
        each for path in sorted((ROOT / "rules").glob("*.yml")) for each in read_yaml(f"rules/{path.stem}")["rules"]
    ]


def read_steps(rule: Mapping[str, Any]) -> list[str]:
    """Return the intent and the actions of a rule, or its actions alone."""
    return [step[kind] for step in rule["steps"] for kind in ("intent", "action") if kind in step]
