"""Rates: how often one contact and one address may ask, within moving windows in the memory of this process."""

import math
import time
from ipaddress import IPv6Address, ip_address, ip_network

from limits import RateLimitItem, parse_many
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

from keyclerk.errors import KeyclerkError

FEWEST_KEYS = 1000
"""Up to so many keys of the storage, nobody looks for those that are over."""


class RateLimitedError(KeyclerkError):
    """Somebody asks more often than they may; `retry_after` tells in how many seconds they may again."""

    code = "RATE_LIMITED"
    text = "chat_rate_limited"
    """The name of the text that says so."""


class Rates:
    """Counts what each contact and each address asks for, against limits in the notation of `limits`."""

    def __init__(self, *, contact: str, address: str) -> None:
        self._contact, self._address = parse_many(contact), parse_many(address)
        self._storage = MemoryStorage()
        self._limiter = MovingWindowRateLimiter(self._storage)
        self._most_keys = FEWEST_KEYS

    def take(self, *, address: str, subject: str | None = None) -> None:
        """Count a request; raises RateLimitedError, and counts nothing, where that is one too many."""
        self._check("address", self._address, address)
        if subject is not None:
            self._check("contact", self._contact, subject)
            self._count("contact", self._contact, subject)
        self._count("address", self._address, address)

    def check_refusals(self, *, address: str) -> None:
        """Raise RateLimitedError where so many tokens from an address were refused that no more are looked at."""
        self._check("refusal", self._address, address)

    def count_refusal(self, *, address: str) -> None:
        """Count a token that was refused, which is a request of the address as well."""
        self._count("refusal", self._address, address)
        self._count("address", self._address, address)

    def _check(self, limit: str, items: list[RateLimitItem], who: str) -> None:
        full = [item for item in items if not self._limiter.test(item, limit, who)]
        if full:
            over = max(self._limiter.get_window_stats(item, limit, who).reset_time for item in full)
            raise RateLimitedError(limit=limit, retry_after=max(math.ceil(over - time.time()), 1))

    def _count(self, limit: str, items: list[RateLimitItem], who: str) -> None:
        for item in items:
            self._limiter.hit(item, limit, who)
        # The storage forgets what is over, and keeps the keys.
        if len(self._storage.events) > self._most_keys:
            for key in [key for key, entries in list(self._storage.events.items()) if not entries]:
                self._storage.clear(key)
            self._most_keys = max(FEWEST_KEYS, 2 * len(self._storage.events))


def name_address(host: str | None) -> str:
    """Return as whom an address is counted: an IPv6 network of 64 bits is one customer, any other address itself."""
    try:
        address = ip_address((host or "").partition("%")[0])
    except ValueError:
        return host or ""
    if isinstance(address, IPv6Address):
        return str(address.ipv4_mapped or ip_network((address, 64), strict=False))
    return str(address)
