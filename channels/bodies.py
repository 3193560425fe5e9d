"""Bodies: what is sent to the web chat, and what holds for it; a mistake is named by a place of ours."""

import re
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, Field, field_validator, model_validator

from keyclerk.limits import LARGEST_ID, LONGEST_TEXT
from keyclerk.product_keys import mask

MOST_MESSAGES = 2**53
"""The largest number of a message in a query, as large as a browser can say exactly."""

_UUID = re.compile("[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}", re.IGNORECASE)


def clean(value: Any) -> Any:
    """Return a text, as long as before, with what no database can keep made a replacement character."""
    if not isinstance(value, str):
        return value
    return "".join("\ufffd" if each == "\0" or "\ud800" <= each <= "\udfff" else each for each in value)


CleanText = Annotated[str, BeforeValidator(clean)]


class Body(BaseModel):
    """What is sent: a mistake in it is named by a place of ours, never by a name that the sender chose."""

    @model_validator(mode="before")
    @classmethod
    def _has_known_names(cls, value: Any) -> Any:
        if isinstance(value, dict) and not value.keys() <= cls.model_fields.keys():
            raise ValueError("has names that are not known")
        return value


class CardInputs(Body):
    """A card that was sent: the reference of its button, and what was typed into it."""

    reference: CleanText = Field(max_length=64)
    inputs: dict[CleanText, CleanText] = Field(default_factory=dict, max_length=20)

    @field_validator("inputs", mode="before")
    @classmethod
    def _holds_texts(cls, value: Any) -> Any:
        if isinstance(value, dict) and any(
            not isinstance(each, str) or len(each) > LONGEST_TEXT for pair in value.items() for each in pair
        ):
            raise ValueError("holds texts that are not too long")
        return value


class MessageBody(Body):
    """One message: its id, and a text, a button or a card."""

    id: str = Field(min_length=1, max_length=100)
    text: CleanText | None = Field(None, max_length=LONGEST_TEXT)
    button: CleanText | None = Field(None, max_length=64)
    card: CardInputs | None = None

    @field_validator("id")
    @classmethod
    def _holds_no_key(cls, value: str) -> str:
        # A UUID may look like a key by chance, and can be none: it is longer.
        if not value.isprintable() or (mask(value) != value and not _UUID.fullmatch(value)):
            raise ValueError("is printable and holds no product key")
        return value

    @model_validator(mode="after")
    def _says_one_thing(self) -> "MessageBody":
        if sum(part is not None for part in (self.text, self.button, self.card)) != 1:
            raise ValueError("takes exactly one of text, button, card")
        if self.text is not None and not self.text.strip():
            raise ValueError("text is empty")
        return self


class ReadBody(Body):
    """Up to which message the conversation was read."""

    number: int = Field(ge=0, le=LARGEST_ID, strict=True)
