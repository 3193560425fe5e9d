"""Microsoft Teams: who writes there, where conversations from there go on, and what is said there alone."""

from keyclerk.teams.people import Person, TeamsUserError, Who, add_who, find_who, link_contact
from keyclerk.teams.places import Place, forget_message, keep_reference, leave, note_sent
from keyclerk.teams.words import welcome, word_response

__all__ = [
    "Person",
    "Place",
    "TeamsUserError",
    "Who",
    "add_who",
    "find_who",
    "forget_message",
    "keep_reference",
    "leave",
    "link_contact",
    "note_sent",
    "welcome",
    "word_response",
]
