"""The post office: what the postman does in the store, each in a transaction of its own, on a worker thread."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

import structlog

from channels.mailer import Mailer
from channels.metrics import OUTBOX, OUTBOX_OLDEST_SECONDS
from keyclerk.mail import drop_told_mails, write_mail
from keyclerk.news import claim_news, deliver_news
from keyclerk.outbox import EVERY, Channel, Outcome, Plan, State, claim, find_oldest, list_due, plan_retry, settle
from keyclerk.store.database import Database
from keyclerk.store.tables import OutboxRow
from keyclerk.webhooks import Webhook, fan_out

MOST_AT_A_LOOK = 100

log = structlog.get_logger()


class PostOffice:
    """The outbox of one database, with the webhooks and the mail server that are set."""

    def __init__(
        self,
        *,
        database: Database,
        now: Callable[[], datetime],
        webhooks: Mapping[str, Webhook],
        mailer: Mailer | None = None,
        portal_url: str = "",
        plan: Plan = plan_retry,
    ) -> None:
        self._database = database
        self._now = now
        self._webhooks = webhooks
        self._mailer = mailer
        self._portal_url = portal_url
        self._plan = plan

    def list_due(self) -> list[OutboxRow]:
        """Return what is due, in order."""
        now = self._now()
        with self._database.read() as session:
            oldest = find_oldest(session)
            for channel in Channel:
                OUTBOX_OLDEST_SECONDS.labels(channel).set((now - oldest.get(channel, now)).total_seconds())
            return list_due(session, now=now, most=MOST_AT_A_LOOK)

    def tell(self, row: OutboxRow) -> bool:
        """Say news in its conversation; False when it is not to be said, or something became of it meanwhile."""
        with self._database.write() as session:
            claimed = claim_news(session, row)
            said = deliver_news(session, claimed, now=self._now()) if claimed else None
        if claimed:
            OUTBOX.labels(row.channel, claimed.state).inc()
        return said is not None

    def fan_out(self, due: list[OutboxRow]) -> None:
        """Hand events to the webhooks, all in one transaction: none may overtake another."""
        with self._database.write() as session:
            for row in due:
                claimed = claim(session, row.id) if row.target == EVERY else None
                if claimed:
                    fan_out(session, claimed, webhooks=self._webhooks, now=self._now())

    def mail(self, row: OutboxRow) -> Outcome:
        """Send the mail of an entry, unless it is not needed any more."""
        if self._mailer is None:
            return Outcome(State.DROPPED, "NO_SMTP_HOST")
        with self._database.read() as session:
            mail = write_mail(session, row, portal_url=self._portal_url)
        if isinstance(mail, Outcome):
            return mail
        outcome = self._mailer.send(mail, message_id=f"outbox.{row.message_id}", now=self._now())
        return replace(outcome, tells_of=mail.tells_of)

    def settle(self, row: OutboxRow, outcome: Outcome) -> None:
        """Keep what came of an entry, unless it was dropped by hand meanwhile."""
        now = self._now()
        with self._database.write() as session:
            claimed = claim(session, row.id)
            if claimed is None:
                return
            settle(claimed, outcome, now=now, plan=self._plan)
            if claimed.state == State.DELIVERED:
                drop_told_mails(session, outcome.tells_of, now=now)
        OUTBOX.labels(claimed.channel, "failed" if claimed.state == State.WAITING else claimed.state).inc()
        if claimed.state == State.DEAD:
            log.warning("postman.given_up", entry=claimed.id, channel=claimed.channel, problem=claimed.problem)
