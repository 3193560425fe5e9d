"""Imports: files of records brought into the store, all of a file or nothing of it."""

from keyclerk.imports.file import Summary, import_file
from keyclerk.imports.rows import FileRejectedError, RowError

__all__ = ["FileRejectedError", "RowError", "Summary", "import_file"]
