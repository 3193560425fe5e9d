"""What is said beside a card, from values as actions give them: the same without what the card shows."""

from typing import Any

import pytest
from sqlalchemy.orm import Session

from actions.incident_rows import to_incident, to_timeline
from actions.proofs import to_usage
from actions.values import Values
from keyclerk.access import Actor
from keyclerk.answers import load_texts, render
from keyclerk.incidents import Doer, change_incident, find_incident, list_timeline
from keyclerk.life_cycle import Deed, Role
from keyclerk.store.database import Database
from keyclerk.usage import measure_key
from tests.factories import NOW, make_actor, make_conversation, make_draft, make_incident, make_installation, make_key

LANGUAGES = ("en", "fr", "nl")
HOW = {"en": "How this was counted:", "fr": "Détail du décompte\u00a0:", "nl": "Zo is er geteld:"}
WAY = {"rows": [{"row": "row_incident_way"}]}


def describe_key(session: Session, actor: Actor, *, limit: int | None) -> Values:
    """Put a key with two activations into the store, and return its usage."""
    key = make_key(session, limit=limit)
    for day in (1, 2):
        make_installation(session, key, computer=f"SRV-0{day}", day=day)
    return to_usage(session, measure_key(key), actor) | {"records": "(as of today)", "help": "some", "options": WAY}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("response", "limit"),
    [
        ("utter_key_usage", 3),
        ("utter_key_usage_unlimited", None),
        ("utter_limit_reached", 2),
        ("utter_limit_not_reached", 3),
        ("utter_limit_unknown", None),
    ],
)
def test_beside_the_card_of_a_key_everything_is_said_but_how_it_was_counted(
    database: Database, response: str, limit: int | None, language: str
) -> None:
    with database.write() as session:
        values = describe_key(session, make_actor(session), limit=limit)

    answer = render(response, values, language)

    proof = f"\n{HOW[language]}\n{load_texts(language).say(values['proof'])}\n"
    assert len(values["proof"]["rows"]) == 2
    before, after = answer.text.split(proof)
    assert answer.beside_card == f"{before}\n{after}"
    assert [line for line in answer.beside_card.split("\n") if not line.strip()] == []
    assert HOW[language].rstrip("\u00a0:") in str(answer.card)


@pytest.mark.parametrize(
    ("language", "text", "beside_card"),
    [
        (
            "en",
            (
                "Windows Server, key …{}: 2 of 3 activations used, one left.\n"
                "How this was counted:\n"
                "- 2 Jan 2026, SRV-02: counted, new computer\n"
                "- 1 Jan 2026, SRV-01: counted, new computer\n"
                "(as of today)"
            ),
            "Windows Server, key …{}: 2 of 3 activations used, one left.\n(as of today)",
        ),
        (
            "fr",
            (
                "Windows Server, clé …{}. Activations utilisées\u00a0: 2 sur 3\u00a0; il en reste une.\n"
                "Détail du décompte\u00a0:\n"
                "- 2 janv. 2026, SRV-02\u00a0: comptabilisée, nouvel ordinateur\n"
                "- 1 janv. 2026, SRV-01\u00a0: comptabilisée, nouvel ordinateur\n"
                "(as of today)"
            ),
            "Windows Server, clé …{}. Activations utilisées\u00a0: 2 sur 3\u00a0; il en reste une.\n(as of today)",
        ),
        (
            "nl",
            (
                "Windows Server, productcode …{}: 2 van de 3 activeringen verbruikt, nog één over.\n"
                "Zo is er geteld:\n"
                "- 2 jan 2026, SRV-02: meegeteld, nieuwe computer\n"
                "- 1 jan 2026, SRV-01: meegeteld, nieuwe computer\n"
                "(as of today)"
            ),
            "Windows Server, productcode …{}: 2 van de 3 activeringen verbruikt, nog één over.\n(as of today)",
        ),
    ],
)
def test_usage_is_said_in_full_and_beside_its_card(
    database: Database, language: str, text: str, beside_card: str
) -> None:
    with database.write() as session:
        values = describe_key(session, make_actor(session), limit=3)

    answer = render("utter_key_usage", values, language)

    assert answer.text == text.format(values["suffix"])
    assert answer.beside_card == beside_card.format(values["suffix"])


@pytest.mark.parametrize(
    ("language", "beside_card"),
    [
        (
            "en",
            (
                "This is the incident. You can still change anything in it, then open it with “Open it”.\n"
                "Shall I open it? You can also answer in words: “yes”, a correction (“no, severity B”) or “cancel”."
            ),
        ),
        (
            "fr",
            (
                "Voici l’incident. Vous pouvez encore tout y modifier, puis choisir «\u00a0Ouvrir l’incident\u00a0».\n"
                "Souhaitez-vous que je l’ouvre\u00a0? Vous pouvez aussi répondre par écrit\u00a0: «\u00a0oui\u00a0», "
                "une correction («\u00a0non, gravité B\u00a0») ou «\u00a0annuler\u00a0»."
            ),
        ),
        (
            "nl",
            (
                "Dit is het incident. U kunt er nog alles in wijzigen en het daarna openen met “Openen”.\n"
                "Zal ik het openen? U kunt ook in woorden antwoorden: “ja”, een verbetering (“nee, ernst B”) "
                "of “annuleren”."
            ),
        ),
    ],
)
def test_beside_the_card_of_an_incident_stands_how_it_is_opened(language: str, beside_card: str) -> None:
    given = {key: {"text": "not_given"} for key in ("suffix", "error_code", "computer", "impact")}
    values = {"description": "It fails.", "severity": "B", "product": {"product": "office"}, **given}

    answer = render("utter_ask_confirmation", values, language)

    assert answer.beside_card == beside_card
    assert answer.card is not None
    assert answer.card["actions"][0]["title"] in beside_card


def describe_incident(session: Session, actor: Actor, *, deed: Deed | None = None, **given: Any) -> Values:
    """Open an incident, have an agent do something to it, and return how it stands."""
    make_conversation(session, actor.contact_id)
    incident = make_incident(session, actor, draft=make_draft(**given))
    if deed:
        agent = Doer(Role.AGENT, "Ann")
        change_incident(session, incident_id=incident.id, deed=deed, doer=agent, now=NOW, text="Which port?")
    found = find_incident(session, actor=actor, number=incident.number)
    assert found is not None
    entries = list_timeline(session, incident_id=found.id)
    return {**to_incident(found, actor), "timeline": to_timeline(entries, actor), "reopens": "no"}


@pytest.mark.parametrize(
    ("language", "beside_card"),
    [
        ("en", "INC-000001 (Windows Server): new, not taken yet."),
        ("fr", "INC-000001 (Windows Server)\u00a0: nouveau, pas encore pris en charge."),
        ("nl", "INC-000001 (Windows Server): nieuw, nog niet opgepakt."),
    ],
)
def test_beside_the_card_of_a_status_stands_what_it_is(database: Database, language: str, beside_card: str) -> None:
    with database.write() as session:
        values = describe_incident(session, make_actor(session))

    answer = render("utter_incident_status", values, language)

    assert values["response"] == "due"
    assert answer.beside_card == beside_card
    assert answer.text.startswith(f"{beside_card} ")


@pytest.mark.parametrize(
    ("language", "beside_card"),
    [
        (
            "en",
            (
                "INC-000001 (SRV-07): waiting for your answer."
                " It waits for your answer: say “add to INC-000001” and what you want to answer."
            ),
        ),
        (
            "fr",
            (
                "INC-000001 (SRV-07)\u00a0: en attente de votre réponse. Il attend votre réponse\u00a0: dites"
                " «\u00a0ajouter à INC-000001\u00a0», suivi de ce que vous souhaitez répondre."
            ),
        ),
        (
            "nl",
            (
                "INC-000001 (SRV-07): wacht op uw antwoord."
                " Het wacht op uw antwoord: zeg “toevoegen aan INC-000001” en wat u wilt antwoorden."
            ),
        ),
    ],
)
def test_what_an_incident_waits_for_is_said_beside_its_card(
    database: Database, language: str, beside_card: str
) -> None:
    with database.write() as session:
        values = describe_incident(session, make_actor(session), deed=Deed.ASKED, product=None, computer="SRV-07")

    answer = render("utter_incident_status", values, language)

    assert answer.beside_card == beside_card
    assert "Which port?" in answer.text
    assert "Which port?" in str(answer.card)


def test_where_there_is_no_card_nothing_is_said_beside_one() -> None:
    assert render("utter_thank", {}, "en").beside_card is None
