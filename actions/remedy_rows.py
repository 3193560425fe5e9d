"""Remedies: what helps where a key activates nothing more, in the form in which responses take it."""

from datetime import datetime

from sqlalchemy.orm import Session

from actions.values import Values, to_remedy_rows, to_rows
from keyclerk.access import Actor
from keyclerk.remedies import find_remedies
from keyclerk.usage import KeyUsage

NO_HELP: Values = {"help": "none", "options": to_rows([])}


def find_help(session: Session, usage: KeyUsage, actor: Actor, now: datetime) -> Values:
    """Return what helps instead of a key, line by line."""
    remedies = find_remedies(session, partner_id=actor.partner_id, product=usage.product, key_id=usage.key_id, now=now)
    options = to_remedy_rows(remedies)
    return {"help": "some" if options else "none", "options": to_rows(options)}
