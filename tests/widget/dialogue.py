"""A dialogue in the widget: what is typed and clicked, with what is shown held against what the store has of it."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Locator, expect
from sqlalchemy import select

from keyclerk.answers import load_texts, render
from keyclerk.conversations import PARTNER
from keyclerk.store.tables import ConversationRow, MessageRow
from tests.conversations.dialogue import Turn
from tests.system import System
from tests.widget.chat_page import SOON, ChatPage
from tests.widget.incident_card import IncidentCard

MARK = re.compile(r"^(?:- |\d+\. )", re.MULTILINE)
"""What makes a line an item of a list: the widget shows it as one."""


@dataclass
class WidgetDialogue:
    """The conversation of a contact who has the chat open."""

    chat: ChatPage
    system: System
    contact: str
    turns: list[Turn] = field(default_factory=list)

    @property
    def last(self) -> Turn:
        return self.turns[-1]

    @property
    def article(self) -> Locator:
        """The message of the last reply."""
        return self.find(self.last.replies[-1])

    @property
    def card(self) -> IncidentCard:
        """The card of the last reply, which is an incident that can be changed."""
        return IncidentCard(self.article, str(self.last.language))

    def find(self, message: MessageRow) -> Locator:
        return self.chat.page.locator(f'keyclerk-chat article:has(slot[name="message-{message.number}"])')

    def say(self, text: str) -> Turn:
        """Type a text and send it."""
        return self.take(lambda: self.chat.write(text))

    def say_all(self, *texts: str) -> Turn:
        """Say one after the other, and return the last turn."""
        return [self.say(text) for text in texts][-1]

    def press(self, label: str, **row: Any) -> Turn:
        """Click the button of the last turn that has this label in `catalog/responses.yml`, for a row of a list."""
        title = self.name_button(label, **row)
        return self.take(self.chat.log.get_by_role("button", name=title, exact=True).last.click)

    def name_button(self, label: str, **row: Any) -> str:
        """Return the title of a button of the last reply."""
        reply = self.last.replies[-1]
        values = {**(reply.values or {}), **row}
        return load_texts(str(reply.language)).format(str(reply.response), values, attribute=label)

    def take(self, deed: Callable[[], None]) -> Turn:
        """Do what is answered, wait for the answer, and return it as the store has it; it is shown as it is there."""
        before = self.chat.replies.count()
        deed()
        self.chat.wait_for_reply(before)
        rows = self.read_messages()
        message = max((row for row in rows if row.author == PARTNER), key=lambda row: row.number)
        turn = Turn(message, [row for row in rows if row.answers == message.number])
        self.turns.append(turn)
        self.chat.language = str(turn.language)
        expect(self.find(message).locator(".text")).to_have_text(message.text, use_inner_text=True)
        for reply in turn.replies:
            self.check_shown(reply)
        return turn

    def read_messages(self) -> list[MessageRow]:
        """Return everything that was said, in order, as the store has it."""
        with self.system.database.read() as session:
            query = select(MessageRow).join(ConversationRow).where(ConversationRow.subject == self.contact)
            return list(session.scalars(query.order_by(MessageRow.number)))

    def check_shown(self, reply: MessageRow) -> None:
        """Have a reply shown as its response's name and values say, with the buttons that are offered."""
        answer = render(str(reply.response), reply.values or {}, str(reply.language))
        article, text = self.find(reply), self.find(reply).locator(".text")
        shown = answer.text if answer.card is None else str(answer.beside_card)
        expect(text).to_have_text(MARK.sub("", shown), use_inner_text=True, timeout=SOON)
        expect(text).to_have_attribute("lang", answer.language)
        expect(article.locator(".card:visible")).to_have_count(0 if answer.card is None else 1)
        card = reply.card or {}
        in_card = {action["data"]["reference"] for action in card.get("actions", [])}
        titles = [each["title"] for each in reply.buttons or () if each["button"] not in in_card]
        expect(self.list_choices(article)).to_have_text(titles)

    def check_words(self, language: str) -> None:
        """Have the widget's own words in a language, around what was said in whatever one."""
        chat = ChatPage(self.chat.page, language)
        expect(chat.panel.get_by_role("heading", name=chat.word("title"), exact=True)).to_be_visible()
        expect(chat.field).to_have_attribute("placeholder", chat.word("field.placeholder"))
        expect(chat.panel.get_by_role("log", name=chat.word("log"), exact=True)).to_be_visible()
        expect(chat.panel.get_by_role("button", name=chat.word("send"), exact=True)).to_be_visible()

    def check_everything(self) -> None:
        """Have everything that was said shown once, and in order."""
        numbers = [f"message-{message.number}" for message in self.read_messages()]
        slots = self.chat.page.locator("keyclerk-chat article slot")
        assert slots.evaluate_all("slots => slots.map(slot => slot.name)") == numbers

    def list_choices(self, article: Locator) -> Locator:
        """Return the suggested answers of a message that can be seen."""
        group = article.get_by_role("group", name=self.chat.word("choices"))
        return group.get_by_role("button")
