"""The terminal: what is printed there; nothing that people wrote is markup, and nothing can steer the terminal."""

import json
import unicodedata
from typing import Any

import typer
from rich.console import Console


def open_console() -> Console:
    """Return a console that takes every text as it is."""
    return Console(markup=False, emoji=False, highlight=False)


def print_json(value: Any) -> None:
    """Print a value as every command does with --json."""
    typer.echo(json.dumps(value, ensure_ascii=False, indent=2))


def make_printable(text: str) -> str:
    """Return a text, as long as before, with what would steer the terminal made a replacement character."""
    return text if text.isprintable() else "".join(each if is_printable(each) else "\ufffd" for each in text)


def is_printable(text: str) -> bool:
    """Return whether a text has neither line breaks nor control characters; every kind of space is printable."""
    return all(each.isprintable() or unicodedata.category(each) == "Zs" for each in text)
