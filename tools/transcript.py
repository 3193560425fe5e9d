"""Writes two conversations into the README as they really go: `make transcript`."""

import re
from collections.abc import Iterator

from tests.system import Talk
from tools.demonstration import run_demonstration, say
from tools.readme import replace_part

FRENCH = (
    "Vous avez atteint le nombre maximal d’activations, que faire ?",
    "oui",
    "SRV-LILLE-01 refuse l’activation depuis ce matin.",
    "B",
    "oui",
)
DUTCH = (
    "Hoeveel activeringen heb ik nog voor Windows Server?",
    "Telt het als ik de schijf van SRV-03 vervang?",
    "En het moederbord?",
    "Wat is de status van mijn incident?",
)
MOST_ITEMS = 6
SHOWN_BEFORE, SHOWN_AFTER = 4, 1


def main() -> None:
    """Hold both conversations, and write them."""
    with run_demonstration() as system:
        french = list(_hold(system.talk_as("claire", language="fr"), "Claire", FRENCH, "fr"))
        dutch = list(_hold(system.talk_as("sanne", language="nl"), "Sanne", DUTCH, "nl"))
    parts = [
        "In French, an administrator of the sample partner Atelier Numérique:",
        *french,
        "In Dutch, an administrator of the sample partner Noordzee Automatisering:",
        *dutch,
    ]
    replace_part("transcript", "\n\n".join(parts))


def _hold(talk: Talk, name: str, sentences: tuple[str, ...], language: str) -> Iterator[str]:
    for sentence in sentences:
        blocks = [_lay_out(text) for text in say(talk, sentence, language)]
        if talk.buttons:
            blocks.append([" ".join(f"`{button['title']}`" for button in talk.buttons)])
        yield f"**{name}:** {_escape(sentence)}"
        yield "\n>\n".join("\n".join(f"> {line}".rstrip() for line in block) for block in blocks)


def _lay_out(text: str) -> list[str]:
    """Return a reply as lines of Markdown, with its line breaks kept and long lists cut short."""
    lines: list[str] = []
    for line in _shorten(text.split("\n")):
        previous = lines[-1] if lines else ""
        if previous.startswith("- ") and line and not line.startswith("- "):
            lines.append("")
        elif previous and line and not line.startswith("- "):
            lines[-1] += "\\"
        lines.append(_escape(line))
    return lines


def _shorten(lines: list[str]) -> list[str]:
    """Return the lines, those in the middle of a long list replaced by one that says how many they are."""
    shortened: list[str] = []
    items: list[str] = []
    for line in [*lines, ""]:
        if line.startswith("- "):
            items.append(line)
            continue
        if len(items) > MOST_ITEMS:
            left_out = len(items) - SHOWN_BEFORE - SHOWN_AFTER
            items[SHOWN_BEFORE:-SHOWN_AFTER] = [f"- … (here {left_out} more lines are left out)"]
        shortened += [*items, line]
        items = []
    return shortened[:-1]


def _escape(line: str) -> str:
    return re.sub(r"([\\`*_<])", r"\\\1", line)


if __name__ == "__main__":
    main()
