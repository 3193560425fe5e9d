"""Microsoft Teams: where a conversation that came from there goes on."""

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from keyclerk.store.tables.base import Base


class TeamsReferenceRow(Base):
    """Where the messages of a conversation are sent in Teams, as the last verified activity of it told.

    `teams_conversation` is the id of the chat or channel (with its thread) there, `teams_user` the person's account in
    it, `teams_bot` the bot's; `place` is `personal`, `groupChat` or `channel`. `is_welcomed` says that the welcome was
    said in it.
    """

    __tablename__ = "teams_references"

    conversation_id: Mapped[str] = mapped_column(String(36), ForeignKey("conversations.id"), primary_key=True)
    service_url: Mapped[str]
    teams_conversation: Mapped[str] = mapped_column(index=True)
    teams_user: Mapped[str]
    teams_bot: Mapped[str]
    tenant: Mapped[str | None]
    place: Mapped[str]
    is_welcomed: Mapped[bool]
