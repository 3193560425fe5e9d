"""A stream that is cut: the page says so and that it is back, shows once what changed meanwhile, and loses nothing."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from keyclerk.incidents import Doer, change_incident, list_timeline
from keyclerk.life_cycle import Deed, Role
from tests.channels.programs import serve_alone
from tests.console.cases import open_case
from tests.console.served import Console
from tests.widget.network import UNWELL, Proxy, put_proxy

OMAR = Doer(Role.AGENT, "Omar Haddad")
CUT = "The connection is cut: what changes elsewhere does not appear until it is back."
BACK = "The connection is back, and the page is up to date."
SOON = 20_000
"""How long the page may take to come back on a busy machine, in milliseconds."""
NETWORK = (
    *("Failed to load resource", "net::ERR", "Response Status Error Code 502"),
    *("htmx:sendError", "htmx:afterRequest"),
)
"""What Chromium and htmx tell a developer while the server cannot be reached."""
ROWS = "#queue [data-row]"


class Problems(list[str]):
    """What went wrong on a page, but that the server could not be reached."""

    def append(self, problem: str) -> None:
        if not any(each in problem for each in NETWORK):
            super().append(problem)


@pytest.fixture
def problems() -> list[str]:
    return Problems()


@pytest.fixture
def proxy(console: Console) -> Iterator[Proxy]:
    open_case(console.database, now=console.system.now())
    with put_proxy(console.system) as proxy:
        yield proxy


def write_note(console: Console, text: str) -> None:
    """Have another agent write a note, and open one more incident."""
    with console.database.write() as session:
        change_incident(session, incident_id=1, deed=Deed.NOTED, doer=OMAR, now=console.system.now(), text=text)
    open_case(console.database, now=console.system.now())


def sign_in(page: Page, address: str, path: str) -> None:
    """Open a page of the console as Eva; it is marked, so that one sees whether it was loaded anew."""
    page.goto(f"{address}/console/sign-in")
    page.locator('button[value="eva"]').click()
    page.goto(f"{address}/console{path}")
    expect(page.locator("html[data-connected=yes]")).to_be_attached()
    page.evaluate("document.documentElement.dataset.mark = 'same'")


def refuse(proxy: Proxy) -> None:
    """Have the connections break, and another server answer in the place of this one."""
    proxy.refusal = UNWELL["without a word for other origins"]
    proxy.cut()


def come_back(proxy: Proxy) -> None:
    proxy.refusal, proxy.is_silent = None, False


def cut(proxy: Proxy) -> None:
    proxy.cut()


@pytest.mark.parametrize("lose", [cut, refuse])
def test_what_changed_during_a_cut_appears_once_and_without_a_reload(
    console: Console, proxy: Proxy, page: Page, lose: Callable[[Proxy], None]
) -> None:
    address = f"http://127.0.0.1:{proxy.port}"
    sign_in(page, address, "/incidents/INC-000001")
    queue = page.context.new_page()
    queue.goto(f"{address}/console/?queue=unassigned")
    expect(queue.locator(ROWS)).to_have_count(1)
    expect(queue.locator("html[data-connected=yes]")).to_be_attached()

    lose(proxy)
    write_note(console, "Meanwhile")
    if proxy.refusal:
        for each in (page, queue):
            expect(each.locator("#connection")).to_have_text(CUT)
        expect(page.locator("#timeline")).not_to_contain_text("Meanwhile")
        come_back(proxy)

    expect(page.locator("#connection")).to_have_text(BACK, timeout=SOON)
    expect(page.get_by_text("Meanwhile", exact=True)).to_have_count(1)
    expect(queue.locator(ROWS)).to_have_count(2, timeout=SOON)
    assert page.evaluate("document.documentElement.dataset.mark") == "same"
    write_note(console, "Afterwards")
    expect(page.get_by_text("Afterwards", exact=True)).to_have_count(1)
    expect(page.get_by_text("Meanwhile", exact=True)).to_have_count(1)
    expect(queue.locator(ROWS)).to_have_count(3)
    expect(page.locator("#connection")).to_be_empty(timeout=SOON)


def test_a_stream_that_falls_silent_is_found_dead(console: Console, proxy: Proxy, page: Page) -> None:
    page.clock.install()
    sign_in(page, f"http://127.0.0.1:{proxy.port}", "/incidents/INC-000001")

    proxy.fall_silent()
    write_note(console, "Meanwhile")
    page.clock.fast_forward(25_000)
    expect(page.locator("#connection")).to_be_empty()
    page.clock.fast_forward(25_000)
    expect(page.locator("#connection")).to_have_text(CUT)
    come_back(proxy)
    proxy.cut()
    page.clock.fast_forward(2000)

    expect(page.locator("#connection")).to_have_text(BACK, timeout=SOON)
    page.clock.fast_forward(1000)
    expect(page.get_by_text("Meanwhile", exact=True)).to_have_count(1)


def test_what_is_sent_during_a_cut_is_told_and_sent_once_afterwards(console: Console, proxy: Proxy, page: Page) -> None:
    sign_in(page, f"http://127.0.0.1:{proxy.port}", "/incidents/INC-000001")
    page.locator("#answer-text").fill("Bonjour")
    refuse(proxy)
    expect(page.locator("#connection")).to_have_text(CUT)

    page.locator("#answer-send").click()

    expect(page.locator("#failed")).to_have_text(
        "That could not be sent. What you entered is still here; try it again in a moment."
    )
    expect(page.locator("#answer-text")).to_have_value("Bonjour")
    come_back(proxy)
    page.locator("#answer-send").click()
    expect(page.locator("#status")).to_have_text("Your answer is on its way.")
    expect(page.locator("#failed")).to_be_empty()
    with console.database.read() as session:
        entries = list_timeline(session, incident_id=1, internal=True)
    assert [each.text for each in entries if each.deed == Deed.ANSWERED] == ["Bonjour"]


def test_a_server_that_starts_anew_is_found_by_the_open_page(console: Console, page: Page) -> None:
    open_case(console.database, now=console.system.now())
    folder: Path = console.system.settings.var
    with serve_alone(folder, demo=True) as first:
        sign_in(page, first.address, "/incidents/INC-000001")
        page.locator("#note-text").fill("Half a note")
    expect(page.locator("#connection")).to_have_text(CUT)
    write_note(console, "Meanwhile")

    with serve_alone(folder, demo=True, port=first.settings.port):
        expect(page.locator("#connection")).to_have_text(BACK, timeout=SOON)
        expect(page.get_by_text("Meanwhile", exact=True)).to_have_count(1)
        expect(page.locator("#note-text")).to_have_value("Half a note")
        assert page.evaluate("document.documentElement.dataset.mark") == "same"
        page.goto("about:blank")
