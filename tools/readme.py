"""The README: parts of it that are written by a script stand between two markers."""

import re

from keyclerk.settings import ROOT

README = ROOT / "README.md"


def replace_part(name: str, text: str) -> None:
    """Put a text between `<!-- name -->` and `<!-- /name -->`; raises ValueError where they are missing."""
    readme = README.read_text("utf-8")
    if read_part(name, readme) is None:
        raise ValueError(f"README.md has no part <!-- {name} -->")
    begin, end = f"<!-- {name} -->", f"<!-- /{name} -->"
    before, _, rest = readme.partition(begin)
    _, _, after = rest.partition(end)
    README.write_text(f"{before}{begin}\n{text.strip()}\n{end}{after}", "utf-8")


def read_part(name: str, readme: str | None = None) -> str | None:
    """Return what stands between the markers, or None where they are missing."""
    text = README.read_text("utf-8") if readme is None else readme
    match = re.search(rf"<!-- {name} -->\n(.*?)<!-- /{name} -->", text, re.DOTALL)
    return match[1].strip() if match else None
