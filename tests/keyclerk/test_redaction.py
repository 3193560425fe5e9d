import json
from typing import Any

import pytest

from keyclerk.redaction import Redaction

NAME, ADDRESS, SENTENCE = "Zoë Müller", "zoe.mueller@contoso.example", 'The "server"\nsmokes.'


def make_redaction(id_: str = "zoe") -> Redaction:
    return Redaction(id_=id_, new_id="erased-1", names=(NAME, ADDRESS, None, "Z"), sentences=(SENTENCE, "yes", ""))


TEXTS = {
    "a name": (f"Dear {NAME}, hello", "Dear …, hello"),
    "an address": (f"<{ADDRESS}>", "<…>"),
    "a sentence within another": (f"She wrote: {SENTENCE} Really?", "She wrote: … Really?"),
    "a name within a longer word": ("Zoë Müllerin", "Zoë Müllerin"),
    "an id that stands alone": ("zoe", "erased-1"),
    "an id that might be a word": ("zoe is a name", "zoe is a name"),
    "what is too short to tell": ("yes, Z", "yes, Z"),
    "nothing": ("", ""),
}


@pytest.mark.parametrize(("before", "after"), TEXTS.values(), ids=TEXTS.keys())
def test_a_person_is_taken_out_of_a_text(before: str, after: str) -> None:
    redaction = make_redaction()

    assert redaction.redact(before) == after
    assert redaction.matches(before) or before == after


@pytest.mark.parametrize("escapes", [True, False])
def test_a_person_is_taken_out_of_json_however_it_is_written(escapes: bool) -> None:
    value: Any = {"a": [NAME, {"b": f"> {SENTENCE}"}], "contact": "zoe", "n": 1, "none": None}
    redaction = make_redaction()
    content = json.dumps(value, ensure_ascii=escapes)

    assert redaction.matches(content)
    assert json.loads(redaction.redact_json(content)) == {
        "a": ["…", {"b": "> …"}],
        "contact": "erased-1",
        "n": 1,
        "none": None,
    }


def test_an_id_that_is_no_ordinary_word_is_taken_out_wherever_it_stands() -> None:
    redaction = make_redaction("contoso-zoe")

    assert redaction.redact("asked by contoso-zoe.") == "asked by …."


def test_somebody_without_name_and_words_is_found_by_the_id_alone() -> None:
    redaction = Redaction(id_="7", new_id="erased-1", names=("", None))

    assert [redaction.redact(text) for text in ("7", "7 of 10")] == ["erased-1", "7 of 10"]
    assert not redaction.matches("7 of 10")
