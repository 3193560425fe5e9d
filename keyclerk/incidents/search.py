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
PORTION = 5_000
"""Of so many that fit it is looked at a time which of them an agent may see."""

LAST = 2**31 - 1
"""No incident has a larger id."""

_BARE_NUMBER = re.compile(r"\d{1,9}")


def search_incidents(session: Session, *, agent: Agent, text: str, after: str | None = None, most: int = PAGE) -> Page:
    """Return a page of the incidents that the agent may see and that fit a text: by its number, then the newest first.

    Those fit that have all its words, the last one of which may be a beginning, and those of a partner who is named.
    """
    sought = mask(text).strip()
    before = int(after) if after and _BARE_NUMBER.fullmatch(after) else LAST
    query = select(IncidentRow).options(load_only(*SHOWN)).where(*is_for(agent))
    query = query.where(IncidentRow.id < before).order_by(IncidentRow.id.desc()).limit(most + 1)
    # Of an agent who sees all, no more have to fit than are shown.
    portion = most + 1 if agent.partner_ids is None else PORTION
    words = list_words(sought)[:MOST_WORDS]
    found = list(_list_fitting(session, query, words, before=before, enough=most + 1, portion=portion))
    for partner_id in find_partners(session, agent=agent, text=sought)[:MOST_PARTNERS]:
        found += session.scalars(query.where(IncidentRow.partner_id == partner_id))
    rows = sorted(set(found), key=lambda row: -row.id)
    shown = rows[:most]
    numbered = _find_numbered(session, agent, sought)
    if numbered is not None:
        shown = [each for each in shown if each.id != numbered.id]
        shown = [numbered, *shown] if after is None else shown
    return Page(show_lines(session, shown), str(rows[most - 1].id) if len(rows) > most else None)


def find_partners(session: Session, *, agent: Agent, text: str) -> list[str]:
    """Return the ids of the partners whose id or name has all words of a text, each as the beginning of one."""
    words = list_words(text)
    partners = session.execute(select(PartnerRow.id, PartnerRow.name).order_by(PartnerRow.id))
    return [id_ for id_, name in partners if words and agent.sees(id_) and _has_words(words, list_words(id_, name))]


def _has_words(words: Sequence[str], named: Sequence[str]) -> bool:
    return all(any(each.startswith(word) for each in named) for word in words)


def _list_fitting(
    session: Session, query: Select[IncidentRow], words: Sequence[str], *, before: int, enough: int, portion: int
) -> Iterator[IncidentRow]:
    """Give the newest incidents that have all these words, until the query has as many as it wants."""
    dialect = session.get_bind().dialect.name
    count, ids = 0, [before] if words else []
    while ids:
        given = {"words": write_query(words, dialect=dialect), "before": ids[-1], "most": portion}
        ids = list(session.scalars(text(MATCHES[dialect]), given))
        for row in session.scalars(query.where(IncidentRow.id.in_(ids))) if ids else ():
            count += 1
            yield row
        if len(ids) < portion or count >= enough:
            return


def _find_numbered(session: Session, agent: Agent, sought: str) -> IncidentRow | None:
    """Return the incident whose number the text is, with or without what stands before it."""
    id_ = int(sought) if _BARE_NUMBER.fullmatch(sought) else read_number(sought)
    query = select(IncidentRow).options(load_only(*SHOWN)).where(IncidentRow.id == id_, *is_for(agent))
    return None if id_ is None else session.scalar(query)
