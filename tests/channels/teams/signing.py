"""Keys of our own in place of Microsoft's: tokens that are signed as those of the Bot Connector are, or nearly so."""

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

CLIENT_ID = "6b8f2c54-0c1f-4d0b-9f0a-1d2b3c4d5e6f"
ISSUER = "https://api.botframework.com"
KID = "key-1"


class Signer:
    """Signs tokens, and serves the public key where the Bot Connector's are served."""

    def __init__(self) -> None:
        self.key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        self.other = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        public = {**json.loads(RSAAlgorithm.to_jwk(self.key.public_key())), "kid": KID, "use": "sig", "alg": "RS256"}
        self.keys = {"keys": [{**public, "endorsements": ["msteams"]}]}
        self.asked = 0
        signer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                signer.asked += 1
                content = json.dumps(signer.keys).encode()
                self.send_response(200 if self.path == "/v1/.well-known/keys" else 404)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_: Any) -> None: ...

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    @property
    def metadata_url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}/v1/.well-known/openidconfiguration"

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def make_claims(self, service_url: str, **given: Any) -> dict[str, Any]:
        """Return the claims of a good token, with others in their place; one that is None is left out."""
        now = int(time.time())
        claims = {"iss": ISSUER, "aud": CLIENT_ID, "serviceurl": service_url, "nbf": now - 60, "exp": now + 3600}
        return {name: value for name, value in {**claims, **given}.items() if value is not None}

    def sign(self, service_url: str, **given: Any) -> str:
        """Return a good token, or one with other claims."""
        return self.sign_claims(self.make_claims(service_url, **given))

    def sign_claims(self, claims: dict[str, Any], *, key: Any = None, kid: str | None = KID, alg: str = "RS256") -> str:
        headers = {} if kid is None else {"kid": kid}
        return jwt.encode(claims, key or self.key, algorithm=alg, headers=headers)
