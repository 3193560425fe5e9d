"""The layout: who may import whom, what leaves the actions, how long a file is; read from the sources themselves."""

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from keyclerk.settings import ROOT

PRODUCT = ("actions", "bot", "channels", "cli", "console", "keyclerk")
OTHERS = ("bench", "tests", "tools")
MAY_IMPORT = {
    "actions": {"keyclerk"},
    "bot": set(),
    "channels": {"keyclerk"},
    "cli": {"actions", "channels", "console", "keyclerk"},
    "console": {"keyclerk"},
    "keyclerk": set(),
}
FOREIGN_TO_KEYCLERK = {"fastapi", "rasa", "rasa_sdk", "sanic", "starlette", "uvicorn"}
PURE = ("counting", "forecast", "hardware", "product_keys", "quota", "replay", "targets", "wording")
LONGEST = 250
MACHINE_PATH = re.compile(rb"(?<![\w.~-])/(?:work|root|home/\w+)/")


def test_every_package_has_its_place() -> None:
    packages = {path.relative_to(ROOT).parts[0] for path in list_files() if path.suffix == ".py"}

    assert packages - {*PRODUCT, *OTHERS} == set()


@pytest.mark.parametrize("package", PRODUCT)
def test_a_package_imports_only_those_it_may(package: str) -> None:
    ours = {*PRODUCT, *OTHERS}
    wrong = [
        f"{path.relative_to(ROOT)} imports {name}"
        for path in list_sources(package)
        for name in find_imports(path)
        if (top := name.partition(".")[0]) in ours and top != package and top not in MAY_IMPORT[package]
    ]
    assert wrong == []


def test_keyclerk_knows_neither_rasa_nor_the_web() -> None:
    wrong = [
        f"{path.relative_to(ROOT)} imports {name}"
        for path in list_sources("keyclerk")
        for name in find_imports(path)
        if name.partition(".")[0] in FOREIGN_TO_KEYCLERK
    ]
    assert wrong == []


@pytest.mark.parametrize("rule", PURE)
def test_a_rule_and_what_it_imports_know_neither_the_store_nor_sqlalchemy(rule: str) -> None:
    wrong = [
        name
        for name in find_reachable(f"keyclerk.{rule}")
        if name.startswith("keyclerk.store") or name.partition(".")[0] == "sqlalchemy"
    ]
    assert wrong == []


def test_no_sentence_leaves_the_actions() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path in list_sources("actions")
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr == "utter_message"
        and (call.args or not {keyword.arg for keyword in call.keywords} <= {"response", "values"})
    ]
    assert wrong == []


def test_no_file_is_too_long() -> None:
    suffixes = {".py", ".js", ".css", ".html", ".sh"}
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_text("utf-8").splitlines())
        for path in list_files()
        if path.suffix in suffixes
        and not path.is_relative_to(ROOT / "tests")
        and path.parent.name not in ("vendor", "versions")
    }
    assert {name: length for name, length in lengths.items() if length > LONGEST} == {}


def test_no_file_names_a_path_of_some_machine() -> None:
    assert [str(path.relative_to(ROOT)) for path in list_files() if MACHINE_PATH.search(path.read_bytes())] == []


def list_sources(package: str) -> list[Path]:
    return sorted(path for path in (ROOT / package).rglob("*.py"))


def list_files() -> list[Path]:
    """Return the files of the project: those that git tracks, and new ones that it does not ignore."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    names = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode().split("\0")
    return [path for name in names if name and (path := ROOT / name).is_file()]


def find_imports(path: Path) -> Iterator[str]:
    """Return every module that a file imports, wherever in it, with the names that it takes from packages of ours."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def find_reachable(module: str) -> set[str]:
    """Return everything that a module of ours imports, directly or through others of ours."""
    found: set[str] = set()
    waiting = [module]
    while waiting:
        path = find_source(waiting.pop())
        if path is None:
            continue
        new = set(find_imports(path)) - found
        found |= new
        waiting += new
    return found


def find_source(module: str) -> Path | None:
    path = ROOT.joinpath(*module.split("."))
    return next((each for each in (path.with_suffix(".py"), path / "__init__.py") if each.is_file()), None)
