"""Periods: some weeks up to now, and whose partners are counted in them."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_

from keyclerk.agents import Agent
from keyclerk.store.plans import apart
from keyclerk.store.tables import IncidentRow

WEEK = timedelta(weeks=1)


@dataclass(frozen=True)
class Period:
    """Some weeks up to now, and the agent whose partners count; a week begins on Monday, in UTC."""

    agent: Agent
    weeks: tuple[date, ...]
    now: datetime

    @property
    def since(self) -> datetime:
        return datetime.combine(self.weeks[0], datetime.min.time(), UTC)

    def contains(self, moment: Any) -> ColumnElement[bool]:
        """Return the condition that a moment lies in these weeks."""
        return and_(moment >= self.since, moment <= self.now)

    def owns(self, partner_id: Any) -> list[ColumnElement[bool]]:
        """Return the conditions that the agent works for a partner; all partners, and visitors, need none."""
        return self.agent.works_for(apart(partner_id))

    @property
    def incidents(self) -> list[ColumnElement[bool]]:
        """The conditions of the incidents that were opened in these weeks."""
        return [self.contains(IncidentRow.opened_at), *self.owns(IncidentRow.partner_id)]


def make_period(*, weeks: int, agent: Agent, now: datetime) -> Period:
    """Return the week that it is now, and those before it."""
    day = now.astimezone(UTC).date()
    this = day - timedelta(days=day.weekday())
    return Period(agent, tuple(this - WEEK * number for number in range(weeks - 1, -1, -1)), now)
