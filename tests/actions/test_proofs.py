import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from sqlalchemy.orm import Session

from actions.proofs import to_usage
from actions.values import Values
from keyclerk.access import Actor
from keyclerk.answers import FOLDER, load_texts, render
from keyclerk.store.database import Database
from keyclerk.store.tables import ProductKeyRow
from keyclerk.usage import measure_key
from tests.factories import HARDWARE, make_actor, make_correction, make_installation, make_key, make_partner

LANGUAGES = ("en", "fr", "nl")
CASES = yaml.safe_load(Path(__file__).with_name("proofs.yml").read_text("utf-8"))


def add(session: Session, key: ProductKeyRow, entry: dict[str, Any]) -> None:
    if "kind" in entry:
        make_correction(session, key, **entry)
    else:
        make_installation(session, key, **{**entry, "hardware": {**HARDWARE, **entry.get("hardware", {})}})


def describe(session: Session, entries: list[dict[str, Any]], *, limit: int | None, actor: Actor) -> Values:
    """Put a key with these entries into the store, and return its usage as responses take it."""
    key = make_key(session, limit=limit)
    for entry in entries:
        add(session, key, entry)
    return to_usage(session, measure_key(key), actor)


def list_lines(values: Values, language: str) -> list[str]:
    return [line.removeprefix("- ") for line in load_texts(language).say(values["proof"]).split("\n")]


def list_names(value: Any) -> Iterator[str]:
    """Give the name of every text in values."""
    for each in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from list_names(each)
    if isinstance(value, dict):
        yield from (value[kind] for kind in ("row", "text") if isinstance(value.get(kind), str))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_the_newest_lines_of_a_proof_are_said_in_each_language(
    database: Database, case: dict[str, Any], language: str
) -> None:
    with database.write() as session:
        actor = make_actor(session)

        values = describe(session, case["entries"], limit=case["limit"], actor=actor)

    assert list_lines(values, language)[: len(case[language])] == case[language]
    response = "utter_key_usage" if "limit" in values else "utter_key_usage_unlimited"
    said = render(response, values | {"records": "as of today"}, language).text.split("\n")
    assert said.count(f"- {case[language][0]}") == 1


def test_every_manner_of_counting_and_of_correcting_is_said_in_a_proof(database: Database) -> None:
    with database.write() as session:
        actor = make_actor(session)
        make_partner(session, "fabrikam", counting_rule="every_activation")
        values = [describe(session, case["entries"], limit=case["limit"], actor=actor) for case in CASES.values()]
        every = make_key(session, partner="fabrikam")
        add(session, every, {"computer": "SRV-01"})
        values.append(to_usage(session, measure_key(every), actor))

    written = (FOLDER / "en.ftl").read_text("utf-8")
    names = set(
        re.findall(
            r"^((?:changed|how|outcome)_\w+|row_(?:proof|correction|blocked|unknown|snapshot|no_proof)\w*) =",
            written,
            re.M,
        )
    )
    said = {name for each in values for name in list_names(each["proof"])}
    assert {name for name in said if not name.startswith("component_")} == names


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "1 Jan 2026, SRV-01: counted, every activation counts"),
        ("fr", "1 janv. 2026, SRV-01\u00a0: comptabilisée, comme chaque activation"),
        ("nl", "1 jan 2026, SRV-01: meegeteld, elke activering telt mee"),
    ],
)
def test_where_every_activation_counts_the_proof_says_so(database: Database, language: str, line: str) -> None:
    with database.write() as session:
        make_partner(session, counting_rule="every_activation")
        actor = make_actor(session)

        values = describe(session, [{"computer": "SRV-01"}], limit=5, actor=actor)

    assert list_lines(values, language) == [line]


def test_the_newest_entries_are_told_and_how_many_more_there_are(database: Database) -> None:
    with database.write() as session:
        actor = make_actor(session)
        entries = [{"computer": f"SRV-{day:02d}", "day": day} for day in range(1, 24)]

        values = describe(session, [*entries, {"kind": "snapshot", "amount": 30, "day": 25}], limit=None, actor=actor)

    lines = list_lines(values, "en")
    assert len(lines) == 22
    assert lines[:3] == [
        "7 of these activations are known only from Microsoft’s count, which doesn’t name their computers",
        "25 Jan 2026: 30 activations used according to Microsoft’s count",
        "23 Jan 2026, SRV-23: counted, new computer",
    ]
    assert lines[-2:] == ["5 Jan 2026, SRV-05: counted, new computer", "and 4 more"]


@pytest.mark.parametrize("entries", [20, 21])
def test_no_more_are_told_of_where_there_are_no_more(database: Database, entries: int) -> None:
    with database.write() as session:
        actor = make_actor(session)

        values = describe(session, [{"computer": f"SRV-{n}", "day": n} for n in range(entries)], limit=99, actor=actor)

    assert (len(values["proof"]["rows"]), values["proof"]["more"]) == (20, entries - 20)


def test_the_reason_of_a_correction_by_a_file_is_not_told(database: Database) -> None:
    with database.write() as session:
        actor = make_actor(session)
        key = make_key(session)
        make_correction(session, key, "limit", amount=4).reason = "import:12"
        session.flush()

        values = to_usage(session, measure_key(key), actor)

    assert list_lines(values, "en") == ["1 Jan 2026: limit set to 4"]


def test_a_key_without_a_limit_is_described_without_one(database: Database) -> None:
    with database.write() as session:
        actor = make_actor(session)

        unlimited = describe(session, [], limit=None, actor=actor)
        limited = describe(session, [{"kind": "snapshot", "amount": 12}], limit=10, actor=actor)

    assert unlimited.keys() == {"product", "suffix", "used", "proof"}
    assert {name: limited[name] for name in ("used", "limit", "left")} == {"used": 12, "limit": 10, "left": 0}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_the_card_of_a_key_shows_the_same_proof_as_the_text(
    database: Database, case: dict[str, Any], language: str
) -> None:
    with database.write() as session:
        actor = make_actor(session)

        values = describe(session, case["entries"], limit=case["limit"], actor=actor)

    assert list_shown(values, language) == list_lines(values, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_card_of_a_long_proof_tells_how_many_more_entries_there_are(database: Database, language: str) -> None:
    with database.write() as session:
        actor = make_actor(session)
        entries: list[dict[str, Any]] = [{"computer": f"SRV-{day:02d}", "day": day} for day in range(1, 24)]
        entries += [{"kind": "snapshot", "amount": 30, "day": 24}, {"kind": "block", "day": 25}]

        values = describe(session, entries, limit=5, actor=actor)

    shown = list_shown(values, language)
    assert len(shown) == 1 + 1 + 20 + 1
    assert shown == list_lines(values, language)


def list_shown(values: Values, language: str) -> list[str]:
    """Return the proof of a card as lines of text: what stands in its tables and between them, in order."""
    response = "utter_key_usage" if "limit" in values else "utter_key_usage_unlimited"
    card = render(response, values | {"records": "as of today"}, language).card
    assert card is not None
    colon = "\u00a0:" if language == "fr" else ":"
    rows = (row for row in values["proof"]["rows"] if "computer" in row)
    lines = []
    for element in card["body"][-1]["items"]:
        if element["type"] == "TextBlock":
            lines.append(element["text"])
            continue
        for cells in element["rows"][1:]:
            date, computer, how = (cell["items"][0]["text"] for cell in cells["cells"])
            is_installation = next(rows)["row"] == "row_proof"
            lines.append(f"{date}, {computer}{colon} {how}" if is_installation else f"{date}{colon} {how}")
    return lines


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_card_of_a_corrected_key_shows_each_entry_as_a_row_without_empty_cells(
    database: Database, language: str
) -> None:
    with database.write() as session:
        actor = make_actor(session)
        entries = [{"computer": "SRV-01"}, {"kind": "block", "day": 2}, {"kind": "snapshot", "amount": 4, "day": 3}]

        values = describe(session, entries, limit=5, actor=actor)

    card = render("utter_key_usage", values | {"records": "as of today"}, language).card
    assert card is not None
    (table,) = [each for each in card["body"][-1]["items"] if each["type"] == "Table"]
    cells = [[cell["items"][0]["text"] for cell in row["cells"]] for row in table["rows"]]
    assert [row[1] for row in cells[1:]] == ["–", "–", "SRV-01"]
    assert [cell for row in cells for cell in row if not cell.strip()] == []
