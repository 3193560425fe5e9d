import pytest

from keyclerk.origins import read_origin


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        ("https://portal.example.com", "https://portal.example.com"),
        ("HTTPS://Portal.Example.com", "https://portal.example.com"),
        ("https://portal.example.com:443", "https://portal.example.com"),
        ("https://portal.example.com:8443", "https://portal.example.com:8443"),
        ("http://localhost:80", "http://localhost"),
        ("http://127.0.0.1:3000", "http://127.0.0.1:3000"),
        ("http://[::1]:3000", "http://[::1]:3000"),
        ("https://xn--bcher-kva.example", "https://xn--bcher-kva.example"),
    ],
)
def test_an_origin_is_read_as_browsers_send_it(text: str, origin: str) -> None:
    assert read_origin(text) == origin


@pytest.mark.parametrize(
    "text",
    [
        "",
        "*",
        "null",
        "portal.example.com",
        "//portal.example.com",
        "https://",
        "https://*",
        "https://*.example.com",
        "https://portal.example.com/",
        "https://portal.example.com/chat",
        "https://portal.example.com?",
        "https://portal.example.com#top",
        "https://ada@portal.example.com",
        "https://ada:secret@portal.example.com",
        "https://portal.example.com:",
        "https://portal.example.com:0x50",
        "https://portal.example.com:99999",
        "https://portal.example.com ",
        " https://portal.example.com",
        "https://portal.example.com\n",
        "https://bücher.example",
        "https://[::1",
        "ftp://portal.example.com",
        "file:///portal",
        "chrome-extension://abc",
    ],
)
def test_what_no_browser_sends_as_an_origin_is_none(text: str) -> None:
    assert read_origin(text) is None
