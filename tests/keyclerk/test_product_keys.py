import hashlib
import hmac
import json
import re
import time
import unicodedata
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from keyclerk.product_keys import MASK, fingerprint, mask, normalize, suffix
from tests.synthetic import ALPHABET, generate_product_keys

SENTENCES = sorted((Path(__file__).parents[1] / "nlu").glob("*.jsonl"))

KEY = "W3YTP-9J8GN-FVGGP-JWRQH-372PD"
OTHER = "CF8R3-TRQT8-RRB23-KRKVN-C9VRC"
MASKED = "•••••-•••••-•••••-•••••-372PD"
OTHER_MASKED = "•••••-•••••-•••••-•••••-C9VRC"

DASHES = {
    "hyphen-minus": "-",
    "hyphen": "\u2010",
    "non-breaking hyphen": "\u2011",
    "figure dash": "\u2012",
    "en dash": "\u2013",
    "em dash": "\u2014",
    "horizontal bar": "\u2015",
    "minus sign": "\u2212",
    "small em dash": "\ufe58",
    "small hyphen-minus": "\ufe63",
    "full-width hyphen-minus": "\uff0d",
    "soft hyphen": "\u00ad",
    "underscore": "_",
    "tilde": "~",
    "dash with spaces": " - ",
    "two dashes": "--",
}
SPACES = {
    "space": " ",
    "two spaces": "  ",
    "many spaces": " " * 12,
    "no-break space": "\u00a0",
    "narrow no-break space": "\u202f",
    "thin space": "\u2009",
    "tab": "\t",
    "line break": "\n",
    "Windows line break": "\r\n",
    "zero-width space": "\u200b",
    "word joiner": "\u2060",
    "byte order mark": "\ufeff",
    "slash": "/",
    "full stop": ".",
    "comma and space": ", ",
    "equals sign": "=",
    "arrow": " → ",
}


def widen(text: str) -> str:
    """Return the text in full-width letters, digits and hyphens."""
    return "".join(chr(ord(character) + 0xFEE0) if "!" <= character <= "~" else character for character in text)


@pytest.mark.parametrize("separator", [*DASHES.values(), *SPACES.values()], ids=[*DASHES, *SPACES])
@pytest.mark.parametrize("write", [str.upper, str.lower], ids=["upper", "lower"])
def test_a_key_is_masked_whatever_stands_between_its_groups(separator: str, write: type[str.upper]) -> None:
    groups = write(KEY).split("-")

    masked = mask(f"Clé : {separator.join(groups)}, merci")

    assert masked == f"Clé : {separator.join(['•••••'] * 4 + groups[4:])}, merci"


WRITTEN = {
    "alone": (KEY, MASKED),
    "run together": (KEY.replace("-", ""), "•" * 20 + "372PD"),
    "mixed case": ("w3ytP-9j8gN-FVGGp-jwrqh-372pD", "•••••-•••••-•••••-•••••-372pD"),
    "full width": (widen(KEY), widen(MASKED)),
    "full width, lower case": (widen(KEY.lower()), widen(MASKED.lower())),
    "two in a line": (f"{KEY} {OTHER}", f"{MASKED} {OTHER_MASKED}"),
    "two with a word between": (f"{KEY} and {OTHER}", f"{MASKED} and {OTHER_MASKED}"),
    "two with a comma": (f"{KEY},{OTHER}", f"{MASKED},{OTHER_MASKED}"),
    "two with spaces only": (
        f"{KEY} {OTHER}".replace("-", " "),
        f"{MASKED} {OTHER_MASKED}".replace("-", " "),
    ),
    "two numbered lines": (f"2. {KEY}\n3. {OTHER}\n", f"2. {MASKED}\n3. {OTHER_MASKED}\n"),
    "run together with another": ((KEY + OTHER).replace("-", ""), "•" * 20 + "372PD" + "•" * 20 + "C9VRC"),
    "glued to another": (KEY + OTHER, "•••••-•••••-•••••-•••••-•••••" + OTHER_MASKED),
    "after its own end": (f"372PD: {KEY}", f"•••••: {'•••••-' * 4}372PD"),
    "before its own end": (f"{KEY} (…372PD)", f"{'•••••-' * 4}••••• (…372PD)"),
    "glued to letters before": (f"clé{KEY}", f"clé{MASKED}"),
    "glued to letters of keys before": (f"key{KEY}", f"ke•{MASKED}"),
    "glued to letters after": (f"{KEY}abcd", f"{MASKED}abcd"),
    "glued to digits of keys after": (f"{KEY}42", "•••••-•••••-•••••-•••••-••2PD42"),
    "broken at other places": ("W3 YTP9J8-GNFVGG PJWRQH37-2PD", "•• ••••••-•••••• ••••••37-2PD"),
    "broken in two lines": ("W3YTP-9J8GN-\nFVGGP-JWRQH-372PD", "•••••-•••••-\n•••••-•••••-372PD"),
    "in JSON": (
        json.dumps({"product_key": KEY, "n": 1}),
        json.dumps({"product_key": MASKED, "n": 1}, ensure_ascii=False),
    ),
    "in JSON as groups": (json.dumps(KEY.split("-")), json.dumps(MASKED.split("-"), ensure_ascii=False)),
    "in XML": (f"<Key ID='1'>{KEY}</Key>", f"<Key ID='1'>{MASKED}</Key>"),
    "in Markdown": (f"**{KEY}**", f"**{MASKED}**"),
    "in an address": (f"https://example.org/?key={KEY}&x=1", f"https://example.org/?key={MASKED}&x=1"),
    "a digit mistyped": ("W3YTP-9J8GN-FVGGP-JWRQH-372P0", "•••••-•••••-•••••-•••••-372P0"),
    "a letter mistyped": ("W3YTP-9J8GN-FVGGO-JWRQH-372PD", MASKED),
    "neighbours stay": (
        f"Windows Server 2022, SRV-03, 2026-03-27: {KEY} my pc",
        f"Windows Server 2022, SRV-03, 2026-03-27: {MASKED} my pc",
    ),
}


@pytest.mark.parametrize(("text", "masked"), WRITTEN.values(), ids=WRITTEN.keys())
def test_a_key_is_masked_but_for_its_last_five_characters(text: str, masked: str) -> None:
    assert mask(text) == masked


@pytest.mark.parametrize("text", [text for text, _ in WRITTEN.values()], ids=WRITTEN.keys())
def test_masking_keeps_the_length_and_masks_nothing_more_the_second_time(text: str) -> None:
    masked = mask(text)

    assert len(masked) == len(text)
    assert mask(masked) == masked


ORDINARY = [
    "",
    "372PD",
    "the key ending in 372PD",
    "SRV-03, SRV-04 and PC-LYON-12",
    "0xC004C008 and 0x8007232B",
    "INC-000123",
    "23423-62346-78923-46789",
    "3f2c1b9e-77c4-4f7a-9d2e-6f8b7c9d2e3f",
    "https://learn.microsoft.com/en-us/windows-server/get-started/kms-client-activation-keys",
    "Windows Server 2022 Datacenter, Office 2021, Visual Studio 2022",
    "Phone: 234 678 92, 346 789 23",
]


@pytest.mark.parametrize("text", ORDINARY)
def test_an_ordinary_text_stays_as_it_is(text: str) -> None:
    assert mask(text) == text


@pytest.mark.parametrize("path", SENTENCES, ids=[path.stem for path in SENTENCES])
def test_the_sentences_of_partners_stay_as_they_are(path: Path) -> None:
    sentences = [json.loads(line)["text"] for line in path.read_text("utf-8").splitlines()]
    ordinary = [sentence for sentence in sentences if not find_keys(sentence)]

    assert [mask(sentence) for sentence in ordinary] == ordinary


def test_masking_a_long_text_takes_no_long_time() -> None:
    texts = ["BC D" * 25_000, "BCDFG " * 25_000, "B" + " " * 100_000, "ABCDE-" * 25_000, "B" * 100_000]
    begin = time.thread_time()

    for text in texts:
        mask(text)

    assert time.thread_time() - begin < 5


def find_keys(text: str) -> list[str]:
    """Return what could be a product key: 25 of its characters, whatever stands between that is no letter or digit."""
    plain = simplify(text)
    return re.findall(rf"(?=([{ALPHABET}]{{25}}))", plain)


def simplify(text: str) -> str:
    """Return the letters and digits of a text in upper case, and a dot for each masked character."""
    letters = []
    for character in text:
        folded = unicodedata.normalize("NFKC", character).upper()
        if character == MASK:
            letters.append(".")
        elif len(folded) == 1 and folded.isalnum():
            letters.append(folded)
    return "".join(letters)


PRODUCT_KEYS = st.integers(0, 10**6).map(lambda seed: next(generate_product_keys(seed)))
SEPARATORS = st.sampled_from(["", *DASHES.values(), *SPACES.values()])
STYLES = st.sampled_from([str.upper, str.lower, widen])
NEARLY_KEYS = ALPHABET + ALPHABET.lower() + " -\n"
# What stands beside a key is often made of its characters, but never so long that there are ten groups in a row: those
# are two keys.
BEFORE = st.one_of(
    st.text(max_size=30),
    st.text(alphabet=NEARLY_KEYS, max_size=12),
    st.sampled_from(["372PD ", "BCDFG-", "BCDFG BCDFG ", "7 ", "my "]),
)
AFTER = st.one_of(
    st.text(max_size=30),
    st.text(alphabet=NEARLY_KEYS, max_size=10),
    st.sampled_from([" 372PD", "-BCDFG", " 7", "2", " my pc"]),
)


@given(BEFORE, PRODUCT_KEYS, SEPARATORS, STYLES, AFTER)
@example("372PD ", KEY, "-", str.upper, "")
@example("372PD ", KEY, "-", str.upper, "2")
@example("BCDFG BCDFG BCDFG BCDFG ", KEY, " ", str.upper, "")
@example("", KEY, "", str.upper, " BCDFG BCDFG BCDFG BCDFG")
def test_of_a_key_in_any_text_only_the_last_five_characters_stay(
    before: str, key: str, separator: str, style: type[str.upper], after: str
) -> None:
    text = f"{before}{style(separator.join(key.split('-')))}{after}"

    masked = mask(text)

    assert find_keys(masked) == []
    assert len(masked) == len(text)
    assert mask(masked) == masked
    start = len(before)
    hidden = [place for place in range(start, len(text) - len(after)) if simplify(text[place])][:20]
    assert {masked[place] for place in hidden} == {MASK}
    assert [masked[place] for place in range(len(text)) if masked[place] != MASK] == [
        text[place] for place in range(len(text)) if masked[place] != MASK
    ]


@given(st.text(max_size=200))
def test_a_text_without_a_key_stays_as_it_is(text: str) -> None:
    if not find_keys(text):
        assert mask(text) == text


@pytest.mark.parametrize(
    "text",
    [
        KEY,
        KEY.lower(),
        KEY.replace("-", ""),
        KEY.replace("-", " "),
        KEY.replace("-", "–"),
        widen(KEY),
        f"  {KEY}\u200b",
    ],
)
def test_a_key_is_the_same_however_it_is_written(text: str) -> None:
    assert normalize(text) == "W3YTP9J8GNFVGGPJWRQH372PD"


@pytest.mark.parametrize(
    "text",
    ["", "W3YTP", KEY[:-1], f"{KEY}D", KEY.replace("W", "A"), KEY.replace("3", "0"), f"{KEY} {OTHER}", f"clé {KEY}"],
)
def test_what_is_not_one_key_has_no_normal_form(text: str) -> None:
    assert normalize(text) is None


def test_the_suffix_is_the_last_five_characters() -> None:
    assert suffix("W3YTP9J8GNFVGGPJWRQH372PD") == "372PD"


def test_the_fingerprint_is_keyed_by_the_secret() -> None:
    normalized = "W3YTP9J8GNFVGGPJWRQH372PD"

    mark = fingerprint(normalized, secret="one")

    assert mark == hmac.new(b"one", normalized.encode(), hashlib.sha256).hexdigest()
    assert mark != fingerprint(normalized, secret="two")
    assert mark != fingerprint(normalized[::-1], secret="one")
