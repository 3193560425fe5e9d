"""Texts as people paste them from the portal: our own in every language, and the portal's where they are there."""

import re
from dataclasses import dataclass
from pathlib import Path

import yaml

from keyclerk.settings import ROOT

SOURCES = ROOT.parent / "shared" / "sources"
OWN = yaml.safe_load(Path(__file__).with_suffix(".yml").read_text("utf-8"))


@dataclass(frozen=True)
class Pasted:
    """A text, the language it is written in, and what it is of."""

    name: str
    language: str
    text: str

    def __str__(self) -> str:
        return f"{self.language}-{self.name}"


def list_own(intent: str) -> list[Pasted]:
    """Return our own texts of an intent, in every language."""
    return [Pasted(name, language, text) for language, texts in OWN[intent].items() for name, text in texts.items()]


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


NO_DETAILS = [*list_own("report_cal_no_details"), *read_scenarios(0)]
MAXIMUM_REACHED = [*list_own("report_max_activations"), *read_scenarios(1)]
