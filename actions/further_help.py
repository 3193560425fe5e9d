"""Further help: what else can be asked once an answer did not help."""

from actions.rules import load_rules
from actions.turn import Turn
from keyclerk.catalog import load_catalog


def find_further_help(turn: Turn) -> list[str]:
    """Return the intents that may help after the last answer, without those that were tried already."""
    tried = [each["action"] for each in turn.tried]
    further = load_catalog().further_help.get(tried[-1], ()) if tried else ()
    return [intent for intent in further if load_rules()[intent] not in tried]
