"""Webhooks: where events go by setting, which of them, and the body in which each is sent."""

import base64
import binascii
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict
from sqlalchemy.orm import Session

from keyclerk.hosts import is_safe_address
from keyclerk.incidents.announcing import TOPICS
from keyclerk.outbox import Channel, State, mark_delivered, mark_dropped
from keyclerk.store.tables import IncidentRow, OutboxRow
from keyclerk.tokens import EVERY_PARTNER

SECRET_PREFIX = "whsec_"  # noqa: S105 - what every secret of Standard Webhooks begins with
SECRET_BYTES = range(24, 65)
"""How long the secrets of Standard Webhooks may be."""


def _check_url(url: str) -> str:
    parts = urlsplit(url)
    if not (url.isascii() and url.isprintable() and " " not in url and parts.hostname and parts.port != 0):
        raise ValueError("must be an address")
    if not is_safe_address(url):
        raise ValueError("must be https, or http on this machine")
    return url


def _check_secret(secret: str) -> str:
    encoded = secret.removeprefix(SECRET_PREFIX)
    try:
        decoded = base64.b64decode(encoded + "=" * (-len(encoded) % 4), validate=True)
    except (binascii.Error, ValueError):
        decoded = b""
    if encoded == secret or len(decoded) not in SECRET_BYTES:
        raise ValueError(f"must be {SECRET_PREFIX} and 24 to 64 bytes in base64")
    return secret


def _check_topics(topics: frozenset[str] | None) -> frozenset[str] | None:
    if unknown := sorted((topics or frozenset()) - set(TOPICS.values())):
        raise ValueError(f"there is no topic {unknown[0]!r}")
    return topics


class Webhook(BaseModel):
    """A place that hears of incidents, as an operator sets it: of some partners or all, of some topics or all."""

    model_config = ConfigDict(extra="forbid")

    url: Annotated[str, AfterValidator(_check_url)]
    secret: Annotated[str, AfterValidator(_check_secret)]
    partners: frozenset[str] | None = None
    topics: Annotated[frozenset[str] | None, AfterValidator(_check_topics)] = None

    def hears_of(self, *, topic: str, partner_id: str | None) -> bool:
        is_its_partner = self.partners is None or EVERY_PARTNER in self.partners or partner_id in self.partners
        return is_its_partner and (self.topics is None or topic in self.topics)


def fan_out(session: Session, row: OutboxRow, *, webhooks: Mapping[str, Webhook], now: datetime) -> list[OutboxRow]:
    """Hand an event to every webhook that hears of it, as an entry of its own; without any, the event is dropped."""
    incident = session.get(IncidentRow, row.incident_id) if row.incident_id is not None else None
    partner_id = incident.partner_id if incident else None
    copies = [
        OutboxRow(
            channel=Channel.WEBHOOK,
            target=name,
            topic=row.topic,
            incident_id=row.incident_id,
            payload=row.payload,
            created_at=row.created_at,
            due_at=now,
            state=State.WAITING,
            attempts=0,
        )
        for name, webhook in webhooks.items()
        if webhook.hears_of(topic=row.topic, partner_id=partner_id)
    ]
    if copies:
        mark_delivered(row, now=now)
    else:
        mark_dropped(row, problem="NO_WEBHOOK", now=now)
    session.add_all(copies)
    session.flush()
    return copies


def write_event(row: OutboxRow) -> str:
    """Return the body of an event: the same text each time it is sent."""
    event = {"type": row.topic, "timestamp": row.created_at.isoformat(), "data": row.payload}
    return json.dumps(event, ensure_ascii=False, separators=(",", ":"))
