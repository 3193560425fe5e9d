"""The summary of an import: what it changed, or would change, and which rows it could not take."""

from collections.abc import Callable
from dataclasses import dataclass

from keyclerk.imports.rows import RowError


@dataclass(frozen=True)
class Step:
    """How far an import is: in the step `read` (bytes) or `count` (rows), what is done of its whole, and the rows."""

    code: str
    rows: int
    done: int
    total: int


Progress = Callable[[Step], None]


@dataclass(frozen=True)
class KeyChange:
    """A key's limit and activations used, before an import and after it."""

    partner_id: str
    product: str
    suffix: str
    limit_before: int | None
    limit: int | None
    before: int
    after: int


@dataclass(frozen=True)
class Summary:
    """What an import changed, or would change: rows of the file that were new, changed, unchanged and rejected.

    `recounted` earlier entries are decided otherwise because of it. `import_id` is None where nothing was stored.
    """

    kind: str
    rows: int
    new: int
    changed: int
    unchanged: int
    rejected: int = 0
    recounted: int = 0
    import_id: int | None = None
    keys: tuple[KeyChange, ...] = ()
    errors: tuple[RowError, ...] = ()


def ignore_progress(step: Step) -> None:
    """Tell nobody how far an import is."""
