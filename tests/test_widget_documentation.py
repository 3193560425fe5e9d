"""What docs/widget.md tells portals is what the widget has, and its example signs tokens that are taken."""

import re
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

from fastapi import Request
from fastapi.testclient import TestClient

from keyclerk.settings import ROOT
from keyclerk.store.database import Database
from keyclerk.tokens import SigningKey, read_token
from tests.factories import make_contact, make_partner

DOCUMENT = (ROOT / "docs" / "widget.md").read_text("utf-8")
SOURCES = "\n".join(path.read_text("utf-8") for path in sorted((ROOT / "widget").glob("*.js")))
STYLES = "\n".join(path.read_text("utf-8") for path in sorted((ROOT / "widget").glob("*.css")))


def run_example(person: Any) -> tuple[TestClient, dict[str, Any]]:
    """Return a client of the example's back end, in which this person is signed in, and what the example names."""
    names: dict[str, Any] = {}
    exec(DOCUMENT.partition("```python\n")[2].partition("```")[0], names)

    def find_person(request: Request) -> Any:
        return person

    names["find_person"] = find_person
    return TestClient(names["app"]), names


def test_the_example_gives_tokens_that_are_taken(database: Database) -> None:
    client, names = run_example(SimpleNamespace(contact="ada", partner="contoso"))

    answer = client.get("/my-portal/keyclerk-token")

    with database.write() as session:
        make_partner(session, "contoso")
        make_contact(session, "ada", partner="contoso")
        keys = [SigningKey("portal-2026", names["SECRET"], frozenset({"contoso"}))]
        now = datetime.now(UTC)
        identity = read_token(session, answer.json()["token"], keys=keys, now=now)
    assert (identity.contact_id, identity.partner_id) == ("ada", "contoso")
    assert abs((identity.expires_at - now).total_seconds() - answer.json()["expires_in"]) < 5
    assert answer.headers["Cache-Control"] == "no-store"


def test_the_example_refuses_who_is_not_signed_in() -> None:
    client, _ = run_example(None)

    assert client.get("/my-portal/keyclerk-token").status_code == 401


def test_both_examples_claim_the_same() -> None:
    python, csharp = (DOCUMENT.partition(f"```{name}\n")[2].partition("```")[0] for name in ("python", "csharp"))

    for claim in ("keyclerk-chat", "HS256", "portal-2026", "/my-portal/keyclerk-token", "expires_in"):
        assert (claim in python, claim in csharp) == (True, True)


def test_the_attributes_are_those_that_the_widget_reads() -> None:
    section = DOCUMENT.partition("## Attributes")[2].partition("\n## ")[0]
    told = re.findall(r"^\| `data-([a-z-]+)`", section, re.MULTILINE)
    settings = (ROOT / "widget" / "settings.js").read_text("utf-8")
    (read,) = re.findall(r"const \{([^}]+)\} = host\.dataset", settings)

    assert set(told) == {
        re.sub("[A-Z]", lambda found: f"-{found[0].lower()}", name.strip()) for name in read.split(",")
    }


def test_the_variables_are_those_of_the_style() -> None:
    assert set(re.findall(r"`(--keyclerk-[a-z-]+)`", DOCUMENT)) == set(re.findall(r"var\((--keyclerk-[a-z-]+)", STYLES))


def test_the_events_are_those_that_are_told() -> None:
    told = set(re.findall(r"^\| `(keyclerk-[a-z]+)`", DOCUMENT, re.MULTILINE))

    assert told == set(re.findall(r'#tell\("(keyclerk-[a-z]+)"', SOURCES))


def test_the_limits_are_those_of_the_sources() -> None:
    assert "most 4,000 characters" in DOCUMENT
    assert "const LONGEST = 4000;" in SOURCES
    assert "nothing for 40 seconds" in DOCUMENT
    assert "SILENT_FOR = 40_000" in SOURCES
