"""Feedback: whether an answer helped, and if not, why; asked with the answer, kept once for each, and reviewed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import yaml
from sqlalchemy import select
from sqlalchemy.orm import Session

from keyclerk.answers import Button, load_texts
from keyclerk.catalog import load_catalog
from keyclerk.offers import FEEDBACK, find_offer, offer_buttons
from keyclerk.store.tables import ConversationRow, FeedbackRow, MessageRow

REASONS = ("wrong", "unclear", "incomplete", "other")
REVIEW = """\
# What partners thought of the answers, to be reviewed by a person, one by one. It is not to be put into data/ unread:
# an answer that did not help was often understood rightly, and a label that nobody checked makes the model worse.
"""


@dataclass(frozen=True)
class Verdict:
    """What a press says about the reply with this number."""

    number: int
    helped: bool
    reason: str | None


def asks_feedback(response: str) -> bool:
    """Return whether a response answers a question, so that it is asked whether it helped."""
    return bool(load_catalog().responses.get(response, {}).get("feedback"))


def offer_feedback(session: Session, reply: MessageRow) -> None:
    """Offer with an answer to say whether it helped."""
    reply.feedback = _offer(session, reply, reply.number, [("yes", True, None), ("no", False, None)])


def offer_reasons(session: Session, reply: MessageRow, *, number: int) -> None:
    """Offer with a reply to say why the answer with this number did not help."""
    reply.feedback = _offer(session, reply, number, [(reason, False, reason) for reason in REASONS])


def find_verdict(session: Session, message: MessageRow) -> Verdict | None:
    """Return what the press of a feedback button says, however many questions ago it was offered, else None."""
    reference = (message.choice or {}).get("reference")
    offer = reference and find_offer(session, conversation_id=message.conversation_id, reference=reference)
    if not offer or offer.intent != FEEDBACK:
        return None
    said = {each["entity"]: each["value"] for each in offer.entities}
    return Verdict(said["reply"], said["helped"], said["reason"])


def keep_feedback(session: Session, message: MessageRow, verdict: Verdict, *, now: datetime) -> FeedbackRow | None:
    """Keep what a press says about a reply; a later press about the same one changes it.

    Returns None where the conversation has started anew since, or what was said is not kept any more. The caller has
    locked the conversation.
    """
    conversation = session.get_one(ConversationRow, message.conversation_id)
    if verdict.number < conversation.started_number:
        return None
    reply = _find_message(session, conversation.id, verdict.number)
    asked = _find_message(session, conversation.id, reply.answers or 0) if reply else None
    if reply is None or asked is None:
        return None
    understanding = asked.understanding or {}
    feedback = session.scalar(
        select(FeedbackRow).where(FeedbackRow.conversation_id == conversation.id, FeedbackRow.number == reply.number)
    ) or FeedbackRow(conversation_id=conversation.id, number=reply.number)
    feedback.at, feedback.helped, feedback.reason = now, verdict.helped, verdict.reason
    feedback.response, feedback.language, feedback.text = reply.response or "", reply.language, asked.text
    feedback.intent, feedback.confidence = understanding.get("intent"), understanding.get("confidence")
    session.add(feedback)
    session.flush()
    return feedback


def export_feedback(session: Session, *, since: datetime | None = None, helped: bool | None = None) -> str:
    """Return what was kept since a moment (UTC) as YAML by language and intent: all, or only what `helped` (or not)."""
    query = select(FeedbackRow).order_by(FeedbackRow.language, FeedbackRow.intent, FeedbackRow.at, FeedbackRow.id)
    if since is not None:
        query = query.where(FeedbackRow.at >= since)
    if helped is not None:
        query = query.where(FeedbackRow.helped == helped)
    grouped: dict[str, dict[str, list[dict[str, Any]]]] = {}
    for row in session.scalars(query):
        by_intent = grouped.setdefault(row.language or "unknown", {})
        by_intent.setdefault(row.intent or "unknown", []).append(_describe(row))
    return REVIEW + yaml.safe_dump(grouped, allow_unicode=True, sort_keys=False, width=120)


def _describe(row: FeedbackRow) -> dict[str, Any]:
    return {
        "text": row.text,
        "helped": row.helped,
        "reason": row.reason,
        "response": row.response,
        "confidence": row.confidence,
        "at": row.at.isoformat(timespec="seconds"),
    }


def _offer(
    session: Session, reply: MessageRow, number: int, choices: Sequence[tuple[str, bool, str | None]]
) -> list[dict[str, str]]:
    texts = load_texts(str(reply.language))
    buttons = [
        Button(
            texts.format("feedback", {}, attribute=label),
            FEEDBACK,
            (
                {"entity": "reply", "value": number},
                {"entity": "helped", "value": helped},
                {"entity": "reason", "value": reason},
            ),
        )
        for label, helped, reason in choices
    ]
    return offer_buttons(session, reply, buttons)


def _find_message(session: Session, conversation_id: str, number: int) -> MessageRow | None:
    query = select(MessageRow).where(MessageRow.conversation_id == conversation_id, MessageRow.number == number)
    return session.scalar(query)
