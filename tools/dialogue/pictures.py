"""The pictures of the rules: from what was understood to what is said, file by file."""

from typing import Any

from actions.reply import SignedInAction
from keyclerk.settings import ROOT
from tools.dialogue.markdown import fence, join, list_buttons, tabulate
from tools.dialogue.paths import ASKED, Paths, read_paths
from tools.dialogue.sources import list_ruled_actions, read_steps, read_yaml

MOST_NODES = 32
"""How large a picture becomes before the rules that are left go into another one."""


class Picture:
    """A flowchart from what was understood to what is said; actions of rules in other pictures are only named."""

    def __init__(self, rules: list[dict[str, Any]]) -> None:
        self.nodes, self._edges, self._told = dict[str, str](), dict[str, None](), dict[str, Paths]()
        steps = [(rule["rule"], *read_steps(rule)) for rule in rules]
        self._own = {name for _, _, *names in steps for name in names}
        for rule, intent, *names in steps:
            self.nodes[f"intent_{intent}"] = f'(["{intent}"])'
            for source, target in zip((f"intent_{intent}", *names), names, strict=False):
                self._connect(source, f'-->|"{rule}"|', target)

    def write(self) -> str:
        """Return the picture, its actions, and the buttons of its responses."""
        said = [each for paths in self._told.values() for each in paths.responses]
        said += [node for node in self.nodes if node.startswith("utter_")]
        return join(
            fence("flowchart LR", *(f"{node}{shape}" for node, shape in self.nodes.items()), *self._edges),
            tabulate("action", "what it does", rows=((f"`{each.name}`", each.about) for each in self._told.values())),
            tabulate("response", "its buttons", rows=list_buttons(dict.fromkeys(said))),
        )

    def _connect(self, source: str, arrow: str, target: str) -> None:
        self._edges[f"{source} {arrow} {target}"] = None
        if target in self.nodes:
            return
        self.nodes[target] = self._choose_shape(target)
        if target not in read_paths() or not self._is_told_here(target):
            return
        paths = self._told[target] = read_paths()[target]
        questions = {question for question, _, _ in paths.picks}
        if said := [response for response in paths.responses if response not in questions]:
            self.nodes[f"say_{target}"] = f'("{"<br>".join(said)}")'
            self._edges[f"{target} --> say_{target}"] = None
        for question, answer, follower in paths.picks:
            if question != target:
                self.nodes[question] = f'{{{{"{question}"}}}}'
                self._edges[f"{target} --> {question}"] = None
            self._connect(question, f'-. "{answer}" .->', follower)
        for follower in paths.follows:
            self._connect(target, "==>", follower)

    def _is_told_here(self, action: str) -> bool:
        return action in self._own or action not in list_ruled_actions()

    def _choose_shape(self, name: str) -> str:
        if name == ASKED or name in read_yaml("domain")["forms"]:
            return f'[/"{name.replace("_", " ") if name == ASKED else name}"\\]'
        if name not in read_paths():
            return f'("{name}")'
        if not self._is_told_here(name):
            return f'>"{name}"]'
        return f'[["{name}"]]' if issubclass(read_paths()[name].action, SignedInAction) else f'["{name}"]'


def describe_rules() -> str:
    """Return the pictures of every rule that begins with an intent, file by file, under the file's own first line."""
    parts = []
    for path in sorted((ROOT / "rules").glob("*.yml")):
        title = path.read_text("utf-8").partition("\n")[0].strip("# ")
        parts += [f"### {path.stem.capitalize()}", f"`rules/{path.name}`. {title}"]
        rules: list[dict[str, Any]] = []
        for rule in read_yaml(f"rules/{path.stem}")["rules"]:
            if rules and "intent" in rule["steps"][0] and len(Picture([*rules, rule]).nodes) > MOST_NODES:
                parts.append(Picture(rules).write())
                rules = []
            rules += [rule] if "intent" in rule["steps"][0] else []
        parts.append(Picture(rules).write())
    return join(*parts)
