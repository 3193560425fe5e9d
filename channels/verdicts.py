"""Verdicts: the press that says whether an answer helped is kept and thanked for, and Rasa never hears of it."""

from datetime import datetime

from sqlalchemy.orm import Session

from channels.sentences import keep_sentence
from keyclerk.conversations import State
from keyclerk.feedback import Verdict, keep_feedback, offer_reasons
from keyclerk.store.tables import MessageRow


def take_verdict(session: Session, message: MessageRow, verdict: Verdict, *, now: datetime) -> None:
    """Keep what a press says; after a no that has no reason yet, ask for it."""
    message.state = State.ANSWERED
    feedback = keep_feedback(session, message, verdict, now=now)
    if feedback is None:
        keep_sentence(session, message, "utter_button_expired", now=now)
        return
    if feedback.helped:
        response = "utter_feedback_thanks"
    else:
        response = "utter_feedback_kept" if feedback.reason else "utter_feedback_reason"
    reply = keep_sentence(session, message, response, now=now, language=feedback.language)
    if response == "utter_feedback_reason":
        offer_reasons(session, reply, number=feedback.number)
