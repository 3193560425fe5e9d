"""Settings: one class, read from the environment as `KEYCLERK_...`; secrets that are not set are made once."""

import hmac
import json
import os
import secrets
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from keyclerk.addresses import read_address
from keyclerk.errors import SettingsError
from keyclerk.setting_kinds import ChatKey, Hours, Origin, PublicAddress, Rate
from keyclerk.tokens import EVERY_PARTNER, SigningKey
from keyclerk.webhooks import Webhook

LOOPBACK = ("127.0.0.1", "::1", "localhost")
ROOT = Path(__file__).resolve().parent.parent


class Settings(BaseSettings):
    """What an operator may set; the table in the README is made from these descriptions."""

    model_config = SettingsConfigDict(env_prefix="KEYCLERK_", extra="ignore")

    var: Path = Field(ROOT / "var", description="Folder of the databases and of the secrets that are made")
    database_url: str = Field("", description="Records and conversations: a SQLite file under `var/`, or PostgreSQL")
    rasa_database_url: str = Field("", description="Rasa's tracker: a SQLite file under `var/`, or PostgreSQL")
    host: str = Field("127.0.0.1", description="Address of the public port")
    port: int = Field(8080, ge=0, le=65535, description="Public port: chat, widget, console, API, Teams, health")
    internal_port: int = Field(8081, ge=0, le=65535, description="Port on loopback only: action webhook, metrics")
    rasa_port: int = Field(5005, ge=0, le=65535, description="Port of Rasa, on loopback only")
    chat_keys: Annotated[dict[str, ChatKey], NoDecode] = Field(
        default_factory=dict,
        description='Keys that sign chat tokens: `{"kid": {"secret": "...", "partners": ["contoso"]}}`, `*` for all',
    )
    chat_anonymous: bool = Field(True, description="Whether visitors who are not signed in may ask general questions")
    chat_origins: Annotated[tuple[Origin, ...], NoDecode] = Field(
        (), description='Portals whose pages may use the chat from another origin: `["https://portal.example.com"]`'
    )
    chat_rate_contact: Rate = Field(
        "30/minute", description="How often a person may write: `30/minute`, or several like `2/second;500/hour`"
    )
    chat_rate_address: Rate = Field(
        "300/minute", description="The same for an address; for IPv6, for a network of 64 bits"
    )
    chat_streams_address: int = Field(
        1000, ge=1, description="How many windows an address may have open at once: a whole office may share one"
    )
    fingerprint_secret: str = Field("", description="Keys the fingerprints of product keys; never change it")
    rasa_secret: str = Field("", description="What Rasa's channel asks for")
    action_secret: str = Field("", description="What the action webhook asks for")
    answer_seconds: float = Field(
        5.0, gt=0, le=3600, description="After this time a partner is told that the answer is late"
    )
    portal_url: str = Field("", description="The page with the chat, for links in e-mails")
    webhooks: Annotated[dict[str, Webhook], NoDecode] = Field(
        default_factory=dict,
        description='Who hears of incidents: `{"tickets": {"url": "https://...", "secret": "whsec_..."}}`; '
        'may have `"partners": ["contoso"]` and `"topics": ["incident.opened"]`',
    )
    smtp_host: str = Field("", description="Mail server, for news that stays unread; without one no e-mail is sent")
    smtp_port: int = Field(587, ge=1, le=65535, description="Its port")
    smtp_user: str = Field("", description="Who signs in there; without one nobody does")
    smtp_password: str = Field("", description="The password for it")
    smtp_from: str = Field("", description="Sender of e-mails: `Keyclerk <keyclerk@example.com>`")
    smtp_tls: Literal["starttls", "tls", "none"] = Field("starttls", description="`starttls`, `tls` or `none`")
    retention_days: int = Field(
        365, ge=1, le=36500, description="How long transcripts are kept, Rasa's tracker included, in days"
    )
    solution_hours: Annotated[dict[Literal["A", "B", "C"], Hours], NoDecode] = Field(
        default_factory=dict,
        description='Targets for a solution, in hours by severity: `{"A": 8, "B": 24, "C": 72}`; '
        "A on the clock, B and C in business hours; a severity that is left out has none",
    )
    console_url: str = Field(
        "", description="The console's own address, like `https://support.example.com/console`; agents sign in there"
    )
    oidc_issuer: str = Field("", description="Who signs agents in: an OpenID Connect provider, by its issuer")
    oidc_client_id: str = Field("", description="As which client the console is known there")
    oidc_client_secret: str = Field("", description="The secret of that client")
    oidc_scope: str = Field("openid email profile", description="What is asked for there")
    oidc_id_claim: str = Field("email", description="The claim by which agents are added with `keyclerk agents add`")
    oidc_roles_claim: str = Field("roles", description="The claim with `agent` or `lead`; may be `realm_access.roles`")
    session_secret: str = Field("", description="Signs the sessions of agents; one for all processes")
    teams_client_id: str = Field(
        "", description="The bot in Microsoft Teams: its application id; without one there is none"
    )
    teams_client_secret: str = Field("", description="A client secret of that application")
    teams_tenant_id: str = Field("", description="The tenant that the application is registered in (single tenant)")
    teams_cloud: Literal["public", "usgov", "usgovdod", "china"] = Field(
        "public", description="Whose Teams it is: `public`, `usgov`, `usgovdod` or `china`"
    )
    teams_without_tokens: bool = Field(
        False,
        description="For development, on 127.0.0.1 alone: Teams is believed without a token, as its test client is",
    )
    teams_publisher: str = Field(
        "", max_length=32, description="Who publishes the app for Teams, as its manifest tells"
    )
    teams_website_url: PublicAddress = Field(
        "", description="Their website, for the manifest; like the next two `https://...`"
    )
    teams_privacy_url: PublicAddress = Field("", description="Their statement on privacy, for the manifest")
    teams_terms_url: PublicAddress = Field("", description="Their terms of use, for the manifest")
    demo: bool = Field(
        False,
        description="The demonstration: sample data of its own, loopback only; webhooks and a mail server that are "
        "set are used as well",
    )

    @field_validator("chat_keys", "webhooks", "solution_hours", mode="before")
    @classmethod
    def _read_json(cls, value: Any) -> Any:
        return json.loads(value or "{}") if isinstance(value, str) else value

    @field_validator("chat_origins", mode="before")
    @classmethod
    def _read_origins(cls, value: Any) -> Any:
        return json.loads(value or "[]") if isinstance(value, str) else value

    @field_validator("portal_url")
    @classmethod
    def _check_portal(cls, value: str) -> str:
        parts = urlsplit(value)
        if value and not (parts.scheme in ("http", "https") and parts.hostname and value.isprintable()):
            raise ValueError("must be an address like https://portal.example.com/support")
        return value

    @field_validator("console_url")
    @classmethod
    def _check_console(cls, value: str) -> str:
        parts = urlsplit(value.rstrip("/"))
        is_safe = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in LOOPBACK)
        if value and (not is_safe or parts.path != "/console" or parts.query or parts.fragment or "@" in parts.netloc):
            raise ValueError("must be an address like https://support.example.com/console; http on this machine alone")
        return parts.geturl()

    @field_validator("smtp_from")
    @classmethod
    def _check_sender(cls, value: str) -> str:
        if value and read_address(value) is None:
            raise ValueError("must be one e-mail address")
        return value

    def model_post_init(self, _context: Any) -> None:
        name = "demo" if self.demo else "keyclerk"
        if self.demo or not self.database_url:
            self.database_url = f"sqlite:///{self.var / f'{name}.db'}"
        if self.demo or not self.rasa_database_url:
            self.rasa_database_url = f"sqlite:///{self.var / ('demo-rasa.db' if self.demo else 'rasa.db')}"

    @property
    def has_teams(self) -> bool:
        """Whether there is a bot in Microsoft Teams."""
        return bool(self.teams_client_id) or self.teams_without_tokens

    @cached_property
    def signing_keys(self) -> tuple[SigningKey, ...]:
        """The keys that sign chat tokens."""
        if not self.chat_keys:
            return (SigningKey("local", self.secret("chat"), frozenset({EVERY_PARTNER})),)
        return tuple(SigningKey(kid, key.secret, key.partners) for kid, key in self.chat_keys.items())

    @property
    def secrets_file(self) -> Path:
        """The file of the secrets that are made because nobody set them."""
        return self.var / "secrets.json"

    def secret(self, name: str) -> str:
        """Return a secret: as it is set, or the one that was made under `var/`."""
        if set_ := getattr(self, f"{name}_secret", ""):
            return str(set_)
        made = self._made_secrets
        # What came later than the file is made of what is in it, the same in every process.
        return made.get(name) or hmac.digest(made["chat"].encode(), name.encode(), "sha256").hex()

    @cached_property
    def _made_secrets(self) -> dict[str, str]:
        path = self.secrets_file
        self.var.mkdir(parents=True, exist_ok=True)
        made = {name: secrets.token_urlsafe(48) for name in ("chat", "fingerprint", "rasa", "action")}
        draft = path.with_suffix(f".{os.getpid()}.{secrets.token_hex(4)}")
        draft.touch(mode=0o600)
        draft.write_text(json.dumps(made), "utf-8")
        try:
            # The first process to come makes them; the others find them whole.
            os.link(draft, path)
        except FileExistsError:
            pass
        finally:
            draft.unlink()
        return dict(json.loads(path.read_text("utf-8")))


def load_settings(**given: Any) -> Settings:
    """Read the settings; raises SettingsError naming the first that cannot be used."""
    try:
        settings = Settings(**given)
    except ValidationError as error:
        first = error.errors(include_input=False)[0]
        name, *place = map(str, first["loc"])
        problem = f"{'.'.join(place)}: {first['msg']}" if place else first["msg"]
        raise SettingsError(setting=f"KEYCLERK_{name.upper()}", problem=problem) from error
    if settings.smtp_host and not settings.smtp_from:
        raise SettingsError(setting="KEYCLERK_SMTP_FROM", problem="has to be set where KEYCLERK_SMTP_HOST is")
    if settings.oidc_issuer and not (settings.console_url and settings.oidc_client_id):
        raise SettingsError(
            setting="KEYCLERK_OIDC_ISSUER", problem="needs KEYCLERK_CONSOLE_URL and KEYCLERK_OIDC_CLIENT_ID beside it"
        )
    if settings.teams_client_id and not (settings.teams_client_secret and settings.teams_tenant_id):
        raise SettingsError(
            setting="KEYCLERK_TEAMS_CLIENT_ID",
            problem="needs KEYCLERK_TEAMS_CLIENT_SECRET and KEYCLERK_TEAMS_TENANT_ID beside it",
        )
    if settings.teams_without_tokens and settings.host not in LOOPBACK:
        raise SettingsError(
            setting="KEYCLERK_TEAMS_WITHOUT_TOKENS", problem="is for development: KEYCLERK_HOST has to be 127.0.0.1"
        )
    if settings.demo and settings.host not in LOOPBACK:
        raise SettingsError(setting="KEYCLERK_HOST", problem="the demonstration is served on 127.0.0.1 alone")
    return settings
