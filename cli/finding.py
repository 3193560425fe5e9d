"""The finding: what a check of `keyclerk doctor` has to say."""

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How grave it is: all is well, something to look after, something that does not work."""

    OK = "ok"
    WARN = "warn"
    FAIL = "FAIL"


@dataclass(frozen=True)
class Finding:
    """What was found, and what mends it."""

    level: Level
    what: str
    mend: str = ""

    def __str__(self) -> str:
        return f"{self.level:<4}  {self.what}" + (f": {self.mend}" if self.mend else "")


def find_ok(what: str) -> Finding:
    return Finding(Level.OK, what)


def find_warning(what: str, mend: str) -> Finding:
    return Finding(Level.WARN, what, mend)


def find_failure(what: str, mend: str) -> Finding:
    return Finding(Level.FAIL, what, mend)
