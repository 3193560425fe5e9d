"""Frames: the demonstration shows the console beside the portal, and nothing else shows it in a frame."""

import pytest
from playwright.sync_api import Page, expect

from tests.console.served import Console, SignedIn
from tests.widget.accessibility import find_violations


def read_framing(policy: str) -> str:
    return next(each for each in policy.split("; ") if each.startswith("frame-ancestors "))


def test_the_demonstration_may_show_the_console_beside_its_portal(eva: SignedIn) -> None:
    assert read_framing(eva.get("/").headers["Content-Security-Policy"]) == "frame-ancestors 'self'"


def test_elsewhere_no_page_of_the_console_is_shown_in_a_frame(provided: Console) -> None:
    response = provided.open_client().get("/console/sign-in")

    assert read_framing(response.headers["Content-Security-Policy"]) == "frame-ancestors 'none'"
    assert provided.open_client().get("/demo").status_code == 404


@pytest.mark.parametrize("width", [1440, 375])
def test_both_sides_are_seen_and_used_on_one_page(console: Console, page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{console.system.address}/demo?lang=nl")
    portal, desk = page.frame_locator("iframe").first, page.frame_locator("iframe").last

    expect(portal.get_by_role("heading", level=1)).to_be_visible()
    desk.get_by_role("button", name="Eva Peeters").click()
    expect(desk.get_by_role("button", name="Sign out")).to_be_visible()
    portal.locator("keyclerk-chat .launcher").click()
    expect(portal.locator("keyclerk-chat dialog")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") == width
    assert find_violations(page) == []
