"""Kinds of records that stories are about, and the moments at which they take place."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from tests.conversations.records import Records, make_records
from tests.system import System

FRENCH = {"country": "FR", "time_zone": "Europe/Paris", "member_since": "2025-03-14"}
SERVERS = ("SRV-01", "SRV-02")


@dataclass(frozen=True)
class Moment:
    """When a story begins, and after how many seconds an answer is late in it."""

    at: datetime
    answer_seconds: float = 60.0


MOMENTS = {
    "wednesday": Moment(datetime.fromisoformat("2026-11-25T10:00:00+01:00")),
    "sunday": Moment(datetime.fromisoformat("2026-11-29T10:00:00+01:00")),
    "outage": Moment(datetime.fromisoformat("2026-11-25T10:00:00+01:00"), answer_seconds=10.0),
}

Kind = Callable[[System], Records]


def _make_agency(system: System) -> Records:
    """Return records in which the key that is used up comes first in every list."""
    while True:
        records = make_records(
            system,
            ("windows-server", "2", SERVERS),
            ("windows-server", "5", ("SRV-11",)),
            ("windows", "", ("PC-01",)),
            ("office", "5", ("PC-01", "PC-02")),
            benefits=("windows-server", "windows", "office"),
            **FRENCH,
        )
        first, second, *_ = (key["product_key"][-5:] for key in records.ledger.keys)
        if first < second:
            return records


KINDS: dict[str, Kind] = {
    # One key with some left; seventeen of twenty incidents left.
    "studio": lambda system: make_records(
        system,
        ("windows-server", "5", SERVERS),
        benefits=("windows-server", "office", "windows-server-cal"),
        incidents_used="3",
        **FRENCH,
    ),
    # Two keys for Windows Server, the first used up, and one each for Windows, without a limit, and Office.
    "agency": _make_agency,
    # One key, used up.
    "full": lambda system: make_records(
        system, ("windows-server", "2", SERVERS), benefits=("windows-server",), **FRENCH
    ),
    # Every activation counts.
    "counting": lambda system: make_records(
        system, ("windows", "5", ("PC-01",)), counting_rule="every_activation", **FRENCH
    ),
    # No keys, no benefits, no membership.
    "empty": lambda system: make_records(system, membership="", country="FR", time_zone="Europe/Paris"),
    # All incidents of the year are used, or all but one.
    "exhausted": lambda system: make_records(
        system, ("windows-server", "5", SERVERS), membership="action_pack", incidents_used="10", **FRENCH
    ),
    "last": lambda system: make_records(
        system, ("windows-server", "5", SERVERS), membership="action_pack", incidents_used="9", **FRENCH
    ),
}
