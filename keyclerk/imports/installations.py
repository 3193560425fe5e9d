"""Installations, as a CSV file has them: each key that they touch is counted anew, in order of time."""

import re
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from keyclerk.counting import Outcome
from keyclerk.hardware import COMPONENTS
from keyclerk.imports.product_keys import read_product_key
from keyclerk.imports.rows import Columns, Row
from keyclerk.imports.upsert import Change
from keyclerk.ledger import recount_keys
from keyclerk.product_keys import fingerprint
from keyclerk.store.tables import InstallationRow, PartnerRow, ProductKeyRow

INSTALLATION_COLUMNS = Columns(
    ("event_id", "occurred_at", "partner", "product_key", "computer"), (*COMPONENTS, "outcome")
)
_VERDICT = re.compile(r"counted|not_counted|refused(:[A-Z][A-Z0-9_]*)?")


class InstallationImport:
    """Adds installations row by row; an event that is there already must say the same."""

    def __init__(self, session: Session, secret: str) -> None:
        self._session = session
        self._secret = secret
        self._key_ids: dict[tuple[str, str], int] = {}
        self._partner_ids: set[str] = set()
        self._events: dict[tuple[str, str], dict[str, Any]] = {}
        self._touched: set[int] = set()

    def __call__(self, row: Row) -> Change:
        event_id, partner_id = row.text("event_id"), row.text("partner")
        facts: dict[str, Any] = {
            "product_key_id": self._find_key(row, partner_id),
            "occurred_at": row.moment("occurred_at"),
            "computer": row.text("computer"),
            "hardware": {component: row.cells[component] for component in COMPONENTS if row.cells.get(component)},
            "verdict": self._read_verdict(row),
        }
        if row.errors:
            return Change.UNCHANGED
        known = self._find_event(partner_id, event_id)
        if known is None:
            self._events[partner_id, event_id] = facts
            self._touched.add(facts["product_key_id"])
            self._session.add(
                InstallationRow(
                    partner_id=partner_id, event_id=event_id, outcome=Outcome.NOT_COUNTED, changed=[], **facts
                )
            )
            return Change.NEW
        if known != facts:
            row.fail("event_id", f"'{event_id}' is there already with other content")
        return Change.UNCHANGED

    def finish(self) -> None:
        recount_keys(self._session, self._touched)

    def _find_event(self, partner_id: str, event_id: str) -> dict[str, Any] | None:
        if known := self._events.get((partner_id, event_id)):
            return known
        with self._session.no_autoflush:
            stored = self._session.scalar(
                select(InstallationRow).where(
                    InstallationRow.partner_id == partner_id, InstallationRow.event_id == event_id
                )
            )
        if stored is None:
            return None
        names = ("product_key_id", "occurred_at", "computer", "hardware", "verdict")
        return {name: getattr(stored, name) for name in names}

    def _find_key(self, row: Row, partner_id: str) -> int:
        normalized = read_product_key(row)
        if partner_id and partner_id not in self._partner_ids:
            if self._session.get(PartnerRow, partner_id) is None:
                row.fail("partner", f"'{partner_id}' is not a partner: import the partners first")
                return 0
            self._partner_ids.add(partner_id)
        if not (normalized and partner_id):
            return 0
        if (partner_id, normalized) not in self._key_ids:
            mark = fingerprint(normalized, secret=self._secret)
            key = self._session.scalar(
                select(ProductKeyRow).where(ProductKeyRow.fingerprint == mark, ProductKeyRow.partner_id == partner_id)
            )
            if key is None:
                row.fail("product_key", "is not a key of this partner: import the keys first")
                return 0
            self._key_ids[partner_id, normalized] = key.id
        return self._key_ids[partner_id, normalized]

    @staticmethod
    def _read_verdict(row: Row) -> str | None:
        verdict = row.optional("outcome")
        if verdict and not _VERDICT.fullmatch(verdict):
            row.fail("outcome", f"'{verdict}' is not one of: counted, not_counted, refused, refused:CODE")
        return verdict
