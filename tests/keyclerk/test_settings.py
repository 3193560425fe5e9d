import json
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from keyclerk.errors import SettingsError
from keyclerk.settings import ROOT, Settings, load_settings
from keyclerk.tokens import SigningKey


@pytest.fixture(autouse=True)
def no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is set."""
    for name in Settings.model_fields:
        monkeypatch.delenv(f"KEYCLERK_{name.upper()}", raising=False)


def test_without_settings_everything_stays_on_this_machine() -> None:
    settings = load_settings()

    assert settings.database_url == f"sqlite:///{ROOT / 'var' / 'keyclerk.db'}"
    assert settings.rasa_database_url == f"sqlite:///{ROOT / 'var' / 'rasa.db'}"
    assert (settings.host, settings.port, settings.internal_port, settings.rasa_port) == ("127.0.0.1", 8080, 8081, 5005)


def test_settings_are_read_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KEYCLERK_PORT", "9000")
    monkeypatch.setenv("KEYCLERK_DATABASE_URL", "postgresql://localhost/keyclerk")

    settings = load_settings()

    assert (settings.port, settings.database_url) == (9000, "postgresql://localhost/keyclerk")


def test_the_demonstration_touches_no_database_but_its_own(tmp_path: Path) -> None:
    settings = load_settings(
        var=tmp_path,
        demo=True,
        database_url="postgresql://localhost/real",
        rasa_database_url="postgresql://localhost/r",
    )

    assert settings.database_url == f"sqlite:///{tmp_path / 'demo.db'}"
    assert settings.rasa_database_url == f"sqlite:///{tmp_path / 'demo-rasa.db'}"


def test_secrets_are_made_once_and_readable_by_their_owner_only(tmp_path: Path) -> None:
    var = tmp_path / "new" / "var"
    names = ("chat", "fingerprint", "rasa", "action")

    made = [load_settings(var=var).secret(name) for name in names]

    assert [load_settings(var=var).secret(name) for name in names] == made
    assert len(set(made)) == len(names)
    assert [path.name for path in var.iterdir()] == ["secrets.json"]
    assert stat.S_IMODE((var / "secrets.json").stat().st_mode) == 0o600


def test_processes_that_start_at_once_have_the_same_secrets(tmp_path: Path) -> None:
    barrier = Barrier(8)

    def start(_number: int) -> str:
        settings = load_settings(var=tmp_path)
        barrier.wait()
        return settings.secret("chat")

    with ThreadPoolExecutor(8) as pool:
        secrets = set(pool.map(start, range(8)))

    assert len(secrets) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["secrets.json"]


def test_a_secret_that_is_set_is_used_and_none_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KEYCLERK_FINGERPRINT_SECRET", "set by the operator")

    assert load_settings(var=tmp_path).secret("fingerprint") == "set by the operator"
    assert list(tmp_path.iterdir()) == []


def test_without_chat_keys_one_that_is_made_speaks_for_every_partner(tmp_path: Path) -> None:
    settings = load_settings(var=tmp_path)

    assert settings.signing_keys == (SigningKey("local", settings.secret("chat"), frozenset({"*"})),)


def test_chat_keys_name_the_partners_they_speak_for(monkeypatch: pytest.MonkeyPatch) -> None:
    keys = {"a": {"secret": "one", "partners": ["contoso"]}, "b": {"secret": "two", "partners": ["fabrikam", "x"]}}
    monkeypatch.setenv("KEYCLERK_CHAT_KEYS", json.dumps(keys))

    assert load_settings().signing_keys == (
        SigningKey("a", "one", frozenset({"contoso"})),
        SigningKey("b", "two", frozenset({"fabrikam", "x"})),
    )


def test_portals_and_rates_are_read_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    assert load_settings().chat_origins == ()
    monkeypatch.setenv("KEYCLERK_CHAT_ORIGINS", '["https://Portal.example.com:443", "http://localhost:3000"]')
    monkeypatch.setenv("KEYCLERK_CHAT_RATE_CONTACT", "2/second; 500 per hour")

    settings = load_settings()

    assert settings.chat_origins == ("https://portal.example.com", "http://localhost:3000")
    assert (settings.chat_rate_contact, settings.chat_rate_address) == ("2/second; 500 per hour", "300/minute")


def test_a_portal_that_cannot_be_used_is_told_by_its_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KEYCLERK_CHAT_ORIGINS", '["https://portal.example.com", "https://portal.example.com/chat"]')

    with pytest.raises(SettingsError) as raised:
        load_settings()

    assert raised.value.data["problem"] == (
        "1: Value error, must be an origin like https://portal.example.com, without a path"
    )


BAD = [
    ("KEYCLERK_PORT", "http"),
    ("KEYCLERK_PORT", "70000"),
    ("KEYCLERK_PORT", "-1"),
    ("KEYCLERK_INTERNAL_PORT", "8081.5"),
    ("KEYCLERK_RASA_PORT", ""),
    ("KEYCLERK_ANSWER_SECONDS", "0"),
    ("KEYCLERK_ANSWER_SECONDS", "soon"),
    ("KEYCLERK_ANSWER_SECONDS", "inf"),
    ("KEYCLERK_CHAT_ANONYMOUS", "perhaps"),
    ("KEYCLERK_CHAT_ORIGINS", "https://portal.example.com"),
    ("KEYCLERK_CHAT_ORIGINS", '"https://portal.example.com"'),
    ("KEYCLERK_CHAT_ORIGINS", '["*"]'),
    ("KEYCLERK_CHAT_ORIGINS", '["https://portal.example.com/"]'),
    ("KEYCLERK_CHAT_RATE_CONTACT", ""),
    ("KEYCLERK_CHAT_RATE_CONTACT", "30"),
    ("KEYCLERK_CHAT_RATE_CONTACT", "30/fortnight"),
    ("KEYCLERK_CHAT_RATE_ADDRESS", "0/minute"),
    ("KEYCLERK_CHAT_RATE_ADDRESS", "-1/minute"),
    ("KEYCLERK_CHAT_STREAMS_ADDRESS", "0"),
    ("KEYCLERK_DEMO", "2"),
    ("KEYCLERK_CHAT_KEYS", "not json"),
    ("KEYCLERK_CHAT_KEYS", "[]"),
    ("KEYCLERK_CHAT_KEYS", '{"portal": "secret"}'),
    ("KEYCLERK_CHAT_KEYS", '{"portal": {"partners": ["contoso"]}}'),
    ("KEYCLERK_CHAT_KEYS", '{"portal": {"secret": "s3cret"}}'),
    ("KEYCLERK_CHAT_KEYS", '{"portal": {"secret": "", "partners": ["contoso"]}}'),
    ("KEYCLERK_CHAT_KEYS", '{"portal": {"secret": "s3cret", "partners": "contoso"}}'),
    ("KEYCLERK_CHAT_KEYS", '{"portal": {"secret": ["s3cret"], "partners": ["contoso"]}}'),
]


@pytest.mark.parametrize(("name", "value"), BAD)
def test_a_setting_that_cannot_be_used_is_named_and_not_repeated(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)

    with pytest.raises(SettingsError) as raised:
        load_settings()

    assert raised.value.data["setting"] == name
    assert "\n" not in str(raised.value)
    assert "s3cret" not in str(raised.value)
