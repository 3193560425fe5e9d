"""The chat for everybody: nothing that axe finds, in any state, theme or width; and what is read out, and what not."""

import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from keyclerk.conversations import PARTNER
from keyclerk.settings import ROOT
from tests.portal import Portal
from tests.system import System
from tests.widget.accessibility import NARROW, expect_accessible, find_overflows, find_violations
from tests.widget.chat_page import SOON, ChatPage
from tests.widget.incident_card import IncidentCard
from tests.widget.once import forgive
from tests.widget.stored import store_agent_message, store_message, store_own_message
from tests.widget.usage_card import UsageCard

WIDE = {"width": 1280, "height": 900}
LONG = "W" * 400
NAME = "SRV-" + "VERY-LONG-COMPUTER-NAME-" * 6 + "01"
ANSWER = f"""**Used**: 10 of 10, see [the rules](https://example.com/{"rules/" * 30}) and `slmgr /dlv {LONG}`.
- {NAME}
- https://example.com/{"a" * 200}
1. one
2. two"""
QUESTION = "How many activations are left for the key ending in 372PD?"
RUNNING = """() => [document, document.querySelector("keyclerk-chat").shadowRoot]
  .flatMap((root) => root.getAnimations()).filter((each) => each.playState === "running").length"""
KEEP_BUSY = """
window.heard = [];
addEventListener("keyclerk-message", ({ target }) =>
  heard.push(target.shadowRoot.querySelector("[role=log]").getAttribute("aria-busy")));
"""
NOTE_TEXTS = """() => {
  window.added = [];
  const log = document.querySelector("keyclerk-chat").shadowRoot.querySelector("[role=log]");
  const note = (node) => added.push((node.querySelector?.(".text") ?? node).textContent.trim());
  const notice = (changes) => changes.forEach(({ addedNodes }) => addedNodes.forEach(note));
  new MutationObserver(notice).observe(log, { childList: true, characterData: true, subtree: true });
}"""
ACCENTS = ["#ffffff", "#ffd54a", "#7fd4ff", "#e07a00", "#888888", "#2a7de1", "#d6006e", "#00a000", "#1a1a6e", "#000000"]
SHEETS = [*sorted((ROOT / "widget").glob("*.css")), *sorted((ROOT / "channels" / "demonstration").glob("*.css"))]
PHYSICAL = re.compile(
    r"(?<![\w.-])(?:(?:margin|padding|border|scroll-margin|scroll-padding|inset)-(?:left|right|top|bottom)[\w-]*"
    r"|border-(?:top|bottom)-(?:left|right)-radius|left|right|top|bottom|float|clear)\s*:"
    r"|text-align\s*:\s*(?:left|right)|(?<![\w-])(?:min-|max-)?(?:width|height)\s*:(?![^;{]*\))"
)
FOUR = re.compile(r"(?<![\w-])((?:scroll-)?(?:margin|padding)|inset|border-(?:color|radius))\s*:\s*([^;}]+)")

State = Callable[["Scene"], None]


class Scene:
    """A page on which the chat is brought into a state."""

    def __init__(self, chat: ChatPage, portal: Portal, system: System, contact: Callable[..., str]) -> None:
        self.chat, self.portal, self.system = chat, portal, system
        self.make_contact = contact
        self.contact = contact()

    def open(self, **given: Any) -> None:
        self.portal.visit(self.chat.page, self.system, self.contact, **given)
        self.chat.open()


@pytest.fixture
def scene(chat: ChatPage, portal: Portal, system: System, contact: Callable[..., str]) -> Scene:
    return Scene(chat, portal, system, contact)


def be_closed(scene: Scene) -> None:
    scene.portal.visit(scene.chat.page, scene.system, scene.contact)
    expect(scene.chat.launcher).to_have_accessible_name(scene.chat.word("open"), timeout=SOON)


def be_closed_with_unread_messages(scene: Scene) -> None:
    for text in ("One", "Two"):
        store_agent_message(scene.system, scene.contact, text)
    scene.portal.visit(scene.chat.page, scene.system, scene.contact)
    expect(scene.chat.launcher).to_have_accessible_name(scene.chat.word("open.unread", count=2), timeout=SOON)


def be_empty(scene: Scene) -> None:
    scene.open()
    expect(scene.chat.log).to_contain_text(scene.chat.word("greeting"))


def be_a_conversation(scene: Scene) -> None:
    """Have everybody say something, with everything that messages can hold, and words that are far too long."""
    system, ada = scene.system, scene.contact
    store_own_message(system, ada, f"••••• is a key? {LONG}")
    store_message(system, ada, "Passed on", author=PARTNER, incident_id=1)
    judged = [{"title": "Yes", "button": "a"}, {"title": "No", "button": "b"}]
    offered = [{"title": f"Choose {NAME}", "button": "c"}, {"title": "Another", "button": "d"}]
    store_agent_message(system, ada, ANSWER, agent=f"Eva {LONG[:100]}")
    store_message(system, ada, ANSWER, buttons=offered, feedback=judged)
    scene.open()
    expect(scene.chat.messages).to_have_count(4, timeout=SOON)


def be_a_card(scene: Scene) -> None:
    scene.open()
    card = UsageCard(scene.chat.say(QUESTION), "en")
    expect(card.opener).to_be_visible(timeout=SOON)


def be_a_card_with_its_table(scene: Scene) -> None:
    be_a_card(scene)
    UsageCard(scene.chat.replies.last, "en").open()


def be_a_table_of_long_names(scene: Scene) -> None:
    """Show a card whose table is wider than any screen would have it."""
    cells = [
        {"type": "TableCell", "items": [{"type": "TextBlock", "text": text, "wrap": True}]} for text in (NAME, LONG)
    ]
    rows = [{"type": "TableRow", "cells": [*cells, *cells]} for _ in range(2)]
    table = {"type": "Table", "columns": [{"width": 2}] * 4, "firstRowAsHeader": True, "rows": rows}
    facts = {"type": "FactSet", "facts": [{"title": LONG[:80], "value": NAME}]}
    card = {"type": "AdaptiveCard", "version": "1.5", "body": [table, facts]}
    store_message(scene.system, scene.contact, "A table", card=card)
    scene.open()
    expect(scene.chat.log.get_by_role("table")).to_be_visible(timeout=SOON)


def be_an_incident_to_open(scene: Scene) -> None:
    scene.open()
    scene.chat.say("Please open a technical support incident")
    scene.chat.say("The server does not start any more after the update")
    expect(IncidentCard(scene.chat.say("severity B"), "en").submit).to_be_visible(timeout=SOON)


def be_asked_for_reasons(scene: Scene) -> None:
    scene.open()
    reply = scene.chat.say("How are activations counted?")
    before = scene.chat.replies.count()
    reply.get_by_role("group", name="Did this help?").get_by_role("button").last.click()
    scene.chat.wait_for_reply(before)


def be_without_a_connection(scene: Scene) -> None:
    scene.open()
    scene.chat.page.context.set_offline(True)
    scene.chat.write("Thank you")
    expect(scene.chat.alert).to_contain_text(scene.chat.word("problem.connection"), timeout=SOON)
    expect(scene.chat.own).to_contain_text(scene.chat.word("state.waiting"))


def be_in_trouble(scene: Scene) -> None:
    """Have a portal whose back end is not well."""
    scene.portal.visit(scene.chat.page, scene.system, scene.contact, status=500)
    scene.chat.launcher.click()
    expect(scene.chat.alert).to_contain_text(scene.chat.word("problem.server"), timeout=SOON)
    expect(scene.chat.alert.get_by_role("button")).to_have_text(scene.chat.word("retry"))


def be_refused(scene: Scene) -> None:
    store_message(scene.system, scene.contact, "A question", buttons=[{"title": "Yes", "button": "x" * 5000}])
    scene.open()
    scene.chat.log.get_by_role("button", name="Yes").click()
    expect(scene.chat.own).to_contain_text(scene.chat.word("state.refused"), timeout=SOON)


def be_asked_whether_to_start_anew(scene: Scene) -> None:
    scene.open()
    scene.chat.panel.get_by_role("button", name=scene.chat.word("anew"), exact=True).click()
    expect(scene.chat.panel.get_by_role("alertdialog")).to_be_visible()


def be_a_visitor(scene: Scene) -> None:
    scene.portal.visit(scene.chat.page, scene.system, data_sign_in_url="/sign-in")
    scene.chat.open()
    expect(scene.chat.panel.get_by_role("link", name=scene.chat.word("sign_in.link"))).to_be_visible(timeout=SOON)


def be_signed_out(scene: Scene) -> None:
    """Have the portal give no further token to somebody who was signed in."""
    visit = scene.portal.visit(
        scene.chat.page, scene.system, scene.contact, lifetime=timedelta(seconds=4), data_sign_in_url="/sign-in"
    )
    scene.chat.open()
    visit.status = 401
    expect(scene.chat.alert).to_contain_text(scene.chat.word("problem.signed_out"), timeout=SOON)
    expect(scene.chat.alert.get_by_role("link", name=scene.chat.word("sign_in.link"))).to_be_visible()


def be_told_that_it_failed(scene: Scene) -> None:
    scene.open()
    scene.chat.page.context.set_offline(True)
    scene.chat.panel.get_by_role("button", name=scene.chat.word("transcript")).click()
    expect(scene.chat.alert).to_contain_text(scene.chat.word("problem.failed"), timeout=SOON)
    expect(scene.chat.alert.get_by_role("button")).to_have_text(scene.chat.word("retry"))


def be_waiting_for_an_answer(scene: Scene) -> None:
    """Nobody answers what is merely stored, so that the answer stays on its way."""
    store_own_message(scene.system, scene.contact, "A question")
    scene.open()
    expect(scene.chat.panel.get_by_text(scene.chat.word("typing"))).to_be_visible(timeout=SOON)


def be_writing_beside_a_changed_form(scene: Scene) -> None:
    be_an_incident_to_open(scene)
    IncidentCard(scene.chat.replies.last, "en").field("description").fill("It stops after the update, each time")
    scene.chat.write("Yes")
    expect(scene.chat.alert).to_have_text(scene.chat.word("problem.form"))


def be_too_long(scene: Scene) -> None:
    scene.open()
    scene.chat.field.fill("word " * 900)
    expect(scene.chat.field).to_have_attribute("aria-invalid", "true")


STATES: list[State] = [
    be_closed,
    be_closed_with_unread_messages,
    be_empty,
    be_a_conversation,
    be_a_card,
    be_a_card_with_its_table,
    be_a_table_of_long_names,
    be_an_incident_to_open,
    be_asked_for_reasons,
    be_without_a_connection,
    be_in_trouble,
    be_refused,
    be_signed_out,
    be_told_that_it_failed,
    be_waiting_for_an_answer,
    be_writing_beside_a_changed_form,
    be_asked_whether_to_start_anew,
    be_a_visitor,
    be_too_long,
]


@pytest.mark.parametrize("state", STATES, ids=[state.__name__ for state in STATES])
def test_axe_finds_nothing_and_nothing_is_wider_than_the_screen(
    scene: Scene, problems: list[str], state: State
) -> None:
    state(scene)

    expect_accessible(scene.chat.page)

    # A closed page does not try again, and has no further problems.
    scene.chat.page.context.close()
    forgive(problems, ["Failed to load resource"])


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_in_a_theme_of_the_page(scene: Scene, theme: Any) -> None:
    be_a_conversation(scene)
    scene.chat.page.emulate_media(color_scheme="dark" if theme == "light" else "light", reduced_motion="reduce")
    scene.open(data_theme=theme)
    expect(scene.chat.messages).to_have_count(4, timeout=SOON)

    assert find_violations(scene.chat.page) == []


@pytest.mark.parametrize("accent", ACCENTS)
def test_any_accent_can_be_read(scene: Scene, accent: str) -> None:
    card = {
        "type": "AdaptiveCard",
        "version": "1.5",
        "body": [{"type": "TextBlock", "text": "A card"}, {"type": "TextBlock", "id": "more", "text": "More"}],
        "actions": [
            {"type": "Action.ToggleVisibility", "title": "Open", "targetElements": ["more"]},
            {"type": "Action.Submit", "title": "Send", "data": {"reference": "a"}},
        ],
    }
    judged = [{"title": "Yes", "button": "a"}, {"title": "No", "button": "b"}]
    store_own_message(scene.system, scene.contact, "A question")
    store_message(scene.system, scene.contact, "A [link](https://example.com)", card=card, feedback=judged)
    store_message(scene.system, scene.contact, "Choose", buttons=[{"title": "One", "button": "c"}])
    scene.open(data_accent=accent)
    expect(scene.chat.log.locator(".card")).to_be_visible(timeout=SOON)

    for scheme in ("light", "dark"):
        scene.chat.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
        assert find_violations(scene.chat.page) == [], scheme


def test_what_was_said_before_is_not_read_out_and_what_comes_is(scene: Scene) -> None:
    page = scene.chat.page
    page.add_init_script(KEEP_BUSY)
    for text in ("One", "Two"):
        store_message(scene.system, scene.contact, text)
    scene.open()
    before = page.evaluate("heard")

    store_agent_message(scene.system, scene.contact, "Three")
    expect(scene.chat.messages).to_have_count(3, timeout=SOON)

    assert before == ["true", "true"]
    assert page.evaluate("heard") == ["true", "true", "false"]
    expect(scene.chat.log).to_have_attribute("aria-live", "polite")


def test_what_somebody_says_is_read_out_once(scene: Scene) -> None:
    page = scene.chat.page
    scene.open()
    page.evaluate(NOTE_TEXTS)

    scene.chat.say("Thank you")

    expect(scene.chat.own.locator(".state")).to_have_text(scene.chat.word("state.sent"), timeout=SOON)
    assert page.evaluate("added").count("Thank you") == 1


def test_a_card_is_read_out_once_it_is_whole(scene: Scene) -> None:
    page = scene.chat.page
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/widget/vendor/adaptivecards.js", hold)
    scene.open()

    reply = scene.chat.say(QUESTION)
    expect(reply).to_have_attribute("aria-busy", "true")
    for route in held:
        route.continue_()

    expect(UsageCard(reply, "en").opener).to_be_visible(timeout=SOON)
    expect(reply).not_to_have_attribute("aria-busy", "true")


def test_how_far_a_message_has_come_is_not_read_out(scene: Scene) -> None:
    scene.open()

    scene.chat.say("Thank you")

    state = scene.chat.own.get_by_text(scene.chat.word("state.sent"))
    assert state.evaluate("state => state.closest('[aria-live]').getAttribute('aria-live')") == "off"


def test_that_an_answer_is_on_its_way_is_read_out(scene: Scene) -> None:
    scene.open()

    scene.chat.write("Thank you")

    expect(scene.chat.panel.get_by_role("status").filter(has_text=scene.chat.word("typing"))).to_be_visible()
    expect(scene.chat.replies).to_have_count(1, timeout=SOON)


def test_each_message_says_whose_it_is(scene: Scene) -> None:
    be_a_conversation(scene)

    authors = scene.chat.messages.locator(".author")

    you, bot, agent = (scene.chat.word(f"author.{name}") for name in ("partner", "bot", "agent"))
    expect(authors).to_contain_text([you, you, agent, bot])


def test_with_reduced_motion_nothing_moves(scene: Scene) -> None:
    page = scene.chat.page
    page.emulate_media(reduced_motion="reduce")
    # Nobody answers it, so that the answer stays on its way.
    store_own_message(scene.system, scene.contact, "A question")
    scene.portal.visit(page, scene.system, scene.contact)
    expect(scene.chat.launcher).to_be_visible(timeout=SOON)

    scene.chat.launcher.click()
    moving = [page.evaluate(RUNNING)]
    expect(scene.chat.panel.get_by_text(scene.chat.word("typing"))).to_be_visible(timeout=SOON)
    moving.append(page.evaluate(RUNNING))

    assert moving == [0, 0]


@pytest.fixture(params=[{"width": 640, "height": 450}, {"width": 320, "height": 256}], ids=["200 %", "400 %"])
def zoomed(
    request: pytest.FixtureRequest, browser: Browser, system: System, watch: Callable[..., Page], problems: list[str]
) -> Iterator[ChatPage]:
    """A page of 1280 by 900 or so, enlarged: of fewer pixels, each larger."""
    context = browser.new_context(
        viewport=request.param, device_scale_factor=1280 / request.param["width"], locale="en"
    )
    yield ChatPage(watch(context.new_page(), system))
    context.close()
    assert problems == []


def test_everything_has_room_on_an_enlarged_page(
    zoomed: ChatPage, portal: Portal, system: System, contact: Callable[..., str]
) -> None:
    scene = Scene(zoomed, portal, system, contact)
    be_a_conversation(scene)

    for part in (zoomed.field, zoomed.panel.get_by_role("button", name=zoomed.word("close")), zoomed.log):
        expect(part).to_be_in_viewport(ratio=0.99)
    box = zoomed.log.bounding_box()
    assert box is not None
    assert box["height"] >= 60
    assert find_overflows(zoomed.page) == []


@pytest.mark.parametrize("viewport", [WIDE, NARROW], ids=["wide", "narrow"])
def test_from_right_to_left_the_chat_is_on_the_other_side(scene: Scene, viewport: Any) -> None:
    page = scene.chat.page
    page.set_viewport_size(viewport)
    scene.portal.visit(page, scene.system, scene.contact, language="ar", direction="rtl")
    expect(scene.chat.launcher).to_be_visible(timeout=SOON)

    launcher = scene.chat.launcher.bounding_box()
    scene.chat.launcher.click()
    panel = scene.chat.panel.bounding_box()

    assert launcher is not None
    assert panel is not None
    assert launcher["x"] + launcher["width"] < viewport["width"] / 2
    assert panel["x"] >= 0
    assert panel["x"] + panel["width"] <= viewport["width"]
    assert find_overflows(page) == []


@pytest.mark.parametrize("path", SHEETS, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_style_sheet_knows_beginnings_and_ends_but_neither_left_nor_right(path: Path) -> None:
    text = re.sub(r"/\*.*?\*/|\([^()]*\)", "", path.read_text("utf-8"), flags=re.DOTALL)

    uneven = [
        found.group()
        for found in FOUR.finditer(text)
        if len(values := found[2].replace("!important", "").split()) == 4
        and (len({*values[:2]} | {*values[2:]}) > 1 if "radius" in found[1] else values[1] != values[3])
    ]

    assert PHYSICAL.findall(text) + uneven == []
