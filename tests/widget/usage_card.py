"""The card of a key's figures, as a person sees it: its bar, its figures, and how they were counted, once opened."""

from dataclasses import dataclass

import pytest
from playwright.sync_api import Locator, expect

from keyclerk.answers import Texts, load_texts
from tests.conversations.expected import describe_usage
from tests.conversations.records import Records

ROWS = "table => [...table.querySelectorAll('[role=row]')].map(row => [...row.children].map(cell => cell.innerText))"
NAME = "card_key_usage"


@dataclass
class UsageCard:
    """The card in a message, in a language."""

    article: Locator
    language: str

    @property
    def texts(self) -> Texts:
        return load_texts(self.language)

    @property
    def table(self) -> Locator:
        return self.article.get_by_role("table")

    @property
    def opener(self) -> Locator:
        """The button that opens how it was counted."""
        return self.article.get_by_role("button", name=self.say("how"), exact=True)

    def say(self, attribute: str) -> str:
        return self.texts.format(NAME, {}, attribute=attribute)

    def check(self, records: Records, suffix: str) -> None:
        """Have it show what a count of the ledger apart from the product says."""
        figures = records.figures[suffix]
        product = {"product": {"product": figures["product"]}, "suffix": suffix}
        expect(self.article.get_by_text(self.texts.format(NAME, product), exact=True)).to_be_visible()
        used, limit = figures["used"], figures["limit"]
        shown = [f"{self.say('used')} {used}"] if limit is None else [f"{self.say('used')} {used} / {limit}"]
        shown += [] if limit is None else [f"{self.say('left')} {figures['left']}"]
        expect(self.article.locator(".ac-factset tr")).to_have_text(shown, use_inner_text=True)
        if limit is not None:
            assert self.measure_bar() == pytest.approx(used / limit, abs=0.02)
        self.open()
        self.check_proof(records, suffix)

    def measure_bar(self) -> float:
        """Return how much of the bar's width is filled."""
        parts = self.article.locator(".ac-columnSet > *").all()
        widths = [box["width"] for part in parts if (box := part.bounding_box())]
        return widths[0] / sum(widths)

    def open(self) -> None:
        """Open how it was counted."""
        expect(self.opener).to_have_attribute("aria-expanded", "false")
        expect(self.table).to_have_count(0)
        self.opener.click()
        expect(self.opener).to_have_attribute("aria-expanded", "true")
        expect(self.table).to_be_visible()

    def check_proof(self, records: Records, suffix: str) -> None:
        """Have its table show every entry of the ledger, newest first, as far as the answer shows them."""
        proof = describe_usage(records, suffix)["proof"]
        header = [self.say(column) for column in ("date", "computer", "decision")]
        rows = [[self.texts.say(row["date"]), row["computer"], self.texts.say(row["how"])] for row in proof["rows"]]
        assert self.table.evaluate(ROWS) == [header, *rows]
        expect(self.table.get_by_role("row")).to_have_count(len(rows) + 1)
        if proof["more"]:
            more = self.texts.format("row_more", {"count": proof["more"]}).removeprefix("- ")
            expect(self.article.get_by_text(more, exact=True)).to_be_visible()
