"""Action results: checked by one validator; Rasa would check its own schema again at each call, for 15 ms."""

from typing import Any, Dict, Text

from jsonschema import Draft7Validator
from rasa.core.actions.action import RemoteAction

_VALIDATOR = Draft7Validator(RemoteAction.action_response_format_spec())


def check(_action: RemoteAction, result: Dict[Text, Any]) -> bool:
    """Return True for a result that Rasa can take; raises jsonschema's ValidationError for another."""
    _VALIDATOR.validate(result)
    return True


def check_once() -> None:
    """Have every action's result checked by the validator of this module."""
    RemoteAction._validate_action_result = check  # noqa: SLF001 - there is no other way in
