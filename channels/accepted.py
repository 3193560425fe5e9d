"""The Accept-Language header: which languages somebody's browser asks for."""


def rank_languages(accepted: str) -> list[str]:
    """Return the primary languages of an Accept-Language header, the most wished for first.

    Refused ones are left out, and so is `*`, which names none.
    """
    wishes: list[tuple[float, str]] = []
    for part in accepted.split(","):
        tag, *parameters = (each.strip().casefold() for each in part.split(";"))
        weight = next((each.removeprefix("q=") for each in parameters if each.startswith("q=")), "1")
        try:
            wishes.append((float(weight), tag.partition("-")[0]))
        except ValueError:
            continue
    return [tag for weight, tag in sorted(wishes, key=lambda wish: -wish[0]) if weight > 0 and tag not in ("", "*")]
