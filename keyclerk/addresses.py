"""Addresses: what can be mailed to or from, and what only looks like it."""

from email.errors import MessageError
from email.headerregistry import Address, HeaderRegistry


def read_address(text: str) -> Address | None:
    """Return the one address that a text is, with or without a name; None for anything else."""
    if not text.isprintable():
        return None
    try:
        header = HeaderRegistry()("to", text)
        addresses: tuple[Address, ...] = header.addresses  # type: ignore[attr-defined]
    except (MessageError, ValueError, IndexError):
        return None
    if header.defects or len(addresses) != 1:
        return None
    address = addresses[0]
    return address if address.username and address.domain else None
