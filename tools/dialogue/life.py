"""The life of an incident: what changes its state, and who may do what."""

from keyclerk.life_cycle import TABLE, Deed, State
from tools.dialogue.markdown import fence, join, list_codes, tabulate


def describe_life() -> str:
    """Return the life of an incident as a picture of what changes its state, and a table of all that can be done."""
    moves = [(state, move) for move in TABLE for state in move.states if move.to not in (None, state)]
    steps = dict.fromkeys((state, str(move.to)) for state, move in moves)
    labels = {
        step: dict.fromkeys(str(move.deed) for state, move in moves if (state, str(move.to)) == step) for step in steps
    }
    left = {state for state, _ in steps}
    rows = (
        (f"`{move.deed}`", ", ".join(move.roles), list_codes(move.states), f"`{move.to}`" if move.to else "stays")
        for move in TABLE
    )
    return join(
        fence(
            "stateDiagram-v2",
            f"[*] --> {State.NEW} : {Deed.OPENED}",
            *(f"{source} --> {target} : {', '.join(deeds)}" for (source, target), deeds in labels.items()),
            *(f"{state} --> [*]" for state in State if state not in left),
        ),
        tabulate("deed", "who", "from", "to", rows=rows),
    )
