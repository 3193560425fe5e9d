"""Interruptions: which messages are questions of their own and no answers to what a form asked."""

from actions.incident_corrections import list_removed
from actions.incident_draft import COMMENT, CONFIRMED, CORRECTION, DESCRIPTION, DUPLICATE, SEVERITY
from actions.incident_subject import read_named
from actions.turn import Turn
from keyclerk.catalog import load_catalog
from keyclerk.letters import asks, count_words
from keyclerk.severity_words import find_leading_severity, find_named_severity, find_severity, find_severity_answer
from keyclerk.wording import LONG_ANSWER, find_description, find_impact, find_yes_or_no, wishes_new

ALWAYS_INTERRUPTING = ("cancel", "change_language")
LIKELIER_THAN_NOT = 0.5
QUESTION_CONFIDENCE = 0.97
FREE_TEXTS = (DESCRIPTION, COMMENT)


def is_interrupted(turn: Turn, form: str, asked: str) -> bool:
    """Return whether this message is a question of its own and no answer to what the form asked."""
    entry = load_catalog().forms[form][asked]
    interrupts = turn.is_sure and turn.intent in entry["interrupted_by"]
    if asked in FREE_TEXTS:
        return interrupts and _asks_rather_than_tells(turn)
    if _answers_in_words(turn, asked):
        return False
    if turn.intent in ALWAYS_INTERRUPTING:
        says_yes = find_yes_or_no(turn.text) == "yes" and not turn.is_sure
        return turn.confidence >= LIKELIER_THAN_NOT and not says_yes
    is_text_awaited = asked == CONFIRMED and turn.pending == CORRECTION
    return interrupts and not _is_answer(turn, asked) and (not is_text_awaited or _asks_rather_than_tells(turn))


def is_text(turn: Turn) -> bool:
    """Return whether a message can be a text of the partner's own: it says more than yes or no."""
    return any(map(str.isalnum, turn.text)) and not (turn.is_sure and turn.intent in ("affirm", "deny"))


def _asks_rather_than_tells(turn: Turn) -> bool:
    """Return whether what sounds like a question is one, where a text of the partner's own is awaited.

    What names a computer or an error code tells of them, and what is said twice is meant as a text.
    """
    rule = load_catalog().free_text
    if turn.is_pressed:
        return True
    if turn.named("computer") or turn.named("error_code"):
        return False
    if turn.intent in rule["interrupted_at_once_by"]:
        # "The setup stops and starts over again" ends nothing.
        is_told = turn.intent == "cancel" and count_words(turn.text) > LONG_ANSWER
        return not is_told or turn.confidence >= rule["sure_from"]
    return (asks(turn.text) or turn.confidence >= rule["sure_from"]) and not _is_said_again(turn)


def _is_said_again(turn: Turn) -> bool:
    said = [str(event.get("text") or "").casefold().split() for event in turn.events if event["event"] == "user"]
    return len(said) > 1 and said[-1] == said[-2]


def _answers_in_words(turn: Turn, asked: str) -> bool:
    """Return whether the very words are an answer, whatever else they may mean.

    A French "A" is a good-bye too, and "B, impact : personne ne travaille" sounds like the wish for a person.
    """
    if asked == SEVERITY:
        if count_words(turn.text) == 1 and find_severity_answer(turn.text):
            return True
        return not asks(turn.text) and _answers_with_severity(turn)
    if asked == DUPLICATE:
        return wishes_new(turn.text)
    return bool(list_removed(turn) or find_description(turn.text)) and not asks(turn.text)


def _answers_with_severity(turn: Turn) -> bool:
    """Return whether a severity is named by its letter, or by a word in a short answer.

    "livello A, grazie" is no mere thanks, and "está tudo parado aqui" is not meant to end it.
    """
    if find_named_severity(turn.text) or find_leading_severity(turn.text):
        return True
    return count_words(turn.text) <= LONG_ANSWER and bool(find_severity_answer(turn.text))


def _is_answer(turn: Turn, asked: str) -> bool:
    """Return whether a message names what could be corrected, and does not surely ask something about it."""
    named_severity = find_named_severity(turn.text)
    if asked == SEVERITY or (_is_question(turn) and named_severity is None):
        return False
    names = bool(read_named(turn) or turn.named("severity") or named_severity)
    return names or (asked == CONFIRMED and bool(find_severity(turn.text) or find_impact(turn.text)))


def _is_question(turn: Turn) -> bool:
    return turn.intent.startswith("ask_") and (asks(turn.text) or turn.confidence >= QUESTION_CONFIDENCE)
