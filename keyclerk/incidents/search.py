"""Search: incidents by number, key, computer, error code, partner, or words of what was written in them; filtered."""

import re
from collections.abc import Sequence
from itertools import islice

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session, load_only

from keyclerk.agents import Agent
from keyclerk.incidents.numbers import read_number
from keyclerk.incidents.queues import SHOWN, Filters, Page, narrow, show_lines
from keyclerk.limits import LARGEST_ID
from keyclerk.product_keys import mask
from keyclerk.store.tables import IncidentRow, PartnerRow
from keyclerk.store.words import find_fitting, list_words

PAGE = 50
MOST_PARTNERS = 10
MOST_WORDS = 12

ALL = Filters()

_HAS_OTHERS = {"sqlite": ("GLOB", "*[^ -~]*"), "postgresql": ("~", "[^ -~]")}
"""Whether a text has characters that fold to others: an operator of each database, and what stands behind it."""

_BARE_NUMBER = re.compile(r"\d{1,9}")


def search_incidents(
    session: Session,
    *,
    agent: Agent,
    text: str,
    filters: Filters = ALL,
    after: str | None = None,
    most: int = PAGE,
) -> Page:
    """Return a page of the incidents that the agent may see and that fit a text: by its number, then the newest first.

    Those fit that have all its words, the last one of which may be a beginning, and those of a partner who is named.
    Without a text all fit that the filters let through, if there are any.
    """
    sought = mask(text).strip()
    before = int(after) if after and _BARE_NUMBER.fullmatch(after) else LARGEST_ID
    conditions = narrow(agent, filters)
    query = select(IncidentRow).options(load_only(*SHOWN)).where(*conditions)
    query = query.where(IncidentRow.id < before).order_by(IncidentRow.id.desc()).limit(most + 1)
    # What filters look at is in an index.
    ids = select(IncidentRow.id).where(*conditions)
    found: list[IncidentRow] = []
    if words := list_words(sought)[:MOST_WORDS]:
        among = ids if conditions else None
        fitting = find_fitting(session, words, before=before, most=most + 1, among=among)
        found += session.scalars(query.where(IncidentRow.id.in_(fitting)))
    elif not sought and filters != ALL:
        first = ids.where(IncidentRow.id < before).order_by(IncidentRow.id.desc()).limit(most + 1)
        found += session.scalars(query.where(IncidentRow.id.in_(session.scalars(first).all())))
    for partner_id in find_partners(session, agent=agent, text=sought):
        found += session.scalars(query.where(IncidentRow.partner_id == partner_id))
    rows = sorted(set(found), key=lambda row: -row.id)
    shown = rows[:most]
    numbered = _find_numbered(session, conditions, sought)
    if numbered is not None:
        shown = [each for each in shown if each.id != numbered.id]
        shown = [numbered, *shown] if after is None else shown
    return Page(show_lines(session, shown), str(rows[most - 1].id) if len(rows) > most else None)


def find_partners(session: Session, *, agent: Agent, text: str) -> list[str]:
    """Return the ids of the first partners whose id or name has all words of a text, each as the beginning of one."""
    words = list_words(text)
    if not words:
        return []
    known = func.lower(PartnerRow.id + " " + PartnerRow.name)
    operator, others = _HAS_OTHERS[session.get_bind().dialect.name]
    # Of a name that has nothing to fold the database itself sees that it cannot fit.
    fitting = or_(known.bool_op(operator)(others), and_(*(known.contains(word, autoescape=True) for word in words)))
    partners = session.execute(select(PartnerRow.id, PartnerRow.name).where(fitting).order_by(PartnerRow.id))
    found = (id_ for id_, name in partners if agent.sees(id_) and _has_words(words, list_words(id_, name)))
    return list(islice(found, MOST_PARTNERS))


def _has_words(words: Sequence[str], named: Sequence[str]) -> bool:
    return all(any(each.startswith(word) for each in named) for word in words)


def _find_numbered(session: Session, conditions: Sequence[ColumnElement[bool]], sought: str) -> IncidentRow | None:
    """Return the incident whose number the text is, with or without what stands before it."""
    id_ = int(sought) if _BARE_NUMBER.fullmatch(sought) else read_number(sought)
    query = select(IncidentRow).options(load_only(*SHOWN)).where(IncidentRow.id == id_, *conditions)
    return None if id_ is None else session.scalar(query)
