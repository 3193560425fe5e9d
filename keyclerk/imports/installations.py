"""Installations, as files and programs report them."""

import re
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from keyclerk.corrections import OWN_EVENTS
from keyclerk.counting import Installation
from keyclerk.hardware import COMPONENTS, Hardware
from keyclerk.imports.row import MOST_CHARACTERS, Columns, Row, quote
from keyclerk.product_keys import normalize
from keyclerk.verdict import read_verdict

INSTALLATION_COLUMNS = Columns(
    ("event_id", "occurred_at", "partner", "product_key", "computer"),
    (*COMPONENTS, "outcome"),
    formed=("occurred_at", "product_key"),
)
MOST_AHEAD = timedelta(days=1)
"""How much later than now an installation may be dated: clocks run ahead, and zones are mistaken."""
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


def read_report(row: Row, *, now: datetime) -> Report | None:
    """Return the installation of a row, or None where the row has errors, which it then names.

    One that is dated more than a day after `now` (UTC) is an error.
    """
    cells = row.cells
    event_id = row.text("event_id")
    if event_id.startswith(OWN_EVENTS):
        row.fail("event_id", f"begins with '{OWN_EVENTS}', which is kept for corrections: give it another id")
    occurred_at = row.moment("occurred_at")
    if occurred_at - now > MOST_AHEAD:
        _fail_ahead(row, now)
    partner_id = row.text("partner")
    product_key = read_product_key(row)
    computer = row.text("computer")
    hardware = {component: cell for component in COMPONENTS if (cell := cells.get(component))}
    verdict = cells.get("outcome") or None
    if verdict and not _VERDICT.fullmatch(verdict):
        row.fail("outcome", f"{quote(verdict)} is not one of: counted, not_counted, refused, refused:CODE")
    if row.is_bad:
        return None
    return Report(event_id, occurred_at, partner_id, product_key, computer, hardware, verdict)


def read_product_key(row: Row) -> str:
    """Return the row's product key without separators; notes a mistake and returns "" where it is not one."""
    written = row.text("product_key")
    # What is far too long for one is not looked at, and not kept with those that were.
    normalized = _normalize(written) if 0 < len(written) <= MOST_CHARACTERS else None
    if written and normalized is None:
        row.fail("product_key", "is not a product key: 25 letters and digits in five groups of five")
    return normalized or ""


def _fail_ahead(row: Row, now: datetime) -> None:
    written = quote(row.cells["occurred_at"])
    taken = f"{now.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
    row.fail("occurred_at", f"{written} is in the future, more than a day after now, which is taken to be {taken}")
