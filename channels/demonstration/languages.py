"""The languages of the page, and which of them somebody gets."""

from channels.accepted import rank_languages
from keyclerk.answers import load_languages

FIRST = ("fr", "nl", "en")
LANGUAGES = (*FIRST, *(each for each in load_languages() if each not in FIRST))
"""The languages of the page and of its first questions; the first is spoken where none is asked for."""


def choose_page_language(asked: str, accepted: str) -> str:
    """Return the language that was asked for, else the best of an Accept-Language header, else the first."""
    return next((each for each in (asked, *rank_languages(accepted)) if each in LANGUAGES), LANGUAGES[0])
