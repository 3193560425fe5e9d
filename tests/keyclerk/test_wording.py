import pytest

from keyclerk.hardware import COMPONENTS
from keyclerk.severity_words import find_severity
from keyclerk.wording import (
    find_choice,
    find_components,
    find_description,
    find_impact,
    find_removals,
    find_yes_or_no,
    is_comment,
    is_correction,
    is_reopening,
    is_start_over,
    wishes_new,
)

NAMES = {
    "en": {
        "disk": "the hard drive",
        "mainboard": "a new motherboard",
        "cpu": "the processor",
        "ide": "the IDE controller",
        "scsi": "the RAID card",
        "mac": "the network card",
        "audio": "the sound card",
        "ram": "more memory",
        "display": "the graphics card",
        "optical": "the DVD drive",
    },
    "fr": {
        "disk": "le disque dur",
        "mainboard": "la carte mère",
        "cpu": "le processeur",
        "ide": "le contrôleur IDE",
        "scsi": "le contrôleur RAID",
        "mac": "la carte réseau",
        "audio": "la carte son",
        "ram": "de la mémoire",
        "display": "la carte graphique",
        "optical": "le lecteur DVD",
    },
    "nl": {
        "disk": "de harde schijf",
        "mainboard": "het moederbord",
        "cpu": "de processor",
        "ide": "de IDE-controller",
        "scsi": "de RAID-controller",
        "mac": "de netwerkkaart",
        "audio": "de geluidskaart",
        "ram": "meer geheugen",
        "display": "de videokaart",
        "optical": "het dvd-station",
    },
}


@pytest.mark.parametrize("language", NAMES)
@pytest.mark.parametrize("component", COMPONENTS)
def test_every_component_is_found_by_its_name(language: str, component: str) -> None:
    assert find_components(NAMES[language][component]) == (component,)


SENTENCES = {
    "en": {
        "If I replace the disk of SRV-03, does it count?": ("disk",),
        "New SSD and a new CPU for PC-07": ("disk", "cpu"),
        "We swapped the MOTHERBOARD, the RAM and the network adapter.": ("mainboard", "mac", "ram"),
        "Would a reinstallation be counted?": (),
        "The ramp and the cpuid of the program": (),
        "We changed the optical drive only": ("optical",),
    },
    "fr": {
        "Si je remplace le disque de SRV-03, est-ce compté ?": ("disk",),
        "On a changé la carte-mère et les barrettes": ("mainboard", "ram"),
        "Nouvelle carte me\u0301re": ("mainboard",),
        "L’adresse MAC a changé": ("mac",),
        "J’ai une idée": (),
        "Une réinstallation est-elle comptée ?": (),
    },
    "nl": {
        "Als ik de schijf van SRV-03 vervang, telt dat?": ("disk",),
        "nieuw moederbord, nieuwe CPU’s en werkgeheugen erbij": ("mainboard", "cpu", "ram"),
        "de RAID-controller en de harde schijf zijn vervangen": ("disk", "scsi"),
        "Telt een herinstallatie?": (),
        "een programma en een mening": (),
    },
    "ja": {"CPUを交換しました": ("cpu",), "マザーボードとSSDを換装した": ("disk", "mainboard")},
}


@pytest.mark.parametrize(
    ("sentence", "components"),
    [
        pytest.param(*case, id=f"{language}: {case[0]}")
        for language, cases in SENTENCES.items()
        for case in cases.items()
    ],
)
def test_components_are_found_in_a_sentence(sentence: str, components: tuple[str, ...]) -> None:
    assert find_components(sentence) == components


SEVERITIES = {
    "en": {
        "A": "A",
        "b": "B",
        "(C)": "C",
        "severity B": "B",
        "no, severity: a": "A",
        "prio C please": "C",
        "it is critical": "A",
        "URGENT!": "A",
        "not urgent": "C",
        "low": "C",
        "medium": "B",
        "a server is slow": None,
        "D": None,
        "severity D": None,
        "AB": None,
    },
    "fr": {
        "gravité B": "B",
        "Gravité : a": "A",
        "priorité C": "C",
        "c’est bloquant": "A",
        "élevée": "A",
        "pas urgent": "C",
        "modérée": "B",
        "il y a un serveur lent": None,
    },
    "nl": {
        "ernst B": "B",
        "prioriteit: A": "A",
        "niet dringend": "C",
        "dringend": "A",
        "gemiddeld": "B",
        "er is geen haast bij": "C",
        "er is een trage server": None,
    },
}


@pytest.mark.parametrize(
    ("sentence", "severity"),
    [
        pytest.param(*case, id=f"{language}: {case[0]}")
        for language, cases in SEVERITIES.items()
        for case in cases.items()
    ],
)
def test_a_severity_is_found_by_its_letter_or_by_a_word(sentence: str, severity: str | None) -> None:
    assert find_severity(sentence) == severity


CHOICES: dict[str, dict[str, int | str | None]] = {
    "en": {
        "2": 2,
        "2.": 2,
        "Number 2, please": 2,
        "the second one": 2,
        "And the 3rd?": 3,
        "one": 1,
        "number one": 1,
        "the last one": -1,
        "the other one": "other",
        "another": "other",
        "the key": None,
        "the first or the last": None,
        "the second server": None,
        "Windows 11": None,
        "2019": None,
        "0": None,
        "ok": None,
        "no": None,
        "": None,
    },
    "fr": {
        "numéro 2": 2,
        "le deuxième": 2,
        "La seconde, s’il vous plaît": 2,
        "la 1re clé": 1,
        "la 1ère clé": 1,
        "la dernière": -1,
        "et l’autre ?": "other",
        "un autre": "other",
        "la clé": None,
        "non": None,
    },
    "nl": {
        "nummer 2": 2,
        "de tweede graag": 2,
        "De 2e": 2,
        "één": 1,
        "de laatste sleutel": -1,
        "en de andere?": "other",
        "de productcode": None,
        "nee": None,
    },
}


@pytest.mark.parametrize(
    ("text", "choice"),
    [pytest.param(*case, id=f"{language}: {case[0]}") for language, cases in CHOICES.items() for case in cases.items()],
)
def test_a_choice_is_found_in_a_text_of_nothing_else(text: str, choice: int | str | None) -> None:
    assert find_choice(text) == choice


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Yes, thank you", "yes"),
        ("oui merci", "yes"),
        ("Ja, bedankt", "yes"),
        ("no thanks", "no"),
        ("Non merci", "no"),
        ("nee, dank u", "no"),
        ("thanks, yes", None),
        ("merci", None),
        ("jammer", None),
        ("", None),
    ],
)
def test_a_yes_or_a_no_is_found_at_the_beginning(text: str, answer: str | None) -> None:
    assert find_yes_or_no(text) == answer


@pytest.mark.parametrize(
    ("text", "starts_over"),
    [
        ("start over", True),
        ("Can we START OVER please?", True),
        ("recommençons", True),
        ("Repartons de zéro", True),
        ("opnieuw beginnen", True),
        ("begin maar opnieuw", True),
        ("cancel", False),
        ("annuler", False),
        ("stop", False),
    ],
)
def test_the_wish_to_start_over_is_found(text: str, *, starts_over: bool) -> None:
    assert is_start_over(text) is starts_over


@pytest.mark.parametrize(
    ("sentence", "removed"),
    [
        ("remove the error code", ("error_code",)),
        ("There is no error code.", ("error_code",)),
        ("no key", ("key_suffix",)),
        ("delete the product key and the computer, please", ("key_suffix", "computer")),
        ("remove {error_code}", ("error_code",)),
        ("no, the computer is {computer}", ()),
        ("no {computer}", ()),
        ("no, severity B", ()),
        ("supprimer le code d’erreur", ("error_code",)),
        ("il n'y a pas d'ordinateur", ("computer",)),
        ("enlevez la clé et l'impact", ("key_suffix", "impact")),
        ("non, l'ordinateur est {computer}", ()),
        ("geen foutcode", ("error_code",)),
        ("haal het product weg", ("product",)),
        ("de sleutel mag weg", ("key_suffix",)),
        ("laat de computer opnieuw starten", ()),
        ("nee, de computer is {computer}", ()),
    ],
)
def test_what_is_taken_out_is_found(sentence: str, removed: tuple[str, ...]) -> None:
    assert find_removals(sentence) == tuple(removed)


@pytest.mark.parametrize(
    ("sentence", "description"),
    [
        ("description: it stops", "it stops"),
        ("The description is wrong", None),
        ("It stops: nothing works", None),
        ("la description est : tout est cassé", "tout est cassé"),
        ("Nouvelle description\xa0: tout est cassé", "tout est cassé"),
        ("de beschrijving is dat niets meer werkt", "dat niets meer werkt"),
    ],
)
def test_a_description_is_found_after_a_word_for_it(sentence: str, description: str | None) -> None:
    assert find_description(sentence) == description


@pytest.mark.parametrize(
    ("sentence", "corrects"),
    [
        ("no, the computer should be {computer}", True),
        ("the computer is {computer}, not {computer}", True),
        ("severity B", True),
        ("{product} crashes on {computer} daily", False),
        ("non, l'ordinateur est {computer}", True),
        ("{product} ne démarre plus sur {computer}", False),
        ("nee, het moet {computer} zijn", True),
        ("{product} loopt vast op {computer}", False),
    ],
)
def test_a_mere_correction_is_told_from_a_text(sentence: str, corrects: bool) -> None:
    assert is_correction(sentence) is corrects


@pytest.mark.parametrize(
    ("text", "is_wished"),
    [
        ("a new one", True),
        ("open new", True),
        ("the new server fails too", False),
        ("un nouveau", True),
        ("le nouveau serveur aussi", False),
        ("een nieuwe", True),
        ("nieuw incident graag", True),
        ("ja", False),
    ],
)
def test_a_new_one_is_wished_for(text: str, is_wished: bool) -> None:
    assert wishes_new(text) is is_wished


@pytest.mark.parametrize(
    ("answer", "impact"),
    [
        ("B, the whole payroll team waits", "the whole payroll team waits"),
        ("gravité A : toute l'équipe attend", "toute l'équipe attend"),
        ("ernst C - alleen een vervelend scherm", "alleen een vervelend scherm"),
        ("a whole team waits here", "a whole team waits here"),
        ("B, please", None),
    ],
)
def test_the_letter_of_a_severity_is_no_impact(answer: str, impact: str | None) -> None:
    assert find_impact(answer, is_answer=True) == impact


@pytest.mark.parametrize(
    "text",
    [
        "reopen it please", "Re-open INC-000002", "please open INC-000002 again", "rouvre INC-000002",
        "rouvrir INC-000002", "Réouvrez-le", "heropen INC-000002", "kunt u INC-000002 weer openen?",
    ],
)  # fmt: skip
def test_a_wish_to_reopen_is_known_in_every_language(text: str) -> None:
    assert is_reopening(text)


@pytest.mark.parametrize(
    "text", ["open an incident", "ouvrir un nouvel incident", "ik wil een incident openen", "INC-000002"]
)
def test_a_wish_to_open_is_no_wish_to_reopen(text: str) -> None:
    assert not is_reopening(text)


@pytest.mark.parametrize(
    "text", ["5", "add", "Add it please", "ajouter", "ajouter à INC-000002", "toevoegen aub", "INC-000002"]
)
def test_a_number_or_the_wish_to_add_is_nothing_to_add(text: str) -> None:
    assert not is_comment(text)


@pytest.mark.parametrize("text", ["2022", "version 5", "ça s'arrête", "het stopt nog"])
def test_whatever_says_something_can_be_added(text: str) -> None:
    assert is_comment(text)
