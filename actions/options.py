"""Options: what was listed to choose from, which of it a message picks, and how long it stays at hand."""

from typing import Any

from actions.turn import Turn
from keyclerk.catalog import load_catalog
from keyclerk.wording import find_choice, find_words

Option = dict[str, Any]


def find_list(turn: Turn) -> dict[str, Any]:
    """Return the list that is at hand: the one just asked about, or one that was chosen from before."""
    return turn.pending if turn.pending.get("options") else turn.pending.get("listed") or {}


def find_options(turn: Turn) -> list[Option]:
    """Return the options that a message picks by place, by name or as the other one."""
    options: list[Option] = find_list(turn).get("options", [])
    named = {name: turn.named_all(name) for name in ("key_suffix", "incident", "product") if turn.named(name)}
    if named:
        return _find_named(options, named) or _find_named(options, _widen(named))
    choice = find_choice(turn.text)
    if choice == "other":
        current = turn.pending.get("current")
        return [each for each in options if each != current]
    if choice is None:
        return _find_called(options, turn.text)
    if not -1 <= choice <= len(options):
        return []
    return options[-1:] if choice == -1 else options[choice - 1 : choice]


def _find_named(options: list[Option], named: dict[str, list[str]]) -> list[Option]:
    return [each for each in options if named and all(each.get(name) in values for name, values in named.items())]


def _find_called(options: list[Option], text: str) -> list[Option]:
    """Return the options whose product is called so in part: "RDS" is the RDS CAL."""
    words = find_words(text)
    if not words:
        return []
    products = load_catalog().products
    called = {
        id_
        for id_, product in products.items()
        if any(words <= find_words(name) for names in product.names.values() for name in names)
    }
    return [each for each in options if each.get("product") in called]


def _widen(named: dict[str, list[str]]) -> dict[str, list[str]]:
    """Return what is named with the products whose names begin like it: "the Windows key" is that of Windows Server."""
    products = load_catalog().products
    alike = [each for each in products if any(each.startswith(f"{name}-") for name in named.get("product", []))]
    return {**named, "product": alike} if alike else {}


def pick(turn: Turn, option: Option) -> dict[str, Any]:
    """Return what is pending once an option was picked: for the rest of the turn it stands for the message."""
    said = {name: option[name] for name in ("intent", "text") if name in option}
    entities = {name: [value] for name, value in option.items() if value and name not in ("intent", "text", "entities")}
    for entity in option.get("entities", []):
        entities.setdefault(entity["entity"], []).append(entity["value"])
    return {**find_list(turn), "picked": {"message_id": turn.message_id, **said, "entities": entities}}


def keep_options(turn: Turn, pending: dict[str, Any] | None, subject: dict[str, str | None]) -> dict[str, Any] | None:
    """Return what is pending with the list that was chosen from, as long as one of its options is spoken of."""
    listed = {name: value for name, value in find_list(turn).items() if name != "picked"}
    if "then" not in listed or (pending and pending.get("options")):
        return pending
    known = {**turn.subject, "incident": turn.named("incident") or turn.slots.get("incident"), **subject}
    spoken_of = [each for each in listed["options"] if all(known.get(name) == value for name, value in each.items())]
    if not spoken_of:
        return pending
    return {"asked": "listed", **(pending or {}), "listed": listed, "current": spoken_of[0]}
