"""Search: incidents by number, key, computer, error code, partner, or words of what was written in them."""

import re
from collections.abc import Iterator, Sequence

from sqlalchemy import Select, select, text
from sqlalchemy.orm import Session, load_only

from keyclerk.agents import Agent
from keyclerk.incidents.numbers import read_number
from keyclerk.incidents.queues import SHOWN, Page, is_for, show_lines
from keyclerk.product_keys import mask
from keyclerk.store.tables import IncidentRow, PartnerRow
from keyclerk.store.words import MATCHES, list_words, write_query

PAGE = 50
MOST_PARTNERS = 10
MOST_WORDS = 12
_BARE_NUMBER = re.compile(r"\d{1,9}")


def search_incidents(session: Session, *, agent: Agent, text: str, after: str | None = None, most: int = PAGE) -> Page:
    """Return a page of the incidents that the agent may see and that fit a text: by its number, then the newest first.

    Those fit that have all its words, the last one of which may be a beginning, and those of a partner who is named.
    """
    sought = mask(text).strip()
    limit = int(after) if after and _BARE_NUMBER.fullmatch(after) else None
    query = select(IncidentRow).options(load_only(*SHOWN)).where(*is_for(agent))
    query = query.order_by(IncidentRow.id.desc()).limit(most + 1)
    if limit is not None:
        query = query.where(IncidentRow.id < limit)
    found = {row.id: row for part in _list_queries(session, query, agent, sought) for row in session.scalars(part)}
    rows = sorted(found.values(), key=lambda row: -row.id)
    shown = rows[:most]
    numbered = _find_numbered(session, agent, sought)
    if numbered is not None:
        shown = [each for each in shown if each.id != numbered.id]
        shown = [numbered, *shown] if limit is None else shown
    return Page(show_lines(session, shown), str(rows[most - 1].id) if len(rows) > most else None)


def find_partners(session: Session, *, agent: Agent, text: str) -> list[str]:
    """Return the ids of the partners whose id or name has all words of a text, each as the beginning of one."""
    words = list_words(text)
    partners = session.execute(select(PartnerRow.id, PartnerRow.name).order_by(PartnerRow.id))
    return [id_ for id_, name in partners if words and agent.sees(id_) and _has_words(words, list_words(id_, name))]


def _has_words(words: Sequence[str], named: Sequence[str]) -> bool:
    return all(any(each.startswith(word) for each in named) for word in words)


def _list_queries(
    session: Session, query: Select[IncidentRow], agent: Agent, sought: str
) -> Iterator[Select[IncidentRow]]:
    """Give a query for what the words fit, and one for each partner who is named."""
    words = list_words(sought)[:MOST_WORDS]
    if not words:
        return
    dialect = session.get_bind().dialect.name
    matches = text(MATCHES[dialect]).bindparams(words=write_query(words, dialect=dialect))
    yield query.where(IncidentRow.id.in_(matches.columns(IncidentRow.id)))
    for partner_id in find_partners(session, agent=agent, text=sought)[:MOST_PARTNERS]:
        yield query.where(IncidentRow.partner_id == partner_id)


def _find_numbered(session: Session, agent: Agent, sought: str) -> IncidentRow | None:
    """Return the incident whose number the text is, with or without what stands before it."""
    id_ = int(sought) if _BARE_NUMBER.fullmatch(sought) else read_number(sought)
    query = select(IncidentRow).options(load_only(*SHOWN)).where(IncidentRow.id == id_, *is_for(agent))
    return None if id_ is None else session.scalar(query)
