"""The NLG: gives back a response's name and the conversation's language; the sentences are Keyclerk's to say."""

from typing import Any, Dict, Optional, Text

from rasa.core.nlg.generator import NaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from bot.language import LANGUAGE


class ResponseNames(NaturalLanguageGenerator):
    """Names the response; its values travel beside it, as the action gave them."""

    def __init__(self, endpoint_config: Optional[EndpointConfig] = None, domain: Optional[Domain] = None) -> None:
        pass

    async def generate(
        self, utter_action: Text, tracker: DialogueStateTracker, output_channel: Text, **kwargs: Any
    ) -> Optional[Dict[Text, Any]]:
        return {"custom": {"response": utter_action, "language": tracker.get_slot(LANGUAGE)}}
