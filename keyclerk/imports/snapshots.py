"""Snapshots: the key export of the Microsoft 365 admin centre, which counts activations without naming computers."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import or_, select

from keyclerk.catalog import load_catalog
from keyclerk.counting import CorrectionKind
from keyclerk.errors import UnknownPartnerError
from keyclerk.imports.admin_centre import License, read_license
from keyclerk.imports.product_keys import add_key, change_key, correct_key
from keyclerk.imports.row import FileRejectedError, Row, RowError, quote
from keyclerk.imports.upsert import Change, Upserts
from keyclerk.ledger import PUBLISHED
from keyclerk.product_keys import fingerprint, suffix
from keyclerk.store.tables import ImportPartnerRow, LedgerEntryRow, PartnerRow, ProductKeyRow


def check_time(as_of: datetime, *, now: datetime) -> None:
    """Raise FileRejectedError where a snapshot is dated later than now: what is recorded until then would be lost."""
    if as_of > now:
        moments = [f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}" for moment in (as_of, now)]
        reason = "is a snapshot of {}, which is later than now ({}): say with --as-of when it was made".format(*moments)
        raise FileRejectedError([RowError(1, "", "", reason)])


class SnapshotImport:
    """Takes the rows of an export that was made at `as_of`, of the partner that is given or that the rows name.

    Exports come in any order. The activations used are those of that time, but an older export's limit says nothing
    of now: it is not taken where the key's ledger has a later snapshot, or a later change of the limit.
    """

    def __init__(self, *, partner_id: str | None, as_of: datetime) -> None:
        self._partner_id = partner_id
        self._as_of = as_of
        self._partner_ids: set[str] = set()

    def __call__(self, upserts: Upserts, row: Row) -> Change:
        """Add or change the key of a row, and set the activations that it has used at that time."""
        found = read_license(row, products=load_catalog().products)
        partner_id = self._find_partner(upserts, row)
        if row.is_bad or found is None or partner_id is None:
            return Change.UNCHANGED
        mark = fingerprint(found.product_key, secret=upserts.secret)
        key = upserts.find_key(mark)
        if key is not None and key.partner_id != partner_id:
            row.fail("Product Key", "belongs to another partner")
            return Change.UNCHANGED
        if key is None:
            key = add_key(
                upserts,
                partner_id=partner_id,
                mark=mark,
                suffix=suffix(found.product_key),
                product=found.product,
                kind=found.kind,
                limit=found.limit,
            )
            change = Change.NEW
        else:
            told: dict[str, Any] = {"kind": found.kind}
            if found.limit not in {None, key.imported_limit} and not self._is_overtaken(upserts, key):
                told["limit"] = found.limit
            change = change_key(upserts, key, told, since=self._as_of)
        if partner_id not in self._partner_ids:
            self._partner_ids.add(partner_id)
            upserts.session.add(ImportPartnerRow(import_id=upserts.import_id, partner_id=partner_id, as_of=self._as_of))
        return self._set_used(upserts, key, found, change)

    def _set_used(self, upserts: Upserts, key: ProductKeyRow, found: License, change: Change) -> Change:
        if found.used is None or self._is_there(upserts, key, found.used):
            return change
        correct_key(upserts, key, CorrectionKind.SNAPSHOT, amount=found.used, since=self._as_of)
        return Change.NEW if change is Change.NEW else Change.CHANGED

    def _is_there(self, upserts: Upserts, key: ProductKeyRow, used: int) -> bool:
        """Return whether the snapshot of that time that holds, which is the last one, says the same."""
        entry = LedgerEntryRow
        query = select(entry.amount).where(
            entry.product_key_id == key.id,
            entry.kind == CorrectionKind.SNAPSHOT,
            entry.occurred_at == self._as_of,
            PUBLISHED.shows(entry.import_id),
        )
        return upserts.session.scalar(query.order_by(entry.event_id.desc()).limit(1)) == used

    def _is_overtaken(self, upserts: Upserts, key: ProductKeyRow) -> bool:
        """Return whether the key's ledger says something of its limit that is later than the export."""
        entry = LedgerEntryRow
        query = select(entry.id).where(
            entry.product_key_id == key.id,
            entry.kind.in_((CorrectionKind.SNAPSHOT, CorrectionKind.LIMIT)),
            entry.occurred_at > self._as_of,
            PUBLISHED.shows(entry.import_id),
        )
        return upserts.session.scalar(query.limit(1)) is not None

    def _find_partner(self, upserts: Upserts, row: Row) -> str | None:
        """Return the partner that is given, else the one whose id or name is the row's organisation.

        Raises UnknownPartnerError.
        """
        if self._partner_id is not None:
            if upserts.session.get(PartnerRow, self._partner_id) is None:
                raise UnknownPartnerError(partner=self._partner_id)
            return self._partner_id
        name = row.optional("Organization") or ""
        query = select(PartnerRow.id).where(or_(PartnerRow.id == name, PartnerRow.name == name))
        partner_ids = upserts.session.scalars(query).all()
        if len(partner_ids) == 1:
            return partner_ids[0]
        row.fail("Organization", f"{quote(name)} is not the id or name of one partner: say which with --partner")
        return None
