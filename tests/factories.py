"""Records and files for tests, made with defaults; what a test is about, it says itself.

`make_partner` and the like put a record into the store; `make_partner_row` and the like give a row of a CSV file.
"""

import csv
import io
import os
import tempfile
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from keyclerk.access import Actor, find_actor
from keyclerk.conversations import Choice, Inbound
from keyclerk.counting import Correction, CorrectionKind, Installation
from keyclerk.imports import FileRejectedError, Order, Summary, import_file
from keyclerk.imports.summary import Progress, ignore_progress
from keyclerk.imports.undo import Undone, undo_import
from keyclerk.incidents import Circumstances, Incident, open_incident
from keyclerk.incidents import Draft as IncidentDraft
from keyclerk.ledger import read_terms
from keyclerk.posting import Draft, keep, post
from keyclerk.product_keys import fingerprint, normalize, suffix
from keyclerk.recording import Recorded, RefusedItem, record_installations
from keyclerk.store.database import Database
from keyclerk.store.tables import (
    Base,
    ContactRow,
    ConversationRow,
    ImportRow,
    LedgerEntryRow,
    PartnerRow,
    ProductKeyRow,
    StagedFigureRow,
)
from keyclerk.tokens import EVERY_PARTNER
from keyclerk.verdict import read_verdict
from tests.synthetic import generate_product_keys

SECRET = "a secret for fingerprints in tests"
NOW = datetime(2026, 6, 15, 12, tzinfo=UTC)
PRODUCT_KEY = "W3YTP-9J8GN-FVGGP-JWRQH-372PD"
HARDWARE = {"disk": "disk-1", "mainboard": "mainboard-1", "cpu": "cpu-1", "mac": "mac-1", "ram": "ram-1"}

CsvRow = dict[str, str]
Record = TypeVar("Record", bound=Base)

_PRODUCT_KEYS = generate_product_keys("factories")


def make_partner(session: Session, partner_id: str = "contoso", **given: Any) -> PartnerRow:
    columns = {
        "name": partner_id.title(),
        "membership": "silver",
        "member_since": date(2024, 3, 1),
        "time_zone": "Europe/Paris",
        **given,
    }
    return _store(session, PartnerRow(id=partner_id, **columns))


def make_contact(session: Session, contact_id: str = "ada", *, partner: str = "contoso", **given: Any) -> ContactRow:
    columns = {"name": contact_id.title(), "roles": ["global_admin"], **given}
    return _store(session, ContactRow(id=contact_id, partner_id=partner, **columns))


def make_actor(
    session: Session, contact_id: str = "ada", *, partner: str = "contoso", role: str = "global_admin"
) -> Actor:
    """Put a contact into the store, and return who it is; the partner is made where it is not there yet."""
    if session.get(PartnerRow, partner) is None:
        make_partner(session, partner)
    make_contact(session, contact_id, partner=partner, roles=[role])
    actor = find_actor(session, contact_id=contact_id, partner_id=partner)
    assert actor is not None
    return actor


def make_key(
    session: Session,
    *,
    partner: str = "contoso",
    product: str = "windows-server",
    product_key: str | None = None,
    limit: int | None = 10,
) -> ProductKeyRow:
    """Put a key into the store: a new one unless it is given."""
    normalized = normalize(product_key or next(_PRODUCT_KEYS))
    assert normalized is not None
    mark = fingerprint(normalized, secret=SECRET)
    key = ProductKeyRow(partner_id=partner, product=product, suffix=suffix(normalized), fingerprint=mark)
    key.limit = key.opening_limit = key.imported_limit = limit
    return _store(session, key)


def make_installation(
    session: Session,
    key: ProductKeyRow,
    *,
    computer: str = "SRV-01",
    day: int = 1,
    hardware: dict[str, str] | None = None,
    verdict: str | None = None,
) -> LedgerEntryRow:
    """Post an installation of day `day` of 2026 to a key's ledger."""
    event_id = f"{key.suffix}-{computer}-{day:03d}"
    hardware = HARDWARE if hardware is None else hardware
    installation = Installation(event_id, make_moment(day), computer.casefold(), hardware, read_verdict(verdict))
    return post_draft(session, key, Draft(installation, computer))


def make_correction(
    session: Session, key: ProductKeyRow, kind: str, *, day: int = 1, computer: str = "", amount: int | None = None
) -> LedgerEntryRow:
    """Post a correction of day `day` of 2026 to a key's ledger; it comes after the installations of that day."""
    event_id = f"{key.suffix}-zz-{kind}-{computer}-{day:03d}"
    correction = Correction(event_id, make_moment(day), CorrectionKind(kind), computer.casefold(), amount)
    return post_draft(session, key, Draft(correction, computer, "olga", f"reason of {kind}"))


def make_moment(day: int) -> datetime:
    """Return the morning of a day of 2026."""
    return datetime(2026, 1, 1, 9, tzinfo=UTC) + timedelta(days=day - 1)


def post_draft(session: Session, key: ProductKeyRow, draft: Draft) -> LedgerEntryRow:
    """Post an entry to a key's ledger; what it makes a recount change has its event id for the cause."""
    event_id = draft.entry.event_id
    posting = post(session, key, [draft], terms=read_terms(session, partner_id=key.partner_id))
    keep(session, key, posting, cause=event_id, now=NOW)
    session.flush()
    query = select(LedgerEntryRow).where(LedgerEntryRow.product_key_id == key.id, LedgerEntryRow.event_id == event_id)
    return session.scalars(query).one()


def make_draft(**given: Any) -> IncidentDraft:
    columns = {"description": "The activation fails.", "severity": "B", "product": "windows-server", **given}
    return IncidentDraft(**columns)


def make_circumstances(**given: Any) -> Circumstances:
    columns = {"language": "en", "conversation_id": "c-1", "request_id": "r-1", **given}
    return Circumstances(**columns)


def make_incident(session: Session, actor: Actor, *, now: datetime = NOW, draft: Any = None, **given: Any) -> Incident:
    """Open an incident in somebody's name; what is given tells how it came about."""
    circumstances = make_circumstances(**given)
    opened = open_incident(session, actor=actor, draft=draft or make_draft(), circumstances=circumstances, now=now)
    assert opened is not None
    return opened


def make_conversation(session: Session, contact_id: str = "ada", *, id_: str = "c-1", **given: Any) -> ConversationRow:
    """Begin a conversation of a contact who is there."""
    partner_id = session.get_one(ContactRow, contact_id).partner_id
    columns = {"channel": "web", "subject": f"{contact_id}-{id_}", "created_at": NOW, "language": "en", **given}
    return _store(session, ConversationRow(id=id_, contact_id=contact_id, partner_id=partner_id, **columns))


def make_inbound(external_id: str = "m-1", *, text: str = "Hello", subject: str = "ada", **given: Any) -> Inbound:
    columns = {"channel": "web", "contact_id": subject, "partner_id": "contoso", **given}
    return Inbound(subject=subject, external_id=external_id, text=text, **columns)


def make_press(external_id: str, reference: str, *, inputs: dict[str, Any] | None = None, **given: Any) -> Inbound:
    return make_inbound(external_id, text="", choice=Choice(reference, inputs), **given)


def make_partner_row(**given: str) -> CsvRow:
    return {"partner": "contoso", "name": "Contoso", **given}


def make_contact_row(**given: str) -> CsvRow:
    return {"contact": "ada", "partner": "contoso", "name": "Ada Lovelace", **given}


def make_benefit_row(**given: str) -> CsvRow:
    return {"partner": "contoso", "product": "windows-server", "quantity": "5", **given}


def make_key_row(**given: str) -> CsvRow:
    return {"partner": "contoso", "product": "windows-server", "product_key": PRODUCT_KEY, "limit": "10", **given}


def make_installation_row(**given: str) -> CsvRow:
    return {
        "event_id": "e-1",
        "occurred_at": "2026-01-12T09:00:00+01:00",
        "partner": "contoso",
        "product_key": PRODUCT_KEY,
        "computer": "SRV-01",
        **given,
    }


def to_csv(rows: Sequence[CsvRow]) -> bytes:
    """Return rows as a CSV file; its header has every column that a row has."""
    header = list(dict.fromkeys(column for row in rows for column in row))
    file = io.StringIO(newline="")
    writer = csv.DictWriter(file, header, restval="")
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue().encode()


def import_content(
    database: Database,
    kind: str,
    content: bytes,
    *,
    now: datetime = NOW,
    modified_at: datetime | None = None,
    on_progress: Progress = ignore_progress,
    **given: Any,
) -> Summary:
    """Bring a file that was changed at some time, or just now, into the store, as `keyclerk import` does."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"{kind}.csv")
        path.write_bytes(content)
        os.utime(path, (0, (modified_at or now).timestamp()))
        order = Order(kind=kind, path=path, secret=SECRET, actor="tests", now=now, **given)
        return import_file(database, order, on_progress=on_progress)


def import_rows(database: Database, kind: str, *rows: CsvRow) -> Summary:
    return import_content(database, kind, to_csv(rows))


def try_rows(database: Database, kind: str, *rows: CsvRow) -> Summary:
    """Tell what a file would do, as `keyclerk import --dry-run` does."""
    return import_content(database, kind, to_csv(rows), is_dry=True)


def undo(database: Database, number: int) -> Undone:
    """Take an import back, as `keyclerk imports undo` does."""
    return undo_import(database, import_id=number, reason="a mistake", actor="tests", now=NOW)


def record(database: Database, *items: CsvRow, now: datetime = NOW) -> list[Recorded | RefusedItem]:
    """Record installations of any partner, as `POST /api/v1/installations` does."""
    return record_installations(
        database, items, partner_ids=frozenset({EVERY_PARTNER}), secret=SECRET, actor="tests", now=now
    )


def reject_content(database: Database, kind: str, content: bytes) -> list[tuple[int, str, str]]:
    """Bring a bad file to the store, and return what is said of it: line, column, reason."""
    before = read_everything(database)
    try:
        import_content(database, kind, content)
    except FileRejectedError as error:
        assert read_everything(database) == before, "something of a bad file was stored"
        return [(each.line, each.column, each.reason) for each in error.errors]
    raise AssertionError("the file was taken")


def reject_rows(database: Database, kind: str, *rows: CsvRow) -> list[tuple[int, str, str]]:
    return reject_content(database, kind, to_csv(rows))


def read_everything(database: Database) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every table but the list of imports, and what they staged, which the next one removes."""
    left_out = {ImportRow.__tablename__, StagedFigureRow.__tablename__}
    tables = [table for table in Base.metadata.sorted_tables if table.name not in left_out]
    with database.read() as session:
        return {
            table.name: [tuple(row) for row in session.execute(select(table).order_by(*table.primary_key.columns))]
            for table in tables
        }


def _store(session: Session, record: Record) -> Record:
    session.add(record)
    session.flush()
    return record
