"""Tokens: each language's own spaCy tokenizer, and the multi-language one where the language is not known."""

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
PIECE = 10_000
"""As many characters are split at a time: the Japanese tokenizer fails beyond 49,149 bytes."""


@cache
def load_tokenizer(language: Text) -> Language:
    """Return the blank spaCy pipeline of a language, or the multi-language one where spaCy has none."""
    try:
        get_lang_class(language)
    except ImportError:
        return spacy.blank(UNKNOWN)
    return spacy.blank(language)


def make_document(text: Text, language: Text) -> Doc:
    """Return a text split into tokens as its language does."""
    nlp = load_tokenizer(language)
    pieces = [nlp.make_doc(text[place : place + PIECE]) for place in range(0, len(text), PIECE)]
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
