"""The file: one import from its first byte to its last row, everything of it or nothing."""

import io
from contextlib import nullcontext, suppress
from typing import ClassVar

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from keyclerk.audit import note_audit
from keyclerk.errors import KeyclerkError
from keyclerk.imports.admin_centre import ADMIN_CENTRE_COLUMNS, PRODUCT_KEY, is_admin_centre_header
from keyclerk.imports.counters import count_spool
from keyclerk.imports.counting import Counted, Portion, reject_recorded
from keyclerk.imports.installations import INSTALLATION_COLUMNS
from keyclerk.imports.order import Order
from keyclerk.imports.permission import check_partners
from keyclerk.imports.publishing import Publication, RecordedMeanwhileError
from keyclerk.imports.readers import read_source
from keyclerk.imports.reading import Reading
from keyclerk.imports.records import RECORDS, Kind, import_records
from keyclerk.imports.rejection import Rejection
from keyclerk.imports.rejects import Rejects, RejectsFile, RejectsText
from keyclerk.imports.rows import Columns
from keyclerk.imports.snapshots import SnapshotImport, check_time
from keyclerk.imports.source import Source, inspect_file
from keyclerk.imports.spool import Spool
from keyclerk.imports.summary import Progress, Step, Summary, ignore_progress
from keyclerk.imports.sweep import sweep_imports
from keyclerk.store.database import Database
from keyclerk.store.lock import Purpose, hold
from keyclerk.store.tables import ImportPartnerRow, ImportRow

INSTALLATIONS = "installations"
SNAPSHOTS = "snapshots"
KINDS: dict[str, Columns] = {
    **{name: kind.columns for name, kind in RECORDS.items()},
    INSTALLATIONS: INSTALLATION_COLUMNS,
}


class ImportBusyError(KeyclerkError):
    """Another import into this database is under way."""

    code: ClassVar[str] = "IMPORT_BUSY"


class _DryRunEndError(Exception):
    """Ends the transaction of a dry run, so that nothing of it is stored."""


def import_file(database: Database, order: Order, *, on_progress: Progress = ignore_progress) -> Summary:
    """Bring a file's rows into the store, and return what that changed.

    Raises FileRejectedError naming the bad rows (then nothing is stored), or a snapshot's time that is later than
    now, ImportBusyError, and what the file of rejects raises.
    """
    source = inspect_file(order.path)
    rejects = _open_rejects(order, source)
    lock = nullcontext() if order.is_dry else hold(database, Purpose.IMPORT, error=ImportBusyError)
    with lock, rejects or nullcontext():
        if not order.is_dry:
            sweep_imports(database)
        _check_partners(database, source, order)
        rejection = Rejection(is_skipping=order.is_dry or order.rejects is not None, rejects=rejects)
        if order.kind == INSTALLATIONS:
            return _import_installations(database, source, order, rejection, on_progress)
        return _import_records(database, source, order, rejection, on_progress)


def _open_rejects(order: Order, source: Source) -> Rejects | None:
    if isinstance(order.rejects, io.StringIO):
        return RejectsText(order.rejects, source)
    return RejectsFile(order.rejects, source) if order.rejects and not order.is_dry else None


def _check_partners(database: Database, source: Source, order: Order) -> None:
    if order.partner_ids is None:
        return
    is_export = order.kind == "keys" and is_admin_centre_header(source.header)
    columns = ADMIN_CENTRE_COLUMNS if is_export else KINDS[order.kind]
    with database.read() as session:
        check_partners(session, source, columns, partner_ids=order.partner_ids, partner_id=order.partner_id)


def _import_records(
    database: Database, source: Source, order: Order, rejection: Rejection, on_progress: Progress
) -> Summary:
    name, kind = order.kind, RECORDS[order.kind]
    if order.kind == "keys" and is_admin_centre_header(source.header):
        as_of = order.as_of or source.modified_at
        check_time(as_of, now=order.now)
        take = SnapshotImport(partner_id=order.partner_id, as_of=as_of)
        name, kind = SNAPSHOTS, Kind(ADMIN_CENTRE_COLUMNS, take, PRODUCT_KEY)
    if order.is_dry and kind.is_plain:
        # Whoever writes to SQLite keeps everybody else from it, and a large file takes a while.
        with database.read() as session, session.no_autoflush:
            return import_records(
                session,
                source,
                kind,
                order,
                import_id=0,
                is_kept=False,
                rejection=rejection,
                on_progress=on_progress,
            )
    summary = Summary(name, 0, 0, 0, 0)
    try:
        with database.write() as session:
            row = _add_import(session, source, order, kind=name, state="published")
            summary = import_records(
                session, source, kind, order, import_id=row.id, rejection=rejection, on_progress=on_progress
            )
            _complete(session, row, summary)
            if order.is_dry:
                raise _DryRunEndError  # noqa: TRY301 - it ends the transaction
    except _DryRunEndError:
        pass
    return summary


def _import_installations(
    database: Database, source: Source, order: Order, rejection: Rejection, on_progress: Progress
) -> Summary:
    with Spool() as spool:
        reading = read_source(database, source, spool, order, rejection=rejection, on_progress=on_progress)
        if order.is_dry:
            counted = _count(database, spool, order, None, on_progress)
            return _sum_up(reading, counted, rejection, import_id=None)
        with database.write() as session:
            row = _add_import(session, source, order, kind=INSTALLATIONS, state="staged")
        try:
            counted = _count(database, spool, order, row.id, on_progress)
            publication = Publication(database, import_id=row.id, cause=f"import:{row.id}", started=order.now)
            publication.catch_up()
            summary = _sum_up(reading, counted, rejection, import_id=row.id)
            with database.write() as session:
                publication.publish(session, now=order.now)
                for partner_id in reading.partner_ids:
                    session.add(ImportPartnerRow(import_id=row.id, partner_id=partner_id, as_of=order.now))
                _complete(session, session.get_one(ImportRow, row.id), summary)
        except BaseException as error:
            # Where this fails too, the next import sweeps.
            with suppress(DBAPIError):
                sweep_imports(database)
            if isinstance(error, RecordedMeanwhileError):
                raise reject_recorded((spool.find_line(*event), event[1]) for event in error.events) from error
            raise
    return summary


def _count(database: Database, spool: Spool, order: Order, import_id: int | None, on_progress: Progress) -> Counted:
    sizes = spool.count_keys()
    done, total = 0, sum(size for _, size in sizes)

    def tell(rows: int) -> None:
        nonlocal done
        done += rows
        on_progress(Step("count", done, done, total))

    url = database.engine.url.render_as_string(hide_password=False)
    portion = Portion(url, spool.path, (), import_id, f"import:{import_id}", order.now)
    return count_spool(portion, sizes, tell=tell)


def _add_import(session: Session, source: Source, order: Order, *, kind: str, state: str) -> ImportRow:
    row = ImportRow(
        kind=kind,
        file_name=source.file_name,
        sha256=source.sha256,
        rows=0,
        actor=order.actor,
        imported_at=order.now,
        state=state,
    )
    session.add(row)
    session.flush()
    return row


def _complete(session: Session, row: ImportRow, summary: Summary) -> None:
    row.rows, row.new, row.changed = summary.rows, summary.new, summary.changed
    row.unchanged, row.rejected = summary.unchanged, summary.rejected
    details = {"file": row.file_name, "sha256": row.sha256, "rows": row.rows, "new": row.new}
    note_audit(
        session, at=row.imported_at, actor=row.actor, action="IMPORTED", subject=f"import:{row.id}", details=details
    )


def _sum_up(reading: Reading, counted: Counted, rejection: Rejection, *, import_id: int | None) -> Summary:
    return Summary(
        INSTALLATIONS,
        reading.rows,
        counted.rows,
        0,
        reading.unchanged + counted.repeated,
        rejection.rows,
        counted.recounted,
        import_id,
        tuple(counted.keys),
        tuple(rejection.errors),
    )
