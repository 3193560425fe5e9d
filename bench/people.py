"""The people of the benchmarks: administrators of a sample partner, each with a conversation of their own."""

from tests.system import System, Talk

PARTNER = "atelier"
SUFFIX = "372PD"
"""A key of that partner, whose proof has fifteen entries."""

OTHER_SUFFIX = "62RMW"
"""A key of another sample partner."""

UNKNOWN_SUFFIX = "QHX47"
"""A key that nobody has."""


def open_talks(system: System, name: str, count: int) -> list[Talk]:
    """Add contacts to the sample partner, and return a conversation for each."""
    contacts = [f"{name}-{number}" for number in range(count)]
    rows = [f"{contact},{PARTNER},Bench,global_admin" for contact in contacts]
    system.import_rows("contacts", "contact,partner,name,roles", *rows)
    return [system.talk_as(contact) for contact in contacts]
