"""What `keyclerk doctor` looks at of the ports: each has to be free, or ours."""

from collections.abc import Iterator

import httpx

from cli.finding import Finding, find_failure, find_ok
from cli.ports import Port, find_problem, list_ports
from keyclerk.settings import Settings

SECONDS = 2.0


def check_ports(settings: Settings) -> Iterator[Finding]:
    """Look who has the ports; one of ours is known by what it answers."""
    for port in list_ports(settings):
        problem = find_problem(port)
        if problem is None:
            yield find_ok(f"port {port.number} is free")
        elif _is_ours(port):
            yield find_ok(f"port {port.number} is served by Keyclerk")
        else:
            what = f"port {port.number} cannot be had ({problem}), and it is not Keyclerk that answers"
            yield find_failure(what, f"end what uses it, or set another {port.setting}")


def _is_ours(port: Port) -> bool:
    try:
        response = httpx.get(f"{port.address}{port.path}", timeout=SECONDS, trust_env=False)
    except (httpx.HTTPError, httpx.InvalidURL):
        return False
    return response.status_code == httpx.codes.OK and port.sign in response.text
