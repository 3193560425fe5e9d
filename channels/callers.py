"""Callers: who asks the web chat, by a signed token only, and the conversation that is theirs."""

import asyncio
from typing import Annotated

from fastapi import Depends, Header
from sqlalchemy.orm import Session

from channels.state import State, get_state
from keyclerk.conversations import Inbound, take_conversation
from keyclerk.store.tables import ConversationRow
from keyclerk.tokens import Identity, InvalidTokenError, read_token

CHANNEL = "web"


async def identify(
    state: Annotated[State, Depends(get_state)], authorization: Annotated[str, Header()] = ""
) -> Identity:
    """Return who is asking; anything but a token of ours is 401, without a reason."""
    identity = await asyncio.to_thread(_read_token, state, find_bearer(authorization))
    if identity.contact_id is None and not state.settings.chat_anonymous:
        raise InvalidTokenError(reason="visitor")
    return identity


def find_bearer(authorization: str) -> str:
    """Return the token of an Authorization header; raises InvalidTokenError where there is none."""
    scheme, _, token = authorization.partition(" ")
    if scheme.casefold() != "bearer":
        raise InvalidTokenError(reason="scheme")
    return token


def take_own_conversation(session: Session, state: State, identity: Identity) -> ConversationRow:
    """Return the caller's conversation, locked, and begun if need be; raises InvalidTokenError."""
    inbound = Inbound(CHANNEL, identity.subject, identity.contact_id, identity.partner_id, "", "")
    return take_conversation(session, inbound, now=state.now())


def begin_own_conversation(state: State, identity: Identity) -> str:
    """Return the id of the caller's conversation, begun if need be; raises InvalidTokenError."""
    with state.database.write() as session:
        return take_own_conversation(session, state, identity).id


def _read_token(state: State, token: str) -> Identity:
    with state.database.read() as session:
        return read_token(session, token, keys=state.settings.signing_keys, now=state.now())
