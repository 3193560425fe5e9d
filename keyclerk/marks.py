"""Marks: messages that the bot was unsure about or did not help with, and which intent agents say they have."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

import yaml
from sqlalchemy import ColumnElement, select, text
from sqlalchemy.orm import Session, aliased

from keyclerk.agents import Agent
from keyclerk.answers import choose_language, load_languages
from keyclerk.conversations import PARTNER
from keyclerk.errors import KeyclerkError
from keyclerk.settings import ROOT
from keyclerk.store.plans import apart
from keyclerk.store.tables import AgentRow, ConversationRow, FeedbackRow, MarkRow, MessageRow, PartnerRow

DOMAIN = ROOT / "domain.yml"
FALLBACK = "nlu_fallback"
MOST = 25

IS_UNSURE = text("messages.understanding ->> 'band' IN ('unsure', 'lost')")
"""Whether the bot asked what was meant, or did not know; both databases read JSON so, and have an index of it."""


class UnknownMessageError(KeyclerkError):
    """There is no message of this id for this agent, or what it said is not kept any more."""

    code = "UNKNOWN_MESSAGE"


class BadMarkError(KeyclerkError):
    """A message was to be marked with an intent or a language that there is not."""

    code = "BAD_MARK"


@dataclass(frozen=True)
class Doubt:
    """A masked message of a partner or a visitor, what was understood of it, and how an agent marked it, if one did.

    `partner` is its name, None for a visitor. `intent` is None where nothing was understood. `reason` is why its answer
    did not help, "" where nobody said why, and None where nobody said that it did not. `marked_by` is the agent's name.
    """

    message_id: int
    at: datetime
    partner: str | None
    text: str
    language: str
    intent: str | None
    confidence: float | None
    reason: str | None
    mark: MarkRow | None
    marked_by: str | None


@cache
def load_intents() -> tuple[str, ...]:
    """Return the intents that a message can be marked with."""
    domain = yaml.safe_load(DOMAIN.read_text("utf-8"))
    return tuple(sorted(intent for intent in domain["intents"] if intent != FALLBACK))


def list_doubts(
    session: Session, *, agent: Agent, is_marked: bool = False, before: int | None = None, most: int = MOST
) -> list[Doubt]:
    """Return messages of the partners that an agent works for, the newest first, from before a message's id.

    Those in doubt that nobody has marked, or all that somebody has. Visitors belong to nobody: their messages are shown
    to agents who work for all partners.
    """
    # Ids first: with all the columns, PostgreSQL reads every message there is.
    found = set[int]()
    for query in [_find_marked(agent)] if is_marked else _find_doubts(agent):
        (id_,) = query.selected_columns
        found.update(session.scalars((query if before is None else query.where(id_ < before)).limit(most)))
    ids = sorted(found, reverse=True)[:most]
    rows = session.execute(_select_shown(agent).where(MessageRow.id.in_(ids)).order_by(MessageRow.id.desc())).all()
    reasons = _find_reasons(session, [row[0] for row in rows])
    return [_to_doubt(*row, reason=reasons.get(row[0].id)) for row in rows]


def read_doubt(session: Session, *, message_id: int, agent: Agent) -> Doubt:
    """Return a message, in doubt or not any more; raises UnknownMessageError."""
    row = session.execute(_select_shown(agent).where(MessageRow.id == message_id)).one_or_none()
    if row is None:
        raise UnknownMessageError(message=message_id)
    return _to_doubt(*row, reason=_find_reasons(session, [row[0]]).get(message_id))


def mark_message(
    session: Session, *, message_id: int, intent: str, language: str, agent: Agent, now: datetime
) -> MarkRow:
    """Say which intent a message has, and in which language; a later mark takes the place of an earlier one.

    Raises BadMarkError and UnknownMessageError. A message of somebody who is being erased is waited for.
    """
    if intent not in load_intents() or language not in load_languages():
        raise BadMarkError(intent=intent, language=language)
    message = _lock_message(session, message_id, agent)
    mark = session.get(MarkRow, message.id) or MarkRow(message_id=message.id)
    mark.intent, mark.language, mark.text = intent, language, message.text
    mark.marked_at, mark.marked_by = now, agent.id
    session.add(mark)
    session.flush()
    return mark


def unmark_message(session: Session, *, message_id: int, agent: Agent) -> None:
    """Take a mark back; raises UnknownMessageError. Twice does no harm."""
    message = _lock_message(session, message_id, agent)
    mark = session.get(MarkRow, message.id)
    if mark is not None:
        session.delete(mark)
        session.flush()


def list_marks(session: Session, *, agent: Agent | None = None) -> Sequence[MarkRow]:
    """Return the marks of the partners that an agent works for, or else all, the newest last."""
    query = select(MarkRow).order_by(MarkRow.marked_at, MarkRow.message_id)
    if owns := agent and agent.works_for(ConversationRow.partner_id):
        query = query.join(MessageRow, MessageRow.id == MarkRow.message_id)
        query = query.join(ConversationRow, ConversationRow.id == MessageRow.conversation_id).where(*owns)
    return session.scalars(query).all()


def _lock_message(session: Session, message_id: int, agent: Agent) -> MessageRow:
    query = select(MessageRow).join(ConversationRow, ConversationRow.id == MessageRow.conversation_id)
    query = query.where(MessageRow.id == message_id, *_is_shown(agent))
    locked = query.with_for_update(of=MessageRow).execution_options(populate_existing=True)
    message = session.scalar(locked)
    if message is None:
        raise UnknownMessageError(message=message_id)
    return message


def _select_shown(agent: Agent) -> Any:
    return (
        select(MessageRow, ConversationRow, PartnerRow.name, MarkRow, AgentRow.name)
        .join(ConversationRow, ConversationRow.id == MessageRow.conversation_id)
        .outerjoin(PartnerRow, PartnerRow.id == ConversationRow.partner_id)
        .outerjoin(MarkRow, MarkRow.message_id == MessageRow.id)
        .outerjoin(AgentRow, AgentRow.id == MarkRow.marked_by)
        .where(*_is_shown(agent))
    )


def _find_marked(agent: Agent) -> Any:
    """Return the query of the ids of messages that somebody marked, the newest first."""
    # From the few marks to the many messages: the sum has no index that would serve the way back.
    query = select(MarkRow.message_id).join(MessageRow, MessageRow.id == MarkRow.message_id + 0)
    query = query.join(ConversationRow, ConversationRow.id == MessageRow.conversation_id)
    return query.where(*_is_shown(agent)).order_by(MarkRow.message_id.desc())


def _find_doubts(agent: Agent) -> list[Any]:
    """Return the queries of the ids of unmarked messages in doubt, the newest first.

    Each of the two kinds has an index of its own, which an "or" between them would leave unused.
    """
    unsure = select(MessageRow.id).where(IS_UNSURE)
    unsure = unsure.join(ConversationRow, ConversationRow.id == MessageRow.conversation_id)
    not_helped = _find_not_helped().join(ConversationRow, ConversationRow.id == FeedbackRow.conversation_id)
    return [
        kind.outerjoin(MarkRow, MarkRow.message_id == MessageRow.id)
        .where(MarkRow.message_id.is_(None), *_is_shown(agent))
        .order_by(MessageRow.id.desc())
        for kind in (unsure, not_helped)
    ]


def _is_shown(agent: Agent) -> list[ColumnElement[bool]]:
    # The messages in doubt are fewer than those of an agent's partners may be.
    owns = agent.works_for(apart(ConversationRow.partner_id))
    return [MessageRow.author == PARTNER, MessageRow.text != "", *owns]


def _find_not_helped(*columns: Any) -> Any:
    """Return the query of the messages with an answer that did not help: their ids, and what else is asked for."""
    asked, reply, feedback = MessageRow, aliased(MessageRow), FeedbackRow
    # From the few of the feedback to the many of the messages: an outer join is not turned round.
    return (
        select(asked.id, *columns)
        .select_from(feedback)
        .outerjoin(reply, (reply.conversation_id == feedback.conversation_id) & (reply.number == feedback.number))
        .outerjoin(asked, (asked.conversation_id == reply.conversation_id) & (asked.number == reply.answers))
        .where(feedback.helped.is_(False))
    )


def _find_reasons(session: Session, messages: Sequence[MessageRow]) -> dict[int, str]:
    query = _find_not_helped(FeedbackRow.reason)
    query = query.where(FeedbackRow.conversation_id.in_({each.conversation_id for each in messages}))
    rows = session.execute(query.where(query.selected_columns[0].in_([each.id for each in messages])))
    return {id_: reason or "" for id_, reason in rows}


def _to_doubt(
    message: MessageRow,
    conversation: ConversationRow,
    partner: str | None,
    mark: MarkRow | None,
    marker: str | None,
    *,
    reason: str | None,
) -> Doubt:
    understood = message.understanding or {}
    return Doubt(
        message_id=message.id,
        at=message.created_at,
        partner=partner,
        text=message.text,
        language=choose_language(understood.get("language"), message.language, conversation.language),
        intent=understood.get("intent"),
        confidence=understood.get("confidence"),
        reason=reason,
        mark=mark,
        marked_by=marker or (mark.marked_by if mark else None),
    )
