"""The paths: what each action may lead to, read from its source."""

import ast
import inspect
import re
import textwrap
from collections.abc import Iterator
from functools import cache
from itertools import product
from typing import Any

from rasa_sdk import Action

import actions
from actions.reply import AnsweringAction, SignedInAction
from tools.dialogue.scope import Scope, Values, is_text
from tools.dialogue.sources import read_yaml

PICKS = {"then": "picks", "yes": "yes"}
"""What a bare answer is to the question that an action leaves pending, by its name there."""
ASKED = "what_was_asked"


class Paths:
    """What an action may lead to, read from its source and from the functions of `actions/` that it calls.

    `responses` and `follows` come at once; `picks` are the question, the answer, and the action or form it leads to.
    """

    def __init__(self, action: type[Action]) -> None:
        """Read an action's methods, save those that every action has: the questions to sign in and what was meant."""
        self.action, self.name, self.about = action, action.name(action), _shorten(action.__doc__)
        self.responses, self.follows = dict[str, None](), dict[str, None]()
        self.picks, self._seen = dict[tuple[str, str, str], None](), set[Any]()
        for name in dir(action):
            owner = next(each for each in action.__mro__ if name in vars(each))
            if owner.__module__.startswith("actions.") and owner not in (AnsweringAction, SignedInAction):
                self._follow(vars(owner)[name], {})

    def _follow(self, function: Any, given: Values) -> None:
        if not inspect.isfunction(function) or not function.__module__.startswith("actions."):
            return
        if (key := (function, frozenset(given.items()))) in self._seen:
            return
        self._seen.add(key)
        (source,) = ast.parse(textwrap.dedent(inspect.getsource(function))).body
        nodes = [node for statement in source.body for node in ast.walk(statement)]
        scope = Scope(self.action, function, given, nodes)
        pending = [(node, *each) for node in nodes if isinstance(node, ast.Dict) for each in _find_picks(node)]
        later = {id(target) for _, _, target in pending}
        later |= {id(node.value) for node in nodes if _is_keyword(node, *PICKS)}
        for node, name, target in pending:
            for question, each in product(
                scope.find_question(node) or _find_yes_or_no(nodes), sorted(scope.read(target))
            ):
                self.picks[question, PICKS[name], each] = None
        for node in nodes:
            found = scope.read(node)
            self.responses |= dict.fromkeys(sorted(each for each in found if re.fullmatch(r"utter_\w+", each)))
            if is_text(node) and node.value.startswith("action_") and id(node) not in later:
                self.follows[node.value] = None
            if _is_keyword(node, "follow"):
                self.follows |= dict.fromkeys(sorted(scope.read(node.value) & set(read_yaml("domain")["forms"])))
            if isinstance(node, ast.Subscript) and is_text(node.slice) and node.slice.value in PICKS:
                self.picks[self.name, PICKS[node.slice.value], ASKED] = None
            if isinstance(node, ast.Call):
                self._follow(*scope.read_call(node))


@cache
def read_paths() -> dict[str, Paths]:
    """Return what each action may lead to, by name."""
    every = [action for topic in actions.TOPICS for action in topic.ACTIONS]
    return {action.name(action): Paths(action) for action in (*every, actions.SubmitIncident)}


def _find_picks(pending: ast.Dict) -> Iterator[tuple[str, ast.expr]]:
    for key, target in zip(pending.keys, pending.values, strict=True):
        if is_text(key) and key.value in PICKS:
            yield key.value, target


def _find_yes_or_no(nodes: list[ast.AST]) -> list[str]:
    """Return the responses of a function that are to be answered by yes or no."""
    offers = read_yaml("catalog/responses")["responses"]
    named = [node.value for node in nodes if is_text(node) and node.value in offers]
    return [
        name for name in named if any(button.get("intent") == "affirm" for button in offers[name].get("buttons", ()))
    ]


def _is_keyword(node: Any, *names: str) -> bool:
    return isinstance(node, ast.keyword) and node.arg in names


def _shorten(docstring: str | None) -> str:
    return (docstring or "").partition("\n\n")[0].replace("\n", " ").strip()
