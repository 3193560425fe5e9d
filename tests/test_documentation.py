"""The documentation: what it names exists, its tables are current, and its example works."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import typer.main

from cli.main import app
from keyclerk.imports.file import KINDS
from keyclerk.settings import ROOT
from keyclerk.store.database import Database
from keyclerk.tokens import SigningKey, read_token
from tests.factories import make_contact, make_partner
from tools.readme import read_part
from tools.settings_table import describe_settings

README = ROOT / "README.md"
OPERATIONS = ROOT / "docs" / "operations.md"
DOCUMENTS = (README, ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md")))

each_document = pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)


def test_the_table_of_settings_is_current() -> None:
    assert read_part("settings") == describe_settings(), "run .venv/bin/python -m tools.settings_table"


def test_the_transcript_is_there() -> None:
    transcript = read_part("transcript") or ""

    assert "**Claire:**" in transcript, "run make transcript"
    assert "**Sanne:**" in transcript, "run make transcript"
    assert "INC-000001" in transcript


@each_document
def test_every_make_target_that_is_named_exists(document: Path) -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))

    assert find_in_code(document, r"\bmake ([a-z-]+)") - targets == set()


@each_document
def test_every_command_that_is_named_exists(document: Path) -> None:
    commands = set(typer.main.get_command(app).commands)

    assert find_in_code(document, r"(?:^|[ /`])keyclerk ([a-z]+(?:-[a-z]+)*)\b") - commands == set()


def test_the_readme_names_every_command_and_option() -> None:
    commands = dict(list_commands())
    table = {
        next(name for name in sorted(commands, key=len, reverse=True) if f"{row} ".startswith(f"keyclerk {name} ")): row
        for row in re.findall(r"^\| `(keyclerk [^`]*)`", README.read_text("utf-8"), re.MULTILINE)
    }
    options = {
        name: {option for each in command.params if each.param_type_name == "option" for option in each.opts}
        for name, command in commands.items()
    }

    assert set(table) == set(commands)
    assert {name: set(re.findall(r"--(?!no-)[a-z-]+", usage)) for name, usage in table.items()} == options


def test_every_file_and_folder_of_the_map_exists() -> None:
    section = README.read_text("utf-8").partition("## The map")[2]
    block = section.partition("```\n")[2].partition("```")[0]
    names = [name for line in block.splitlines() for name in line.partition("#")[0].split()]

    assert len(names) > 10
    assert [name for name in names if not list(ROOT.glob(re.sub(r"<\w+>", "*", name)))] == []


@each_document
def test_every_file_that_is_named_exists(document: Path) -> None:
    folders = "answers|bot|bench|catalog|channels|cli|docs|keyclerk|rules|samples|tests|tools"
    named = find_in_code(document, rf"(?<![\w./])((?:{folders})/[\w./<>-]*)")
    names = {re.sub(r"<\w+>", "*", name).rstrip("/.") for name in named}

    assert [name for name in sorted(names) if not list(ROOT.glob(name))] == []


@each_document
def test_every_link_leads_somewhere(document: Path) -> None:
    links = re.findall(r"\]\(([^)]+)\)", document.read_text("utf-8"))
    inside = [link.partition("#") for link in links if "://" not in link]

    missing = [path for path, _, _ in inside if path and not (document.parent / path).exists()]
    wrong = [
        f"{path}#{anchor}"
        for path, _, anchor in inside
        if anchor and anchor not in find_anchors(document.parent / path if path else document)
    ]
    assert missing == []
    assert wrong == []


@pytest.mark.parametrize("kind", KINDS)
def test_the_columns_of_each_file_are_those_of_the_import(kind: str) -> None:
    section = OPERATIONS.read_text("utf-8").partition(f"### {kind}\n")[2].partition("\n#")[0]
    paragraph = section.strip().partition("\n\n")[0].replace("\n", " ")
    must, _, may = paragraph.partition(" May: ")
    columns = KINDS[kind]

    assert tuple(re.findall(r"`(\w+)`", must)) == columns.required
    assert tuple(re.findall(r"`(\w+)`", may)) == columns.optional


def test_the_example_of_a_portal_signs_tokens_that_are_taken(database: Database) -> None:
    example = OPERATIONS.read_text("utf-8").partition("```python\n")[2].partition("```")[0]
    names: dict[str, Any] = {}
    exec(example, names)
    secret = "a secret of the portal, in the tests of this example"
    keys = [SigningKey("portal-2026", secret, frozenset({"contoso"}))]

    with database.write() as session:
        make_partner(session, "contoso")
        make_contact(session, "ada", partner="contoso")
        token = names["sign_chat_token"]("ada", "contoso", secret)
        identity = read_token(session, token, keys=keys, now=datetime.now(UTC))

    assert (identity.contact_id, identity.partner_id) == ("ada", "contoso")


@pytest.mark.parametrize("name", ["portal-fr", "portal-nl-narrow"])
def test_a_picture_is_small(name: str) -> None:
    assert (ROOT / "docs" / "img" / f"{name}.png").stat().st_size < 200_000


def list_commands() -> Iterator[tuple[str, Any]]:
    """Return every command with its name, those of a topic with the topic's before theirs."""
    for name, command in typer.main.get_command(app).commands.items():
        inner = getattr(command, "commands", None)
        yield from ((f"{name} {each}", inner[each]) for each in inner) if inner else ((name, command),)


def find_in_code(document: Path, pattern: str) -> set[str]:
    """Return what a pattern finds in the code of a document: blocks, and pieces of text between backquotes."""
    text = document.read_text("utf-8")
    blocks = re.findall(r"^```.*?\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    pieces = re.findall(r"`([^`\n]+)`", re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL))
    return {found for code in (*blocks, *pieces) for found in re.findall(pattern, code, re.MULTILINE)}


def find_anchors(document: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", document.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.casefold()).replace(" ", "-") for heading in headings}
