"""The order: what is to be imported, by whom and when, and how."""

import io
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from keyclerk.imports.memory import MemoryFile


@dataclass(frozen=True)
class Order:
    """What is to be imported.

    `secret` keys the fingerprints of product keys. A dry run stores nothing, and tells what the good rows would do.
    With `rejects` the bad rows are put into that file and the others are taken; into one in memory a dry run puts
    them as well. The export of the admin centre names
    neither a partner's id nor its date: `partner_id` and `as_of` (UTC) are for it. Where `partner_ids` are given, rows
    of other partners are refused.
    """

    kind: str
    path: Path | MemoryFile
    secret: str
    actor: str
    now: datetime
    is_dry: bool = False
    rejects: Path | io.StringIO | None = None
    partner_id: str | None = None
    as_of: datetime | None = None
    partner_ids: frozenset[str] | None = None
