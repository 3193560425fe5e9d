"""Inputs: what is typed into the card of an incident, checked and given the form in which records have it."""

import re

from keyclerk.catalog import load_catalog
from keyclerk.product_keys import ALPHABET, SUFFIX_LENGTH

# All of a masked key but its suffix is signs.
_SUFFIX = re.compile(rf"[\W_]*([{ALPHABET}]{{{SUFFIX_LENGTH}}})")
_ERROR_CODE = re.compile(r"(?:0X)?([0-9A-F]{8})")
_COMPUTER = re.compile(r"[A-Z0-9](?:[A-Z0-9._-]{0,61}[A-Z0-9])?")


def read_input(name: str, text: str) -> str | None:
    """Return what an input holds, or None where it is no product, suffix of a key, error code or name of a computer."""
    written = text.strip()
    if name == "product":
        return written if written in load_catalog().products else None
    pattern = {"key_suffix": _SUFFIX, "error_code": _ERROR_CODE, "computer": _COMPUTER}[name]
    found = pattern.fullmatch(written.upper())
    if found is None:
        return None
    return f"0x{found[1]}" if name == "error_code" else found[found.re.groups]
