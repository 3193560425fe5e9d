"""The rest: actions and responses that no rule leads to."""

import re

from keyclerk.settings import ROOT
from tools.dialogue.forms import describe_forms
from tools.dialogue.markdown import join, list_codes, tabulate
from tools.dialogue.paths import Paths, read_paths
from tools.dialogue.pictures import describe_rules
from tools.dialogue.sources import list_ruled_actions


def describe_rest() -> str:
    """Return the actions that no rule and no other action runs, and the responses that no action says."""
    told = {name for name in read_paths() if f"`{name}`" in describe_rules() + describe_forms()}
    said = {each for paths in read_paths().values() for each in paths.responses}
    said |= list_ruled_actions()
    names = re.findall(r"^(utter_\w+) =", (ROOT / "answers" / "en.ftl").read_text("utf-8"), re.MULTILINE)
    return join(
        tabulate(
            "action",
            "what it does",
            "what it says, or runs next",
            rows=(
                (f"`{name}`", paths.about, list_codes([*paths.responses, *_list_others(paths)]))
                for name, paths in read_paths().items()
                if name not in told
            ),
        ),
        tabulate(
            "response", "said by", rows=((f"`{name}`", _find_speakers(name)) for name in names if name not in said)
        ),
    )


def _list_others(paths: Paths) -> list[str]:
    """Return the actions of ours that run next."""
    return [name for name in paths.follows if name in read_paths() and name != paths.name]


def _find_speakers(response: str) -> str:
    sources = (path for folder in ("actions", "channels", "keyclerk") for path in sorted((ROOT / folder).rglob("*.py")))
    found = [path for path in sources if f'"{response}"' in path.read_text("utf-8")]
    return list_codes(str(path.relative_to(ROOT)) for path in found)
