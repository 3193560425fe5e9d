"""The file: one import from its first byte to its last row, in one transaction of the caller."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from sqlalchemy.orm import Session

from keyclerk.imports.benefits import BENEFIT_COLUMNS, import_benefit
from keyclerk.imports.contacts import CONTACT_COLUMNS, import_contact
from keyclerk.imports.installations import INSTALLATION_COLUMNS, InstallationImport
from keyclerk.imports.partners import PARTNER_COLUMNS, import_partner
from keyclerk.imports.product_keys import PRODUCT_KEY_COLUMNS, ProductKeyImport
from keyclerk.imports.rows import Columns, FileRejectedError, Row, RowError, read_rows
from keyclerk.imports.upsert import Change
from keyclerk.store.tables import ImportRow


@dataclass(frozen=True)
class Summary:
    """What an import changed, or would change: rows in the file, and how many were new, changed, unchanged."""

    kind: str
    rows: int
    new: int
    changed: int
    unchanged: int


class _Kind(NamedTuple):
    columns: Columns
    start: Callable[[Session, str], Callable[[Row], Change]]


KINDS = {
    "partners": _Kind(PARTNER_COLUMNS, lambda session, _secret: lambda row: import_partner(session, row)),
    "contacts": _Kind(CONTACT_COLUMNS, lambda session, _secret: lambda row: import_contact(session, row)),
    "benefits": _Kind(BENEFIT_COLUMNS, lambda session, _secret: lambda row: import_benefit(session, row)),
    "keys": _Kind(PRODUCT_KEY_COLUMNS, ProductKeyImport),
    "installations": _Kind(INSTALLATION_COLUMNS, InstallationImport),
}


def import_file(
    session: Session, *, kind: str, file_name: str, content: bytes, secret: str, actor: str, now: datetime
) -> Summary:
    """Bring a file's rows into the store; `secret` keys the fingerprints of product keys.

    Raises FileRejectedError naming every bad row; the caller's transaction is then to be rolled back.
    """
    columns, start = KINDS[kind]
    take = start(session, secret)
    changes: list[Change] = []
    errors: list[RowError] = []
    for row in read_rows(content, columns):
        change = take(row)
        changes.append(change)
        errors += row.errors
    if errors:
        raise FileRejectedError(errors)
    finish = getattr(take, "finish", None)
    if finish:
        finish()
    session.add(
        ImportRow(
            kind=kind,
            file_name=file_name,
            sha256=hashlib.sha256(content).hexdigest(),
            rows=len(changes),
            actor=actor,
            imported_at=now,
        )
    )
    session.flush()
    return Summary(
        kind, len(changes), changes.count(Change.NEW), changes.count(Change.CHANGED), changes.count(Change.UNCHANGED)
    )
