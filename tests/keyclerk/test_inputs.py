import pytest

from keyclerk.incidents import read_input


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("product", "office", "office"),
        ("product", "abacus", None),
        ("key_suffix", " …k7pdv", "K7PDV"),
        ("key_suffix", "•••••-•••••-•••••-•••••-K7PDV", "K7PDV"),
        ("key_suffix", "K7PD", None),
        ("key_suffix", "AEIOU", None),
        ("error_code", "c004f074", "0xC004F074"),
        ("error_code", "0xC004F074", "0xC004F074"),
        ("error_code", "0xZZ", None),
        ("computer", "pc-07", "PC-07"),
        ("computer", "the black one", None),
        ("computer", "•••••-•••••-•••••-•••••-K7PDV", None),
    ],
)
def test_an_input_is_read_or_refused(name: str, text: str, value: str | None) -> None:
    assert read_input(name, text) == value
