"""Imports: files of records brought into the store, all of a file or nothing of it, and taken back."""

from keyclerk.imports.file import ImportBusyError, import_file
from keyclerk.imports.order import Order
from keyclerk.imports.rows import FileRejectedError, RowError
from keyclerk.imports.summary import KeyChange, Summary

__all__ = ["FileRejectedError", "ImportBusyError", "KeyChange", "Order", "RowError", "Summary", "import_file"]
