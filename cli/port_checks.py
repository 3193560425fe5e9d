"""What `keyclerk doctor` looks at of the ports: each has to be free, or ours."""

import socket
from collections.abc import Iterator

import httpx

from cli.finding import Finding, find_failure, find_ok
from keyclerk.settings import Settings

SECONDS = 2.0
EVERY_ADDRESS = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - what it stands for when one asks there


def check_ports(settings: Settings) -> Iterator[Finding]:
    """Look who has the ports; one of ours is known by what it answers."""
    for name, host, port, path, sign in (
        ("PORT", settings.host, settings.port, "/healthz", '"alive"'),
        ("INTERNAL_PORT", "127.0.0.1", settings.internal_port, "/metrics", "keyclerk_"),
        ("RASA_PORT", "127.0.0.1", settings.rasa_port, "/webhooks/keyclerk/ready", ""),
    ):
        if problem := _find_problem(host, port):
            address = EVERY_ADDRESS.get(host, host)
            if _is_ours(address, port, path, sign):
                yield find_ok(f"port {port} is served by Keyclerk")
            else:
                mend = f"end what uses it, or set another KEYCLERK_{name}"
                yield find_failure(f"port {port} cannot be had ({problem}), and it is not Keyclerk that answers", mend)
        else:
            yield find_ok(f"port {port} is free")


def _find_problem(host: str, port: int) -> str | None:
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            return error.strerror or str(error)
    return None


def _is_ours(host: str, port: int, path: str, sign: str) -> bool:
    address = f"http://[{host}]:{port}{path}" if ":" in host else f"http://{host}:{port}{path}"
    try:
        response = httpx.get(address, timeout=SECONDS, trust_env=False)
    except (httpx.HTTPError, httpx.InvalidURL):
        return False
    return response.status_code == httpx.codes.OK and sign in response.text
