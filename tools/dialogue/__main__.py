"""Writes docs/dialogue.md: `python -m tools.dialogue`."""

from tools.dialogue.document import DOCUMENT, fill

DOCUMENT.write_text(fill(DOCUMENT.read_text("utf-8")), "utf-8")
