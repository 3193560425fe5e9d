import itertools
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from keyclerk.counting import Correction, CorrectionKind, Installation
from keyclerk.drift import find_drift
from keyclerk.ledger import read_terms
from keyclerk.posting import Draft, keep, post
from keyclerk.proof import read_proof
from keyclerk.proof_record import describe_usage
from keyclerk.store.database import Database
from keyclerk.store.tables import ProductKeyRow
from keyclerk.usage import read_usage
from keyclerk.verdict import read_verdict
from tests.brute_force import (
    BEGIN,
    NUMBERS,
    OUTCOMES,
    CsvRow,
    Ledger,
    count_ledger,
    generate_corrected_ledger,
    generate_ledger,
)
from tests.factories import NOW, import_rows, make_partner_row
from tests.synthetic import generate_product_keys

SEEDS = range(50)
CORRECTED_SEEDS = range(200, 240)


@pytest.fixture(scope="module")
def shared_database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """One database for all random ledgers: each is a partner of its own."""
    database = Database(f"sqlite:///{tmp_path_factory.mktemp('ledgers') / 'keyclerk.db'}")
    database.migrate()
    yield database
    database.close()


@pytest.fixture(scope="module")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite database without records, to be copied."""
    path = tmp_path_factory.mktemp("empty") / "keyclerk.db"
    database = Database(f"sqlite:///{path}")
    database.migrate()
    database.close()
    return path


@contextmanager
def copy_database(empty_file: Path, name: str) -> Iterator[Database]:
    """Give a database of its own to each example of a property."""
    path = empty_file.with_name(f"{name}.db")
    shutil.copy(empty_file, path)
    database = Database(f"sqlite:///{path}")
    yield database
    database.close()
    for file in empty_file.parent.glob(f"{name}.db*"):
        file.unlink()


def import_ledger(database: Database, ledger: Ledger) -> None:
    import_rows(database, "partners", ledger.partner)
    import_rows(database, "contacts", ledger.contact)
    import_rows(database, "keys", *ledger.keys)


def post_rows(database: Database, rows: Sequence[CsvRow], *, cause: str = "tests") -> None:
    """Post installations and corrections, in one posting for each key."""
    with database.write() as session:
        for suffix in dict.fromkeys(row["product_key"][-5:] for row in rows):
            key = session.scalars(select(ProductKeyRow).where(ProductKeyRow.suffix == suffix)).one()
            drafts = [to_draft(row) for row in rows if row["product_key"].endswith(suffix)]
            posting = post(session, key, drafts, terms=read_terms(session, partner_id=key.partner_id))
            keep(session, key, posting, cause=cause, now=NOW)


def to_draft(row: CsvRow) -> Draft:
    moment, computer = datetime.fromisoformat(row["occurred_at"]), row["computer"]
    if "kind" in row:
        amount = int(row["amount"]) if row["amount"] else None
        kind = CorrectionKind(row["kind"])
        return Draft(Correction(row["event_id"], moment, kind, computer.casefold(), amount), computer, "ada", "tests")
    hardware = {component: row[component] for component in NUMBERS["weights"] if row[component]}
    verdict = read_verdict(row["outcome"])
    return Draft(Installation(row["event_id"], moment, computer.casefold(), hardware, verdict), computer)


def read_figures(database: Database, partner: str) -> dict[str, dict[str, Any]]:
    """Return what `keyclerk usage --json` prints, as far as the count by brute force knows it."""
    with database.read() as session:
        usages = read_usage(session, partner_id=partner)
        described = [describe_usage(each, read_oldest_first(session, each.key_id, each.used)) for each in usages]
    entry_names = ("event_id", "occurred_at", "kind", "computer", "counted", "rule", "refusal", "disagreement")
    entry_names = (*entry_names, "weight", "amount", "used")
    return {
        usage["suffix"]: {
            **usage,
            "proof": [
                {
                    **{name: entry[name] for name in entry_names},
                    "changed": [each["component"] for each in entry["changed"]],
                }
                for entry in usage["proof"]
            ],
        }
        for usage in described
    }


def read_oldest_first(session: Session, key_id: int, used: int) -> list[Any]:
    return read_proof(session, key_id=key_id, used=used)[::-1]


def find_all_drift(database: Database) -> list[Any]:
    with database.read() as session:
        return list(find_drift(session))


@pytest.mark.parametrize("seed", SEEDS)
def test_the_figures_of_a_random_ledger_equal_a_count_by_brute_force(shared_database: Database, seed: int) -> None:
    ledger = generate_ledger(seed)
    import_ledger(shared_database, ledger)

    import_rows(shared_database, "installations", *ledger.installations)

    assert read_figures(shared_database, ledger.partner["partner"]) == count_ledger(ledger)


@pytest.mark.parametrize("seed", range(100, 105))
def test_the_figures_do_not_depend_on_how_a_ledger_is_cut_into_files(database: Database, seed: int) -> None:
    ledger = generate_ledger(seed)
    import_ledger(database, ledger)

    for third in range(3):
        import_rows(database, "installations", *ledger.installations[third::3])

    assert read_figures(database, ledger.partner["partner"]) == count_ledger(ledger)


@pytest.mark.parametrize("seed", range(105, 110))
def test_the_figures_do_not_depend_on_when_limits_and_the_counting_rule_became_known(
    database: Database, seed: int
) -> None:
    ledger = generate_ledger(seed)
    name = ledger.partner["partner"]
    import_rows(database, "partners", make_partner_row(partner=name))
    import_rows(database, "keys", *({**key, "limit": ""} for key in ledger.keys))
    import_rows(database, "installations", *ledger.installations)

    import_rows(database, "partners", ledger.partner)
    import_rows(database, "keys", *ledger.keys)

    assert read_figures(database, name) == count_ledger(ledger)
    assert find_all_drift(database) == []


@pytest.mark.parametrize("seed", CORRECTED_SEEDS)
def test_the_figures_of_a_corrected_ledger_equal_a_count_by_brute_force(shared_database: Database, seed: int) -> None:
    ledger = generate_corrected_ledger(seed)
    import_ledger(shared_database, ledger)

    import_rows(shared_database, "installations", *ledger.installations)
    post_rows(shared_database, ledger.corrections)

    assert read_figures(shared_database, ledger.partner["partner"]) == count_ledger(ledger)


@pytest.mark.parametrize("seed", range(240, 246))
def test_the_figures_do_not_depend_on_when_corrections_and_installations_came(
    any_database: Database, seed: int
) -> None:
    ledger = generate_corrected_ledger(seed)
    import_ledger(any_database, ledger)

    for half in range(2):
        post_rows(any_database, ledger.corrections[half::2])
        import_rows(any_database, "installations", *ledger.installations[half::2])

    assert read_figures(any_database, ledger.partner["partner"]) == count_ledger(ledger)
    assert find_all_drift(any_database) == []


def test_a_corrected_ledger_drifts_nowhere(shared_database: Database) -> None:
    ledger = generate_corrected_ledger(246)
    import_ledger(shared_database, ledger)

    for row in [*ledger.installations, *ledger.corrections]:
        post_rows(shared_database, [row])

    assert find_all_drift(shared_database) == []


def test_the_random_ledgers_hold_every_kind_of_entry() -> None:
    entries = [
        entry
        for seed in SEEDS
        for figures in count_ledger(generate_ledger(seed)).values()
        for entry in figures["proof"]
    ]

    assert {entry["rule"] for entry in entries} == {
        None,
        "NEW_COMPUTER",
        "SAME_COMPUTER",
        "HARDWARE_CHANGED",
        "EVERY_ACTIVATION",
    }
    assert {entry["refusal"] for entry in entries} == {None, "LIMIT_REACHED", "KEY_BLOCKED", "UNSPECIFIED"}
    assert {entry["disagreement"] for entry in entries} == {None, "counted", "not_counted", "refused"}


def test_the_corrected_ledgers_hold_every_kind_of_correction() -> None:
    figures = [each for seed in CORRECTED_SEEDS for each in count_ledger(generate_corrected_ledger(seed)).values()]

    assert {entry["kind"] for each in figures for entry in each["proof"]} == {"installation", *CorrectionKind}
    assert {each["blocked"] for each in figures} == {True, False}
    assert {min(max(each["unknown_computers"], -1), 1) for each in figures} == {-1, 0, 1}


NUMBER = itertools.count(1)
PRODUCT_KEYS = generate_product_keys("splitting")
COMPUTERS = st.sampled_from(["SRV-01", "srv-01", "SRV-02", "PC-é"])
MOMENTS = st.integers(0, 6).map(lambda days: (BEGIN + timedelta(days=days)).isoformat())
PARTS = {component: st.sampled_from(["", "1", "2"]) for component in ("disk", "mainboard", "cpu", "ide", "scsi", "mac")}
UNKNOWN_PARTS = dict.fromkeys(NUMBERS["weights"].keys() - PARTS.keys(), "")
INSTALLATIONS = st.builds(
    lambda **row: {**row, **UNKNOWN_PARTS},
    occurred_at=MOMENTS,
    computer=COMPUTERS,
    outcome=st.one_of(st.just(""), st.just(""), st.sampled_from(OUTCOMES)),
    **PARTS,
)
CORRECTIONS = st.one_of(
    st.builds(dict, occurred_at=MOMENTS, kind=st.just("release"), computer=COMPUTERS, amount=st.just("")),
    st.builds(
        dict, occurred_at=MOMENTS, kind=st.sampled_from(["block", "unblock"]), computer=st.just(""), amount=st.just("")
    ),
    st.builds(
        dict,
        occurred_at=MOMENTS,
        kind=st.just("limit"),
        computer=st.just(""),
        amount=st.sampled_from(["", "0", "1", "3"]),
    ),
    st.builds(
        dict,
        occurred_at=MOMENTS,
        kind=st.just("snapshot"),
        computer=st.just(""),
        amount=st.sampled_from(["0", "1", "4"]),
    ),
)


@dataclass(frozen=True)
class Case:
    """A ledger, and the parts in which it comes: each is posted, or the installations of it are a file."""

    ledger: Ledger
    parts: list[tuple[list[CsvRow], bool]]

    @property
    def partner(self) -> str:
        return self.ledger.partner["partner"]


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """Return a ledger of one key whose entries come in any order and in any parts."""
    entries = draw(st.lists(st.one_of(INSTALLATIONS, INSTALLATIONS, CORRECTIONS), min_size=1, max_size=14))
    event_ids = draw(st.permutations(range(len(entries))))
    partner, product_key = f"split-{next(NUMBER)}", next(PRODUCT_KEYS)
    rows = [
        {**entry, "event_id": f"e-{event_id:02d}", "partner": partner, "product_key": product_key}
        for entry, event_id in zip(entries, event_ids, strict=True)
    ]
    counting_rule = draw(st.sampled_from(["hardware_aware", "every_activation"]))
    limit = draw(st.sampled_from(["", "0", "1", "2", "4"]))
    ledger = Ledger(
        {"partner": partner, "name": partner, "counting_rule": counting_rule},
        {"contact": f"reader-{partner}", "partner": partner, "name": "Reader", "roles": "global_admin"},
        [{"partner": partner, "product": "office", "product_key": product_key, "limit": limit}],
        [row for row in rows if "kind" not in row],
        [row for row in rows if "kind" in row],
    )
    cuts = sorted({0, len(rows), *draw(st.lists(st.integers(0, len(rows)), max_size=3))})
    came = draw(st.permutations(rows))
    return Case(ledger, [(came[begin:end], draw(st.booleans())) for begin, end in itertools.pairwise(cuts)])


def bring(database: Database, case: Case) -> None:
    """Bring a ledger into the store in its parts."""
    for rows, is_file in case.parts:
        filed = [row for row in rows if is_file and "kind" not in row]
        posted = [row for row in rows if row not in filed]
        if filed:
            import_rows(database, "installations", *filed)
        if posted:
            post_rows(database, posted)


@settings(max_examples=60)
@given(case=cases())
def test_any_order_of_recording_and_any_parts_give_the_ledger_of_one_posting(empty_file: Path, case: Case) -> None:
    in_order = sorted(
        case.ledger.installations + case.ledger.corrections, key=lambda row: (row["occurred_at"], row["event_id"])
    )
    with copy_database(empty_file, "at-once") as at_once, copy_database(empty_file, "in-parts") as in_parts:
        for database in (at_once, in_parts):
            import_ledger(database, case.ledger)

        post_rows(at_once, in_order)
        bring(in_parts, case)

        expected = count_ledger(case.ledger)
        assert read_figures(at_once, case.partner) == expected
        assert read_figures(in_parts, case.partner) == expected
        assert find_all_drift(at_once) == find_all_drift(in_parts) == []


@settings(max_examples=25)
@given(case=cases())
def test_entries_that_come_one_by_one_in_any_order_give_the_ledger_of_one_posting(empty_file: Path, case: Case) -> None:
    single = replace(case, parts=[([row], False) for rows, _ in case.parts for row in rows])
    with copy_database(empty_file, "one-by-one") as database:
        import_ledger(database, case.ledger)

        bring(database, single)

        assert read_figures(database, case.partner) == count_ledger(case.ledger)
        assert find_all_drift(database) == []
