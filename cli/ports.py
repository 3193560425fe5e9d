"""The ports: which there are, whether each can be had, and the address at which this machine reaches it."""

import socket
from dataclasses import dataclass

from keyclerk.settings import Settings

_EVERY_ADDRESS = {"": "127.0.0.1", "0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - what they stand for here


@dataclass(frozen=True)
class Port:
    """A port by its setting; Keyclerk answers at `path` of it, with `sign` in the answer."""

    setting: str
    host: str
    number: int
    path: str
    sign: str

    @property
    def address(self) -> str:
        return write_address(self.host, self.number)


def list_ports(settings: Settings) -> tuple[Port, ...]:
    """Return the ports that both processes listen on."""
    return (
        Port("KEYCLERK_PORT", settings.host, settings.port, "/healthz", '"alive"'),
        Port("KEYCLERK_INTERNAL_PORT", "127.0.0.1", settings.internal_port, "/metrics", "keyclerk_"),
        Port("KEYCLERK_RASA_PORT", "127.0.0.1", settings.rasa_port, "/webhooks/keyclerk/ready", ""),
    )


def find_problem(port: Port) -> str | None:
    """Return why a port cannot be had, or None where it is free."""
    if port.number == 0:
        return "0 is any port, where nobody finds it"
    is_ipv6 = ":" in port.host
    with socket.socket(socket.AF_INET6 if is_ipv6 else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if is_ipv6:
            # As the server will: it leaves IPv4 alone.
            probe.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        try:
            probe.bind((port.host, port.number))
        except OSError as error:
            return error.strerror or str(error)
    return None


def write_address(host: str, number: int) -> str:
    """Return the address, like `http://[::1]:8080`, at which this machine reaches what listens on a host's port."""
    host = _EVERY_ADDRESS.get(host, host)
    return f"http://[{host}]:{number}" if ":" in host else f"http://{host}:{number}"
