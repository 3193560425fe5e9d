"""The bundle: the widget's modules and styles as the one script that browsers load."""

import json
import re
from pathlib import Path

from keyclerk.errors import KeyclerkError

_IMPORT = re.compile(
    r'^import (?P<names>\{[^}]*\}|\w+) from "\./(?P<file>[\w.-]+)"(?: with \{[^}]*\})?;$', re.MULTILINE
)
_EXPORT = re.compile(r"^export (?P<kind>(?:async )?(?:const|class|function\*?)) (?P<name>\w+)", re.MULTILINE)
_LEFT = re.compile(r"^(?:import|export)\b.*$", re.MULTILINE)


class BundleError(KeyclerkError):
    """The widget's modules do not make up one script."""

    code = "BUNDLE"


def bundle(entry: Path) -> str:
    """Return a module and all that it imports as one classic script, each module a function of its own.

    Imports and exports are whole lines at the left margin; imports name files beside the module, and an imported style
    is a style sheet. Raises BundleError.
    """
    modules: dict[Path, str] = {}
    _collect(entry, modules, ())
    return '"use strict";\n(() => {\n' + "".join(modules.values()) + "})();\n"


def _collect(path: Path, modules: dict[Path, str], above: tuple[Path, ...]) -> None:
    """Add a module after those that it imports."""
    if path in modules:
        return
    if path in above or not path.is_file():
        problem = "imports itself through others" if path in above else "is not there"
        raise BundleError(module=path.name, problem=problem)
    source = path.read_text("utf-8")
    for found in _IMPORT.finditer(source):
        _collect(path.parent / found["file"], modules, (*above, path))
    modules[path] = _wrap_style(path, source) if path.suffix == ".css" else _wrap_module(path, source)


def _wrap_module(path: Path, source: str) -> str:
    names = [found["name"] for found in _EXPORT.finditer(source)]
    body = _IMPORT.sub(lambda found: f"const {found['names']} = {_name(path.parent / found['file'])};", source)
    body = _EXPORT.sub(r"\g<kind> \g<name>", body)
    if left := _LEFT.search(body):
        raise BundleError(module=path.name, line=left.group())
    return f"const {_name(path)} = (() => {{\n{body}\nreturn {{ {', '.join(names)} }};\n}})();\n"


def _wrap_style(path: Path, source: str) -> str:
    name = _name(path)
    text = json.dumps(source, ensure_ascii=False)
    return f"const {name} = new CSSStyleSheet();\n{name}.replaceSync({text});\n"


def _name(path: Path) -> str:
    return "$" + re.sub(r"\W", "_", path.name)
