"""The tour: from a Dutch question to a solved incident on both sides at once, as an animated picture."""

import io
import re
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Frame, Page, expect

from tests.console.served import Console
from tests.system import System

SIZE = {"width": 1200, "height": 760}
QUALITY = 60
ZONE = "Europe/Brussels"
WAITS_MS = 60_000
"""How long an answer may take on a busy machine."""

QUESTION = "Hoeveel activeringen heb ik nog voor Windows Server?"
PERSON = "Ik wil met een echt mens praten"
DESCRIPTION = "SRV-GENT-01 wordt sinds vanochtend niet geactiveerd, met code 0xC004F074."
NOTE = "Their new firewall had closed the port."
THANKS = "Dat was het, dank u wel!"
SOLUTION = "Poort 1688 staat weer open; SRV-GENT-01 is geactiveerd."


class Reel:
    """Frames of a page, each with how long it is seen, in milliseconds."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.frames: list[Image.Image] = []
        self.durations: list[int] = []

    def hold(self, duration: int) -> None:
        """Take what is seen now, once it rests."""
        self.page.wait_for_timeout(600)
        with Image.open(io.BytesIO(self.page.screenshot())) as frame:
            self.frames.append(frame.convert("RGB"))
        self.durations.append(duration)

    def save(self, path: Path) -> int:
        """Write the animated picture, and return its size in bytes."""
        first, *others = self.frames
        first.save(
            path, save_all=True, append_images=others, duration=self.durations, loop=0, quality=QUALITY, method=4
        )
        return path.stat().st_size


def take_tour(browser: Browser, system: System, path: Path) -> int:
    """Play the tour and write it; returns its size in bytes."""
    context = browser.new_context(viewport=SIZE, locale="en", timezone_id=ZONE, reduced_motion="reduce")  # type: ignore[arg-type]
    context.set_default_timeout(WAITS_MS)
    page = context.new_page()
    reel = Reel(page)
    Console(system).sign_in_page(page, "eva")
    portal, desk = open_sides(page, system)
    desk.get_by_role("link", name=re.compile("^Unassigned")).click()
    desk.locator("html[data-connected=yes]").wait_for(state="attached")
    reel.hold(1500)
    _diagnose(desk, _ask(portal, reel), reel)
    _answer(portal, desk, reel)
    _solve(portal, desk, reel)
    context.close()
    return reel.save(path)


def open_sides(page: Page, system: System) -> tuple[Frame, Frame]:
    """Open both sides: Sanne with the chat, begun anew, and the agent who is signed in; returns their frames."""
    system.talk_as("sanne").client.post("/chat/anew").raise_for_status()
    page.goto(f"{system.address}/demo?lang=nl")
    portal, desk = page.frames[1:]
    portal.goto(f"{system.address}/?lang=nl&as=sanne")
    desk.get_by_role("button", name="Sign out").wait_for()
    portal.locator("keyclerk-chat .launcher").click()
    portal.locator("keyclerk-chat .log[aria-busy=false]").wait_for()
    return portal, desk


def say(portal: Frame, text: str, reel: Reel | None = None) -> None:
    """Type something and send it, seen as it is typed, and wait for the bot's answer."""
    field, replies = portal.locator("keyclerk-chat #field"), portal.locator("keyclerk-chat article.bot")
    before = replies.count()
    if reel:
        field.fill(text[: len(text) // 2])
        reel.hold(300)
    field.fill(text)
    if reel:
        reel.hold(500)
    field.press("Enter")
    replies.nth(before).wait_for()
    portal.locator("keyclerk-chat .typing:empty").wait_for(state="attached")
    portal.locator("keyclerk-chat .log").evaluate("log => { log.scrollTop = log.scrollHeight; }")


def hand_over(portal: Frame, reel: Reel | None = None) -> str:
    """Ask for a person, and open the incident that they work on; returns its number."""
    say(portal, PERSON, reel)
    if reel:
        reel.hold(1800)
    for text in ("ja", DESCRIPTION, "B"):
        say(portal, text)
        if reel:
            reel.hold(1300)
    say(portal, "ja")
    opened = portal.locator("keyclerk-chat article.bot .text", has_text="INC-").last.inner_text()
    return f"INC-{opened.partition('INC-')[2][:6]}"


def _ask(portal: Frame, reel: Reel) -> str:
    say(portal, QUESTION, reel)
    reel.hold(3200)
    return hand_over(portal, reel)


def _diagnose(desk: Frame, number: str, reel: Reel) -> None:
    """See what came in, open it, look at its diagnosis, and take it."""
    row = desk.get_by_role("link", name=number)
    row.wait_for()
    row.evaluate("row => row.scrollIntoView({block: 'center'})")
    reel.hold(2200)
    row.click()
    desk.locator("#press-take").wait_for()
    reel.hold(2600)
    desk.locator("#press-take").click()
    expect(desk.locator("#press-take")).to_have_count(0)
    reel.hold(1200)


def _answer(portal: Frame, desk: Frame, reel: Reel) -> None:
    """Answer with a macro in the partner's language, and read what they say."""
    desk.locator("#answer-macro").select_option(label="Port 1688")
    desk.locator("#answer-fill").click()
    desk.locator("#answer-as-macro").wait_for()
    desk.locator("#answer-text").evaluate("field => field.form.scrollIntoView({block: 'center'})")
    reel.hold(2400)
    desk.locator("#answer-as-macro").click()
    portal.locator("keyclerk-chat article.agent", has_text="1688").wait_for()
    reel.hold(2400)
    portal.locator("keyclerk-chat #field").fill(THANKS)
    portal.locator("keyclerk-chat #field").press("Enter")
    desk.locator("#timeline").get_by_text(THANKS).wait_for()
    desk.locator("#timeline").evaluate("part => part.scrollIntoView({block: 'center'})")
    reel.hold(2000)


def _solve(portal: Frame, desk: Frame, reel: Reel) -> None:
    """Keep a note for agents, and solve the incident, which the partner reads at once."""
    desk.locator("#note-text").fill(NOTE)
    desk.locator("#note-keep").click()
    desk.locator("#timeline").get_by_text(NOTE).wait_for()
    desk.locator("#solve-text").fill(SOLUTION)
    desk.locator("#solve-reason").select_option("CONFIGURATION")
    desk.locator("#solve-text").evaluate("field => field.form.scrollIntoView({block: 'center'})")
    reel.hold(1800)
    desk.locator("#solve-stay").click()
    portal.locator("keyclerk-chat article", has_text=SOLUTION).wait_for()
    desk.locator("#standing", has_text="solved").wait_for()
    desk.locator("#content").evaluate("part => part.scrollIntoView()")
    reel.hold(4000)
