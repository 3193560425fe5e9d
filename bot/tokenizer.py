"""Tokens: each language's own spaCy tokenizer, and the multi-language one where the language is not known."""

from functools import cache
from typing import List, Text

import spacy
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.training_data.message import Message
from spacy.language import Language
from spacy.util import get_lang_class

from bot.language import LANGUAGE

UNKNOWN = "xx"


@cache
def load_tokenizer(language: Text) -> Language:
    """Return the blank spaCy pipeline of a language, or the multi-language one where spaCy has none."""
    try:
        get_lang_class(language)
    except ImportError:
        return spacy.blank(UNKNOWN)
    return spacy.blank(language)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class SpacyTokenizer(Tokenizer):
    """Splits a message as its language does."""

    @staticmethod
    def get_default_config():  # type: ignore[no-untyped-def]
        return {"intent_tokenization_flag": False, "intent_split_symbol": "_", "token_pattern": None}

    def tokenize(self, message: Message, attribute: Text) -> List[Token]:
        document = load_tokenizer(message.get(LANGUAGE) or UNKNOWN).make_doc(message.get(attribute))
        return [Token(token.text, token.idx) for token in document if not token.is_space]
