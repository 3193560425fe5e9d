"""Takes the pictures of the widget and of the console, and the tour, for README and docs: `make pictures`.

`python -m tools.pictures console` takes one part alone: `widget`, or `console` with the tour.
"""

import io
import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from channels.demonstration.people import CONTACTS
from keyclerk.settings import ROOT, Settings
from tests.console.served import Console
from tests.system import System
from tools.chromium import find_chromium, list_arguments
from tools.demonstration import run_demonstration
from tools.desk import MORNING, fill_desk
from tools.scenes import SCENES, Scene, prepare
from tools.states import STATES, State
from tools.tour import ZONE, take_tour

FOLDER = ROOT / "docs" / "img"
COLOURS = 128
LARGEST_BYTES = 200_000
LARGEST_TOUR_BYTES = 1_500_000
ANSWER_SECONDS = 60.0
"""How long an answer may take on a busy machine."""

SETTLES_MS = 600
MARGIN = 24
"""Room around the panel in a picture of it, in pixels."""


def main() -> None:
    """Take each picture, or those of the parts that are named."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=list_arguments())
        parts = {"widget": _take_widget, "console": _take_console}
        for name in sys.argv[1:] or parts:
            parts[name](browser)
        browser.close()


def _take_widget(browser: Browser) -> None:
    rate = Settings.model_fields["chat_rate_contact"].default
    with run_demonstration(chat_rate_contact=rate) as system:
        for state in STATES:
            _take(browser, system, state)


def _take_console(browser: Browser) -> None:
    with run_demonstration(at=MORNING, answer_seconds=ANSWER_SECONDS) as system:
        fill_desk(system)
        number = prepare(system)
        path = FOLDER / "tour.webp"
        _tell(take_tour(browser, system, path), path, LARGEST_TOUR_BYTES)
        for scene in SCENES:
            _take_scene(browser, system, scene, number)


def _take_scene(browser: Browser, system: System, scene: Scene, number: str) -> None:
    """Take the picture of a scene, in a browser of its own."""
    width, height = scene.size
    context = browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme="dark" if scene.is_dark else "light",
        locale="en",
        timezone_id=ZONE,
        reduced_motion="reduce",
    )
    page, console = context.new_page(), Console(system)
    console.sign_in_page(page, scene.agent)
    page.goto(f"{console.address}{scene.path.format(number=number)}")
    page.locator("html[data-connected=yes]").wait_for(state="attached")
    if scene.reach:
        scene.reach(page, system)
    page.mouse.move(0, 0)
    page.wait_for_timeout(SETTLES_MS)
    _save(page.screenshot(), scene.name)
    context.close()


def _take(browser: Browser, system: System, state: State) -> None:
    """Take the picture of a state, in a conversation that has just begun."""
    if state.contact in CONTACTS:
        system.talk_as(state.contact).client.post("/chat/anew").raise_for_status()
    width, height = state.size
    context = browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme="dark" if state.is_dark else "light",
        locale=state.language,
        reduced_motion="reduce",
    )
    page = context.new_page()
    page.goto(f"{system.address}/?lang={state.language}&as={state.contact}")
    state.reach(page, system)
    page.mouse.move(0, 0)
    clip = None if state.is_whole_page else page.locator("keyclerk-chat dialog").bounding_box()
    if clip:
        x, y = max(clip["x"] - MARGIN, 0), max(clip["y"] - MARGIN, 0)
        clip = {"x": x, "y": y, "width": width - x, "height": clip["height"] + 2 * MARGIN}
    _save(page.screenshot(clip=clip), state.name)
    context.close()


def _save(screenshot: bytes, name: str) -> None:
    """Save a picture in few colours: the page has not many."""
    path = FOLDER / f"{name}.png"
    with Image.open(io.BytesIO(screenshot)) as picture:
        picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)
    _tell(path.stat().st_size, path, LARGEST_BYTES)


def _tell(size: int, path: Path, most: int) -> None:
    if size > most:
        raise SystemExit(f"{path.name} has {size} bytes: at most {most} are wished for")
    print(f"{path.relative_to(ROOT)}: {size // 1000} kB")


if __name__ == "__main__":
    main()
