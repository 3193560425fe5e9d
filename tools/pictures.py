"""Takes the pictures of the demonstration and of the widget's states, for README and docs: `make pictures`."""

import io

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from channels.demonstration.people import CONTACTS
from keyclerk.settings import ROOT, Settings
from tests.system import System
from tools.chromium import find_chromium, list_arguments
from tools.demonstration import run_demonstration
from tools.states import STATES, State

FOLDER = ROOT / "docs" / "img"
COLOURS = 128
LARGEST_BYTES = 200_000
MARGIN = 24
"""Room around the panel in a picture of it, in pixels."""


def main() -> None:
    """Take each picture."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    rate = Settings.model_fields["chat_rate_contact"].default
    with run_demonstration(chat_rate_contact=rate) as system, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=list_arguments())
        for state in STATES:
            _take(browser, system, state)
        browser.close()


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
    size = path.stat().st_size
    if size > LARGEST_BYTES:
        raise SystemExit(f"{path.name} has {size} bytes: at most {LARGEST_BYTES} are wished for")
    print(f"{path.relative_to(ROOT)}: {size // 1000} kB")


if __name__ == "__main__":
    main()
