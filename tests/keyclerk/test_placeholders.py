import pytest

from keyclerk.placeholders import NAMES, Fault, fill, find_faults, find_placeholders


def test_every_placeholder_is_known_however_it_is_spaced() -> None:
    text = " ".join(f"{{{{{name}}}}} {{{{ {name} }}}}" for name in NAMES)

    assert find_faults(text) == []
    assert find_placeholders(text) == NAMES


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("Hello {{name}}", [Fault(1, 7, "{{name}}")]),
        ("One\nand {{contact}}\n  {{Number}}", [Fault(3, 3, "{{Number}}")]),
        ("{{}} and {{ }}", [Fault(1, 1, "{{}}"), Fault(1, 10, "{{ }}")]),
        ("{{contact}", [Fault(1, 1, "{{")]),
        ("{{contact", [Fault(1, 1, "{{")]),
        ("contact}}", [Fault(1, 8, "}}")]),
        ("{{a{{contact}}", [Fault(1, 1, "{{")]),
        ("{{contact.__class__}}", [Fault(1, 1, "{{contact.__class__}}")]),
        ("{contact} { } {}", []),
    ],
)
def test_what_looks_like_a_placeholder_and_is_none_is_found_where_it_stands(text: str, faults: list[Fault]) -> None:
    assert find_faults(text) == faults


def test_a_value_that_looks_like_a_placeholder_is_a_value() -> None:
    filled = fill("{{contact}}, {{ number }}: {{computer}}", {"contact": "{{number}}", "number": "\\1", "computer": ""})

    assert filled == "{{number}}, \\1: {{computer}}"
