"""Tokens: each language's own spaCy tokenizer, and the multi-language one where the language is not known."""

import re
from functools import cache
from typing import List, Text

import spacy
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.training_data.message import Message
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import get_lang_class

from bot.language import LANGUAGE

UNKNOWN = "xx"
LONGEST = 10_000
"""As many characters of a text are split; nobody asks something in more, and its meaning is clear long before."""
_PIECES = re.compile(r".{1,500}(?=\s|$)|.{1,500}", re.DOTALL)
"""What is split at a time: the time for a piece without spaces grows with its square."""


@cache
def load_tokenizer(language: Text) -> Language:
    """Return the blank spaCy pipeline of a language, or the multi-language one where spaCy has none."""
    try:
        get_lang_class(language)
    except ImportError:
        return spacy.blank(UNKNOWN)
    return spacy.blank(language)


def make_document(text: Text, language: Text) -> Doc:
    """Return a text, or the beginning of a very long one, split into tokens as its language does."""
    nlp = load_tokenizer(language)
    pieces = [nlp.make_doc(piece) for piece in _PIECES.findall(text[:LONGEST])]
    if len(pieces) == 1:
        return pieces[0]
    return Doc.from_docs(pieces, ensure_whitespace=False) if pieces else nlp.make_doc(text)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class SpacyTokenizer(Tokenizer):
    """Splits a message as its language does."""

    @staticmethod
    def get_default_config():  # type: ignore[no-untyped-def]
        return {"intent_tokenization_flag": False, "intent_split_symbol": "_", "token_pattern": None}

    def tokenize(self, message: Message, attribute: Text) -> List[Token]:
        document = make_document(message.get(attribute), message.get(LANGUAGE) or UNKNOWN)
        return [Token(token.text, token.idx) for token in document if not token.is_space]
