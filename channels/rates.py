"""Rates: how often one contact and one address may ask, within moving windows in the memory of this process."""

import math
import time
from ipaddress import IPv6Address, ip_address, ip_network

from limits import parse_many
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

from keyclerk.errors import KeyclerkError

READING = 10
"""So many times more often than they may write, somebody may read."""
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
        self._limits = {"contact": parse_many(contact), "address": parse_many(address), "refusal": parse_many(address)}
        for limit in ("contact", "address"):
            more = [type(each)(READING * each.amount, each.multiples) for each in self._limits[limit]]
            self._limits[f"{limit}_reading"] = more
        self._storage = MemoryStorage()
        self._limiter = MovingWindowRateLimiter(self._storage)
        self._most_keys = FEWEST_KEYS

    def take(self, *, address: str, subject: str | None = None) -> None:
        """Count a request; raises RateLimitedError, and counts nothing, where that is one too many."""
        self._check("address", address)
        if subject is not None:
            self._check("contact", subject)
            self._count("contact", subject)
        self._count("address", address)

    def take_person(self, *, subject: str) -> None:
        """Count a request of a person whose address says nothing; raises RateLimitedError, and counts nothing."""
        self._check("contact", subject)
        self._count("contact", subject)

    def take_reading(self, *, address: str, subject: str, cost: int = 1) -> None:
        """Count a request that only reads as so many, apart from others; raises RateLimitedError, and counts nothing.

        At a cost of more than one, `retry_after` is when a cheaper one may be asked for.
        """
        self._check("address_reading", address, cost)
        self._check("contact_reading", subject, cost)
        self._count("contact_reading", subject, cost)
        self._count("address_reading", address, cost)

    def check_refusals(self, *, address: str) -> None:
        """Raise RateLimitedError where so many tokens from an address were refused that no more are looked at."""
        self._check("refusal", address)

    def count_refusal(self, *, address: str) -> None:
        """Count a token that was refused, which is a request of the address as well."""
        self._count("refusal", address)
        self._count("address", address)

    def _check(self, limit: str, who: str, cost: int = 1) -> None:
        full = [item for item in self._limits[limit] if not self._limiter.test(item, limit, who, cost=cost)]
        if full:
            over = max(self._limiter.get_window_stats(item, limit, who).reset_time for item in full)
            raise RateLimitedError(limit=limit, retry_after=max(math.ceil(over - time.time()), 1))

    def _count(self, limit: str, who: str, cost: int = 1) -> None:
        for item in self._limits[limit]:
            self._limiter.hit(item, limit, who, cost=cost)
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
