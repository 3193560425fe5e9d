"""Whether an answer helped: asked beneath it, answered by a click, and kept."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, expect
from sqlalchemy import select

from keyclerk.answers import load_texts
from keyclerk.store.tables import FeedbackRow
from tests.conversations.dialogue import LANGUAGES
from tests.conversations.records import Records
from tests.conversations.sentences import HOW_COUNTED
from tests.widget.dialogue import WidgetDialogue

Begin = Callable[..., WidgetDialogue]


def find_feedback(article: Locator, language: str) -> Locator:
    return article.get_by_role("group", name=load_texts(language).format("feedback", {}), exact=True)


def name(label: str, language: str) -> str:
    return load_texts(language).format("feedback", {}, attribute=label)


def read_feedback(dialogue: WidgetDialogue) -> list[tuple[int, bool, str | None]]:
    """Return what was kept of a conversation: the number of an answer, whether it helped, and why not."""
    conversation = dialogue.last.message.conversation_id
    with dialogue.system.database.read() as session:
        rows = session.scalars(select(FeedbackRow).where(FeedbackRow.conversation_id == conversation))
        return [(row.number, row.helped, row.reason) for row in rows]


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_answer_that_helped_is_told_so_by_a_click(begin: Begin, samples: dict[str, Records], language: str) -> None:
    dialogue = begin(samples["atelier"], language)
    (answer,) = dialogue.say(HOW_COUNTED[language]).replies
    group = find_feedback(dialogue.find(answer), language)
    expect(group.get_by_role("button")).to_have_text([name("yes", language), name("no", language)])

    yes = group.get_by_role("button", name=name("yes", language), exact=True)
    turn = dialogue.take(yes.click)

    assert (turn.names, turn.message.text) == (["utter_feedback_thanks"], name("yes", language))
    expect(yes).to_have_attribute("aria-pressed", "true")
    assert read_feedback(dialogue) == [(answer.number, True, None)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_answer_that_did_not_help_is_asked_why_and_the_last_word_holds(
    begin: Begin, samples: dict[str, Records], language: str
) -> None:
    dialogue = begin(samples["atelier"], language)
    (answer,) = dialogue.say(HOW_COUNTED[language]).replies
    group = find_feedback(dialogue.find(answer), language)

    turn = dialogue.take(group.get_by_role("button", name=name("no", language), exact=True).click)
    assert turn.names == ["utter_feedback_reason"]
    assert read_feedback(dialogue) == [(answer.number, False, None)]

    reasons = find_feedback(dialogue.article, language).get_by_role("button")
    expect(reasons).to_have_text([name(each, language) for each in ("wrong", "unclear", "incomplete", "other")])
    assert dialogue.take(reasons.nth(1).click).names == ["utter_feedback_kept"]
    assert read_feedback(dialogue) == [(answer.number, False, "unclear")]

    dialogue.take(group.get_by_role("button", name=name("yes", language), exact=True).click)
    assert read_feedback(dialogue) == [(answer.number, True, None)]
    expect(group.get_by_role("button", pressed=True)).to_have_text([name("yes", language)])
