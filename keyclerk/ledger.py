"""The ledger of a product key: its installations in order of time, each decided by the counting."""

from collections.abc import Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from keyclerk.catalog import load_catalog
from keyclerk.counting import (
    Decision,
    Installation,
    KeyState,
    Outcome,
    PartnerRule,
    Terms,
    Verdict,
    replay,
)
from keyclerk.store.tables import InstallationRow, PartnerRow, ProductKeyRow


def recount_keys(session: Session, key_ids: Iterable[int]) -> None:
    """Decide every installation of these keys anew, in order of time."""
    session.flush()
    for key_id in sorted(key_ids):
        key = session.get_one(ProductKeyRow, key_id)
        rows = {row.event_id: row for row in read_installations(session, key)}
        for installation, decision in replay(map(to_installation, rows.values()), terms=read_terms(session, key)):
            _keep(rows[installation.event_id], decision)
    session.flush()


def recount_partner(session: Session, *, partner_id: str) -> None:
    """Decide every installation of a partner anew."""
    recount_keys(session, session.scalars(select(ProductKeyRow.id).where(ProductKeyRow.partner_id == partner_id)))


def read_installations(session: Session, key: ProductKeyRow) -> Sequence[InstallationRow]:
    """Return a key's installations in order of time, and of the same moment as the counting takes them."""
    rows = session.scalars(select(InstallationRow).where(InstallationRow.product_key_id == key.id))
    return sorted(rows, key=lambda row: (row.occurred_at, row.event_id))


def read_terms(session: Session, key: ProductKeyRow) -> Terms:
    """Return what decides on this key's installations."""
    partner = session.get_one(PartnerRow, key.partner_id)
    return Terms(key.limit, PartnerRule(partner.counting_rule), load_catalog().hardware_rule)


def read_state(rows: Iterable[InstallationRow]) -> KeyState:
    """Return the key's state after these installations, as the ledger has decided them."""
    counted = [row for row in rows if row.outcome == Outcome.COUNTED]
    return KeyState(len(counted), {row.computer.casefold(): row.hardware for row in counted})


def to_installation(row: InstallationRow) -> Installation:
    """Return a row as the counting takes it; computers are the same without regard to case."""
    verdict = None
    if row.verdict:
        outcome, _, refusal = row.verdict.partition(":")
        verdict = Verdict(Outcome(outcome), refusal or None)
    return Installation(row.event_id, row.occurred_at, row.computer.casefold(), row.hardware, verdict)


def _keep(row: InstallationRow, decision: Decision) -> None:
    row.outcome = decision.outcome
    row.rule = decision.rule
    row.refusal = decision.refusal
    row.changed = list(decision.changed)
    row.disagreement = decision.disagreement
