"""JSON Lines: one object a line, with the fields that a CSV file has as columns."""

import json
from collections.abc import Mapping
from typing import Any

from keyclerk.imports.row import Columns, Row

# Objects as tuples of pairs: a dictionary would hide a field that stands twice.
_DECODER = json.JSONDecoder(object_pairs_hook=tuple)
_FORMS = {bool: "is true or false", float: "is a number with a fraction", int: "is a number"}


def read_line(number: int, line: str, columns: Columns) -> Row:
    """Return the row of a line; what is wrong with it is among the row's errors."""
    row = Row(number, {}, line)
    try:
        pairs = _DECODER.decode(line)
    except RecursionError:
        row.refuse("", "is not JSON that can be read: it is nested too deeply")
        return row
    except json.JSONDecodeError as error:
        row.refuse("", f"is not JSON: {error.msg} at character {error.colno}")
        return row
    except ValueError:
        row.refuse("", "is not JSON that can be read: a number is too long")
        return row
    if not isinstance(pairs, tuple):
        row.refuse("", "is not a JSON object")
        return row
    fields = dict(pairs)
    is_plain = len(fields) == len(pairs) and {*map(type, fields.values())} == {str} and "\\u" not in line
    if is_plain and fields.keys() <= columns.names.keys():
        row.cells = dict(zip(fields, map(str.strip, fields.values()), strict=True))
        row.refuse_product_keys()
        return row
    row = read_object(number, fields, columns, raw=line)
    if len(fields) != len(pairs):
        names = [name for name, _ in pairs]
        for name in fields:
            if names.count(name) > 1:
                row.refuse(name, "stands twice in this row")
    return row


def read_object(number: int, fields: Mapping[str, Any], columns: Columns, *, raw: str = "") -> Row:
    """Return the row of an object: texts, whole numbers where a column is one, and null for an empty cell.

    `number` is the row's line, or place; whatever else a field holds is among the row's errors.
    """
    cells: dict[str, str] = {}
    row = Row(number, cells, raw)
    for name, value in fields.items():
        if name not in columns.names:
            row.refuse(name, f"is not a column of this file; they are: {', '.join(columns.names)}", _write(value))
        elif isinstance(value, str):
            cells[name] = value.strip()
            _check_text(row, name)
        elif value is None or (type(value) is int and name in columns.numbers):
            cells[name] = "" if value is None else str(value)
        else:
            row.refuse(name, f"{_FORMS.get(type(value), 'is no text')}: {_tell_mend(name, columns)}", _write(value))
    row.refuse_product_keys()
    return row


def _check_text(row: Row, name: str) -> None:
    cell = row.cells[name]
    if "\0" in cell:
        row.refuse(name, "holds a NUL character")
    if not cell.isascii() and any("\ud800" <= character <= "\udfff" for character in cell):
        row.refuse(name, "holds half a character (a surrogate without its pair)")


def _tell_mend(name: str, columns: Columns) -> str:
    return "write a whole number" if name in columns.numbers else "write a text, in quotes"


def _write(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, (list, tuple, Mapping)):
        return "[…]" if isinstance(value, list) else "{…}"
    return "" if value is None else json.dumps(value)
