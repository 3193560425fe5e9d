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
    "a name in another case": ("zoë MÜLLER and ZOË Müller", "… and …"),
    "a name in another spacing": ("Zoë  Müller,\nZoë\tMüller, Zoë\u00a0Müller", "…,\n…, …"),
    "a name as computers are named": ("ZOË-MÜLLER-PC, zoë.müller, zoë_müller", "…-PC, …, …"),
    "an address in another case": ("Zoe.Mueller@Contoso.Example", "…"),
    "a sentence in another spacing": ('THE "server"  smokes.', "…"),
    "half a name": ("Müller", "Müller"),
    "what looks like JSON": ('["Zo\\u00eb", "\\', '["Zo\\u00eb", "\\'),
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


@pytest.mark.parametrize("escapes", [True, False])
def test_a_name_is_found_in_json_in_whatever_case_and_spacing(escapes: bool) -> None:
    redaction = make_redaction()
    content = json.dumps({"a": "ZOË\nMÜLLER"}, ensure_ascii=escapes)

    assert redaction.matches(content)
    assert json.loads(redaction.redact_json(content)) == {"a": "…"}


COPIES: dict[str, tuple[Any, Any]] = {
    "of an event": ({"entry": {"id": 7, "text": "no"}}, {"entry": {"id": 7, "text": "…"}}),
    "of a message": ({"values": {"text": "no", "entry": 7}}, {"values": {"text": "…", "entry": 7}}),
    "without words": ({"text": "none", "entry": 7}, {"text": "none", "entry": 7}),
    "without a text": ({"entry": {"id": 7, "text": None}}, {"entry": {"id": 7, "text": None}}),
    "of another one": ({"entry": {"id": 77, "text": "no"}}, {"entry": {"id": 77, "text": "no"}}),
}


@pytest.mark.parametrize(("before", "after"), COPIES.values(), ids=COPIES.keys())
def test_a_copy_of_an_entry_loses_its_text_however_short(before: Any, after: Any) -> None:
    redaction = Redaction(id_="zoe", new_id="erased-1", names=(), entries=[7])

    assert redaction.redact(before) == after
    assert redaction.matches(json.dumps(before)) or before == after
