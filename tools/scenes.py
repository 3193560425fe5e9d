"""The scenes of the console that pictures show, each as an agent gets there with the records of the desk."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Page, expect

from tests.console.served import Console
from tests.system import System, Talk
from tools.states import QUESTION
from tools.tour import hand_over, open_sides

MACRO = {
    "name": "Port 1688",
    "text-en": "Hello {{contact}},\n\nplease open port 1688 from {{computer}} to the KMS host.\n\n{{agent}}",
    "text-fr": "Bonjour {{contact}},\n\nouvrez le port 1688 de {{computer}} vers l’hôte KMS.\n\n{{agent}}",
    "text-nl": "Dag {{contact}},\n\nzet poort 1688 open van {{computer}} naar de KMS-host.\n\n{{agent}}",
    "state": "waiting_for_partner",
    "owner": "me",
}
RAISE = {
    "name": "Key limit raised",
    "text-en": "Hello {{contact}},\n\nthe limit of key …{{suffix}} is raised: {{computer}} can activate.\n\n{{agent}}",
    "text-fr": "Bonjour {{contact}},\n\nla limite de …{{suffix}} est relevée : {{computer}} peut activer.\n\n{{agent}}",
    "text-nl": "Dag {{contact}},\n\nde limiet van …{{suffix}} is verhoogd: {{computer}} kan activeren.\n\n{{agent}}",
    "state": "solved",
    "owner": "me",
}
UNSURE = (
    ("claire", "fr", "La machine fait un bruit bizarre avec la licence"),
    ("sanne", "nl", "Krijg ik de oude computer nog terug in de telling?"),
    ("aoife", "en", "Something about the five year thing for the lab"),
    ("bruno", "fr", "Et si on change tout sauf le boîtier ?"),
)


@dataclass(frozen=True)
class Scene:
    """A scene: who sees which page of the console (`{number}` is Claire's incident), what they do there, and how."""

    name: str
    path: str
    agent: str = "eva"
    reach: Callable[[Page, System], None] | None = None
    size: tuple[int, int] = (1280, 800)
    is_dark: bool = False


def prepare(system: System) -> str:
    """Keep macros, have partners say what is seen in pictures; returns the number of the incident that Claire opens."""
    lead = Console(system).sign_in("lars")
    for macro in (MACRO, RAISE):
        lead.post("/macros", macro)
    for contact, language, text in UNSURE:
        system.talk_as(contact, language=language).say(text)
    claire = system.talk_as("claire", language="fr")
    claire.client.post("/chat/anew").raise_for_status()
    for text in (QUESTION["fr"], "oui", "SRV-LILLE-01 refuse l’activation depuis ce matin.", "B", "oui"):
        said = claire.say(text)
    complain(claire)
    return f"INC-{said.partition('INC-')[2][:6]}"


def complain(talk: Talk) -> None:
    """Ask something, and say that the answer did not help."""
    talk.say(QUESTION["fr"])
    talk.post(button=talk.last["replies"][-1]["feedback"][-1]["button"]).raise_for_status()


def _talk(page: Page, system: System) -> None:
    """Have Sanne be with Eva, each on their side of the demonstration's page."""
    portal, desk = open_sides(page, system)
    number = hand_over(portal)
    desk.get_by_role("link", name=re.compile("^Unassigned")).click()
    desk.get_by_role("link", name=number).click()
    desk.locator("#press-take").click()
    expect(desk.locator("#press-take")).to_have_count(0)
    desk.locator("#answer-text").fill("Goedemorgen! Bereikt SRV-GENT-01 de KMS-host op poort 1688?")
    desk.locator("#answer-send").click()
    portal.locator("keyclerk-chat article.agent").wait_for()
    portal.locator("keyclerk-chat #field").fill("Nee, die verbinding wordt geweigerd.")
    portal.locator("keyclerk-chat #field").press("Enter")
    said = desk.locator("#transcript").get_by_text("geweigerd")
    said.wait_for()
    said.evaluate("part => part.scrollIntoView({block: 'center'})")


def _fill_macro(page: Page, system: System) -> None:
    page.locator("#answer-macro").select_option(label="Key limit raised")
    page.locator("#answer-fill").click()
    expect(page.locator("#answer-as-macro")).to_be_visible()


SCENES = (
    Scene("console-queue", "/?queue=all"),
    Scene("console-incident", "/incidents/{number}", size=(1280, 1000)),
    Scene("console-macro", "/incidents/{number}", reach=_fill_macro, size=(1280, 900)),
    Scene("console-key", "/keys/atelier/372PD", "lars", size=(1280, 720)),
    Scene("console-understanding", "/understanding"),
    Scene("console-reports", "/reports/targets", size=(1280, 860)),
    Scene("console-dark", "/incidents/{number}", size=(1280, 800), is_dark=True),
    Scene("console-narrow", "/incidents/{number}", size=(390, 844)),
    Scene("console-live", "/", reach=_talk, size=(1440, 820)),
)
