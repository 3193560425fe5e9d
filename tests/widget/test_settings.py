"""What a page can set, ask and hear: attributes, colours, places, methods, events, and where the chat stands."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from channels.widget.words import describe_words
from keyclerk.answers import load_languages
from tests.portal import POLICY, Portal
from tests.system import System
from tests.widget.chat_page import SOON, ChatPage
from tests.widget.once import list_said
from tests.widget.stored import store_message

STYLED = POLICY.replace("style-src 'none'", "style-src 'unsafe-inline'")
ELEMENT = "document.querySelector('keyclerk-chat')"
KEEP = """
window.heard = [];
for (const name of ["keyclerk-message", "keyclerk-cleared"])
  document.addEventListener(name, (event) => heard.push({ name, ...event.detail, by: event.target.localName }));
"""


def read_style(part: Locator, name: str) -> str:
    value: str = part.evaluate(f"part => getComputedStyle(part).{name}")
    return value


def measure(part: Locator) -> dict[str, float]:
    box = part.bounding_box()
    assert box is not None
    return dict(box)


def hear(page: Page, name: str) -> list[dict[str, Any]]:
    """Return the details of the events of a name so far."""
    heard: list[dict[str, Any]] = page.evaluate("name => heard.filter((each) => each.name === name)", name)
    return [{key: value for key, value in each.items() if key != "name"} for each in heard]


def test_the_title_is_the_page_s_own(chat: ChatPage, portal: Portal, system: System) -> None:
    portal.visit(chat.page, system, data_title="Keys at Contoso")

    chat.open()

    expect(chat.panel).to_have_accessible_name("Keys at Contoso")
    expect(chat.panel.get_by_role("heading", name="Keys at Contoso")).to_be_visible()


def test_the_greeting_is_the_page_s_own(chat: ChatPage, portal: Portal, system: System) -> None:
    greeting = "Welcome to **Contoso**.\n- keys\n- incidents\n[Help](https://contoso.example/help)"
    portal.visit(chat.page, system, data_greeting=greeting)

    chat.open()

    expect(chat.log.get_by_role("strong")).to_have_text("Contoso")
    expect(chat.log.get_by_role("listitem")).to_have_text(["keys", "incidents"])
    expect(chat.log.get_by_role("link", name="Help")).to_have_attribute("href", "https://contoso.example/help")
    expect(chat.log.get_by_text(chat.word("greeting"))).to_have_count(0)


@pytest.mark.parametrize("language", load_languages())
def test_the_language_is_that_of_the_attribute(page: Page, portal: Portal, system: System, language: str) -> None:
    chat = ChatPage(page, language)

    portal.visit(page, system, data_language=language, language="de")

    expect(chat.launcher).to_have_accessible_name(chat.word("open"), timeout=SOON)


@pytest.mark.parametrize("language", load_languages())
def test_without_an_attribute_the_language_is_that_of_the_page(
    page: Page, portal: Portal, system: System, language: str
) -> None:
    chat = ChatPage(page, language)
    portal.visit(page, system, language=f"{language}-BE")

    chat.open()

    expect(chat.field).to_be_visible()
    expect(chat.log).to_contain_text(chat.word("greeting"))


def test_the_words_are_known_to_be_of_their_language(page: Page, portal: Portal, system: System) -> None:
    chat = ChatPage(page, "fr")
    portal.visit(page, system, data_language="fr", language="en")

    chat.open()

    language = chat.log.evaluate("log => log.closest('[lang]')?.lang ?? log.getRootNode().host.closest('[lang]').lang")
    assert language == "fr"


def test_a_new_beginning_greets_in_the_language_of_the_conversation(
    chat: ChatPage, portal: Portal, system: System, contact: Callable[..., str]
) -> None:
    portal.visit(chat.page, system, contact())
    chat.open()
    chat.write("Merci beaucoup, à bientôt")
    expect(chat.replies).to_have_count(1, timeout=SOON)
    chat.language = "fr"

    chat.panel.get_by_role("button", name=chat.word("anew"), exact=True).first.click()
    chat.panel.get_by_role("alertdialog").get_by_role("button").first.click()

    expect(chat.log).to_contain_text(chat.word("greeting"), timeout=SOON)
    choices = chat.log.get_by_role("group", name=chat.word("choices")).get_by_role("button")
    expect(choices).to_have_text(json.loads(describe_words("fr"))["starters"])


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
@pytest.mark.parametrize("position", ["end", "start"])
def test_the_position_is_a_corner(
    chat: ChatPage, portal: Portal, system: System, position: str, direction: str
) -> None:
    portal.visit(chat.page, system, data_position=position, direction=direction)
    chat.open()

    is_right = (position == "end") == (direction == "ltr")
    for part in (chat.launcher, chat.panel):
        box = measure(part)
        offset = 1280 - box["x"] - box["width"] if is_right else box["x"]
        assert offset == pytest.approx(20, abs=16)
        assert box["y"] >= 0
        assert box["y"] + box["height"] <= 900


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("theme", ["", "auto", "light", "dark", "no such"])
def test_the_theme_is_that_of_the_attribute_or_the_system(
    chat: ChatPage, portal: Portal, system: System, theme: str, scheme: Any
) -> None:
    chat.page.emulate_media(color_scheme=scheme)
    portal.visit(chat.page, system, data_theme=theme)
    chat.open()

    is_dark = (theme if theme in {"light", "dark"} else scheme) == "dark"
    assert read_style(chat.panel, "backgroundColor") == ("rgb(24, 33, 31)" if is_dark else "rgb(255, 255, 255)")


ACCENTS = {
    "#ffcc00": ("rgb(255, 204, 0)", "rgb(0, 0, 0)"),
    "navy": ("rgb(0, 0, 128)", "rgb(255, 255, 255)"),
    "hsl(0 100% 50%)": ("rgb(255, 0, 0)", "rgb(0, 0, 0)"),
}


@pytest.mark.parametrize("accent", ACCENTS)
def test_the_accent_has_an_ink_that_can_be_read(chat: ChatPage, portal: Portal, system: System, accent: str) -> None:
    portal.visit(chat.page, system, data_accent=accent)
    expect(chat.launcher).to_be_visible(timeout=SOON)

    assert (read_style(chat.launcher, "backgroundColor"), read_style(chat.launcher, "color")) == ACCENTS[accent]


def test_an_accent_that_is_no_colour_changes_nothing(chat: ChatPage, portal: Portal, system: System) -> None:
    portal.visit(chat.page, system, data_accent="url(x)")

    expect(chat.launcher).to_have_css("background-color", "rgb(15, 94, 99)", timeout=SOON)


VARIABLES = {
    "accent": ("#123456", ".send", "background-color", "rgb(18, 52, 86)"),
    "accent-ink": ("#fedcba", "header", "color", "rgb(254, 220, 186)"),
    "surface": ("#fffff0", ".panel", "background-color", "rgb(255, 255, 240)"),
    "raised": ("#eeeeee", ".greeting .text", "background-color", "rgb(238, 238, 238)"),
    "ink": ("#111111", ".panel", "color", "rgb(17, 17, 17)"),
    "quiet": ("#444444", ".hint", "color", "rgb(68, 68, 68)"),
    "radius": ("3px", ".panel", "border-top-left-radius", "3px"),
    "font": ("monospace", ".panel", "font-family", "monospace"),
    "offset-block": ("44px", "", "bottom", "44px"),
    "offset-inline": ("55px", "", "right", "55px"),
    "z-index": ("7", "", "z-index", "7"),
}


def test_the_page_s_style_sheet_sets_colours_and_places(chat: ChatPage, portal: Portal, system: System) -> None:
    rules = "; ".join(f"--keyclerk-{name}: {value}" for name, (value, *_) in VARIABLES.items())
    portal.visit(chat.page, system, policy=STYLED, head=f"<style>keyclerk-chat {{ {rules} }}</style>")
    chat.open()

    for part, name, value in ((part, name, value) for _, part, name, value in VARIABLES.values()):
        expect(chat.page.locator(f"keyclerk-chat {part}".strip())).to_have_css(name, value)


def test_the_page_s_own_style_does_not_reach_the_chat(chat: ChatPage, portal: Portal, system: System) -> None:
    style = "<style>* { color: red; font-size: 40px } button, textarea { display: none !important }</style>"
    portal.visit(chat.page, system, policy=STYLED, head=style)

    chat.open()

    expect(chat.field).to_be_visible()
    assert read_style(chat.log.locator(".text p").first, "color") == "rgb(22, 33, 31)"


def test_two_tags_are_one_chat(chat: ChatPage, portal: Portal, system: System, problems: list[str]) -> None:
    portal.visit(chat.page, system, head=f'<script src="{system.address}/widget/keyclerk.js"></script>')

    expect(chat.launcher).to_be_visible(timeout=SOON)

    assert chat.page.locator("keyclerk-chat").count() == 1
    assert problems == ["keyclerk: the script is on this page twice"]
    problems.clear()


@pytest.mark.parametrize("how", ["", "defer", "async"])
def test_the_tag_may_stand_at_the_end_of_the_body(chat: ChatPage, portal: Portal, system: System, how: str) -> None:
    tag = f'<script src="{system.address}/widget/keyclerk.js" data-title="At the end" {how}></script>'
    portal.visit(chat.page, system, is_tagged=False, body=tag)

    chat.open()

    expect(chat.panel).to_have_accessible_name("At the end")


def test_an_element_that_the_page_places_is_the_chat(chat: ChatPage, portal: Portal, system: System) -> None:
    portal.visit(chat.page, system, body='<keyclerk-chat data-title="My own"></keyclerk-chat>')
    chat.open()

    expect(chat.panel).to_have_accessible_name("My own")
    expect(chat.page.locator("keyclerk-chat")).to_have_count(1)
    expect(chat.page.locator("main > keyclerk-chat")).to_have_count(1)


def test_an_element_that_goes_and_comes_again_has_the_conversation(
    chat: ChatPage, portal: Portal, system: System, contact: Callable[..., str]
) -> None:
    ada = contact()
    store_message(system, ada, "Of before")
    portal.visit(chat.page, system, ada)
    chat.open()
    expect(chat.messages).to_have_count(1, timeout=SOON)

    chat.page.evaluate(f"window.gone = {ELEMENT}; gone.remove()")
    expect(chat.page.locator("keyclerk-chat")).to_have_count(0)
    chat.page.evaluate("document.body.append(gone)")
    chat.open()

    expect(chat.messages).to_have_count(1, timeout=SOON)
    store_message(system, ada, "Of now")
    expect(chat.messages.locator(".text")).to_have_text(["Of before", "Of now"], timeout=SOON)


def test_an_element_that_comes_again_has_no_button_until_there_is_a_chat(
    chat: ChatPage, portal: Portal, system: System, contact: Callable[..., str]
) -> None:
    portal.visit(chat.page, system, contact())
    chat.open()
    held: list[Route] = []
    chat.page.route("**/widget/texts/**", lambda route: held.append(route))  # noqa: PLW0108 - it is asked for its arguments

    with chat.page.expect_request("**/widget/texts/**"):
        chat.page.evaluate(f"document.querySelector('main').append({ELEMENT})")
    expect(chat.launcher).to_have_count(0)
    held[0].continue_()

    chat.open()


def test_an_element_that_is_moved_at_once_is_one_chat(
    chat: ChatPage, portal: Portal, system: System, contact: Callable[..., str]
) -> None:
    portal.visit(chat.page, system, contact())
    expect(chat.launcher).to_be_visible(timeout=SOON)

    chat.page.evaluate(f"for (let n = 0; n < 3; n += 1) document.querySelector('main').append({ELEMENT})")
    chat.open()
    chat.write("Thank you")

    expect(chat.launcher).to_have_count(1)
    expect(chat.own).to_have_count(1)
    expect(chat.replies).to_have_count(1, timeout=SOON)


def test_the_page_opens_closes_and_says(
    chat: ChatPage, portal: Portal, system: System, contact: Callable[..., str]
) -> None:
    portal.visit(chat.page, system, contact())

    chat.page.evaluate(f"{ELEMENT}.open()")
    expect(chat.panel).to_be_visible(timeout=SOON)
    chat.page.evaluate(f"{ELEMENT}.close()")
    expect(chat.panel).to_be_hidden()
    chat.page.evaluate(f"{ELEMENT}.send('Thank you')")

    expect(chat.panel).to_be_visible()
    expect(chat.own.locator(".text")).to_have_text("Thank you")
    expect(chat.replies).to_have_count(1, timeout=SOON)


def test_the_page_says_nothing_empty_and_leaves_what_is_too_long_in_the_field(
    chat: ChatPage, portal: Portal, system: System, contact: Callable[..., str]
) -> None:
    ada, too_long = contact(), "a" * 4001
    portal.visit(chat.page, system, ada)
    expect(chat.launcher).to_be_visible(timeout=SOON)

    chat.page.evaluate(f"{ELEMENT}.send('')")
    expect(chat.panel).to_be_visible()
    chat.page.evaluate(f"text => {ELEMENT}.send(text)", too_long)

    expect(chat.field).to_have_value(too_long)
    warning = chat.word("field.too_long", most="4,000", over=1)
    expect(chat.panel.get_by_role("status").filter(has_text=warning)).to_have_count(1)
    expect(chat.own).to_have_count(0)
    assert list_said(system, ada) == []


def test_the_page_asks_in_the_name_of_the_person(
    chat: ChatPage, portal: Portal, system: System, contact: Callable[..., str]
) -> None:
    ada = contact()
    store_message(system, ada, "Hello")
    portal.visit(chat.page, system, ada)
    expect(chat.launcher).to_be_visible(timeout=SOON)

    texts = chat.page.evaluate(
        f"""async (address) => {{
          const headers = {{ Authorization: await {ELEMENT}.authorization() }};
          const page = await (await fetch(`${{address}}/chat/messages`, {{ headers }})).json();
          return page.messages.map((message) => message.text);
        }}""",
        system.address,
    )

    assert texts == ["Hello"]


def test_the_page_hears_of_messages_and_of_a_new_beginning(
    chat: ChatPage, portal: Portal, system: System, contact: Callable[..., str]
) -> None:
    ada = contact()
    chat.page.add_init_script(KEEP)
    number = store_message(system, ada, "Of before", language="fr")
    portal.visit(chat.page, system, ada)
    chat.open()
    expect(chat.messages).to_have_count(1, timeout=SOON)

    chat.write("Merci beaucoup, à bientôt")
    chat.language = "fr"
    chat.wait_for_reply(1)
    messages = hear(chat.page, "keyclerk-message")
    cleared = len(hear(chat.page, "keyclerk-cleared"))
    chat.panel.get_by_role("button", name=chat.word("anew"), exact=True).first.click()
    chat.panel.get_by_role("alertdialog").get_by_role("button").first.click()
    expect(chat.messages).to_have_count(0, timeout=SOON)

    assert messages == [
        {"number": number, "author": "bot", "answers": None, "language": "fr", "by": "keyclerk-chat"},
        {"number": number + 1, "author": "partner", "answers": None, "language": None, "by": "keyclerk-chat"},
        {"number": number + 2, "author": "bot", "answers": number + 1, "language": "fr", "by": "keyclerk-chat"},
    ]
    assert hear(chat.page, "keyclerk-cleared")[cleared:] == [{"by": "keyclerk-chat"}]


def test_beneath_a_message_there_is_room_for_the_page_s_own(
    chat: ChatPage, portal: Portal, system: System, contact: Callable[..., str]
) -> None:
    ada = contact()
    numbers = [store_message(system, ada, text) for text in ("One", "Two")]
    portal.visit(chat.page, system, ada)
    chat.open()
    expect(chat.messages).to_have_count(2, timeout=SOON)

    chat.page.evaluate(
        f"(slot) => {ELEMENT}.append(Object.assign(document.createElement('p'), {{ slot, textContent: 'Mine' }}))",
        f"message-{numbers[0]}",
    )

    mine = chat.page.get_by_text("Mine")
    expect(mine).to_be_visible()
    assert measure(chat.messages.nth(0))["y"] < measure(mine)["y"] < measure(chat.messages.nth(1))["y"]


@pytest.fixture
def stranger() -> Iterator[Portal]:
    """A portal that the system does not know."""
    portal = Portal()
    yield portal
    portal.close()


def test_a_portal_that_is_not_in_the_settings_has_no_chat_and_is_told_why(
    chat: ChatPage, stranger: Portal, system: System, problems: list[str]
) -> None:
    with chat.page.expect_console_message(lambda message: "KEYCLERK_CHAT_ORIGINS" in message.text) as told:
        stranger.visit(chat.page, system)

    assert told.value.type == "warning"
    assert stranger.origin in told.value.text
    assert chat.launcher.count() == 0
    assert [each for each in problems if each.startswith("asked ") and stranger.origin not in each] == []
    problems.clear()
