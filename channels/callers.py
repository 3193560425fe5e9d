"""Callers: who asks the web chat, by a signed token only, and the conversation that is theirs."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Annotated

from fastapi import Depends, Header, Request
from sqlalchemy import select
from sqlalchemy.orm import Session

from channels.rates import READING, name_address
from channels.state import State, get_state
from keyclerk.conversations import Inbound, take_conversation
from keyclerk.store.tables import ConversationRow
from keyclerk.tokens import Identity, InvalidTokenError, read_token

CHANNEL = "web"


def find_address(request: Request) -> str:
    """Return as whom the address of a request is counted."""
    return name_address(request.client.host if request.client else None)


async def identify(
    state: Annotated[State, Depends(get_state)],
    address: Annotated[str, Depends(find_address)],
    authorization: Annotated[str, Header()] = "",
) -> Identity:
    """Return who is asking; anything but a token of ours is 401, without a reason.

    Whoever guesses tokens is limited like everybody: RateLimitedError comes before the token is looked at.
    """
    state.rates.check_refusals(address=address)
    try:
        return await asyncio.to_thread(_read_identity, state, authorization)
    except InvalidTokenError:
        state.rates.count_refusal(address=address)
        raise


async def admit(
    state: Annotated[State, Depends(get_state)],
    address: Annotated[str, Depends(find_address)],
    identity: Annotated[Identity, Depends(identify)],
) -> Identity:
    """Return who is asking for something to be done, and count it; raises RateLimitedError."""
    state.rates.take(address=address, subject=identity.subject)
    return identity


def _make_reader(cost: int) -> Callable[..., Awaitable[Identity]]:
    async def admit_reader(
        state: Annotated[State, Depends(get_state)],
        address: Annotated[str, Depends(find_address)],
        identity: Annotated[Identity, Depends(identify)],
    ) -> Identity:
        state.rates.take_reading(address=address, subject=identity.subject, cost=cost)
        return identity

    return admit_reader


admit_reader = _make_reader(1)
"""Return who is asking for what there is, and count it apart from what is done; raises RateLimitedError."""

admit_long_reader = _make_reader(READING)
"""Return who is asking for everything there is, and count it as many readings; raises RateLimitedError."""


async def find_visitor(state: State, authorization: str) -> str | None:
    """Return the subject of a visitor whose token still holds; None for anybody else."""
    try:
        identity = await asyncio.to_thread(_read_identity, state, authorization)
    except InvalidTokenError:
        return None
    return identity.subject if identity.contact_id is None else None


def take_own_conversation(session: Session, state: State, identity: Identity) -> ConversationRow:
    """Return the caller's conversation, locked, and begun if need be; raises InvalidTokenError."""
    inbound = Inbound(CHANNEL, identity.subject, identity.contact_id, identity.partner_id, "", "")
    return take_conversation(session, inbound, now=state.now())


def begin_own_conversation(state: State, identity: Identity) -> str:
    """Return the id of the caller's conversation, begun if need be; raises InvalidTokenError.

    Where it is there already, nobody who writes is waited for.
    """
    query = select(ConversationRow.id).where(
        ConversationRow.channel == CHANNEL, ConversationRow.subject == identity.subject
    )
    with state.database.read() as session:
        found = session.scalar(query)
    if found is not None:
        return found
    with state.database.write() as session:
        return take_own_conversation(session, state, identity).id


def _read_identity(state: State, authorization: str) -> Identity:
    scheme, _, token = authorization.partition(" ")
    if scheme.casefold() != "bearer":
        raise InvalidTokenError(reason="scheme")
    with state.database.read() as session:
        identity = read_token(session, token, keys=state.settings.signing_keys, now=state.now())
    if identity.contact_id is None and not state.settings.chat_anonymous:
        raise InvalidTokenError(reason="visitor")
    return identity
