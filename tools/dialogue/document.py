"""The document: words written by hand, and parts between two markers that are written from the sources."""

from keyclerk.settings import ROOT
from tools.dialogue.forms import describe_forms
from tools.dialogue.life import describe_life
from tools.dialogue.pictures import describe_rules
from tools.dialogue.rest import describe_rest

DOCUMENT = ROOT / "docs" / "dialogue.md"
PARTS = {"rules": describe_rules, "forms": describe_forms, "life": describe_life, "rest": describe_rest}


def fill(document: str) -> str:
    """Return the document with every part between `<!-- name -->` and `<!-- /name -->` written anew."""
    for name, describe in PARTS.items():
        before, _, rest = document.partition(f"<!-- {name} -->\n")
        _, end, after = rest.partition(f"<!-- /{name} -->")
        document = f"{before}<!-- {name} -->\n\n{describe()}\n\n{end}{after}"
    return document
