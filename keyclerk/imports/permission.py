"""Permission: whose records a file brings, for people who may bring those of some partners alone."""

import json
from collections.abc import Collection, Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from keyclerk.errors import UnknownPartnerError
from keyclerk.imports.admin_centre import ADMIN_CENTRE_COLUMNS
from keyclerk.imports.row import MOST_ERRORS, Columns, FileRejectedError, Row, RowError, quote, show_cell
from keyclerk.imports.rows import RowReader
from keyclerk.imports.source import Source
from keyclerk.store.tables import (
    BenefitRow,
    ContactRow,
    ImportChangeRow,
    ImportPartnerRow,
    PartnerRow,
    ProductKeyRow,
)

PARTNER, ORGANIZATION = "partner", "Organization"
AT_ONCE = 500


def check_partners(
    session: Session, source: Source, columns: Columns, *, partner_ids: Collection[str], partner_id: str | None
) -> None:
    """Raise FileRejectedError naming the rows of other partners; `partner_id` is the one given for a key export.

    Raises UnknownPartnerError where that one is no partner of theirs: whether there is one they need not know.
    """
    column, allowed = PARTNER, set(partner_ids)
    if columns is ADMIN_CENTRE_COLUMNS:
        if partner_id in partner_ids:
            return
        if partner_id is not None:
            raise UnknownPartnerError(partner=partner_id)
        column = ORGANIZATION
        allowed.update(session.scalars(select(PartnerRow.name).where(PartnerRow.id.in_(partner_ids))))
    errors: list[RowError] = []
    total = 0
    for row in RowReader(source, columns):
        if row.cells.get(column, "") not in allowed:
            total += 1
            if len(errors) < MOST_ERRORS:
                errors.append(_refuse(row, column))
    if errors:
        raise FileRejectedError(errors, total=total)


def find_partners(session: Session, *, import_id: int) -> set[str]:
    """Return the partners of whom an import brought or changed records."""
    found = set(session.scalars(select(ImportPartnerRow.partner_id).where(ImportPartnerRow.import_id == import_id)))
    changes = select(ImportChangeRow.record, ImportChangeRow.identity).where(ImportChangeRow.import_id == import_id)
    identities: dict[str, list[dict[str, str | int]]] = {}
    for record, identity in session.execute(changes):
        identities.setdefault(record, []).append(json.loads(identity))
    for record, several in identities.items():
        if record in (PartnerRow.__tablename__, BenefitRow.__tablename__):
            found.update(str(each.get("partner_id", each.get("id"))) for each in several)
            continue
        table = ContactRow if record == ContactRow.__tablename__ else ProductKeyRow
        for ids in _split([each["id"] for each in several]):
            found.update(session.scalars(select(table.partner_id).where(table.id.in_(ids)).distinct()))
    return found


def _split(ids: list[str | int]) -> Iterator[list[str | int]]:
    for start in range(0, len(ids), AT_ONCE):
        yield ids[start : start + AT_ONCE]


def _refuse(row: Row, column: str) -> RowError:
    value = row.cells.get(column, "")
    return RowError(row.line, column, show_cell(column, value), f"{quote(value)} is not a partner you work for")
