"""The rules: which action answers an intent, as `rules/*.yml` say it."""

from functools import cache

import yaml

from keyclerk.settings import ROOT


@cache
def load_rules() -> dict[str, str]:
    """Return the action of each intent that begins a rule."""
    found = {}
    for path in sorted((ROOT / "rules").glob("*.yml")):
        for rule in yaml.safe_load(path.read_text("utf-8"))["rules"]:
            first, *rest = rule["steps"]
            if "intent" in first and rest:
                found[first["intent"]] = rest[0]["action"]
    return found
