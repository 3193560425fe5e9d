"""Where there is no bot in Teams: the route is not there, and nothing of it is loaded."""

import os
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest

from keyclerk.errors import SettingsError
from keyclerk.settings import ROOT, load_settings
from tests.channels.teams.chat import load_activity
from tests.system import build_system, fetch_status

LONGEST_SECONDS = 60

LOADED = """
import sys
import time
from pathlib import Path
from cli.apps import build_public_app, build_state
from keyclerk.settings import Settings
from keyclerk.store.database import Database
settings = Settings(var=Path(sys.argv[1]))
build_public_app(build_state(settings, Database(settings.database_url)))
print([name for name in sys.modules if name.startswith(("channels.teams", "microsoft_teams.a", "msal"))])
"""


def test_without_settings_the_route_is_not_there(tmp_path: Path) -> None:
    system = build_system(tmp_path)
    system.start("keyclerk")
    over = time.monotonic() + LONGEST_SECONDS
    while fetch_status(f"{system.address}/health") is None and time.monotonic() < over:
        time.sleep(0.1)
    try:
        response = httpx.post(f"{system.address}/api/messages", json=load_activity("message"), trust_env=False)
    finally:
        system.end()

    assert response.status_code == 404


def test_without_settings_nothing_of_it_is_loaded(tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("KEYCLERK_")}
    command = [sys.executable, "-W", "ignore", "-c", LOADED, str(tmp_path)]

    run = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=True)

    assert run.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize(
    ("given", "setting"),
    [
        ({"teams_client_id": "6b8f2c54"}, "KEYCLERK_TEAMS_CLIENT_ID"),
        ({"teams_without_tokens": True, "host": "0.0.0.0"}, "KEYCLERK_TEAMS_WITHOUT_TOKENS"),
        ({"teams_privacy_url": "http://example.com"}, "KEYCLERK_TEAMS_PRIVACY_URL"),
        ({"teams_publisher": "x" * 33}, "KEYCLERK_TEAMS_PUBLISHER"),
        ({"teams_cloud": "mars"}, "KEYCLERK_TEAMS_CLOUD"),
    ],
)
def test_settings_that_cannot_be_used_are_named(given: dict[str, object], setting: str) -> None:
    with pytest.raises(SettingsError) as caught:
        load_settings(**given)

    assert caught.value.data["setting"] == setting
