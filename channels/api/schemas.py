"""The schemas: what the API takes and answers, as its document describes them."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

LONGEST_TEXT = 200
MOST_INSTALLATIONS = 1000
MOST_BYTES = 2 * 1024 * 1024

_HARDWARE = "; an id of any kind. Empty, null or left out it is unknown, and unknown never counts as changed"


def _hardware(name: str) -> str | None:
    """Return the field of a component of the hardware, which may be left out."""
    field: str | None = Field("", max_length=LONGEST_TEXT, description=name + _HARDWARE)
    return field


class Installation(BaseModel):
    """The software was installed on a computer with a key, with this hardware, at this time; every field is a text.

    Hardware and outcome may be null, which is as good as left out.
    """

    model_config = ConfigDict(extra="forbid")

    event_id: str = Field(
        min_length=1,
        max_length=LONGEST_TEXT,
        description="Yours, and unique within the partner. The same installation again changes nothing",
    )
    occurred_at: str = Field(
        json_schema_extra={"format": "date-time"},
        description="When: ISO 8601, with an offset or with Z for UTC; at most a day ahead",
    )
    partner: str = Field(
        "",
        max_length=LONGEST_TEXT,
        description="The partner's id. It may be left out when the API key is for exactly one partner",
    )
    product_key: str = Field(description="The whole product key. It is fingerprinted and forgotten")
    computer: str = Field(min_length=1, max_length=LONGEST_TEXT, description="The computer's name")
    disk: str | None = _hardware("Disk")
    mainboard: str | None = _hardware("Mainboard")
    cpu: str | None = _hardware("Processor")
    ide: str | None = _hardware("IDE controller")
    scsi: str | None = _hardware("SCSI controller")
    mac: str | None = _hardware("Network card")
    audio: str | None = _hardware("Sound card")
    ram: str | None = _hardware("Memory")
    display: str | None = _hardware("Graphics card")
    optical: str | None = _hardware("Optical drive")
    outcome: str | None = Field(
        "",
        pattern="^(counted|not_counted|refused(:[A-Z][A-Z0-9_]*)?)?$",
        description=(
            "What the activation server said, where it did: counted, not_counted, refused or refused:CODE. "
            "Then that is the figure"
        ),
    )


class Recorded(BaseModel):
    """What became of an installation. One that is refused, as when the limit is reached, is recorded all the same."""

    event_id: str = Field(description="As it was sent")
    counted: bool = Field(description="Whether it uses an activation of the key")
    rule: str | None = Field(description="The counting rule that decided, like NEW_COMPUTER or SAME_COMPUTER")
    refusal: str | None = Field(description="Why it was refused, like LIMIT_REACHED or KEY_BLOCKED; null if it was not")
    used: int = Field(description="Activations of the key that are used now")
    limit: int | None = Field(description="The key's limit; null if none is recorded")
    repeat: bool = Field(description="Whether it was recorded before, so that nothing changed")


class Problem(BaseModel):
    """A field that cannot be taken."""

    column: str = Field(description="The field; empty where the whole is meant")
    value: str = Field(description="What stood there: at most 60 characters, with product keys masked")
    reason: str = Field(description="Why it cannot be taken")


class Rejected(BaseModel):
    """An installation that was not recorded."""

    event_id: str | None = Field(description="As it was sent; null if there was none that can be shown")
    error: str = Field(
        json_schema_extra={"enum": ["INVALID", "EVENT_DIFFERS"]},
        description="INVALID: fields cannot be taken. EVENT_DIFFERS: this event_id is recorded with other content",
    )
    problems: list[Problem] = Field(description="What is wrong with which field; none where the event_id is the fault")


class Failure(BaseModel):
    """A request that was refused as a whole: nothing of it was recorded."""

    error: Literal["NOT_JSON", "INVALID_API_KEY", "BODY_TOO_LARGE", "TOO_MANY", "BODY"] = Field(
        description=(
            "NOT_JSON: the body is not JSON in UTF-8. INVALID_API_KEY: the API key is missing, unknown or revoked. "
            "BODY_TOO_LARGE: more than 2 MB. TOO_MANY: more than 1,000 installations. "
            "BODY: neither an installation nor an array of them"
        )
    )
