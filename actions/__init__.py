"""What the bot does when asked: one module a topic, each a thin translation between Rasa and keyclerk."""

from collections.abc import Callable, Mapping
from datetime import datetime

from rasa_sdk.executor import ActionExecutor

from actions import (
    activations,
    bare_answers,
    benefits,
    conversation,
    errors,
    forecasts,
    incident_answers,
    incident_changes,
    incident_closing,
    incident_form,
    incidents,
    person,
    reopening,
    session,
)
from actions.incident_submission import SubmitIncident
from keyclerk.store.database import Database

TOPICS = (
    activations,
    bare_answers,
    benefits,
    conversation,
    errors,
    forecasts,
    incident_answers,
    incident_changes,
    incident_closing,
    incident_form,
    incidents,
    person,
    reopening,
    session,
)


def register_actions(
    database: Database, now: Callable[[], datetime], solution_hours: Mapping[str, float] | None = None
) -> ActionExecutor:
    """Return an executor that knows every action, each with the store it uses.

    `solution_hours` are the operator's targets for new incidents, by severity.
    """
    executor = ActionExecutor()
    for module in TOPICS:
        for action in module.ACTIONS:
            executor.register_action(action(database, now))
    executor.register_action(SubmitIncident(database, now, solution_hours))
    return executor
