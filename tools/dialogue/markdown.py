"""Markdown: tables, pictures, and names in code."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from keyclerk.catalog import load_catalog


def tabulate(*columns: str, rows: Iterable[tuple[str, ...]]) -> str:
    """Return a table, or nothing where it has no rows."""
    lines = ["| {} |".format(" | ".join(cell.replace("|", "\\|") for cell in row)) for row in rows]
    return "\n".join((f"| {' | '.join(columns)} |", f"|{'---|' * len(columns)}", *lines)) if lines else ""


def fence(kind: str, *lines: str) -> str:
    """Return a Mermaid picture of this kind."""
    return "\n".join(("```mermaid", kind, *(f"    {line}" for line in lines), "```"))


def join(*parts: str) -> str:
    """Return the parts that are not empty as paragraphs."""
    return "\n\n".join(filter(None, parts))


def list_codes(names: Iterable[str]) -> str:
    """Return names in backquotes, separated by commas."""
    return ", ".join(f"`{name}`" for name in names)


def list_buttons(responses: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Return what a press of each button says, for the responses that have buttons."""
    for response in responses:
        buttons = load_catalog().responses.get(response, {}).get("buttons", ())
        if buttons:
            yield f"`{response}`", "; ".join(map(_describe_button, buttons))


def _describe_button(button: Mapping[str, Any]) -> str:
    entities = ", ".join(button.get("entities", {}))
    said = f"`{button['intent']}`" if "intent" in button else "an intent of its own"
    each = f" for each of the {button['each']}" if "each" in button else ""
    return f"{button['label']}{each}: {said}{f' with {entities}' if entities else ''}"
