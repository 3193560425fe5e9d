"""The app package that brings the bot into Teams: its manifest, icons, and what it says of itself in each language.

Schema: https://developer.microsoft.com/json-schemas/teams/v1.29/MicrosoftTeams.schema.json.
"""

import io
import json
import uuid
import zipfile
from pathlib import Path
from typing import Any
from zipfile import ZipInfo

from keyclerk.answers import Texts, load_languages, load_texts
from keyclerk.errors import SettingsError
from keyclerk.settings import Settings

VERSION = "1.29"
BASE = f"https://developer.microsoft.com/json-schemas/teams/v{VERSION}"
ICONS = {name: Path(__file__).parent / name for name in ("color.png", "outline.png")}
ACCENT = "#1A5FB4"
NAME = "Keyclerk"
COMMANDS = ("usage", "incident", "help")
SCOPES = ("personal", "team", "groupChat")
NEEDED = ("teams_client_id", "teams_publisher", "teams_website_url", "teams_privacy_url", "teams_terms_url")


def pack_app(settings: Settings, *, version: str) -> bytes:
    """Return the app package, the same one for the same settings; raises SettingsError for what is not set."""
    for name in NEEDED:
        if not getattr(settings, name):
            raise SettingsError(
                setting=f"KEYCLERK_{name.upper()}", problem="has to be set: the app's manifest names it"
            )
    files = {"manifest.json": write_manifest(settings, version=version)}
    files |= {f"{language}.json": write_strings(load_texts(language)) for language in load_languages()[1:]}
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(ZipInfo(name), json.dumps(content, ensure_ascii=False, indent=2) + "\n")
        for name, path in ICONS.items():
            archive.writestr(ZipInfo(name), path.read_bytes())
    return packed.getvalue()


def write_manifest(settings: Settings, *, version: str) -> dict[str, Any]:
    """Return the manifest, in the first language that there is; the others have files of their own."""
    first, *others = load_languages()
    texts = load_texts(first)
    return {
        "$schema": f"{BASE}/MicrosoftTeams.schema.json",
        "manifestVersion": VERSION,
        "version": version,
        # The app is known by an id of its own, the same each time for the same bot.
        "id": str(uuid.uuid5(uuid.NAMESPACE_URL, f"keyclerk:{settings.teams_client_id}")),
        "developer": {
            "name": settings.teams_publisher,
            "websiteUrl": settings.teams_website_url,
            "privacyUrl": settings.teams_privacy_url,
            "termsOfUseUrl": settings.teams_terms_url,
        },
        "name": {"short": NAME, "full": _say(texts, "name")},
        "description": {"short": _say(texts, "short"), "full": _say(texts, "full")},
        "icons": {"color": "color.png", "outline": "outline.png"},
        "accentColor": ACCENT,
        "bots": [
            {
                "botId": settings.teams_client_id,
                "scopes": list(SCOPES),
                "isNotificationOnly": False,
                "supportsFiles": False,
                "commandLists": [
                    {
                        "scopes": ["personal"],
                        "commands": [
                            {"title": _say(texts, command), "description": _say(texts, f"{command}_about")}
                            for command in COMMANDS
                        ],
                    }
                ],
            }
        ],
        "localizationInfo": {
            "defaultLanguageTag": first,
            "additionalLanguages": [{"languageTag": language, "file": f"{language}.json"} for language in others],
        },
    }


def write_strings(texts: Texts) -> dict[str, str]:
    """Return what the manifest says, in another language."""
    commands = {
        f"bots[0].commandLists[0].commands[{place}].{part}": _say(texts, f"{command}{suffix}")
        for place, command in enumerate(COMMANDS)
        for part, suffix in (("title", ""), ("description", "_about"))
    }
    return {
        "$schema": f"{BASE}/MicrosoftTeams.Localization.schema.json",
        "name.short": NAME,
        "name.full": _say(texts, "name"),
        "description.short": _say(texts, "short"),
        "description.full": _say(texts, "full"),
        **commands,
    }


def _say(texts: Texts, part: str) -> str:
    return texts.format("teams_app", {}, attribute=part)
