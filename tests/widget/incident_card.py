"""The card of an incident before it is opened, by its labels and its button."""

import re
from dataclasses import dataclass

from playwright.sync_api import Locator

from keyclerk.answers import load_texts

NAME = "card_incident"


@dataclass
class IncidentCard:
    """The card in a message, in a language."""

    article: Locator
    language: str

    @property
    def submit(self) -> Locator:
        """The button that opens the incident."""
        return self.article.get_by_role("button", name=self.say("submit"), exact=True)

    @property
    def fields(self) -> Locator:
        return self.article.locator("input, textarea, select")

    def field(self, name: str) -> Locator:
        """Return an input by its label, which has an asterisk where something is required."""
        label = r"\s+".join(map(re.escape, self.say(name).split()))
        return self.article.get_by_label(re.compile(rf"^{label}(\s*\*)?$")).and_(self.fields)

    def say(self, attribute: str) -> str:
        return load_texts(self.language).format(NAME, {}, attribute=attribute)
