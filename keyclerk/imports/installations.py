"""Installations, as files and programs report them."""

import re
from datetime import datetime
from functools import lru_cache
from typing import NamedTuple

from keyclerk.corrections import OWN_EVENTS
from keyclerk.counting import Installation
from keyclerk.hardware import COMPONENTS, Hardware
from keyclerk.imports.rows import Columns, Row
from keyclerk.ledger import read_verdict
from keyclerk.product_keys import normalize

INSTALLATION_COLUMNS = Columns(
    ("event_id", "occurred_at", "partner", "product_key", "computer"), (*COMPONENTS, "outcome")
)
_VERDICT = re.compile(r"counted|not_counted|refused(:[A-Z][A-Z0-9_]*)?")
_normalize = lru_cache(maxsize=100_000)(normalize)


class Report(NamedTuple):
    """An installation as it is reported: with a whole product key, without separators, that is kept nowhere."""

    event_id: str
    occurred_at: datetime
    partner_id: str
    product_key: str
    computer: str
    hardware: Hardware
    verdict: str | None

    def to_installation(self) -> Installation:
        """Return it as the counting takes it; computers are the same without regard to case."""
        return Installation(
            self.event_id, self.occurred_at, self.computer.casefold(), self.hardware, read_verdict(self.verdict)
        )


def read_report(row: Row) -> Report | None:
    """Return the installation of a row, or None where the row has errors, which it then names."""
    cells = row.cells
    event_id = row.text("event_id")
    if event_id.startswith(OWN_EVENTS):
        row.fail("event_id", f"begins with '{OWN_EVENTS}', which is kept for corrections: give it another id")
    occurred_at = row.moment("occurred_at")
    partner_id = row.text("partner")
    product_key = read_product_key(row)
    computer = row.text("computer")
    hardware = {component: cell for component in COMPONENTS if (cell := cells.get(component))}
    verdict = cells.get("outcome") or None
    if verdict and not _VERDICT.fullmatch(verdict):
        row.fail("outcome", f"'{verdict}' is not one of: counted, not_counted, refused, refused:CODE")
    if row.is_bad:
        return None
    return Report(event_id, occurred_at, partner_id, product_key, computer, hardware, verdict)


def read_product_key(row: Row) -> str:
    """Return the row's product key without separators; notes a mistake and returns "" where it is not one."""
    written = row.text("product_key")
    normalized = _normalize(written) if written else None
    if written and normalized is None:
        row.fail("product_key", "is not a product key: 25 letters and digits in five groups of five")
    return normalized or ""
