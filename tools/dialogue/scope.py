"""The scope of a function: what its names stand for, as far as its source tells."""

import ast
import inspect
from collections.abc import Mapping
from itertools import product
from typing import Any

from rasa_sdk import Action

Values = Mapping[str, frozenset[str]]
"""The texts that names may stand for."""


class Scope:
    """What the names in a function stand for, as far as they stand for texts."""

    def __init__(self, action: type[Action], function: Any, given: Values, nodes: list[ast.AST]) -> None:
        self.nodes, self._names = nodes, {**function.__globals__, "self": action}
        self._values = dict(given)
        for node in nodes:
            if isinstance(node, ast.Assign) and isinstance(target := node.targets[0], ast.Name):
                self._values[target.id] = self._values.get(target.id, frozenset()) | self.read(node.value)

    def read(self, node: Any) -> frozenset[str]:
        """Return the texts that an expression may be."""
        if isinstance(node, ast.IfExp):
            return self.read(node.body) | self.read(node.orelse)
        if isinstance(node, ast.JoinedStr):
            return frozenset(map("".join, product(*map(self.read, node.values))))
        if isinstance(node, ast.FormattedValue):
            return self.read(node.value)
        if isinstance(node, ast.Name) and node.id in self._values:
            return self._values[node.id]
        value = self._look_up(node)
        return frozenset([value] if isinstance(value, str) else [])

    def read_call(self, call: ast.Call) -> tuple[Any, Values]:
        """Return what is called, and the texts that its parameters may be."""
        function = self._look_up(call.func)
        if not inspect.isfunction(function):
            return None, {}
        parameters = {name: each for name, each in inspect.signature(function).parameters.items() if name != "self"}
        given = {name: frozenset([each.default]) for name, each in parameters.items() if isinstance(each.default, str)}
        given |= {name: self.read(each) for name, each in zip(parameters, call.args, strict=False)}
        given |= {each.arg: self.read(each.value) for each in call.keywords if each.arg}
        return function, {name: texts for name, texts in given.items() if texts}

    def find_question(self, pending: ast.AST) -> list[str]:
        """Return the responses of the reply that something pending belongs to: it is built in it, or just before."""
        calls = [node for node in self.nodes if isinstance(node, ast.Call) and ast.unparse(node.func) == "Reply"]
        after = [node for node in calls if node.args and (node.end_lineno or 0) >= pending.lineno]
        return sorted(self.read(min(after, key=lambda node: node.lineno).args[0])) if after else []

    def _look_up(self, node: Any) -> Any:
        if isinstance(node, ast.Constant):
            return node.value
        if isinstance(node, ast.Name):
            return self._names.get(node.id)
        return getattr(self._look_up(node.value), node.attr, None) if isinstance(node, ast.Attribute) else None


def is_text(node: Any) -> bool:
    """Return whether a node is a text that is written out."""
    return isinstance(node, ast.Constant) and isinstance(node.value, str)
