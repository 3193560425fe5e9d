"""The content security policies that docs/widget.md tells portals: by host, and by nonce."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.portal import Portal
from tests.system import System
from tests.widget.chat_page import SOON, ChatPage

POLICY = (
    "default-src 'none'; script-src {scripts}; connect-src 'self' {{keyclerk}}; img-src data:; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'none'"
)
TAG = '<script nonce="c2VjcmV0" src="{}/widget/keyclerk.js" data-token-url="/token?visit={}"></script>'


@pytest.mark.parametrize(
    "scripts",
    ["{keyclerk}", "'nonce-c2VjcmV0'", "'nonce-c2VjcmV0' 'strict-dynamic'"],
    ids=["host", "nonce", "strict dynamic"],
)
def test_a_card_is_shown_under_a_policy(
    chat: ChatPage, portal: Portal, system: System, contact: Callable[..., str], scripts: str
) -> None:
    number = str(max(map(int, portal.visits), default=0) + 1)
    tag = TAG.format(system.address, number)
    policy = POLICY.format(scripts=scripts)
    portal.visit(chat.page, system, contact(), policy=policy, head=tag, is_tagged=False)
    chat.open()

    reply = chat.say("How many activations are left for the key ending in 372PD?")

    expect(reply.get_by_role("button", name="How this was counted")).to_be_visible(timeout=SOON)
