"""The importer: tells Rasa the language of each example by its folder, and the responses that `answers/` holds."""

import re
from pathlib import Path
from typing import Dict, List, Optional, Text

from rasa.shared.core.domain import Domain
from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.importers.utils import training_data_from_paths
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.language import LANGUAGE

ANSWERS = Path("answers")
_RESPONSE = re.compile(r"^(utter_\w+) *=", re.MULTILINE)


class KeyclerkImporter(RasaFileImporter):
    """Rasa's own importer, with languages and response names."""

    _nlu_data: Optional[TrainingData] = None

    def get_nlu_data(self, language: Optional[Text] = "en") -> TrainingData:
        # It is asked for twice, and takes a while to read.
        if self._nlu_data is None:
            self._nlu_data = self._read_nlu_data()
        return self._nlu_data

    def _read_nlu_data(self) -> TrainingData:
        files: Dict[Text, List[Text]] = {}
        for path in sorted(self._nlu_files):
            files.setdefault(Path(path).parent.name, []).append(path)
        examples = []
        for folder, paths in files.items():
            for path in paths:
                for example in training_data_from_paths([path], folder).training_examples:
                    example.set(LANGUAGE, folder)
                    examples.append(example)
        # Made at once: each merging of two looks through all examples of both.
        return TrainingData(examples)

    def get_domain(self) -> Domain:
        responses = {name: [{"custom": {"response": name}}] for name in read_response_names()}
        return super().get_domain().merge(Domain.from_dict({"responses": responses}))


def read_response_names() -> List[Text]:
    """Return the names of the responses, as the first language's answers have them."""
    return _RESPONSE.findall((ANSWERS / "en.ftl").read_text("utf-8"))
