"""The Chromium of tests, pictures and measures: the system's, or Playwright's own."""

import os
import shutil

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ARGUMENTS = ("--disable-quic", "--disable-background-networking", "--disable-component-update", "--hide-scrollbars")
MISSING = (
    "no Chromium was found: run tools/browser.sh, or install one (Debian: apt-get install chromium), "
    "or set KEYCLERK_CHROMIUM to its path"
)


def find_chromium() -> str | None:
    """Return the path of a Chromium: as it is set, or the system's; None for Playwright's own."""
    return os.environ.get("KEYCLERK_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)


def list_arguments() -> list[str]:
    """Return what Chromium is started with; as root it cannot use its sandbox."""
    return [*ARGUMENTS, *(["--no-sandbox"] if os.geteuid() == 0 else [])]
