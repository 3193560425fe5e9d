"""The chat on a page, as a person uses it: by what it shows, and by the names that it gives its parts."""

import json
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Locator, Page, expect

from channels.widget.words import describe_words

SOON = 30_000
"""How long an answer may take on a busy machine, in milliseconds."""


@dataclass
class ChatPage:
    """The chat of a page, with its own words in a language."""

    page: Page
    language: str = "en"

    def word(self, name: str, **values: Any) -> str:
        """Return a word of the widget, with its values."""
        text: str = json.loads(describe_words(self.language))["texts"][f"widget_{name}"]
        for value, told in values.items():
            text = text.replace(f"{{{value}}}", str(told))
        return text

    @property
    def launcher(self) -> Locator:
        return self.page.locator("keyclerk-chat .launcher")

    @property
    def panel(self) -> Locator:
        return self.page.get_by_role("dialog")

    @property
    def log(self) -> Locator:
        return self.page.get_by_role("log")

    @property
    def field(self) -> Locator:
        return self.panel.get_by_role("textbox", name=self.word("field"))

    @property
    def messages(self) -> Locator:
        return self.log.get_by_role("article")

    @property
    def own(self) -> Locator:
        """The person's own messages."""
        return self.page.locator("keyclerk-chat article.partner")

    @property
    def replies(self) -> Locator:
        """What the bot said."""
        return self.page.locator("keyclerk-chat article.bot")

    @property
    def alert(self) -> Locator:
        return self.panel.get_by_role("alert")

    def open(self) -> None:
        self.launcher.click()
        expect(self.panel).to_be_visible()
        expect(self.log).to_have_attribute("aria-busy", "false", timeout=SOON)

    def write(self, text: str) -> None:
        """Type a message and send it by the Enter key."""
        self.field.fill(text)
        self.field.press("Enter")

    def say(self, text: str) -> Locator:
        """Type a message, and return the last of the replies to it once it is there."""
        before = self.replies.count()
        self.write(text)
        return self.wait_for_reply(before)

    def press(self, title: str) -> Locator:
        """Press an offered button, and return the last of the replies."""
        before = self.replies.count()
        self.log.get_by_role("button", name=title, exact=True).last.click()
        return self.wait_for_reply(before)

    def wait_for_reply(self, before: int) -> Locator:
        """Wait for more replies than there were, and until the answer is no longer on its way; return the last."""
        expect(self.replies.nth(before)).to_be_visible(timeout=SOON)
        expect(self.panel.get_by_text(self.word("typing"))).to_have_count(0, timeout=SOON)
        return self.replies.last

    def read(self) -> list[str]:
        """Return the texts of the messages, in order."""
        return self.page.locator("keyclerk-chat article .text").all_inner_texts()
