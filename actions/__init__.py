"""What the bot does when asked: one module a topic, each a thin translation between Rasa and keyclerk."""

from collections.abc import Callable
from datetime import datetime

from rasa_sdk.executor import ActionExecutor

from actions import activations, benefits, conversation, errors, forecasts, incident_form, incidents, session
from keyclerk.store.database import Database


def register_actions(database: Database, now: Callable[[], datetime]) -> ActionExecutor:
    """Return an executor that knows every action, each with the store it uses."""
    executor = ActionExecutor()
    for module in (activations, benefits, conversation, errors, forecasts, incident_form, incidents, session):
        for action in module.ACTIONS:
            executor.register_action(action(database, now))
    return executor
