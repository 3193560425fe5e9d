"""Texts as people paste them from the portal: stiff ones of our own, and the portal's where they are there."""

import re
from dataclasses import dataclass
from pathlib import Path

from keyclerk.settings import ROOT

SOURCES = ROOT.parent / "shared" / "sources"


@dataclass(frozen=True)
class Pasted:
    """A text, the language it is written in, and what it is of."""

    name: str
    language: str
    text: str

    def __str__(self) -> str:
        return f"{self.language}-{self.name}"


def read_scenarios(place: int) -> list[Pasted]:
    """Return the heading, and the heading with its text, of a scenario of each troubleshooting page that is there."""
    pages = sorted(SOURCES.glob("mpn-benefits-software.*.md"))
    return [
        each
        for page in pages
        for each in _read_scenario(page, place, language=page.name.split(".")[1].partition("-")[0])
    ]


def _read_scenario(page: Path, place: int, *, language: str) -> list[Pasted]:
    """Return a scenario as it is seen on the page: without the marks that make it bold or a list."""
    troubleshooting = page.read_text("utf-8").partition('name="troubleshooting-scenarios"')[2].partition("\n##")[0]
    heading, text = re.findall(r"^- \*\*(.+?)\*\*\s*\n\n +(.+?)\s*$", troubleshooting, re.MULTILINE)[place]
    return [
        Pasted("the heading of the page", language, heading),
        Pasted("the whole scenario of the page", language, f"{heading}\n\n{text}"),
    ]


NO_DETAILS = [
    Pasted(
        "stiff",
        "en",
        "The notification “No further details are available” is displayed at the benefit of the Cals "
        "(licences for the access of clients). Cal's are no product that can be down loaded.",
    ),
    Pasted(
        "stiff",
        "fr",
        "L'indication « Pas de détail supplémentaire à disposition » est montrée auprès des Cals (licences "
        "pour accès de client au serveur). Les Cal ne constituent pas un produit télé chargeable.",
    ),
    Pasted(
        "stiff",
        "nl",
        "De melding ' er zijn geen verdere details beschik baar ' wordt getoond bij het voor deel van de Cal's "
        "(licenties voor toegang van clients). Cal's zijn niet als down load verkrijg baar.",
    ),
    *read_scenarios(0),
]
MAXIMUM_REACHED = [
    Pasted(
        "stiff",
        "en",
        "A notice informs that the maxi mum of disposable activations of a product code was attained during the "
        "activating of the soft ware. With this code no more licences are activate able.",
    ),
    Pasted(
        "stiff",
        "fr",
        "Un avis vous informe de ce que le maxi mum des activations à disposition pour un code de produit a été "
        "atteint pendant l'activation du logi ciel. Ce code ne permet plus l'activation d'autres licences.",
    ),
    Pasted(
        "stiff",
        "nl",
        "Een mede deling geeft aan dat het maxi mum van de beschik bare activeringen van een product code is bereikt "
        "bij het activeren van de soft ware. Met deze code zijn geen licenties meer te activeren.",
    ),
    *read_scenarios(1),
]
