"""The words of the widget in a language, as its script takes them: texts with places for values, no more."""

import json
from functools import cache

from keyclerk.answers import load_languages, load_texts, render

PREFIX = "widget_"
STARTERS = "utter_greet"
"""The response whose buttons are the first questions of an empty conversation."""

VALUES = ("count", "left", "most", "over", "seconds")
"""The values that the widget puts into its texts."""


@cache
def describe_words(language: str) -> str:
    """Return the widget's texts of a language as JSON; raises AnswerError for a language that has none.

    A text is named as in `answers/`, an attribute after a dot; a value's place is its name in braces.
    """
    texts = load_texts(language)
    places = {name: f"{{{name}}}" for name in VALUES}
    words = {
        f"{name}.{attribute}" if attribute else name: texts.format(name, places, attribute=attribute)
        for name, attribute in texts.list_names(PREFIX)
    }
    return json.dumps(
        {
            "language": language,
            "texts": words,
            "starters": [button.title for button in render(STARTERS, {"name": "none"}, language).buttons],
            "feedback": {each: load_texts(each).format("feedback", {}) for each in load_languages()},
        },
        ensure_ascii=False,
    )
