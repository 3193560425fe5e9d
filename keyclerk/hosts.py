"""Hosts: which names and addresses are this machine's own."""

import ipaddress
from urllib.parse import urlsplit


def is_loopback(host: str | None) -> bool:
    """Return whether a host is this machine itself, and nobody else can be meant by it."""
    try:
        return host == "localhost" or ipaddress.ip_address(host or "").is_loopback
    except ValueError:
        return False


def is_safe_address(address: str, *, is_local: bool = False) -> bool:
    """Return whether an address can be asked without anybody reading along: `https`, or on this machine.

    With `is_local` it has to be on this machine.
    """
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    if is_loopback(parts.hostname):
        return parts.scheme in ("http", "https")
    return parts.scheme == "https" and bool(parts.hostname) and not is_local
