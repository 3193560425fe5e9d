"""Whatever people, agents, records and cards bring: nothing of it runs, is fetched, or leads elsewhere unseen."""

import re
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.conversations.records import make_records
from tests.portal import POLICY, Portal
from tests.system import System
from tests.widget.chat_page import SOON, ChatPage
from tests.widget.stored import store_agent_message, store_message, store_own_message

MARKUP = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '<img src="https://elsewhere.example/seen.png">',
    "<svg/onload=alert(1)>",
    '"><iframe srcdoc="<script>alert(1)</script>"></iframe>',
    "<a href=javascript:alert(1)>click</a>",
    "<style>@import 'https://elsewhere.example/a.css';</style>",
    "</textarea></div><slot name=message-1></slot><b>bold</b>",
    "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &#x3c;b&#x3e;",
    "${alert(1)} {{constructor.constructor('alert(1)')()}} {count}",
)
NO_LINKS = (
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x]( javascript:alert(1))",
    "[x](java\tscript:alert(1))",
    "[x](data:text/html,<script>alert(1)</script>)",
    "[x](vbscript:msgbox(1))",
    "[x](file:///etc/passwd)",
    "[x](//elsewhere.example/a)",
    "[x](/chat/transcript)",
    "[[x](javascript:alert(1))](javascript:alert(2))",
    "![x](javascript:alert(1))",
    "<javascript:alert(1)>",
    "[x]: javascript:alert(1)",
    "javascript:alert(1)",
    "[x](http:alert)",
)
LINKS = (
    ('[x](https://a.example/"onmouseover=alert(1))', "a.example"),
    ('[x](https://a.example/"onmouseover="alert)', "a.example"),
    ("![x](https://elsewhere.example/seen.png)", "elsewhere.example"),
    ("[https://bank.example](https://elsewhere.example/login)", "elsewhere.example"),
    ("[bank](https://bank.example@elsewhere.example/)", "elsewhere.example"),
    ("[**bold**](https://a.example/b)", "a.example"),
    ("https://a.example/'onclick='alert(1)'", "a.example"),
    ('https://a.example/"><img src=x onerror=alert(1)>', "a.example"),
    ("HTTPS://A.EXAMPLE/b", "a.example"),
    ("[a [b](https://a.example/c) d](javascript:alert(1))", "a.example"),
)
TRUSTED_TYPES = (
    "require-trusted-types-for 'script'; trusted-types adaptivecards#markdownPassthroughPolicy "
    "adaptivecards#restoreContentsPolicy adaptivecards#deprecatedExportedFunctionPolicy"
)
HOST = "https://elsewhere.example"
ELSEWHERE = f"{HOST}/seen.png"
TEXT = "**bold** [x](javascript:alert(1)) <img src=x onerror=alert(1)>"
HOSTILE_ELEMENTS: dict[str, dict[str, Any]] = {
    "a picture": {"type": "Image", "url": ELSEWHERE},
    "pictures": {"type": "ImageSet", "images": [{"type": "Image", "url": ELSEWHERE}]},
    "a film": {"type": "Media", "poster": ELSEWHERE, "sources": [{"mimeType": "video/mp4", "url": ELSEWHERE}]},
    "a background": {"type": "Container", "backgroundImage": ELSEWHERE, "items": []},
    "a background of a column": {
        "type": "ColumnSet",
        "columns": [{"type": "Column", "backgroundImage": {"url": ELSEWHERE}, "items": []}],
    },
    "a place that leads elsewhere": {
        "type": "Container",
        "selectAction": {"type": "Action.OpenUrl", "url": "javascript:alert(1)"},
        "items": [{"type": "TextBlock", "text": "press"}],
    },
    "a word that leads elsewhere": {
        "type": "RichTextBlock",
        "inlines": [{"type": "TextRun", "text": "press", "selectAction": {"type": "Action.OpenUrl", "url": HOST}}],
    },
    "a picture in place of what nobody knows": {
        "type": "Unknown.Thing",
        "fallback": {"type": "Image", "url": ELSEWHERE},
    },
    "a picture in place of what is not there": {
        "type": "TextBlock",
        "text": "x",
        "requires": {"acme": "9.0"},
        "fallback": {"type": "Image", "url": ELSEWHERE},
    },
    "a field with a button that leads elsewhere": {
        "type": "Input.Text",
        "id": "a",
        "label": TEXT,
        "inlineAction": {"type": "Action.OpenUrl", "title": "press", "url": HOST, "iconUrl": ELSEWHERE},
    },
    "choices": {"type": "Input.ChoiceSet", "id": "b", "label": TEXT, "choices": [{"title": TEXT, "value": TEXT}]},
    "buttons that lead elsewhere": {
        "type": "ActionSet",
        "actions": [
            {"type": "Action.OpenUrl", "title": "press", "url": HOST},
            {"type": "Action.Submit", "title": TEXT, "iconUrl": ELSEWHERE, "data": {"reference": TEXT}},
            {"type": "Action.ShowCard", "title": "press", "card": {"type": "AdaptiveCard", "body": []}},
        ],
    },
    "facts": {"type": "FactSet", "facts": [{"title": TEXT, "value": TEXT}]},
    "a table": {
        "type": "Table",
        "columns": [{"width": 1}],
        "rows": [
            {"type": "TableRow", "cells": [{"type": "TableCell", "items": [{"type": "Image", "url": ELSEWHERE}]}]}
        ],
    },
    "nothing that is known": {"type": "constructor", "__proto__": {"type": "Image"}, "url": ELSEWHERE},
}


@pytest.fixture(autouse=True)
def quiet(page: Page) -> Iterator[None]:
    """Nothing opens a window or asks anything; what the policy of the page forbids is a problem of the page's."""
    seen: list[str] = []
    page.on("dialog", lambda dialog: (seen.append(dialog.message), dialog.dismiss()))
    page.on("popup", lambda popup: seen.append(popup.url))
    yield
    assert seen == []


def read_links(chat: ChatPage) -> list[dict[str, str]]:
    """Return the links of the conversation, with what stands around each."""
    links: list[dict[str, str]] = chat.log.locator("a").evaluate_all(
        "links => links.map((link) => ({ href: link.href, rel: link.rel, target: link.target, text: link.textContent,"
        " attributes: link.getAttributeNames().sort().join(), beside: link.nextSibling?.textContent ?? '' }))"
    )
    return links


def find_own(chat: ChatPage) -> Locator:
    return chat.own.locator(".text")


def test_what_a_person_wrote_is_shown_as_they_wrote_it(
    chat: ChatPage, portal: Portal, system: System, contact: Callable[..., str]
) -> None:
    ada = contact()
    texts = [*MARKUP, *NO_LINKS, *(text for text, _ in LINKS)]
    for text in texts:
        store_own_message(system, ada, text)

    portal.visit(chat.page, system, ada)
    chat.open()

    expect(find_own(chat)).to_have_text(texts, timeout=SOON)
    assert find_own(chat).all_text_contents() == texts
    assert read_links(chat) == []


def test_what_is_typed_or_sent_by_a_program_is_text(
    chat: ChatPage, portal: Portal, system: System, contact: Callable[..., str]
) -> None:
    ada = contact()
    sent, typed = MARKUP[1], MARKUP[0]
    portal.visit(chat.page, system, ada)
    chat.open()

    chat.say(typed)
    assert system.talk_as(ada).post(text=sent).is_success
    expect(find_own(chat)).to_have_count(2, timeout=SOON)
    shown = find_own(chat).all_text_contents()
    chat.page.reload()
    chat.open()

    assert shown == [typed, sent]
    expect(find_own(chat)).to_have_text([typed, sent], timeout=SOON)
    assert chat.log.locator("script, img, svg:not([aria-hidden]), iframe, style").count() == 0


@pytest.mark.parametrize("store", [store_message, store_agent_message], ids=["bot", "agent"])
def test_markup_of_others_is_text(
    chat: ChatPage, portal: Portal, system: System, contact: Callable[..., str], store: Callable[..., int]
) -> None:
    ada = contact()
    for text in MARKUP:
        store(system, ada, text)

    portal.visit(chat.page, system, ada)
    chat.open()

    expect(chat.messages).to_have_count(len(MARKUP), timeout=SOON)
    assert [text for text in chat.log.locator(".text").all_text_contents() if text not in MARKUP] == []
    assert chat.log.locator(".text :not(p, a)").count() == 0


def test_what_is_no_address_of_the_web_is_no_link(
    chat: ChatPage, portal: Portal, system: System, contact: Callable[..., str]
) -> None:
    ada = contact()
    for text in NO_LINKS:
        store_agent_message(system, ada, text)

    portal.visit(chat.page, system, ada)
    chat.open()

    expect(chat.messages).to_have_count(len(NO_LINKS), timeout=SOON)
    assert read_links(chat) == []
    assert chat.log.locator(".text").all_text_contents() == list(NO_LINKS)


def test_a_link_leads_where_it_says(
    chat: ChatPage, portal: Portal, system: System, contact: Callable[..., str]
) -> None:
    ada = contact()
    for text, _ in LINKS:
        store_agent_message(system, ada, text)

    portal.visit(chat.page, system, ada)
    chat.open()

    expect(chat.messages).to_have_count(len(LINKS), timeout=SOON)
    links = read_links(chat)
    assert [urlsplit(link["href"]).hostname for link in links] == [host for _, host in LINKS]
    for link in links:
        assert urlsplit(link["href"]).scheme in {"http", "https"}
        assert link["attributes"] == "href,rel,target"
        assert {"noopener", "noreferrer"} <= set(link["rel"].split())
        host = urlsplit(link["href"]).hostname or ""
        named = link["text"] if re.match("https?://", link["text"], re.IGNORECASE) else link["beside"]
        assert host in (named + link["beside"]).casefold()


def test_a_named_link_shows_its_host(
    chat: ChatPage, portal: Portal, system: System, contact: Callable[..., str]
) -> None:
    ada = contact()
    store_agent_message(system, ada, "See [https://bank.example](https://elsewhere.example/login).")

    portal.visit(chat.page, system, ada)
    chat.open()

    expect(chat.messages.locator(".text")).to_have_text("See https://bank.example (elsewhere.example).", timeout=SOON)


def test_hostile_names_of_people_and_computers_are_text(
    chat: ChatPage, portal: Portal, system: System, samples: Any
) -> None:
    computer = "<img src=x onerror=alert(1)>"
    records = make_records(system, ("windows-server", "5", [computer, "PC-[x](javascript:alert(1))"]), name=MARKUP[0])
    (suffix,) = records.list_suffixes()
    ada = f"{records.partner}-hostile"
    system.import_rows("contacts", "contact,partner,name,roles", f"{ada},{records.partner},{MARKUP[3]},global_admin")
    portal.visit(chat.page, system, ada)
    chat.open()

    chat.say("Hello")
    reply = chat.say(f"Which computers were counted for the key ending in {suffix}?")
    store_agent_message(system, ada, "Good day", agent=MARKUP[1])

    expect(reply).to_contain_text(computer)
    expect(chat.page.locator("keyclerk-chat article.agent .by")).to_contain_text(MARKUP[1], timeout=SOON)
    assert chat.log.locator("script, img, iframe, style").count() == 0
    assert read_links(chat) == []


@pytest.mark.parametrize("name", HOSTILE_ELEMENTS)
def test_a_hostile_card_shows_texts_and_fetches_nothing(
    chat: ChatPage, portal: Portal, system: System, contact: Callable[..., str], name: str
) -> None:
    ada = contact()
    card = {
        "type": "AdaptiveCard",
        "version": "1.5",
        "backgroundImage": ELSEWHERE,
        "selectAction": {"type": "Action.OpenUrl", "url": HOST},
        "refresh": {"action": {"type": "Action.Execute", "verb": "x"}},
        "body": [{"type": "TextBlock", "text": TEXT, "wrap": True}, HOSTILE_ELEMENTS[name]],
        "actions": [{"type": "Action.OpenUrl", "title": "elsewhere", "url": "javascript:alert(1)"}],
    }
    store_message(system, ada, "A card", card=card, beside_card="Beside")
    portal.visit(chat.page, system, ada)
    chat.open()

    place = chat.log.locator(".card")
    expect(place).to_contain_text(TEXT, timeout=SOON)
    for button in place.get_by_role("button").all():
        if button.is_enabled():
            button.click()
    for text in place.get_by_text("press").all():
        text.click()

    assert place.locator("img, video, audio, iframe, script, object, embed, a, strong").count() == 0
    assert "url(" not in place.evaluate("place => [...place.querySelectorAll('*')].map((e) => e.style.cssText).join()")
    expect(place.get_by_text("elsewhere")).to_have_count(0)


def test_a_card_that_cannot_be_shown_is_a_text(
    chat: ChatPage, portal: Portal, system: System, contact: Callable[..., str], problems: list[str]
) -> None:
    ada = contact()
    store_message(system, ada, "What the card says", card={"type": "AdaptiveCard", "version": "1.5", "body": {"a": 1}})
    store_message(system, ada, "What nothing says", card={"type": "Elsewhere"})
    portal.visit(chat.page, system, ada)

    chat.open()

    expect(chat.replies.nth(1).locator(".text")).to_have_text("What nothing says", timeout=SOON)
    expect(chat.replies.first.locator(".text")).to_have_text("What the card says")
    problems[:] = [each for each in problems if not each.startswith("keyclerk: a card is shown as text")]


def test_the_inputs_of_a_card_are_text(
    chat: ChatPage, portal: Portal, system: System, contact: Callable[..., str]
) -> None:
    portal.visit(chat.page, system, contact())
    chat.open()
    chat.say("Please open a technical support incident")
    chat.say(f"The server does not start any more: {MARKUP[1]} {NO_LINKS[0]}")
    chat.say("severity B")
    card = chat.log.locator(".card").last
    description = card.get_by_role("textbox").first
    expect(description).to_have_value(re.compile(re.escape(MARKUP[1])), timeout=SOON)

    description.fill(f"The server is down {MARKUP[0]} {MARKUP[1]}")
    before = chat.replies.count()
    card.get_by_role("button").last.click()
    reply = chat.wait_for_reply(before)

    expect(reply).to_contain_text("INC-")
    assert chat.log.locator("script, img, iframe").count() == 0
    assert read_links(chat) == []


def test_hostile_attributes_are_text_or_nothing(chat: ChatPage, portal: Portal, system: System) -> None:
    portal.visit(
        chat.page,
        system,
        data_title=MARKUP[1],
        data_greeting=f"{MARKUP[0]} {NO_LINKS[0]}",
        data_sign_in_url="javascript:alert(1)",
        data_accent="url(https://elsewhere.example/a.png)",
        data_language="../../chat/anonymous?",
    )
    chat.open()

    expect(chat.panel).to_have_accessible_name(MARKUP[1])
    expect(chat.log).to_contain_text(f"{MARKUP[0]} {NO_LINKS[0]}")
    expect(chat.panel.get_by_text(chat.word("sign_in"))).to_be_visible(timeout=SOON)
    expect(chat.panel.get_by_role("link")).to_have_count(0)


def test_the_renderer_is_fetched_with_the_first_card_and_not_before(
    chat: ChatPage, portal: Portal, system: System, contact: Callable[..., str]
) -> None:
    ada = contact()
    asked: list[str] = []
    chat.page.on("request", lambda request: asked.append(urlsplit(request.url).path))
    portal.visit(chat.page, system, ada)
    chat.open()
    chat.say("Thank you")
    before = [path for path in asked if "vendor" in path]

    for _ in range(2):
        card = {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlock", "text": "A card's text"}]}
        store_message(system, ada, "A card", card=card)
    expect(chat.log.locator(".card:visible")).to_have_count(2, timeout=SOON)

    assert before == []
    assert [path for path in asked if "vendor" in path] == ["/widget/vendor/adaptivecards.js"]


def test_a_page_that_asks_for_trusted_types_has_the_chat_too(
    chat: ChatPage, portal: Portal, system: System, contact: Callable[..., str]
) -> None:
    ada = contact()
    portal.visit(chat.page, system, ada, policy=f"{POLICY}; {TRUSTED_TYPES}")
    chat.open()

    reply = chat.say("How many activations are left for the key ending in 372PD?")

    expect(reply.locator(".card")).to_be_visible(timeout=SOON)
    expect(reply).to_contain_text("10 / 10")
