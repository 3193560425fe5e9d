"""Metrics of the channels: how many messages were answered and how fast, and how many tokens were refused."""

from prometheus_client import Counter, Histogram

MESSAGES = Counter("keyclerk_messages", "Messages of partners, by what became of them", ["state"])
ANSWER_SECONDS = Histogram(
    "keyclerk_answer_seconds",
    "Seconds from a message's turn in its conversation to its answer",
    buckets=(0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 60, 300),
)
REFUSED_TOKENS = Counter("keyclerk_refused_tokens", "Requests refused for their token")
