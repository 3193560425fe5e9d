"""Origins: the pages of which portal may use the chat from elsewhere, as browsers name them."""

import re
from urllib.parse import urlsplit

_HOST = re.compile(r"[a-z0-9]([a-z0-9._-]*[a-z0-9])?|\[[0-9a-f:.]+\]")
_PORTS = {"http": 80, "https": 443}


def read_origin(text: str) -> str | None:
    """Return an origin as browsers send it: in lower case, without its scheme's own port; None for anything else."""
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        return None
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname or ""
    if parts.scheme not in _PORTS or not _HOST.fullmatch(host):
        return None
    if text.casefold() not in (f"{parts.scheme}://{host}", f"{parts.scheme}://{host}:{port}"):
        return None
    return f"{parts.scheme}://{host}" if port in (None, _PORTS[parts.scheme]) else f"{parts.scheme}://{host}:{port}"
