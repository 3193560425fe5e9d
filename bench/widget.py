"""The widget: how large it is on its way, and how soon a person sees its button, and its window with what was said."""

from collections.abc import Iterator

import httpx
from playwright.sync_api import Browser, sync_playwright

from bench.figure import Figure, find_percentile
from bench.people import open_talks
from tests.portal import Portal
from tests.system import System
from tools.chromium import find_chromium, list_arguments

VISITS = 15
MOST_KB = 25.0

WATCH = """
addEventListener("DOMContentLoaded", () => {
  const look = () => {
    if (document.querySelector("keyclerk-chat")?.shadowRoot?.querySelector(".launcher")) {
      // What was there when a frame began is painted when the next one begins.
      requestAnimationFrame(() => (window.painted = performance.now()));
    } else requestAnimationFrame(look);
  };
  look();
});
"""
"""Notes when the button was painted, in milliseconds since the page was asked for."""

PAINTED = """
async () => {
  while (!window.painted) await new Promise(requestAnimationFrame);
  return window.painted;
}
"""

OPEN = """
async () => {
  const chat = document.querySelector("keyclerk-chat");
  const begun = performance.now();
  chat.open();
  while (!chat.shadowRoot.querySelector("dialog[open] article.bot")) await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return performance.now() - begun;
}
"""


def measure(system: System, portal: Portal) -> list[Figure]:
    """Weigh the script, and visit a portal's page again and again, each time with an empty cache."""
    open_talks(system, "widget", 1)[0].say("How are activations counted?")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=list_arguments())
        times = list(_visit(browser, portal, system, "widget-0"))[1:]
        browser.close()
    painted, opened = zip(*times, strict=True)
    return [
        Figure("Widget, gzipped", _weigh(system, "keyclerk.js"), "kB", MOST_KB),
        Figure(
            "Renderer of cards, fetched with the first card, gzipped", _weigh(system, "vendor/adaptivecards.js"), "kB"
        ),
        Figure(
            "Widget: first paint of its button after the page was asked for, p50", find_percentile(painted, 50), "ms"
        ),
        Figure("Widget: opened, with what was said before, p50", find_percentile(opened, 50), "ms"),
    ]


def _visit(browser: Browser, portal: Portal, system: System, contact: str) -> Iterator[tuple[float, float]]:
    """Give how long the button took to be painted, and the window to be filled, in milliseconds."""
    for _ in range(VISITS):
        context = browser.new_context()
        page = context.new_page()
        page.add_init_script(WATCH)
        portal.visit(page, system, contact)
        yield page.evaluate(PAINTED), page.evaluate(OPEN)
        context.close()


def _weigh(system: System, name: str) -> float:
    """Return what is sent of a file, in kB."""
    headers = {"Accept-Encoding": "gzip"}
    with httpx.stream("GET", f"{system.address}/widget/{name}", headers=headers, trust_env=False) as sent:
        return sum(map(len, sent.iter_raw())) / 1000
