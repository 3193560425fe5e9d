"""The languages of the page, and which of them somebody gets."""

LANGUAGES = ("fr", "nl", "en")
"""The languages of the page and of its first questions; the first is spoken where none is asked for."""


def choose_page_language(asked: str, accepted: str) -> str:
    """Return the language that was asked for, else the best of an Accept-Language header, else the first."""
    return next((each for each in (asked, *_rank(accepted)) if each in LANGUAGES), LANGUAGES[0])


def _rank(accepted: str) -> list[str]:
    """Return the primary languages of an Accept-Language header, the most wished for first."""
    wishes: list[tuple[float, str]] = []
    for part in accepted.split(","):
        tag, *parameters = (each.strip().casefold() for each in part.split(";"))
        weight = next((each.removeprefix("q=") for each in parameters if each.startswith("q=")), "1")
        try:
            wishes.append((float(weight), tag.partition("-")[0]))
        except ValueError:
            continue
    return [tag for weight, tag in sorted(wishes, key=lambda wish: -wish[0]) if weight > 0]
