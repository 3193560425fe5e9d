"""Activation errors: what a code means and what to do, and keys that are not accepted."""

from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from actions.reply import OPEN_INCIDENT, AnsweringAction, Reply
from actions.turn import Turn
from keyclerk.access import Actor
from keyclerk.catalog import load_catalog
from keyclerk.usage import read_usage


class ExplainError(AnsweringAction):
    """An activation fails: the code's meaning from the catalogue; a limit code leads to the key's figures."""

    NAME = "action_explain_error"

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        code = turn.named("error_code")
        if code is None:
            return Reply("utter_which_error_code", pending=OPEN_INCIDENT)
        entry = load_catalog().error_codes.get(code)
        if entry is None:
            return Reply("utter_unknown_error_code", {"code": code}, pending=OPEN_INCIDENT)
        values = {
            "code": code,
            "certain": "yes" if entry.is_certain else "no",
            "meaning": {"text": f"error-{code}"},
            "mend": {"text": f"error-{code}", "attribute": "mend"},
        }
        follow = "action_explain_limit" if entry.topic == "limit" and actor else None
        return Reply("utter_error_code", values, (f"error_code:{code}",), OPEN_INCIDENT, follow=follow)


class ExplainRejectedKey(AnsweringAction):
    """A key is not accepted: what to check, and whether the records know it."""

    NAME = "action_explain_rejected_key"

    def answer(self, session: Session, turn: Turn, actor: Actor | None, now: datetime) -> Reply:
        suffix = turn.named("key_suffix")
        values: dict[str, Any] = {"known": "not_given", "suffix": suffix or "", "product": ""}
        if suffix and actor and actor.sees_proofs:
            usages = read_usage(session, partner_id=actor.partner_id, suffix=suffix)
            values["known"] = "yes" if usages else "no"
            values["product"] = {"list": [{"product": usage.product} for usage in usages]} if usages else ""
        return Reply("utter_key_rejected", values, pending=OPEN_INCIDENT)


ACTIONS = (ExplainError, ExplainRejectedKey)
