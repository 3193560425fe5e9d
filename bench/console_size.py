"""The size of the console's benchmark: how many there are of each, and what is far larger than the rest."""

INCIDENTS, ENTRIES_EACH, PARTNERS = 100_000, 10, 5_000
CONVERSATIONS, MESSAGES_EACH = 40_000, 10
LARGE_PARTNER = 0
LARGE_KEYS, LONG_KEY = 2_000, 10_000
"""How many keys the large partner has, and how many entries the longest ledger of them."""
LONG_SUFFIX = "3V66T"
HEAVY = 50_000
HEAVY_ENTRIES, HEAVY_MESSAGES = 200, 1_000
"""The incident with the longest timeline and transcript; it is of the large partner, about the longest ledger."""
IMPORTS, AUDIT, MACROS, MARKS = 2_000, 100_000, 100, 2_000


def name_partner(number: int) -> str:
    """Return the id of a partner."""
    return f"bench-{number}"
