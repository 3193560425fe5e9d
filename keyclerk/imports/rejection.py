"""Rejection: rows of a file that cannot be taken, which end the import or are put aside."""

from keyclerk.imports.rejects import Rejects
from keyclerk.imports.rows import MOST_ERRORS, FileRejectedError, Row, RowError


class Rejection:
    """Collects bad rows, and the first errors by line; where they are skipped the others are taken without them."""

    def __init__(self, *, is_skipping: bool, rejects: Rejects | None = None) -> None:
        self.errors: list[RowError] = []
        self.rows = 0
        self._total = 0
        self._is_skipping = is_skipping
        self._rejects = rejects

    def take(self, row: Row) -> None:
        """Take in a bad row."""
        self.rows += 1
        self._total += len(row.errors)
        self.errors += row.errors
        if len(self.errors) > 2 * MOST_ERRORS:
            self._keep_first()
        if self._rejects:
            self._rejects.add(row)

    def end(self) -> None:
        """Say that every row was seen; raises FileRejectedError where bad ones are not skipped."""
        self._keep_first()
        if self.rows and not self._is_skipping:
            raise FileRejectedError(self.errors, total=self._total)
        if self._rejects:
            self._rejects.close()

    def _keep_first(self) -> None:
        """Keep the first errors by line: not every check sees the rows in their order."""
        self.errors = sorted(self.errors, key=lambda error: error.line)[:MOST_ERRORS]
