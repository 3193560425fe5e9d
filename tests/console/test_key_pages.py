"""Pages of keys, imports and the audit trail in Chromium: accessible, by keyboard, and what a shift with them is."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.console.served import Console
from tests.factories import make_benefit_row, to_csv
from tests.widget.accessibility import NARROW, find_violations

WIDER = """() => {
  const { clientWidth, scrollWidth } = document.scrollingElement;
  const isWide = (part) => part.getBoundingClientRect().right > clientWidth && !part.closest(".wide > *");
  const wide = scrollWidth > clientWidth ? [...document.querySelectorAll("main *")].filter(isWide) : [];
  return wide.map((part) => part.outerHTML);
}"""


def test_a_key_is_corrected_by_keyboard_alone(console: Console, page: Page) -> None:
    console.sign_in_page(page, "lars")
    page.goto(f"{console.address}/keys/atelier/372PD")
    page.get_by_text("Block the key").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.type("Reported as stolen")
    page.keyboard.press("Enter")

    expect(page.get_by_text("Every further installation with the key …372PD will be refused.")).to_be_visible()
    expect_accessible(page)
    page.get_by_role("button", name="Do it").focus()
    page.keyboard.press("Enter")

    expect(page.get_by_text("The key is blocked.")).to_be_visible()
    expect(page.get_by_text("Reported as stolen")).to_be_visible()


def test_a_file_is_checked_mended_and_imported(console: Console, page: Page, tmp_path: Path) -> None:
    bad, good = tmp_path / "bad.csv", tmp_path / "good.csv"
    row = make_benefit_row(partner="atelier")
    bad.write_bytes(to_csv([row, make_benefit_row(partner="atelier", product="visio", quantity="many")]))
    good.write_bytes(to_csv([make_benefit_row(partner="atelier", quantity="93")]))
    console.sign_in_page(page, "lars")
    page.goto(f"{console.address}/imports")

    for file in (bad, good):
        page.get_by_label("What it holds").select_option("benefits")
        page.locator("input[type=file]").set_input_files(file)
        page.get_by_role("button", name="Check the file").click()
        expect(page.get_by_role("heading", level=1)).to_have_text(file.name)
        expect_accessible(page)
        if file is bad:
            expect(page.get_by_role("cell", name="many", exact=True)).to_be_visible()
            expect(page.get_by_role("button", name="Import the good row")).to_be_visible()
            with page.expect_download() as download:
                page.get_by_role("button", name="Download the bad rows").click()
            assert download.value.suggested_filename == "bad.rejected.csv"
            assert download.value.path().read_text("utf-8-sig").splitlines()[1:] == ["atelier,visio,many"]
            page.get_by_role("link", name="To the imports").click()

    page.get_by_role("button", name="Import this file").click()
    expect(page.get_by_text("The file is imported.")).to_be_visible()


def test_a_file_that_is_far_too_large_is_told_by_a_page(console: Console, page: Page, tmp_path: Path) -> None:
    large = tmp_path / "large.csv"
    large.write_bytes(b"contact,partner,name\n" + b"x" * 40_000_000)
    console.sign_in_page(page, "lars")
    page.goto(f"{console.address}/imports")

    page.locator("input[type=file]").set_input_files(large)
    page.get_by_role("button", name="Check the file").click()

    expect(page.get_by_role("heading", level=1)).to_contain_text("at most 10 MiB can be imported here")
    expect_accessible(page)
    page.get_by_role("link", name="To the imports").click()
    expect(page.get_by_label("What it holds")).to_be_visible()


@pytest.fixture
def problems() -> list[str]:
    """What went wrong on a page; what cannot be taken is answered with 422 or 413, which Chromium notes."""
    return Expected()


class Expected(list[str]):
    """Problems without those that are meant."""

    def append(self, problem: str) -> None:
        if not {"422", "413"} & set(problem.split()):
            super().append(problem)


def expect_accessible(page: Page) -> None:
    """Expect that axe finds nothing in either theme, and that nothing is wider than a narrow screen."""
    size = page.viewport_size
    assert size
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        assert find_violations(page) == [], scheme
    page.set_viewport_size(NARROW)  # type: ignore[arg-type]
    assert find_violations(page) == []
    assert page.evaluate(WIDER) == []
    page.set_viewport_size(size)
