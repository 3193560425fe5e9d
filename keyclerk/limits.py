"""Limits: how long a text and how large an id may be, whoever sends them."""

LONGEST_TEXT = 4000
"""How many characters somebody may write at a time."""
LARGEST_ID = 2**31 - 1
"""The largest id that a column of PostgreSQL holds."""
