import pytest

from keyclerk.hardware import COMPONENTS
from keyclerk.wording import find_components, find_severity

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
