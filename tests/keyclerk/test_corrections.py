from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy.orm import Session

from keyclerk.audit import read_audit
from keyclerk.corrections import (
    OWN_EVENTS,
    FutureCorrectionError,
    Instruction,
    NothingToCorrectError,
    UnknownKeyError,
    block_key,
    change_limit,
    find_key,
    release_activation,
    unblock_key,
)
from keyclerk.drift import find_drift
from keyclerk.errors import KeyclerkError
from keyclerk.ledger import find_limit, read_entries
from keyclerk.posting import lock_keys
from keyclerk.product_keys import mask
from keyclerk.proof import read_proof
from keyclerk.store.database import Database
from keyclerk.store.tables import ProductKeyRow
from keyclerk.usage import KeyUsage, measure_key
from tests.factories import (
    NOW,
    PRODUCT_KEY,
    import_rows,
    make_correction,
    make_installation,
    make_key,
    make_key_row,
    make_moment,
    make_partner,
    make_partner_row,
    read_everything,
)
from tests.keyclerk.waiting import do_while_undone

SUFFIX = PRODUCT_KEY[-5:]
Correct = Callable[..., KeyUsage]

KINDS: dict[str, tuple[Correct, dict[str, Any]]] = {
    "release": (release_activation, {"computer": "SRV-01"}),
    "block": (block_key, {}),
    "unblock": (unblock_key, {}),
    "limit": (change_limit, {"limit": 5}),
}


def fill(session: Session, *, limit: int | None = 2, computers: int = 3) -> ProductKeyRow:
    """Put a key into the store, with a new computer each day."""
    make_partner(session)
    key = make_key(session, product_key=PRODUCT_KEY, limit=limit)
    for day in range(1, computers + 1):
        make_installation(session, key, computer=f"SRV-{day:02d}", day=day)
    return key


def give(correct: Correct, session: Session, **given: Any) -> KeyUsage:
    """Correct the key, as an operator does."""
    own = {name: given.pop(name) for name in ("computer", "limit") if name in given}
    instruction = replace(Instruction("contoso", SUFFIX, "asked for", "olga", NOW), **given)
    return correct(session, instruction, **own)


def list_refusals(session: Session, key: ProductKeyRow) -> list[str | None]:
    return [each.decision.refusal for each in read_entries(session, key_id=key.id)]


def test_a_computer_that_is_returned_gives_its_activation_back(any_database: Database) -> None:
    with any_database.write() as session:
        key = fill(session)

        usage = give(release_activation, session, computer="srv-01")

        entry = read_proof(session, key_id=key.id, used=key.used)[0]
    assert usage == KeyUsage(key.id, "windows-server", SUFFIX, 2, 1, 1)
    assert (entry.kind, entry.computer, entry.occurred_at, entry.decision.delta) == ("release", "srv-01", NOW, -1)
    assert (entry.actor, entry.reason, entry.used) == ("olga", "asked for", 1)


def test_a_blocked_key_is_shown_as_blocked_until_it_is_unblocked(any_database: Database) -> None:
    with any_database.write() as session:
        fill(session)

        blocked = give(block_key, session)
        unblocked = give(unblock_key, session)

    assert (blocked.is_blocked, unblocked.is_blocked) == (True, False)
    assert (blocked.used, unblocked.used) == (2, 2)


@pytest.mark.parametrize(("limit", "left"), [(5, 3), (1, 0), (0, 0), (None, None)])
def test_another_limit_holds_from_now_on_and_earlier_refusals_stay(
    any_database: Database, limit: int | None, left: int | None
) -> None:
    with any_database.write() as session:
        key = fill(session)

        usage = give(change_limit, session, limit=limit)

        refusals = list_refusals(session, key)
    assert (usage.limit, usage.used, usage.left) == (limit, 2, left)
    assert refusals == [None, None, "LIMIT_REACHED", None]


def test_a_suffix_is_found_in_any_case(database: Database) -> None:
    with database.write() as session:
        key = fill(session)

        assert find_key(session, partner_id="contoso", suffix=SUFFIX.lower()).id == key.id
        assert give(block_key, session, suffix=SUFFIX.lower()).key_id == key.id


def evening(day: int) -> datetime:
    """Return a moment after the installation of a day."""
    return make_moment(day) + timedelta(hours=8)


AFTER_THE_LIMIT = [None, None, "LIMIT_REACHED", None]
PAST: dict[str, tuple[str, dict[str, Any], list[str | None], tuple[int, int]]] = {
    "a release before a refusal": ("release", {"computer": "SRV-01", "at": evening(2)}, [None] * 4, (2, 0)),
    "a release after a refusal": ("release", {"computer": "SRV-01", "at": evening(3)}, [*AFTER_THE_LIMIT], (1, 1)),
    "a block before installations": (
        "block",
        {"at": evening(1)},
        [None, None, "KEY_BLOCKED", "KEY_BLOCKED"],
        (1, 1),
    ),
    "a raised limit before a refusal": ("limit", {"limit": 3, "at": evening(2)}, [None] * 4, (3, 0)),
    "a raised limit after a refusal": ("limit", {"limit": 3, "at": evening(3)}, [*AFTER_THE_LIMIT], (2, 1)),
    "a lowered limit": (
        "limit",
        {"limit": 1, "at": evening(1)},
        [None, None, "LIMIT_REACHED", "LIMIT_REACHED"],
        (1, 0),
    ),
}


@pytest.mark.parametrize(("kind", "given", "refusals", "figures"), PAST.values(), ids=PAST.keys())
def test_a_correction_of_the_past_recounts_what_came_after_it(
    any_database: Database, kind: str, given: dict[str, Any], refusals: list[str | None], figures: tuple[int, int]
) -> None:
    with any_database.write() as session:
        key = fill(session)

        usage = give(KINDS[kind][0], session, **given)

        assert list_refusals(session, key) == refusals
        proof = read_proof(session, key_id=key.id, used=key.used)
    assert (usage.used, usage.left) == figures
    (correction,) = [entry for entry in proof if not entry.is_installation]
    causes = {revision.cause for entry in proof for revision in entry.revisions}
    assert causes <= {correction.event_id}


def test_what_a_correction_of_the_past_changed_stays_visible(database: Database) -> None:
    with database.write() as session:
        key = fill(session)

        give(release_activation, session, computer="SRV-01", at=evening(2))

        proof = read_proof(session, key_id=key.id, used=key.used)
    newest, correction = proof[0], proof[1]
    assert [(each.decision.refusal, each.revised_at, each.cause) for each in newest.revisions] == [
        ("LIMIT_REACHED", NOW, correction.event_id)
    ]
    assert [each.revisions for each in proof[1:]] == [(), (), ()]


@pytest.mark.parametrize("limits", [(5, 6), (6, 5), (9, 10, 11), (11, 10, 9)])
def test_of_two_corrections_of_one_moment_the_later_one_holds(database: Database, limits: tuple[int, ...]) -> None:
    with database.write() as session:
        fill(session)

        found = [give(change_limit, session, limit=limit).limit for limit in limits]
        states = [give(correct, session).is_blocked for correct in (block_key, unblock_key, block_key, unblock_key)]

    assert found == list(limits)
    assert states == [True, False, True, False]


def test_the_limit_before_an_entry_is_that_of_the_last_correction_or_the_first_one(any_database: Database) -> None:
    with any_database.write() as session:
        key = fill(session)
        for limit, day in ((3, 6), (None, 8), (7, 8)):
            give(change_limit, session, limit=limit, at=make_moment(day))

        entries = read_entries(session, key_id=key.id)
        found = [
            find_limit(session, key=key, at=each.entry.occurred_at, event_id=each.entry.event_id) for each in entries
        ]

    assert len(entries) == 6
    assert found == [2, 2, 2, 2, 3, None]


AUDITED: dict[str, tuple[str, dict[str, Any], str, dict[str, Any]]] = {
    "release": ("release", {}, "KEY_RELEASE", {"computer": "SRV-01", "used": [2, 1], "limit": [2, 2]}),
    "block": ("block", {}, "KEY_BLOCK", {"used": [2, 2], "limit": [2, 2]}),
    "unblock": ("unblock", {}, "KEY_UNBLOCK", {"used": [2, 2], "limit": [2, 2]}),
    "limit": ("limit", {}, "KEY_LIMIT", {"used": [2, 2], "limit": [2, 5]}),
    "no limit": ("limit", {"limit": None}, "KEY_LIMIT", {"used": [2, 2], "limit": [2, None]}),
    "of the past": (
        "limit",
        {"limit": 3, "at": make_moment(2)},
        "KEY_LIMIT",
        {"used": [2, 3], "limit": [2, 3], "as_of": make_moment(2).isoformat()},
    ),
}


@pytest.mark.parametrize(("kind", "given", "action", "details"), AUDITED.values(), ids=AUDITED.keys())
def test_each_correction_is_noted_in_the_audit_trail(
    any_database: Database, kind: str, given: dict[str, Any], action: str, details: dict[str, Any]
) -> None:
    with any_database.write() as session:
        key = fill(session)
        if kind == "unblock":
            make_correction(session, key, "block", day=5)

        correct, arguments = KINDS[kind]
        give(correct, session, **{**arguments, **given})

        (entry,) = read_audit(session)
    assert (entry.at, entry.actor, entry.action, entry.partner_id) == (NOW, "olga", action, "contoso")
    assert (entry.subject, entry.reason) == (f"…{SUFFIX}", "asked for")
    assert entry.details == {"product": "windows-server", "as_of": NOW.isoformat(), **details}


def test_a_product_key_in_a_remark_is_masked_wherever_it_is_kept(database: Database) -> None:
    with database.write() as session:
        key = fill(session)

        give(block_key, session, reason=f"{PRODUCT_KEY} leaked", actor=f"who has {PRODUCT_KEY}")

        (audited,) = read_audit(session)
        told = read_proof(session, key_id=key.id, used=key.used)[0]
    assert audited.reason == told.reason == f"{mask(PRODUCT_KEY)} leaked"
    assert audited.actor == told.actor == f"who has {mask(PRODUCT_KEY)}"
    assert mask(PRODUCT_KEY) != PRODUCT_KEY


NOTHING: dict[str, tuple[Correct, dict[str, Any]]] = {
    "a computer that was never counted": (release_activation, {"computer": "SRV-09"}),
    "a computer that was refused": (release_activation, {"computer": "SRV-03"}),
    "a computer that was not there yet": (release_activation, {"computer": "SRV-01", "at": make_moment(0)}),
    "a key that is not blocked": (unblock_key, {}),
    "the same limit": (change_limit, {"limit": 2}),
    "the same limit in the past": (change_limit, {"limit": 2, "at": make_moment(1)}),
}


@pytest.mark.parametrize(("correct", "given"), NOTHING.values(), ids=NOTHING.keys())
def test_a_correction_that_changes_nothing_is_an_error_and_leaves_no_trace(
    any_database: Database, correct: Correct, given: dict[str, Any]
) -> None:
    with any_database.write() as session:
        fill(session)
    before = read_everything(any_database)

    with any_database.write() as session, pytest.raises(NothingToCorrectError) as raised:
        give(correct, session, **given)

    assert raised.value.code == "NOTHING_TO_CORRECT"
    assert raised.value.data["suffix"] == SUFFIX
    assert read_everything(any_database) == before


@pytest.mark.parametrize("correct", [block_key, release_activation])
def test_a_correction_is_not_made_twice(database: Database, correct: Correct) -> None:
    given = {"computer": "SRV-01"} if correct is release_activation else {}
    with database.write() as session:
        fill(session)
        give(correct, session, **given)

        with pytest.raises(NothingToCorrectError):
            give(correct, session, **given, now=NOW + timedelta(days=1))


ERRORS: dict[str, tuple[dict[str, Any], type[KeyclerkError], str]] = {
    "another suffix": ({"suffix": "ZZZZZ"}, UnknownKeyError, "UNKNOWN_KEY"),
    "another partner": ({"partner_id": "fabrikam"}, UnknownKeyError, "UNKNOWN_KEY"),
    "a partner that is not there": ({"partner_id": "nobody"}, UnknownKeyError, "UNKNOWN_KEY"),
    "tomorrow": ({"at": NOW + timedelta(days=1)}, FutureCorrectionError, "FUTURE_CORRECTION"),
    "a moment ago from now on": ({"at": NOW + timedelta(microseconds=1)}, FutureCorrectionError, "FUTURE_CORRECTION"),
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("given", "error", "code"), ERRORS.values(), ids=ERRORS.keys())
def test_an_error_says_what_is_wrong_and_leaves_no_trace(
    database: Database, kind: str, given: dict[str, Any], error: type[KeyclerkError], code: str
) -> None:
    correct, arguments = KINDS[kind]
    with database.write() as session:
        fill(session)
        make_partner(session, "fabrikam")
    before = read_everything(database)

    with database.write() as session, pytest.raises(error) as raised:
        give(correct, session, **{**arguments, **given})

    assert raised.value.code == code
    assert read_everything(database) == before


def test_an_activation_that_a_clock_running_ahead_reported_is_released_after_it(database: Database) -> None:
    with database.write() as session:
        key = fill(session, computers=0)
        ahead = make_installation(session, key, computer="SRV-01", day=9000)

        usage = give(release_activation, session, computer="SRV-01")

        assert usage.used == 0
        assert [each.entry.occurred_at > NOW for each in read_entries(session, key_id=key.id)] == [True, True]
        assert ahead.delta == 1
        assert list(find_drift(session)) == []


def test_a_key_is_blocked_from_now_on_whatever_a_clock_running_ahead_reported(database: Database) -> None:
    with database.write() as session:
        key = fill(session, computers=0)
        make_installation(session, key, computer="SRV-01", day=9000)

        usage = give(block_key, session)

        blocked, ahead = read_entries(session, key_id=key.id)
        assert blocked.entry.occurred_at == NOW
        assert (usage.is_blocked, usage.used, ahead.decision.refusal) == (True, 0, "KEY_BLOCKED")


def test_a_suffix_that_two_keys_share_is_no_known_key(database: Database) -> None:
    with database.write() as session:
        fill(session)
        make_key(session, product_key="CF8R3-TRQT8-RRB23-KRKVN-372PD")

        with pytest.raises(UnknownKeyError) as raised:
            give(block_key, session)

    assert raised.value.data == {"partner": "contoso", "suffix": SUFFIX, "keys": 2}


def test_a_key_whose_import_is_undone_while_a_correction_waits_for_it_is_no_known_key(
    postgres_database: Database,
) -> None:
    import_rows(postgres_database, "partners", make_partner_row())
    import_rows(postgres_database, "keys", make_key_row())
    with postgres_database.read() as session:
        key_id = find_key(session, partner_id="contoso", suffix=SUFFIX).id

    def block() -> KeyUsage:
        with postgres_database.write() as session:
            return give(block_key, session)

    blocking = do_while_undone(postgres_database, block, import_id=2, key_id=key_id)

    with pytest.raises(UnknownKeyError) as raised:
        blocking.result()
    assert raised.value.data == {"partner": "contoso", "suffix": SUFFIX, "keys": 0}


def test_the_event_ids_of_corrections_are_of_keyclerk_itself(database: Database) -> None:
    with database.write() as session:
        key = fill(session)
        give(block_key, session)

        (entry,) = [each for each in read_proof(session, key_id=key.id, used=key.used) if not each.is_installation]

    assert entry.event_id.startswith(OWN_EVENTS)


def at_once(database: Database, *deeds: Callable[[Session], KeyUsage]) -> list[KeyUsage | str]:
    """Do things at the same time, each in a transaction of its own; returns the figures or the code of the error."""
    barrier = Barrier(len(deeds))

    def do(deed: Callable[[Session], KeyUsage]) -> KeyUsage | str:
        barrier.wait()
        try:
            with database.write() as session:
                return deed(session)
        except KeyclerkError as error:
            return error.code

    with ThreadPoolExecutor(len(deeds)) as pool:
        return list(pool.map(do, deeds))


def test_of_the_same_corrections_at_once_one_is_made(any_database: Database) -> None:
    with any_database.write() as session:
        key = fill(session)

    found = at_once(
        any_database, *[lambda session: give(release_activation, session, computer="SRV-01") for _ in range(6)]
    )

    assert sorted(each if isinstance(each, str) else str(each.used) for each in found) == [
        "1",
        *["NOTHING_TO_CORRECT"] * 5,
    ]
    with any_database.read() as session:
        assert session.get_one(ProductKeyRow, key.id).used == 1
        assert len(read_audit(session)) == 1


def test_different_corrections_at_once_are_all_made(any_database: Database) -> None:
    with any_database.write() as session:
        key = fill(session, limit=None, computers=6)

    found = at_once(
        any_database,
        *[
            lambda session, day=day: give(release_activation, session, computer=f"SRV-{day:02d}")  # type: ignore[misc]
            for day in range(1, 5)
        ],
        lambda session: give(block_key, session),
        lambda session: give(change_limit, session, limit=7),
    )

    assert [each for each in found if isinstance(each, str)] == []
    with any_database.read() as session:
        stored = session.get_one(ProductKeyRow, key.id)
        assert (stored.used, stored.limit, stored.is_blocked, stored.version) == (2, 7, True, 12)
        assert len(read_audit(session)) == 6


def test_corrections_and_installations_at_once_give_the_ledger_of_one_after_the_other(any_database: Database) -> None:
    with any_database.write() as session:
        key_id = fill(session, limit=4, computers=3).id

    def install(session: Session, computer: str, day: int) -> KeyUsage:
        (key,) = lock_keys(session, [key_id])
        make_installation(session, key, computer=computer, day=day)
        return measure_key(key)

    at_once(
        any_database,
        lambda session: give(release_activation, session, computer="SRV-01", at=evening(3)),
        lambda session: give(change_limit, session, limit=5, at=evening(6)),
        lambda session: give(block_key, session, at=evening(8)),
        *[lambda session, day=day: install(session, f"SRV-{day:02d}", day) for day in (9, 7, 6, 5)],  # type: ignore[misc]
    )

    with any_database.read() as session:
        key = session.get_one(ProductKeyRow, key_id)
        assert (key.used, key.limit, key.is_blocked) == (5, 5, True)
        assert list_refusals(session, key) == [None] * 9 + ["KEY_BLOCKED"]
        assert list(find_drift(session)) == []
