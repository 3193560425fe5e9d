"""The states of the widget that pictures show, each as a person gets there on the demonstration's page."""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Page

from keyclerk.answers import load_texts
from keyclerk.settings import ROOT
from tests.synthetic import generate_product_keys
from tests.system import System
from tests.widget.stored import store_message, store_own_message

QUESTION = {
    "fr": "Vous avez atteint le nombre maximal d’activations, que faire ?",
    "nl": "Hoeveel activeringen heb ik nog voor Windows Server?",
    "en": "How are activations counted?",
}


@dataclass(frozen=True)
class State:
    """A state: who sees it, in which language, how one gets there, and how the page is seen."""

    name: str
    contact: str
    language: str
    reach: Callable[[Page, System], None]
    size: tuple[int, int] = (1280, 800)
    is_dark: bool = False
    is_whole_page: bool = False


def say(page: Page, text: str) -> None:
    """Say something in the open chat, and wait for the answer."""
    replies = page.locator("keyclerk-chat article.bot")
    count = replies.count()
    page.locator("keyclerk-chat #field").fill(text)
    page.keyboard.press("Enter")
    replies.nth(count).wait_for()
    page.locator("keyclerk-chat .typing:empty").wait_for(state="attached")
    page.wait_for_timeout(500)


def open_chat(page: Page) -> None:
    """Open the chat, and wait for what was said before."""
    page.locator("keyclerk-chat .launcher").click()
    page.locator("keyclerk-chat .log[aria-busy=false]").wait_for()


def _greet(page: Page, system: System) -> None:
    open_chat(page)


def _ask(page: Page, system: System) -> None:
    open_chat(page)
    say(page, QUESTION[page.locator("html").get_attribute("lang") or "en"])


def _explain(page: Page, system: System) -> None:
    _ask(page, system)
    page.locator("keyclerk-chat details summary").last.click()
    page.locator("keyclerk-chat details dl").last.wait_for()
    page.locator("keyclerk-chat .log").evaluate("log => { log.scrollTop = log.scrollHeight; }")


def _open_proof(page: Page, system: System) -> None:
    _ask(page, system)
    page.locator("keyclerk-chat .card [aria-controls]").last.click()
    page.locator("keyclerk-chat .card").last.evaluate("card => card.scrollIntoView()")


def _fill_incident(page: Page, system: System) -> None:
    open_chat(page)
    say(page, "Ouvrez un incident de support technique")
    say(page, "SRV-LILLE-01 refuse l’activation depuis ce matin avec le code 0xC004C008.")
    say(page, "B")
    page.locator("keyclerk-chat .card").last.evaluate("card => card.scrollIntoView()")


def _meet_agent(page: Page, system: System) -> None:
    number = _take_over(page, system)
    _act(system, "reply", number, "Goedemorgen! Ik kijk met u mee: bereikt **SRV-GENT-01** de KMS-host op poort 1688?")
    page.locator("keyclerk-chat article.agent").wait_for()


def _miss_agent(page: Page, system: System) -> None:
    number = _take_over(page, system)
    page.keyboard.press("Escape")
    _act(system, "reply", number, "Het verkeer op poort 1688 werd geblokkeerd.")
    page.locator("keyclerk-chat .badge", has_text="1").wait_for()


def _take_over(page: Page, system: System) -> str:
    """Open an incident and have an agent take it with its conversation; returns its number."""
    open_chat(page)
    say(page, "Ik wil een technisch ondersteuningsincident openen")
    say(page, "SRV-GENT-01 wil sinds vanochtend niet meer activeren, met code 0xC004F074.")
    say(page, "B")
    say(page, "ja")
    opened = page.locator("keyclerk-chat article.bot .text", has_text="INC-").last.inner_text()
    number = f"INC-{opened.partition('INC-')[2][:6]}"
    replies = page.locator("keyclerk-chat article.bot")
    count = replies.count()
    _act(system, "take", number, "--hold")
    replies.nth(count).wait_for()
    return number


def _wait_offline(page: Page, system: System) -> None:
    open_chat(page)
    page.context.set_offline(True)
    for text in ("Combien d’activations reste-t-il pour Office ?", "Et pour Visio ?"):
        page.locator("keyclerk-chat #field").fill(text)
        page.keyboard.press("Enter")
    _wait_for_problem(page)


def _mask(page: Page, system: System) -> None:
    open_chat(page)
    say(page, f"How many activations are left for {next(generate_product_keys('pictures'))}?")


def _write_too_much(page: Page, system: System) -> None:
    open_chat(page)
    page.locator("keyclerk-chat #field").fill("Het logboek zegt: activering mislukt. " * 110)


def _ask_anew(page: Page, system: System) -> None:
    _ask(page, system)
    page.get_by_role("button", name=load_texts("nl").format("widget_anew", {})).click()


def _wait_for_answer(page: Page, system: System) -> None:
    """Nobody answers what is merely stored, so that the answer stays on its way."""
    open_chat(page)
    store_own_message(system, "bruno", QUESTION["en"])
    page.locator("keyclerk-chat .typing:not(:empty)").wait_for()


def _judge(page: Page, system: System) -> None:
    _ask(page, system)
    page.locator("keyclerk-chat .feedback button").last.click()
    page.locator("keyclerk-chat .feedback button").nth(3).wait_for()


def _be_refused(page: Page, system: System) -> None:
    """Press a button whose reference is longer than any that the chat takes."""
    store_message(system, "bruno", "Which key?", buttons=[{"title": "Windows Server", "button": "x" * 5000}])
    open_chat(page)
    page.locator("keyclerk-chat .chip").last.click()
    _wait_for_problem(page)


def _be_busy(page: Page, system: System) -> None:
    """Write after having done in a minute all that a contact may."""
    open_chat(page)
    talk = system.talk_as("bruno")
    while talk.client.post("/chat/anew").is_success:
        pass
    page.locator("keyclerk-chat #field").fill(QUESTION["en"])
    page.keyboard.press("Enter")
    _wait_for_problem(page)


def _be_signed_out(page: Page, system: System) -> None:
    """Have the portal sign somebody out, and their token be over."""
    page.clock.install()
    page.reload()
    open_chat(page)
    page.route("**/chat/demo-token*", lambda route: route.fulfill(status=401))
    page.clock.fast_forward("02:00:00")
    page.locator("keyclerk-chat #field").fill(QUESTION["en"])
    page.keyboard.press("Enter")
    _wait_for_problem(page)


def _wait_for_problem(page: Page) -> None:
    page.locator("keyclerk-chat .notices .problem:not([hidden])").wait_for()


def _act(system: System, deed: str, *words: str) -> None:
    """Do something as a support agent."""
    command = [sys.executable, "-m", "cli", "incident", deed, *words, "--by", "Eva Peeters"]
    subprocess.run(command, cwd=ROOT, env=system.environment, check=True, capture_output=True)


STATES = (
    State("portal-fr", "claire", "fr", _explain, size=(1400, 940), is_whole_page=True),
    State("portal-nl-narrow", "sanne", "nl", _ask, size=(390, 844), is_whole_page=True),
    State("widget-greeting", "bruno", "en", _greet),
    State("widget-answer", "claire", "fr", _ask),
    State("widget-proof", "sanne", "nl", _open_proof),
    State("widget-dark", "sanne", "nl", _ask, is_dark=True),
    State("widget-incident", "claire", "fr", _fill_incident),
    State("widget-offline", "claire", "fr", _wait_offline),
    State("widget-masked", "claire", "en", _mask),
    State("widget-too-long", "sanne", "nl", _write_too_much),
    State("widget-anew", "sanne", "nl", _ask_anew),
    State("widget-visitor", "visitor", "en", _ask),
    State("widget-typing", "bruno", "en", _wait_for_answer),
    State("widget-feedback", "sanne", "nl", _judge),
    State("widget-refused", "bruno", "en", _be_refused),
    State("widget-signed-out", "bruno", "en", _be_signed_out),
    State("widget-busy", "bruno", "en", _be_busy),
    State("widget-agent", "sanne", "nl", _meet_agent),
    State("widget-unread", "claire", "nl", _miss_agent, size=(560, 320), is_whole_page=True),
)
