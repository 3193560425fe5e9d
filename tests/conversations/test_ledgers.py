"""Fifty random ledgers: what is said of each of their keys equals a count by brute force, in every language."""

import pytest

from tests.brute_force import generate_ledger
from tests.conversations.dialogue import LANGUAGES
from tests.conversations.expected import describe_usage, get_figures
from tests.conversations.records import Records, import_csv
from tests.system import System

SEEDS = range(50)
ASKS = {
    "en": (
        "How many activations are left for the key ending in {}?",
        "activations remaining on key {}",
        "Tell me how often the key that ends in {} has been activated.",
    ),
    "fr": (
        "Combien d'activations reste-t-il pour la clé se terminant par {} ?",
        "activations restantes sur la clé {}",
        "Combien de fois la clé qui finit par {} a-t-elle été activée ?",
    ),
    "nl": (
        "Hoeveel activeringen zijn er nog over voor de sleutel die eindigt op {}?",
        "resterende activeringen sleutel {}",
        "Hoe vaak is de productcode die eindigt met {} al geactiveerd?",
    ),
}


@pytest.fixture(scope="module")
def ledgers(system: System) -> list[Records]:
    """All ledgers, imported at once."""
    every = [generate_ledger(seed) for seed in SEEDS]
    import_csv(system, "partners", [ledger.partner for ledger in every])
    import_csv(system, "contacts", [ledger.contact for ledger in every])
    import_csv(system, "keys", [key for ledger in every for key in ledger.keys])
    import_csv(system, "installations", [row for ledger in every for row in ledger.installations])
    return [Records(system, ledger) for ledger in every]


@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_said_of_a_key_equals_a_count_by_brute_force(ledgers: list[Records], seed: int) -> None:
    records, language = ledgers[seed], LANGUAGES[seed % len(LANGUAGES)]
    dialogue = records.talk(language=language)

    for place, suffix in enumerate(records.figures, start=seed // len(LANGUAGES)):
        turn = dialogue.say(ASKS[language][place % len(ASKS[language])].format(suffix))

        figures = records.figures[suffix]
        limited = figures["limit"] is not None
        assert turn.names == ["utter_key_usage" if limited else "utter_key_usage_unlimited"]
        assert get_figures(turn.values) == describe_usage(records, suffix)
        assert turn.language == language
        if limited:
            assert f" {figures['used']} " in turn.text
            assert f" {figures['limit']}" in turn.text
