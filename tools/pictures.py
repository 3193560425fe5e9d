"""Takes the pictures of the demonstration page for the README: `make pictures`."""

import io

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

from keyclerk.settings import ROOT
from tests.system import System
from tools.chromium import find_chromium, list_arguments
from tools.demonstration import run_demonstration

FOLDER = ROOT / "docs" / "img"
COLOURS = 128
LARGEST_BYTES = 200_000


def main() -> None:
    """Take each picture."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with run_demonstration() as system, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=list_arguments())
        _take_french(browser, system)
        _take_dutch(browser, system)
        browser.close()


def _take_french(browser: Browser, system: System) -> None:
    page = _open(browser, system, language="fr", size=(1200, 900), scale=0.85)
    page.locator(".question[lang=fr]").click()
    answer = page.locator(".message.bot").last
    answer.wait_for()
    answer.locator("summary").click()
    answer.locator(".why dl").wait_for()
    # The end of the answer above, the records below as far as there is room.
    page.locator("#log").evaluate("log => { log.scrollTop = log.scrollHeight - log.clientHeight - 150; }")
    _save(page, "portal-fr")


def _take_dutch(browser: Browser, system: System) -> None:
    page = _open(browser, system, language="nl", size=(390, 844))
    page.locator("input[name=person][value=sanne]").check()
    page.locator(".question[lang=nl]").click()
    page.locator(".message.bot").last.wait_for()
    _save(page, "portal-nl-narrow")


def _open(browser: Browser, system: System, *, language: str, size: tuple[int, int], scale: float = 1) -> Page:
    """Return the page in a window whose picture has this size; a scale below 1 shows more of it, and smaller."""
    width, height = (round(each / scale) for each in size)
    page = browser.new_page(
        viewport={"width": width, "height": height},
        device_scale_factor=scale,
        color_scheme="light",
        locale=language,
        reduced_motion="reduce",
    )
    page.goto(f"{system.address}/?lang={language}")
    page.locator("#log[aria-busy=false]").wait_for()
    return page


def _save(page: Page, name: str) -> None:
    """Save what the window shows, in few colours: the page has not many."""
    path = FOLDER / f"{name}.png"
    with Image.open(io.BytesIO(page.screenshot())) as picture:
        picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)
    size = path.stat().st_size
    if size > LARGEST_BYTES:
        raise SystemExit(f"{path.name} has {size} bytes: at most {LARGEST_BYTES} are wished for")
    print(f"{path.relative_to(ROOT)}: {size // 1000} kB")


if __name__ == "__main__":
    main()
