"""The rules as explanations name them: which rule runs which action after which intent, read from `rules/` once."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Any

import yaml

from keyclerk.settings import ROOT

FOLDER = ROOT / "rules"


@dataclass(frozen=True)
class Rules:
    """Names of rules: by an intent and the action that follows it, and by an action alone (the first that runs it)."""

    by_intent: dict[tuple[str, str], str]
    by_action: dict[str, str]

    def find(self, intent: str | None, actions: list[str]) -> tuple[str | None, str | None]:
        """Return the rule behind these actions and the action it chose; without a rule, None and the first action."""
        for action in actions:
            if rule := self.by_intent.get((intent or "", action)):
                return rule, action
        for action in actions:
            if rule := self.by_action.get(action):
                return rule, action
        return None, next(iter(actions), None)


@cache
def load_rules() -> Rules:
    """Read every rule. The form that a rule waits for is not an action it chose, so it does not count as one."""
    by_intent: dict[tuple[str, str], str] = {}
    by_action: dict[str, str] = {}
    for rule in _read_rules():
        awaited = {condition.get("active_loop") for condition in rule.get("condition", ())}
        for step in rule["steps"]:
            if "action" in step and step["action"] not in awaited:
                by_action.setdefault(step["action"], rule["rule"])
        for first, second in pairwise(rule["steps"]):
            if "intent" in first and "action" in second:
                by_intent.setdefault((first["intent"], second["action"]), rule["rule"])
    return Rules(by_intent, by_action)


def _read_rules() -> Iterator[dict[str, Any]]:
    for path in sorted(FOLDER.glob("*.yml")):
        yield from yaml.safe_load(path.read_text("utf-8")).get("rules", ())
