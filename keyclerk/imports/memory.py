"""Memory files: files to import that lie in memory alone, for what must not be written to a disk as it is."""

import io
from dataclasses import dataclass, field
from datetime import datetime
from typing import BinaryIO, Literal


@dataclass(frozen=True)
class MemoryFile:
    """A file with its name, what is in it, and when it was last changed (UTC)."""

    name: str
    content: bytes = field(repr=False)
    modified_at: datetime

    def open(self, _mode: Literal["rb"]) -> BinaryIO:
        """Return it for reading, from the beginning."""
        return io.BytesIO(self.content)
