"""Writes the table of settings into the README: `python -m tools.settings_table`."""

from typing import Any

from keyclerk.settings import ROOT, Settings
from tools.readme import replace_part

MADE_SECRETS = ("fingerprint_secret", "rasa_secret", "action_secret", "session_secret")
DEFAULTS = {
    "database_url": "`sqlite:///var/keyclerk.db`",
    "rasa_database_url": "`sqlite:///var/rasa.db`",
    "chat_keys": "one that is made, for every partner",
    "chat_origins": "none",
    "solution_hours": "none",
    "webhooks": "none",
    **dict.fromkeys(MADE_SECRETS, "one that is made"),
}
"""What stands for a default that is worked out when the settings are read."""


def describe_settings() -> str:
    """Return the table: each setting's name, default and meaning."""
    rows = [
        f"| `KEYCLERK_{name.upper()}` | {_describe_default(name, field.default)} | {_tell(field.description)} |"
        for name, field in Settings.model_fields.items()
    ]
    return "\n".join(("| setting | default | meaning |", "|---|---|---|", *rows))


def _describe_default(name: str, default: Any) -> str:
    if name in DEFAULTS:
        return DEFAULTS[name]
    if isinstance(default, bool):
        return f"`{str(default).lower()}`"
    if default == "":
        return "none"
    return f"`{str(default).replace(f'{ROOT}/', '')}`"


def _tell(description: str | None) -> str:
    return (description or "").replace("|", "\\|")


if __name__ == "__main__":
    replace_part("settings", describe_settings())
