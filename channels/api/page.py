"""The page that describes the API: the OpenAPI document as headings and tables, without a script."""

import json
import shlex
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

FOLDER = Path(__file__).resolve().parent
STYLE = FOLDER / "page.css"
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; "
        "frame-ancestors 'none'"
    ),
    "Cache-Control": "no-cache",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}

_EXAMPLE_HOST = "https://keyclerk.example"
_NAMES = {"string": "text", "integer": "whole number", "boolean": "true or false", "null": "null"}
_REFERENCE = "#/components/schemas/"


def render_page(document: dict[str, Any]) -> str:
    """Return the page of an OpenAPI document."""
    operations = [
        {"method": method.upper(), "path": path, **operation}
        for path, methods in document["paths"].items()
        for method, operation in methods.items()
    ]
    return _templates.get_template("page.html").render(document=document, operations=operations)


def name_type(schema: dict[str, Any]) -> str:
    """Return the type of a schema in words."""
    if "$ref" in schema:
        return str(schema["$ref"]).removeprefix(_REFERENCE)
    if "anyOf" in schema:
        return " or ".join(map(name_type, schema["anyOf"]))
    if "enum" in schema:
        return "one of " + ", ".join(map(str, schema["enum"]))
    if schema["type"] == "array":
        items = name_type(schema["items"])
        return f"array of ({items})" if " or " in items else f"array of {items}"
    if schema.get("format") == "date-time":
        return "text, a time"
    return _NAMES.get(schema["type"], str(schema["type"])) + _name_length(schema)


def write_curl(operation: dict[str, Any], example: Any) -> str:
    """Return the command that sends an example."""
    body = json.dumps(example, ensure_ascii=False, indent=2)
    return (
        f"curl {_EXAMPLE_HOST}{operation['path']} \\\n"
        '  -H "Authorization: Bearer $API_KEY" \\\n'
        "  -H 'Content-Type: application/json' \\\n"
        f"  -d {shlex.quote(body)}"
    )


def _name_length(schema: dict[str, Any]) -> str:
    most = schema.get("maxLength")
    return f", at most {most} characters" if most else ""


def _write_json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)


_templates = Environment(
    loader=FileSystemLoader(FOLDER), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
)
_templates.filters.update(type=name_type, curl=write_curl, json=_write_json)
