"""Product keys are hidden in the browser as the server hides them, before anything is shown, kept or sent."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser, expect

from channels.widget.routes import FOLDER
from keyclerk.product_keys import MASK, mask
from tests.keyclerk.test_product_keys import AFTER, BEFORE, ORDINARY, PRODUCT_KEYS, SEPARATORS, STYLES, WRITTEN, widen
from tests.portal import Portal
from tests.synthetic import generate_product_keys
from tests.system import System
from tests.widget.chat_page import SOON, ChatPage

EXAMPLES = 1500
ASTRAL = st.sampled_from(
    ["😀", "👩🏽‍💻", "𝐁𝐂𝐃𝐅𝐆", "𝟐𝟑𝟒", "𐐀", "🇫🇷", "\U0001f511", "𝒳", "é", "e\u0301", "ﬁ", "ß", "Ω", "K"]
)
SPACES = st.sampled_from("\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2003\u200b\u2028\u202f\u205f\u2060\u3000\ufeff")
GROUPS = st.lists(PRODUCT_KEYS.flatmap(lambda key: st.sampled_from(key.split("-"))), min_size=1, max_size=11)
MISTYPED = st.sampled_from("AEIOUSLZ015é😀Ｏ")
BETWEEN = st.one_of(SEPARATORS, SPACES, st.tuples(SPACES, SEPARATORS, SPACES).map("".join))


@st.composite
def make_mistyped(draw: st.DrawFn) -> str:
    """Make a key with a character that no key has."""
    key = list(draw(STYLES)(draw(PRODUCT_KEYS)))
    key[draw(st.integers(0, len(key) - 1))] = draw(MISTYPED)
    return "".join(key)


@st.composite
def make_groups(draw: st.DrawFn) -> str:
    """Make groups of keys, from one to more than two keys have, between which anything may stand."""
    return "".join(draw(st.one_of(st.just("-"), BETWEEN)) + draw(STYLES)(group) for group in draw(GROUPS))


PARTS = st.one_of(
    st.tuples(PRODUCT_KEYS, SEPARATORS, STYLES).map(lambda key: key[2](key[1].join(key[0].split("-")))),
    make_mistyped(),
    make_groups(),
    BEFORE,
    AFTER,
    ASTRAL,
    SPACES,
    st.text(max_size=8),
)
TEXTS = st.lists(PARTS, min_size=1, max_size=5).map("".join)


def generate_texts() -> list[str]:
    """Return texts with keys in all writings, the same ones at each run."""
    texts: list[str] = []

    @settings(
        max_examples=EXAMPLES,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(TEXTS, st.tuples(BEFORE, PRODUCT_KEYS, SEPARATORS, STYLES, AFTER))
    def collect(text: str, parts: tuple[str, str, str, Any, str]) -> None:
        before, key, separator, style, after = parts
        texts.extend((text, f"{before}{style(separator.join(key.split('-')))}{after}"))

    collect()
    return [*texts, *(text for text, _ in WRITTEN.values()), *ORDINARY]


@pytest.fixture(scope="module")
def mask_in_browser(browser: Browser) -> Callable[[list[str]], list[str]]:
    """Mask texts by the widget's own module."""
    source = (FOLDER / "masking.js").read_text("utf-8").replace("export ", "")

    def mask_all(texts: list[str]) -> list[str]:
        page = browser.new_page()
        masked: list[str] = page.evaluate(f"(texts) => {{ {source}\nreturn texts.map(mask); }}", texts)
        page.close()
        return masked

    return mask_all


@pytest.fixture
def opened(chat: ChatPage, portal: Portal, system: System, contact: Callable[..., str]) -> None:
    """The chat is open, for a new contact."""
    portal.visit(chat.page, system, contact())
    chat.open()


def test_the_browser_hides_what_the_server_hides(mask_in_browser: Callable[[list[str]], list[str]]) -> None:
    texts = generate_texts()
    expected = [mask(text) for text in texts]

    masked = mask_in_browser(texts)

    different = [each for each in zip(texts, expected, masked, strict=True) if each[1] != each[2]]
    assert different == []
    assert sum(MASK in text for text in expected) > EXAMPLES


def test_a_long_text_is_masked_at_once(browser: Browser) -> None:
    source = (FOLDER / "masking.js").read_text("utf-8").replace("export ", "")
    texts = ["BC D" * 1000, "BCDFG " * 700, "B" + " " * 3999, "ABCDE-" * 700, "B" * 4000, "😀" * 4000]
    page = browser.new_page()

    milliseconds = page.evaluate(
        f"(texts) => {{ {source}\nconst begin = performance.now(); texts.forEach(mask); "
        "return performance.now() - begin; }",
        texts,
    )

    assert milliseconds < 5000


@pytest.mark.parametrize(
    "key", [write(next(generate_product_keys("typed"))) for write in (str.upper, str.lower, widen)], ids=str
)
def test_a_key_that_is_typed_is_never_whole_on_its_way(
    chat: ChatPage, opened: None, problems: list[str], key: str
) -> None:
    masked = f"Is {mask(key)} valid?"
    bodies: list[str] = []
    chat.page.on("request", lambda request: bodies.append(request.post_data or ""))
    chat.page.context.set_offline(True)

    chat.write(f"Is {key} valid?")
    expect(chat.own.locator(".text")).to_have_text(masked)
    expect(chat.own).to_contain_text(chat.word("masked"))
    kept = chat.page.evaluate("JSON.stringify({ ...sessionStorage, ...localStorage })")
    chat.page.context.set_offline(False)
    expect(chat.own).to_contain_text(chat.word("state.sent"), timeout=SOON)

    sent = [body for body in bodies if "valid?" in body]
    assert masked in kept
    assert sent
    assert [body for body in [*sent, kept] if key in body or key[:11] in body] == []
    expect(chat.own.locator(".text")).to_have_text(masked)
    problems[:] = [each for each in problems if "ERR_INTERNET_DISCONNECTED" not in each]


def test_a_key_in_a_card_is_never_whole_on_its_way(chat: ChatPage, opened: None) -> None:
    key = next(generate_product_keys("in a card"))
    bodies: list[str] = []
    chat.page.on("request", lambda request: bodies.append(request.post_data or ""))
    chat.say("Please open a technical support incident")
    chat.say("The server does not start any more after the update")
    chat.say("severity B")
    card = chat.log.locator(".card").last
    card.get_by_role("textbox").first.fill(f"The server refuses {key}")
    before = chat.replies.count()
    card.get_by_role("button").last.click()
    chat.wait_for_reply(before)

    assert any("The server refuses" in body for body in bodies)
    assert [body for body in bodies if key in body] == []
    expect(card.get_by_role("textbox").first).to_have_value(f"The server refuses {mask(key)}")
    expect(chat.log.get_by_text(key)).to_have_count(0)


def test_a_message_with_a_bullet_says_nothing_of_hidden_keys(chat: ChatPage, opened: None) -> None:
    chat.say("Thank you • bye")

    expect(chat.own.locator(".text")).to_have_text("Thank you • bye")
    expect(chat.own).not_to_contain_text(chat.word("masked"))
