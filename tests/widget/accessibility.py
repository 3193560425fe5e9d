"""Accessibility as axe sees it: in both themes, with the system's own colours, and where the screen is narrow."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

RULES = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
"""All rules that are on by themselves, those of good practice among them, and that of WCAG 2.2 AA which is not."""

NARROW = {"width": 320, "height": 640}
OVERFLOWS = """() => {
  const root = document.querySelector("keyclerk-chat").shadowRoot;
  const parts = [document.scrollingElement, ...root.querySelectorAll("dialog[open], dialog[open] .log, .composer")];
  return parts.filter((part) => part.scrollWidth > part.clientWidth).map((part) => part.className || part.localName);
}"""


def find_violations(page: Page) -> list[str]:
    """Return what axe finds on a page: the rule, where, and what is wrong; its style is waited for."""
    page.wait_for_load_state("load")
    found = Axe().run(page, options=RULES).response["violations"]
    return [
        f"{each['id']}: {node['target']} {node['html'][:120]} {node['failureSummary'][:300]}"
        for each in found
        for node in each["nodes"]
    ]


def find_overflows(page: Page) -> list[str]:
    """Return the parts of a page with the chat that are wider than their place."""
    parts: list[str] = page.evaluate(OVERFLOWS)
    return parts


def expect_accessible(page: Page) -> None:
    """Expect that axe finds nothing, and that nothing is wider than the screen; the page has its size again then."""
    size = page.viewport_size
    for media in ({"color_scheme": "light"}, {"color_scheme": "dark"}, {"forced_colors": "active"}):
        page.emulate_media(reduced_motion="reduce", **{"forced_colors": "none", **media})  # type: ignore[arg-type]
        assert find_violations(page) == [], media
    page.emulate_media(reduced_motion="reduce", color_scheme="light", forced_colors="none")
    page.set_viewport_size(NARROW)  # type: ignore[arg-type]
    assert find_violations(page) == []
    assert find_overflows(page) == []
    if size:
        page.set_viewport_size(size)
