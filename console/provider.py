"""The provider: any OpenID Connect provider that is set signs agents in, through Authlib."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlencode

import structlog
from fastapi import Request
from starlette.responses import Response

from keyclerk.agents import ROLES
from keyclerk.errors import KeyclerkError
from keyclerk.settings import Settings

NAME = "agents"
CALLBACK = "/callback"
LONGEST = 60

log = structlog.get_logger()


class NotSignedInError(KeyclerkError):
    """The provider did not sign anybody in, or told nothing that can be used."""

    code = "NOT_SIGNED_IN"


@dataclass(frozen=True)
class Claims:
    """Whom the provider signed in: the id by which agents are added, their roles here, and the token that says so."""

    agent_id: str
    roles: list[str]
    id_token: str | None = None


class Provider:
    """An OpenID Connect provider; its metadata is read at the first sign-in."""

    def __init__(self, settings: Settings) -> None:
        from authlib.integrations.starlette_client import OAuth  # noqa: PLC0415 - most who serve set no provider

        self._settings = settings
        self._client: Any = OAuth().register(
            NAME,
            server_metadata_url=settings.oidc_issuer.rstrip("/") + "/.well-known/openid-configuration",
            client_id=settings.oidc_client_id,
            client_secret=settings.oidc_client_secret,
            client_kwargs={"scope": settings.oidc_scope, "code_challenge_method": "S256"},
        )

    async def begin(self, request: Request) -> Response:
        """Send the browser to the provider, with state, nonce and PKCE; raises NotSignedInError where it is down."""
        try:
            response: Response = await self._client.authorize_redirect(request, self._settings.console_url + CALLBACK)
        except Exception as error:
            raise _explain(error) from error
        return response

    async def finish(self, request: Request) -> Claims:
        """Return whom the provider signed in; raises NotSignedInError.

        Authlib compares the state with the session's, and checks the signature, issuer, audience, times and nonce.
        """
        try:
            token = await self._client.authorize_access_token(request)
        except Exception as error:
            raise _explain(error) from error
        claims = read_claims(
            token.get("userinfo") or {},
            id_claim=self._settings.oidc_id_claim,
            roles_claim=self._settings.oidc_roles_claim,
        )
        return replace(claims, id_token=token.get("id_token"))

    async def find_end(self, id_token: str | None) -> str | None:
        """Return where a browser ends its session at the provider, and comes back; None where there is no such place.

        See OpenID Connect RP-Initiated Logout 1.0.
        """
        try:
            metadata = await self._client.load_server_metadata()
        except Exception as error:  # noqa: BLE001 - what Authlib and the libraries beneath it raise has no root
            log.warning("sign_out.failed", problem=_explain(error).data["problem"])
            return None
        if not (address := metadata.get("end_session_endpoint")):
            return None
        given = {
            "client_id": self._settings.oidc_client_id,
            "post_logout_redirect_uri": f"{self._settings.console_url}/sign-in",
            **({"id_token_hint": id_token} if id_token else {}),
        }
        return f"{address}{'&' if '?' in address else '?'}{urlencode(given)}"


def _explain(error: Exception) -> NotSignedInError:
    """Return what a failure is called; what Authlib and the libraries beneath it raise has no root in common."""
    return NotSignedInError(problem=str(getattr(error, "error", "") or type(error).__name__)[:LONGEST])


def find_provider(settings: Settings) -> Provider | None:
    """Return the provider that is set; None where none is."""
    return Provider(settings) if settings.oidc_issuer else None


def read_claims(claims: Mapping[str, Any], *, id_claim: str, roles_claim: str) -> Claims:
    """Return what claims tell; roles may be a list or a text, at a place like `realm_access.roles`.

    A claim whose own name has dots is that place itself. Raises NotSignedInError.
    """
    agent_id = claims.get(id_claim)
    if not isinstance(agent_id, str) or not agent_id:
        raise NotSignedInError(problem="id_claim")
    # An e-mail address that nobody has confirmed may be anybody's; what is said of that is read as nothing else.
    if id_claim == "email" and claims.get("email_verified", True) is not True:
        raise NotSignedInError(problem="email_verified")
    held: Any = claims
    for name in [roles_claim] if roles_claim in claims else roles_claim.split("."):
        held = held.get(name) if isinstance(held, Mapping) else None
    listed = held.split() if isinstance(held, str) else held if isinstance(held, list) else []
    return Claims(agent_id, [role for role in ROLES if role in listed])
