"""Tokens: that an activity comes from Teams, by the token that came with it.

Source: Microsoft, Authentication with the Bot Connector API
(https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication).
"""

import asyncio
from typing import Any

import jwt
from microsoft_teams.api.auth.cloud_environment import CloudEnvironment
from microsoft_teams.apps.auth import TokenValidator

from keyclerk.errors import KeyclerkError


class RefusedTokenError(KeyclerkError):
    """A token does not vouch for the activity; the reason is never told to its bearer."""

    code = "REFUSED_TOKEN"


class KeysUnavailableError(KeyclerkError):
    """The keys that tokens are signed with could not be fetched."""

    code = "KEYS_UNAVAILABLE"


class Tokens:
    """Checks tokens of the Bot Connector for one bot: signature, issuer, audience, times, and the service's address."""

    def __init__(self, client_id: str, cloud: CloudEnvironment) -> None:
        # Only this kind: tokens of Entra ID, which the SDK's own server takes as well, name no address to answer to.
        self._validator = TokenValidator.for_service(client_id, cloud=cloud)

    async def check(self, token: str, *, service_url: str) -> None:
        """Return where a token vouches for an activity from this address; raises RefusedTokenError.

        Raises KeysUnavailableError where that cannot be said now.
        """
        # The keys are fetched in between, which may take its time.
        claims = await asyncio.to_thread(self._read, token, service_url)
        if "exp" not in claims:
            raise RefusedTokenError(reason="exp")

    def _read(self, token: str, service_url: str) -> dict[str, Any]:
        if not service_url:
            raise RefusedTokenError(reason="serviceUrl")
        try:
            return asyncio.run(self._validator.validate_token(token, service_url))
        except jwt.PyJWKClientConnectionError as error:
            raise KeysUnavailableError from error
        except jwt.PyJWTError as error:
            raise RefusedTokenError(reason=type(error).__name__) from error
        except (ValueError, TypeError, AttributeError, KeyError) as error:
            # What a stranger made up of a token: claims of another kind than they should be.
            raise RefusedTokenError(reason=type(error).__name__) from error
