"""Turns: what the store keeps of a message on its way: taken, asked of Rasa, and answered."""

from datetime import datetime

from sqlalchemy.orm import Session

from channels.held import end_hold, ends_hold, give, give_waiting, is_for_agents
from channels.rasa import Question, Turn
from channels.sentences import keep_sentence, list_unexcused
from channels.verdicts import take_verdict
from keyclerk.answers import choose_language, render
from keyclerk.conversations import AGENT, OPEN, Inbound, State, accept_message, keep_reply, lock_conversation
from keyclerk.feedback import asks_feedback, find_verdict, offer_feedback
from keyclerk.offers import find_meaning, offer_once
from keyclerk.silence import is_resumed, starts_anew
from keyclerk.store.tables import ConversationRow, MessageRow, PartnerRow
from keyclerk.teams import word_response

TURNS_IN_A_SESSION = 15


def take(session: Session, inbound: Inbound, *, now: datetime) -> MessageRow:
    """Store a message once, and answer at once what is not for the bot: feedback, and what agents hold.

    Raises DifferentContentError.
    """
    message = accept_message(session, inbound, now=now)
    if message.state != State.RECEIVED:
        return message
    conversation = session.get_one(ConversationRow, message.conversation_id)
    verdict = find_verdict(session, message)
    if verdict:
        take_verdict(session, message, verdict, now=now)
    elif ends_hold(session, message):
        end_hold(session, conversation, message, now=now)
    elif conversation.held_by == AGENT:
        give_waiting(session, conversation, now=now)
    session.flush()
    return message


def refuse(session: Session, inbound: Inbound, response: str, *, now: datetime) -> MessageRow:
    """Store a message that nobody can answer, once, and say why in a sentence; raises DifferentContentError."""
    message = accept_message(session, inbound, now=now)
    if message.state == State.RECEIVED:
        message.state = State.ANSWERED
        keep_sentence(session, message, response, now=now)
    return message


def prepare(session: Session, message: MessageRow, *, now: datetime) -> Question | None:
    """Mark a message as sent and return it for Rasa; None where there is nothing to ask Rasa, and all is said."""
    conversation = lock_conversation(session, conversation_id=message.conversation_id)
    row = session.get_one(MessageRow, message.id, populate_existing=True)
    if row.state not in OPEN:
        return None
    if row.state == State.RECEIVED and conversation.held_by == AGENT:
        give_waiting(session, conversation, now=now)
        return None
    meaning = find_meaning(session, row) if row.choice else None
    if row.choice and meaning is None:
        row.state = State.ANSWERED
        keep_sentence(session, row, "utter_button_expired", now=now)
        return None
    is_repeat = row.state == State.SENT
    row.state = State.SENT
    if row.turn is None:
        conversation.turns += 1
        row.turn = conversation.turns
    partner = session.get(PartnerRow, conversation.partner_id) if conversation.partner_id else None
    return Question(
        conversation_id=conversation.id,
        message_id=f"{conversation.id}:{row.number}",
        text=row.text,
        meaning=meaning,
        inputs=(row.choice or {}).get("inputs"),
        metadata={
            "contact": conversation.contact_id,
            "partner": conversation.partner_id,
            "language": choose_language(conversation.language, row.hint, partner.locale if partner else None),
        },
        is_repeat=is_repeat,
        starts_session=row.turn > 1 and row.turn % TURNS_IN_A_SESSION == 1,
        starts_anew=starts_anew(session, conversation),
    )


def keep_turn(session: Session, message: MessageRow, turn: Turn, *, now: datetime) -> State:
    """Store what Rasa decided, said in the conversation's language, and return what became of the message.

    Where agents took over meanwhile, it is withheld and the message goes to them.
    """
    conversation = lock_conversation(session, conversation_id=message.conversation_id)
    row = session.get_one(MessageRow, message.id, populate_existing=True)
    if row.state not in OPEN:
        return State(row.state or State.ANSWERED)
    row.understanding = turn.understanding
    row.state = State.ANSWERED if turn.responses else State.FAILED
    language = choose_language(turn.language, conversation.language, row.hint)
    is_withheld = is_for_agents(conversation, row)
    responses = turn.responses or [{"response": "utter_failed", "values": {}}]
    if row.resumes and not is_withheld and is_resumed(turn.responses, turn.understanding):
        responses = [{"response": "utter_resumed", "values": {"where": {"text": row.resumes}}}, *responses]
    responses = [word_response(session, conversation, said) for said in responses]
    answers = [render(said["response"], said["values"], language) for said in responses]
    for place, (said, answer) in enumerate(zip(responses, offer_once(answers), strict=True), start=1):
        name, values = said["response"], said["values"]
        reply = keep_reply(session, row, response=name, values=values, answer=answer, now=now, withheld=is_withheld)
        if place == len(responses) and not is_withheld and asks_feedback(name):
            offer_feedback(session, reply)
    if is_withheld:
        give(session, conversation, row, now=now)
    return row.state


def fail(session: Session, message: MessageRow, *, now: datetime) -> None:
    """Tell the partner that there is no answer; where agents took over meanwhile, the message goes to them."""
    conversation = lock_conversation(session, conversation_id=message.conversation_id)
    row = session.get_one(MessageRow, message.id, populate_existing=True)
    if row.state not in OPEN:
        return
    if is_for_agents(conversation, row):
        give(session, conversation, row, now=now)
        return
    row.state = State.FAILED
    keep_sentence(session, row, "utter_failed", now=now)


def excuse_delay(session: Session, message: MessageRow, *, now: datetime) -> None:
    """Tell the partner once of each waiting message that its answer is late; what agents hold goes to them instead."""
    conversation = lock_conversation(session, conversation_id=message.conversation_id)
    if conversation.held_by == AGENT:
        give_waiting(session, conversation, now=now)
        return
    for row in list_unexcused(session, conversation):
        keep_sentence(session, row, "utter_delayed", now=now)
