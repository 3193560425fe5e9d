"""Words: the index by which incidents are found by what is written in them, kept in the transaction that changes them.

In SQLite it is a table of FTS5, in PostgreSQL a `tsvector`; both hold the same words, folded here.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Integer, Select, bindparam, column, event, func, literal_column, select, table, text
from sqlalchemy.orm import Session

from keyclerk.store.tables import IncidentRow, TimelineEntryRow

TABLE = "incident_words"
SHADOWS = tuple(f"{TABLE}_{name}" for name in ("data", "idx", "content", "docsize", "config"))
"""What FTS5 keeps a table of its own in."""

LONGEST, MOST_BYTES = 60, 900_000
"""How many characters of a word count, and how many bytes (UTF-8) of all words of an incident.

Beyond 1 MiB PostgreSQL makes an index that nobody can read, and says nothing.
"""
SHORTEST_BEGINNING = 3
"""From how many characters on the beginning of a word is looked for; it would be in almost any text."""
CHUNK = 500

NEWEST = 1_000
"""Among so many incidents what many have is looked for before the index is asked for all that have it."""

PORTION = 64
"""So many pages of the index are merged at a time, in some milliseconds."""

_MARKED, _ERASING = "marked_words", "erasing_words"
_CODE = re.compile(r"0x(?=[0-9a-f]{8}$)")

CREATE: dict[str, tuple[str, ...]] = {
    "sqlite": (
        "CREATE VIRTUAL TABLE incident_words USING fts5(words, tokenize = 'ascii', detail = none, columnsize = 0)",
    ),
    "postgresql": (
        "CREATE TABLE incident_words (incident_id INTEGER PRIMARY KEY, words TSVECTOR NOT NULL)",
        "CREATE INDEX ix_incident_words_words ON incident_words USING gin (words) WITH (fastupdate = off)",
    ),
}
_DELETE = {
    "sqlite": "DELETE FROM incident_words WHERE rowid IN :ids",
    "postgresql": "DELETE FROM incident_words WHERE incident_id IN :ids",
}
_INSERT = {
    "sqlite": "INSERT INTO incident_words (rowid, words) VALUES (:id, :words)",
    "postgresql": "INSERT INTO incident_words (incident_id, words)"
    " VALUES (:id, array_to_tsvector(string_to_array(:words, ' ')))",
}

_READ = (
    "SELECT id, description, impact, suffix, error_code, computer FROM incidents WHERE id IN :ids",
    "SELECT incident_id, text FROM timeline WHERE text IS NOT NULL AND incident_id IN :ids ORDER BY id",
)


def list_words(*texts: str | None) -> list[str]:
    """Return the words of texts in their order, folded: without case and diacritics; error codes without their 0x."""
    plain = " ".join(filter(None, texts)).casefold()
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain).casefold()
        plain = "".join(character for character in plain if not unicodedata.combining(character))
    return [_CODE.sub("", word)[:LONGEST] for word in re.findall(r"[^\W_]+", plain)]


def write_query(words: Sequence[str], *, dialect: str) -> str:
    """Return the query for incidents that have all these words; the last one may be the beginning of one."""
    beginning = len(words[-1]) >= SHORTEST_BEGINNING
    if dialect == "sqlite":
        return " ".join(f'"{word}"' for word in words) + ("*" if beginning else "")
    return " & ".join(f"'{word}'" for word in words) + (":*" if beginning else "")


def find_fitting(
    session: Session, words: Sequence[str], *, before: int, most: int, among: Select[int] | None
) -> Sequence[int]:
    """Return the ids of the newest incidents that have all these words, from before an id, the newest first.

    `among` is the query of the ids that may be found; None is for all.
    """
    dialect = session.get_bind().dialect.name
    given = write_query(words, dialect=dialect)
    if dialect == "sqlite":
        found: Any = table(TABLE, column("rowid", Integer))
        query = select(found.c.rowid).where(
            text(f"{TABLE} MATCH :words").bindparams(words=given), found.c.rowid < before
        )
        # With the plus it does not look for each of these ids on its own.
        looked_at = literal_column("+rowid", Integer)
        return session.scalars(_narrow(query, found.c.rowid, looked_at, most, among)).all()
    # What many have is found among the newest; what few have, by the index, where the words are looked for first.
    having = text("words @@ CAST(:words AS tsquery)").bindparams(words=given)
    held, id_ = table(TABLE, column("incident_id", Integer), column("words")), IncidentRow.id
    newest = (select(id_) if among is None else among).where(id_ < before).order_by(id_.desc()).limit(NEWEST).cte()
    query = select(held.c.incident_id).where(held.c.incident_id.in_(select(newest.c.id)), having)
    ids = session.scalars(_narrow(query, held.c.incident_id, held.c.incident_id, most, None)).all()
    if len(ids) == most or (session.scalar(select(func.count()).select_from(newest)) or 0) < NEWEST:
        return ids
    found = select(held.c.incident_id).where(having).offset(0).subquery()
    query = select(found.c.incident_id).where(found.c.incident_id < before)
    return session.scalars(_narrow(query, found.c.incident_id, found.c.incident_id, most, among)).all()


def _narrow(query: Select[int], id_: Any, looked_at: Any, most: int, among: Select[int] | None) -> Select[int]:
    """Return a query of so many of the ids that may be found, the newest first."""
    if among is not None:
        query = query.where(looked_at.in_(among))
    return query.order_by(id_.desc()).limit(most)


def mark_words(session: Session, incident_ids: Iterable[int], *, erases: bool = False) -> None:
    """Have the words of incidents read anew before the transaction ends; where something was erased, no byte stays."""
    session.info.setdefault(_MARKED, set()).update(incident_ids)
    if erases:
        session.info[_ERASING] = True


def keep_words(session: Session) -> None:
    """Have the index follow whatever this session changes of incidents and their timelines."""
    event.listen(session, "after_flush", _note)
    event.listen(session, "before_commit", _keep)


def has_erased(session: Session) -> bool:
    """Return whether what this session has deleted of the index is still in it: FTS5 keeps it until it merges."""
    return bool(session.info.get(_ERASING)) and session.get_bind().dialect.name == "sqlite"


def merge_words(connection: Connection, *, is_first: bool) -> bool:
    """Merge a portion of the index's segments, which leaves nothing of what was deleted; returns whether there is more.

    The first portion of all has every segment merged into one.
    """
    driver: Any = connection.connection.driver_connection
    before = driver.total_changes
    merge = text("INSERT INTO incident_words (incident_words, rank) VALUES ('merge', :pages)")
    connection.execute(merge, {"pages": -PORTION if is_first else PORTION})
    # FTS5 itself makes one change where nothing was left to be merged.
    return bool(driver.total_changes - before > 1)


def index_words(connection: Connection, incident_ids: Collection[int]) -> None:
    """Write the words of incidents into the index as they are now."""
    dialect = connection.dialect.name
    ordered = sorted(incident_ids)
    for start in range(0, len(ordered), CHUNK):
        ids = ordered[start : start + CHUNK]
        texts: dict[int, list[str | None]] = {}
        for query in _READ:
            for id_, *said in connection.execute(_expand(query), {"ids": ids}):
                texts.setdefault(id_, []).extend(said)
        connection.execute(_expand(_DELETE[dialect]), {"ids": ids})
        rows = [{"id": id_, "words": " ".join(_fit(list_words(*said)))} for id_, said in texts.items()]
        if rows:
            connection.execute(text(_INSERT[dialect]), rows)


def fill_words(connection: Connection) -> None:
    """Write the words of all incidents into the index."""
    connection.execute(text("DELETE FROM incident_words"))
    last = 0
    while ids := _list_ids(connection, last):
        index_words(connection, ids)
        last = ids[-1]


def _fit(words: Iterable[str]) -> Iterator[str]:
    """Return each word once: the first ones, as many as may be kept."""
    size = 0
    for word in dict.fromkeys(words):
        size += len(word.encode())
        if size > MOST_BYTES:
            return
        yield word


def _list_ids(connection: Connection, after: int) -> Sequence[int]:
    query = text("SELECT id FROM incidents WHERE id > :after ORDER BY id LIMIT :most")
    return connection.scalars(query, {"after": after, "most": CHUNK}).all()


def _note(session: Session, _context: Any) -> None:
    mark_words(session, _find_changed(session))


def _find_changed(session: Session) -> Iterator[int]:
    for row in (*session.new, *session.dirty, *session.deleted):
        if isinstance(row, IncidentRow):
            yield row.id
        elif isinstance(row, TimelineEntryRow):
            yield row.incident_id


def _keep(session: Session) -> None:
    session.flush()
    connection = session.connection()
    if marked := session.info.pop(_MARKED, None):
        index_words(connection, marked)


def _expand(query: str) -> Any:
    return text(query).bindparams(bindparam("ids", expanding=True))
