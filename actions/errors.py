"""Activation errors: what a code means and what to do, and keys that are not accepted."""

from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from actions.reply import OPEN_INCIDENT, AnsweringAction, Reply
from actions.turn import Turn
from actions.values import Values
from keyclerk.access import Actor
from keyclerk.catalog import ErrorCode, load_catalog
from keyclerk.usage import read_usage

MOST_CODES = 5


class ExplainError(AnsweringAction):
    """An activation fails: each code's meaning from the catalogue; a limit code leads to the key's figures."""

    NAME = "action_explain_error"
    IS_HELP = True

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        codes = turn.named_all("error_code")[:MOST_CODES]
        if not codes:
            return Reply("utter_which_error_code", pending=OPEN_INCIDENT)
        known = {code: entry for code in codes if (entry := load_catalog().error_codes.get(code))}
        (response, values), *further = [_explain(code, known.get(code)) for code in codes]
        is_limit = any(entry.topic == "limit" for entry in known.values())
        return Reply(
            response,
            values,
            tuple(f"error_code:{code}" for code in known),
            OPEN_INCIDENT,
            follow="action_explain_limit" if is_limit and actor else None,
            further=tuple(further),
        )


class ExplainRejectedKey(AnsweringAction):
    """A key is not accepted: what to check, and whether the records know it."""

    NAME = "action_explain_rejected_key"
    IS_HELP = True

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        suffix = turn.named("key_suffix")
        values: dict[str, Any] = {"known": "not_given", "suffix": suffix or "", "product": ""}
        if suffix and actor and actor.sees_proofs:
            usages = read_usage(session, partner_id=actor.partner_id, suffix=suffix)
            values["known"] = "yes" if usages else "no"
            values["product"] = {"list": [{"product": usage.product} for usage in usages]} if usages else ""
        return Reply("utter_key_rejected", values, pending=OPEN_INCIDENT)


def _explain(code: str, entry: ErrorCode | None) -> tuple[str, Values]:
    """Return the response on a code with its values."""
    if entry is None:
        return "utter_unknown_error_code", {"code": code}
    values = {
        "code": code,
        "certain": "yes" if entry.is_certain else "no",
        "meaning": {"text": f"error-{code}"},
        "mend": {"text": f"error-{code}", "attribute": "mend"},
    }
    return "utter_error_code", values


ACTIONS = (ExplainError, ExplainRejectedKey)
