"""Building: the bot of one process and the courier of its messages, put together."""

from collections.abc import Callable
from datetime import datetime

from microsoft_teams.api.auth.cloud_environment import CloudEnvironment

from channels.intake import Intake
from channels.notifier import Notifier
from channels.rates import Rates
from channels.teams.bot import Bot
from channels.teams.courier import Courier
from channels.teams.service import Service, Token
from channels.teams.tokens import Tokens
from keyclerk.settings import Settings
from keyclerk.store.database import Database


def build_bot(
    settings: Settings,
    database: Database,
    *,
    intake: Intake,
    notifier: Notifier,
    rates: Rates,
    now: Callable[[], datetime],
    cloud: CloudEnvironment | None = None,
    token: Token | None = None,
) -> tuple[Bot, Courier]:
    """Return the bot, and what takes its messages to Teams; `cloud` and `token` are others than the settings name."""
    service = Service(settings, cloud=cloud, token=token)
    tokens = None if settings.teams_without_tokens else Tokens(service.client_id, service.cloud)
    bot = Bot(service=service, tokens=tokens, database=database, intake=intake, notifier=notifier, rates=rates, now=now)
    return bot, Courier(service, database, background=intake.background, now=now)
