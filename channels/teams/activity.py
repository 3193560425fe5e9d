"""Activities: what Teams sends, as far as it is looked at; everything else in them is let be.

Source of the fields: Bot Framework, Activity schema (https://aka.ms/botSpecs-activitySchema).
"""

import html
import re
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints
from pydantic.alias_generators import to_camel

from channels.bodies import clean
from keyclerk.teams import Place

LONGEST_ID = 1_000
_MENTION = re.compile(r"<at\b[^>]*>(.*?)</at>", re.DOTALL | re.IGNORECASE)

Id = Annotated[str, StringConstraints(max_length=LONGEST_ID, pattern=r"^[^\s/?#\\\x00-\x1f]+$")]
"""An id that stands in the path of an address when something is sent back."""
Text = Annotated[str, BeforeValidator(lambda value: clean(value or ""))]
Name = Annotated[
    str, BeforeValidator(lambda value: clean(value or "")), AfterValidator(lambda value: value[:LONGEST_ID])
]


class Part(BaseModel):
    """A part of an activity."""

    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True, extra="ignore", frozen=True)


class Account(Part):
    """A person or a bot in a chat; `aad_object_id` is a person's id in the directory of their tenant."""

    id: Id
    name: Name = ""
    aad_object_id: Id | None = None


class Chat(Part):
    """Where an activity belongs: a chat, or a channel with its thread."""

    id: Id
    conversation_type: str | None = None


class Tenant(Part):
    """The tenant of a person, by its id."""

    id: Id


class ChannelData(Part):
    """What Teams tells beside the fields of every channel."""

    tenant: Tenant | None = None
    event_type: str | None = None


class Mention(Part):
    """A mention, or any other entity of a text."""

    type: str | None = None
    text: Name = ""
    mentioned: Account | None = None


class Activity(Part):
    """One activity: a message, a press of a card's button, an installation, an edit, a deletion, or something else."""

    type: Annotated[str, StringConstraints(max_length=100)]
    id: Name | None = None
    name: str | None = None
    service_url: Annotated[str, StringConstraints(max_length=2_000)]
    channel_id: str
    timestamp: str | None = None
    locale: Name | None = None
    action: str | None = None
    text: Text = ""
    value: Any = None
    reply_to_id: str | None = None
    from_: Account = Field(alias="from")
    recipient: Account
    conversation: Chat
    channel_data: ChannelData | None = None
    entities: list[Mention] | None = None
    members_added: list[Account] | None = None
    attachments: list[dict[str, Any]] | None = None

    @property
    def place(self) -> Place | None:
        """Where it was written; None for a place that is not known."""
        kind = self.conversation.conversation_type or Place.PERSONAL
        return next((place for place in Place if place == kind), None)

    @property
    def tenant(self) -> str | None:
        """The tenant of the person, as Teams tells."""
        data = self.channel_data
        return data.tenant.id if data and data.tenant else None

    @property
    def is_mention(self) -> bool:
        """Whether the bot is spoken to by its name."""
        return any(each.mentioned and each.mentioned.id == self.recipient.id for each in self.entities or ())

    @property
    def written(self) -> str:
        """What was written, without the bot's name, and with those of others as they are read."""
        text = self.text
        for each in self.entities or ():
            if each.mentioned and each.mentioned.id == self.recipient.id and each.text:
                text = text.replace(each.text, " ")
        plain = html.unescape(_MENTION.sub(r"\1", text)).replace("\xa0", " ")
        return plain.strip()
