"""Metrics of the channels: what was answered, recorded or sent and how fast, and who was refused."""

from prometheus_client import Counter, Gauge, Histogram

MESSAGES = Counter("keyclerk_messages", "Messages of partners, by what became of them", ["state"])
ANSWER_SECONDS = Histogram(
    "keyclerk_answer_seconds",
    "Seconds from a message's turn in its conversation to its answer",
    buckets=(0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 60, 300),
)
REFUSED_TOKENS = Counter("keyclerk_refused_tokens", "Requests refused for their token")
REFUSED_ACTIVITIES = Counter("keyclerk_refused_activities", "Activities of Teams refused, by HTTP status", ["status"])
RATE_LIMITED = Counter("keyclerk_rate_limited", "Requests of the chat refused for being too many, by limit", ["limit"])
REFUSED_API_KEYS = Counter("keyclerk_refused_api_keys", "Requests refused for their API key")
RECORDED_INSTALLATIONS = Counter(
    "keyclerk_recorded_installations", "Installations that programs sent, by what became of them", ["outcome"]
)
RECORDING_SECONDS = Histogram(
    "keyclerk_recording_seconds",
    "Seconds to record the installations of one request",
    buckets=(0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30),
)
OUTBOX = Counter("keyclerk_outbox", "Tries to deliver, by channel and what came of them", ["channel", "outcome"])
OUTBOX_OLDEST_SECONDS = Gauge(
    "keyclerk_outbox_oldest_seconds", "Age of the oldest that waits to be delivered", ["channel"]
)
