"""The app package: as the published schemas want it, in every language, and only with what it needs."""

import io
import json
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from channels.teams.manifest import pack_app
from keyclerk.answers import load_languages
from keyclerk.errors import SettingsError
from keyclerk.settings import ROOT, Settings
from tests.channels.teams.connector import load_schema
from tests.channels.teams.signing import CLIENT_ID

GIVEN = {
    "teams_client_id": CLIENT_ID,
    "teams_publisher": "Example Software",
    "teams_website_url": "https://example.com",
    "teams_privacy_url": "https://example.com/privacy",
    "teams_terms_url": "https://example.com/terms",
}


def read(packed: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def pack(**given: Any) -> dict[str, bytes]:
    return read(pack_app(Settings(**{**GIVEN, **given}), version="1.2.3"))


def test_the_manifest_and_its_languages_are_as_their_schemas_want_them() -> None:
    files = pack()

    manifest = json.loads(files["manifest.json"])
    assert [error.message for error in load_schema("manifest-1.29").iter_errors(manifest)] == []
    assert (manifest["bots"][0]["botId"], manifest["version"]) == (CLIENT_ID, "1.2.3")
    first, *others = load_languages()
    assert manifest["localizationInfo"]["defaultLanguageTag"] == first
    assert [each["languageTag"] for each in manifest["localizationInfo"]["additionalLanguages"]] == others
    for language in others:
        strings = json.loads(files[f"{language}.json"])
        assert [error.message for error in load_schema("localization-1.29").iter_errors(strings)] == [], language
        assert strings["description.full"] != manifest["description"]["full"]


def test_a_text_that_is_too_long_or_a_field_that_is_not_known_would_be_found() -> None:
    manifest = json.loads(pack()["manifest.json"])
    manifest["description"]["short"] = "x" * 81
    manifest["unknown"] = True

    assert len(list(load_schema("manifest-1.29").iter_errors(manifest))) == 2


def test_the_icons_are_of_the_sizes_that_teams_wants() -> None:
    files = pack()
    color, outline = (Image.open(io.BytesIO(files[name])) for name in ("color.png", "outline.png"))

    assert (color.size, outline.size) == ((192, 192), (32, 32))
    assert outline.mode == "RGBA"
    assert {pixel[:3] for pixel in outline.getdata() if pixel[3]} == {(255, 255, 255)}


def test_the_same_settings_make_the_same_package() -> None:
    assert pack() == pack()
    assert (
        json.loads(pack(teams_client_id=CLIENT_ID[:-1] + "0")["manifest.json"])["id"]
        != json.loads(pack()["manifest.json"])["id"]
    )


@pytest.mark.parametrize("name", GIVEN)
def test_what_is_not_set_is_named(name: str) -> None:
    with pytest.raises(SettingsError) as caught:
        pack(**{name: ""})

    assert caught.value.data["setting"] == f"KEYCLERK_{name.upper()}"


def test_the_command_writes_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {**GIVEN, "teams_client_secret": "s", "teams_tenant_id": "t"}.items():
        monkeypatch.setenv(f"KEYCLERK_{name.upper()}", value)
    command = [sys.executable, "-m", "cli", "teams", "manifest", str(tmp_path / "app.zip"), "--version", "2.0.0"]

    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)

    assert (run.returncode, run.stderr) == (0, "")
    assert json.loads(read((tmp_path / "app.zip").read_bytes())["manifest.json"])["version"] == "2.0.0"
