"""A real OpenID Connect provider on this machine, which a test may have lie about whom it signed in."""

import base64
import contextlib
import functools
import hashlib
import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import flask
import httpx
import oidc_provider_mock
from joserfc import jwt
from joserfc.jwk import KeySet, RSAKey
from oidc_provider_mock import User
from werkzeug.serving import make_server

Claims = dict[str, Any]


@dataclass
class Provider:
    """The provider: what it heard; it holds clients to PKCE, which the package does not.

    `lie` changes what an ID token says before it is signed; `is_forged` has it signed with a key nobody publishes;
    `hidden` are metadata that it does not tell.
    """

    lie: Callable[[Claims], Claims] | None = None
    is_forged: bool = False
    hidden: tuple[str, ...] = ()
    port: int = 0
    asked: list[dict[str, str]] = field(default_factory=list)
    told: list[dict[str, str]] = field(default_factory=list)

    @property
    def issuer(self) -> str:
        return f"http://localhost:{self.port}"

    def know(self, email: str, **claims: Any) -> None:
        """Have somebody be known: `roles=["lead"]`."""
        said = {"email": email, "email_verified": True, **claims}
        httpx.put(f"{self.issuer}/users/{email}", json=said, trust_env=False).raise_for_status()

    def approve(self, address: str, email: str) -> httpx.Response:
        """Sign in at the provider, where a console sent the browser; returns where that sends it."""
        return httpx.post(address, data={"sub": email}, trust_env=False)

    def deny(self, address: str) -> httpx.Response:
        return httpx.post(address, data={"action": "deny"}, trust_env=False)


@contextlib.contextmanager
def serve_provider() -> Iterator[Provider]:
    """Serve a provider on a free port until the test is over."""
    provider, app = Provider(), oidc_provider_mock.app(user_claims=[User(sub="nobody")])
    own, foreign = _make_keys()

    @app.before_request
    def hear() -> flask.Response | None:
        if flask.request.endpoint == "oidc-provider-mock.authorize" and flask.request.method == "POST":
            provider.asked.append(flask.request.args.to_dict())
        if flask.request.endpoint == "oidc-provider-mock.issue_token":
            provider.told.append(flask.request.form.to_dict())
            if _digest(flask.request.form.get("code_verifier", "")) != provider.asked[-1].get("code_challenge"):
                return flask.make_response({"error": "invalid_grant"}, 400)
        return None

    @app.after_request
    def sign(response: flask.Response) -> flask.Response:
        if flask.request.endpoint == "oidc-provider-mock.jwks":
            response.set_data(json.dumps(KeySet([own]).as_dict(private=False)))
        if flask.request.path.endswith("/openid-configuration"):
            told = response.get_json()
            response.set_data(json.dumps({name: told[name] for name in told if name not in provider.hidden}))
        if flask.request.endpoint == "oidc-provider-mock.issue_token" and "id_token" in (response.get_json() or {}):
            body = response.get_json()
            claims = read(body["id_token"])
            said = provider.lie(claims) if provider.lie else claims
            key = foreign if provider.is_forged else own
            body["id_token"] = jwt.encode({"alg": "RS256", "kid": "own"}, said, key)
            response.set_data(json.dumps(body))
        return response

    server = make_server("127.0.0.1", 0, app, threaded=True)
    provider.port = server.server_port
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield provider
    finally:
        server.shutdown()
        thread.join(10)
        server.server_close()


@functools.cache
def _make_keys() -> tuple[RSAKey, RSAKey]:
    """Return the provider's own key and a foreign one that says it is the same; to make one takes a while."""
    return RSAKey.generate_key(2048, {"kid": "own"}), RSAKey.generate_key(2048, {"kid": "own"})


def _digest(verifier: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()


def read(token: str) -> Claims:
    """Return what a token says."""
    payload = token.split(".")[1]
    return dict(json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4))))
