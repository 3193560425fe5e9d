"""Entities: products, error codes, key suffixes, computers and incidents, found by rules and given normal values."""

import re
from pathlib import Path
from typing import Any, Dict, Iterator, List, NamedTuple, Text

import yaml
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from spacy.matcher import PhraseMatcher

from bot.component import Component
from bot.language import LANGUAGE
from bot.normalization import SPACELESS, even_out, fold_in_place, space_out
from bot.tokenizer import UNKNOWN, load_tokenizer, make_document

PLAIN_TEXT = "plain_text"

_KEY = "BCDFGHJKMNPQRTVWXY2346789"
_START, _END = rf"(?<![^\W{SPACELESS}])", rf"(?![^\W{SPACELESS}])"
_LETTER, _SIGN = rf"[^\W\d_{SPACELESS}]", rf"[^\W_{SPACELESS}]"
_ERROR_CODE = re.compile(
    rf"{_START}(?:0x([0-9a-f]{{8}})|(C004[0-9a-f]{{4}}|8007[0-9a-f]{{4}}|803f[0-9a-f]{{4}})){_END}", re.I
)
_INCIDENT = re.compile(rf"{_START}INC[-\s#]{{0,2}}([0-9]{{1,6}}){_END}", re.I)
# A product key, whose first twenty characters the intake has masked; training sentences hold made-up ones in full.
_KEY_HEAD = rf"(?:[•{_KEY}]{{5}}[^A-Za-z0-9•]{{0,5}}){{4}}"
_WHOLE_KEY = re.compile(rf"{_KEY_HEAD}([{_KEY}]{{5}}){_END}", re.I)
_BEFORE_SUFFIX = re.compile(rf"{_KEY_HEAD}$", re.I)
_SUFFIX = re.compile(rf"(?<!-){_START}([{_KEY}]{{5}}){_END}(?!-)", re.I)
_COMPUTER = re.compile(
    rf"{_START}(?:{_LETTER}{_SIGN}{{1,14}}(?:-{_SIGN}+){{0,3}}-[0-9]{{1,5}}[a-z]?"
    rf"|(?:desktop|laptop|win)-[a-z0-9]{{5,15}}"
    rf"|(?:srv|dc|pc|nb|ws|vm|wks|lap|host|node|sql|web|app|file|mail|ts|rds|hv|esx)[0-9]{{1,4}}){_END}(?!-)",
    re.I,
)
_NOT_COMPUTERS = re.compile(
    r"(?:inc|utf|iso|covid|kb|cve|sha|md5|office|windows|win|server|visio|project|sp|rfc|ms|b|g|tls|usb|ipv?)-.*"
    # Certification exams.
    r"|(?:az|ai|dp|mb|md|pl|sc)-[0-9]{3}",
    re.I,
)

_CAL = re.compile(r"cals?(?:'s)?")
_NEAR_CAL = 3
_LONG_NAME, _LONG_WORD = 5, 4
_CUE_WITHIN = 80


class Span(NamedTuple):
    """A piece of a message, by offsets in code points, that names an entity."""

    start: int
    end: int
    entity: str
    value: str


@DefaultV1Recipe.register(
    [DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR],
    is_trainable=False,
)
class RecordEntities(Component):
    """Finds what the records are looked up by, and gives the classifier the text with these made alike."""

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        return {"catalog": "catalog"}

    def __init__(self, config: Dict[Text, Any]) -> None:
        catalog = Path(config["catalog"])
        self._products = yaml.safe_load((catalog / "products.yml").read_text("utf-8"))["products"]
        languages = yaml.safe_load((catalog / "languages.yml").read_text("utf-8"))["languages"]
        self._key_words = {cue for entry in languages.values() for cue in entry["key_cues"] if " " not in cue}
        cues = sorted({cue for entry in languages.values() for cue in entry["key_cues"]}, key=len, reverse=True)
        self._cue = re.compile(rf"(?:{'|'.join(map(re.escape, cues))}|\.\.\.|…|\*|•)[\s:=\"'«“„(-]*$")
        # Made at once, so that the first message of a language does not wait for its tokenizer.
        self._single_names = {
            fold_in_place(name): product
            for product, entry in self._products.items()
            for name in entry["names"]["all"]
            if name.isalpha() and len(name) >= _LONG_NAME
        }
        long_words = (word for word in self._key_words if len(word) >= _LONG_WORD)
        self._compound = re.compile(rf"({'|'.join(self._single_names)})-?(?:{'|'.join(map(re.escape, long_words))})")
        known = (*languages, UNKNOWN)
        self._matchers = {language: self._build_matcher(language, "names") for language in known}
        self._license_matchers = {language: self._build_matcher(language, "beside_cal") for language in known}

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        self._process(training_data.training_examples)
        return training_data

    def process(self, messages: List[Message]) -> List[Message]:
        for message, spans in zip(messages, self._process(messages), strict=True):
            found = [
                {
                    "entity": span.entity,
                    "value": span.value,
                    "start": span.start,
                    "end": span.end,
                    "extractor": type(self).__name__,
                }
                for span in spans
            ]
            message.set("entities", [*message.get("entities", []), *found], add_to_output=True)
        return messages

    def _process(self, messages: List[Message]) -> List[List[Span]]:
        found = []
        for message in messages:
            text = message.get("text") or ""
            spans = self.find(text, message.get(LANGUAGE) or UNKNOWN)
            message.set(PLAIN_TEXT, make_plain(text, spans))
            found.append(spans)
        return found

    def find(self, text: Text, language: Text) -> List[Span]:
        """Return the entities of a text in their order; where two overlap, the first kind below wins."""
        text = even_out(text)
        kept: List[Span] = []
        for group in (
            self._find_codes(text),
            self._find_products(text, language),
            self._find_computers(text),
            self._find_suffixes(text),
        ):
            kept += [
                span for span in group if all(span.end <= other.start or other.end <= span.start for other in kept)
            ]
        return sorted(kept)

    @staticmethod
    def _find_codes(text: Text) -> Iterator[Span]:
        for match in _ERROR_CODE.finditer(text):
            yield Span(*match.span(), "error_code", "0x" + (match[1] or match[2]).upper())
        for match in _INCIDENT.finditer(text):
            yield Span(*match.span(), "incident", f"INC-{int(match[1]):06d}")
        for match in _WHOLE_KEY.finditer(text):
            yield Span(*match.span(1), "key_suffix", match[1].upper())

    @staticmethod
    def _find_computers(text: Text) -> Iterator[Span]:
        for match in _COMPUTER.finditer(text):
            if not _NOT_COMPUTERS.fullmatch(match[0]):
                yield Span(*match.span(), "computer", match[0].upper())

    def _find_suffixes(self, text: Text) -> Iterator[Span]:
        for match in _SUFFIX.finditer(text):
            letters_only, digits_only = match[1].isalpha(), match[1].isdigit()
            if (letters_only or digits_only) and not (
                (match[0] == text.strip() and match[0].isupper())
                or self._cue.search(fold_in_place(text[max(match.start() - _CUE_WITHIN, 0) : match.start()]))
            ):
                continue
            yield Span(*match.span(1), "key_suffix", match[1].upper())

    def _find_products(self, text: Text, language: Text) -> List[Span]:
        spaced, places = space_out(fold_in_place(text))
        # Where scripts meet without a space, a name is what stands between them; tokenizers cut by meaning.
        language = language if language in self._matchers and len(spaced) == len(text) else UNKNOWN
        document = make_document(spaced, language)
        spans = []
        for match_id, first, last in self._matchers[language](document):
            product = document.vocab.strings[match_id]
            span = document[first:last]
            start, end = places[span.start_char], places[span.end_char - 1] + 1
            written = text[start:end]
            entry = self._products[product]
            before = document[first - 1].text if first else ""
            if (
                written.islower()
                and written in map(str.casefold, entry.get("exact", []))
                and not self._is_listed(document, first, last)
            ):
                continue
            if written.islower() and before in entry.get("not_after", {}).get(language, []):
                continue
            spans.append(Span(start, end, "product", product))
        spans += self._find_licenses(document, language, places)
        spans += self._find_compounds(document, places)
        longest_first = sorted(spans, key=lambda span: span.start - span.end)
        kept: List[Span] = []
        for span in longest_first:
            if all(span.end <= other.start or other.end <= span.start for other in kept):
                kept.append(span)
        return kept

    def _find_licenses(self, document: Any, language: Text, places: List[int]) -> Iterator[Span]:
        """Give the CALs that are named by what they are for, with "CAL" within a few words."""
        for match_id, first, last in self._license_matchers[language](document):
            around = range(max(first - _NEAR_CAL, 0), min(last + _NEAR_CAL, len(document)))
            places_of_cal = [at for at in around if _CAL.fullmatch(document[at].text)]
            if places_of_cal:
                named = document[min(first, *places_of_cal[:1]) : max(last, places_of_cal[-1] + 1)]
                start, end = places[named.start_char], places[named.end_char - 1] + 1
                yield Span(start, end, "product", document.vocab.strings[match_id])

    def _find_compounds(self, document: Any, places: List[int]) -> Iterator[Span]:
        """Give the products that are written in one word with their key: "Officeschlüssel", "officenyckeln"."""
        for token in document:
            match = self._compound.match(token.text)
            if match:
                start = places[token.idx]
                yield Span(start, start + len(match[1]), "product", self._single_names[match[1]])

    def _is_listed(self, document: Any, first: int, last: int) -> bool:
        """Return whether an ordinary word stands beside another product, a version or a word for a key."""
        near = [token.text for token in document[max(first - 2, 0) : first]] + [
            token.text for token in document[last : last + 2]
        ]
        words = {name.casefold() for entry in self._products.values() for name in entry["names"]["all"]}
        return any(token in words or token in self._key_words or re.fullmatch("20[0-9]{2}", token) for token in near)

    def _build_matcher(self, language: Text, kind: Text) -> PhraseMatcher:
        nlp = load_tokenizer(language)
        matcher = PhraseMatcher(nlp.vocab)
        for product, entry in self._products.items():
            names = {name for group in entry.get(kind, {}).values() for name in group}
            matcher.add(product, [nlp.make_doc(space_out(fold_in_place(name))[0]) for name in sorted(names)])
        return matcher


def make_plain(text: Text, spans: List[Span]) -> Text:
    """Return the text with every code, suffix, computer and incident replaced by the name of its kind."""
    parts, position = [], 0
    for span in spans:
        if span.entity == "product":
            continue
        parts += [_BEFORE_SUFFIX.sub("", text[position : span.start]), f" {span.entity.replace('_', '')} "]
        position = span.end
    return "".join([*parts, text[position:]]).replace("•", "").strip()
