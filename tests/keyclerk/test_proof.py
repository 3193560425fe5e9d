from typing import Any

import pytest

from keyclerk.catalog import load_catalog
from keyclerk.counting import CountingRule, Decision, Outcome
from keyclerk.ledger import Revision
from keyclerk.posting import recount_partner
from keyclerk.proof import ProofEntry, read_proof
from keyclerk.store.database import Database
from keyclerk.store.tables import PartnerRow
from tests.factories import HARDWARE, NOW, make_correction, make_installation, make_key, make_moment, make_partner

NEW, SAME, CHANGED, EACH = CountingRule
COUNTED, NOT_COUNTED, REFUSED, CORRECTED = Outcome


def test_the_proof_of_a_key_has_its_entries_with_the_newest_first(any_database: Database) -> None:
    with any_database.write() as session:
        make_partner(session)
        key = make_key(session, limit=1)
        late = make_installation(session, key, computer="SRV-02", day=3)
        first = make_installation(session, key, computer="SRV-01", day=1)
        again = make_installation(session, key, computer="srv-01", day=2, hardware={**HARDWARE, "disk": "new"})
        told = make_installation(session, key, computer="SRV-03", day=4, verdict="refused:KEY_BLOCKED")

        proof = read_proof(session, key_id=key.id, used=key.used)

    def describe(day: int, row: Any, decision: Decision, **given: Any) -> ProofEntry:
        moment = make_moment(day)
        return ProofEntry(row.id, "installation", row.event_id, moment, row.computer, decision, 1, **given)

    revision = Revision(Decision(COUNTED, NEW), NOW, first.event_id)
    assert proof == [
        describe(4, told, Decision(REFUSED, refusal="KEY_BLOCKED"), needs_unblock=True),
        describe(3, late, Decision(REFUSED, refusal="LIMIT_REACHED"), needed_limit=2, revisions=(revision,)),
        describe(2, again, Decision(NOT_COUNTED, SAME, changed=("disk",)), changed=(("disk", 11),), weight=11),
        describe(1, first, Decision(COUNTED, NEW)),
    ]


def test_a_key_without_entries_has_an_empty_proof(database: Database) -> None:
    with database.write() as session:
        make_partner(session)

        assert read_proof(session, key_id=make_key(session).id, used=0) == []


CHANGES = {
    "nothing": ({}, (), 0, True),
    "the mainboard alone": ({"mainboard": "2"}, (("mainboard", 9),), 9, False),
    "small parts": ({"disk": "2", "ram": "2"}, (("disk", 11), ("ram", 1)), 12, True),
    "a part that was not known": ({"optical": "2", "cpu": "2"}, (("cpu", 3),), 3, True),
    "all that is known": (
        dict.fromkeys(HARDWARE, "2"),
        (("disk", 11), ("mainboard", 9), ("cpu", 3), ("mac", 2), ("ram", 1)),
        26,
        False,
    ),
}


@pytest.mark.parametrize(("parts", "changed", "weight", "is_same"), CHANGES.values(), ids=CHANGES.keys())
def test_a_reinstallation_shows_which_components_changed_and_what_they_weigh(
    database: Database, parts: dict[str, str], changed: tuple[tuple[str, int], ...], weight: int, is_same: bool
) -> None:
    with database.write() as session:
        make_partner(session)
        key = make_key(session)
        make_installation(session, key, day=1)
        make_installation(session, key, day=2, hardware={**HARDWARE, **parts})

        (entry, _) = read_proof(session, key_id=key.id, used=key.used)

    assert (entry.changed, entry.weight) == (changed, weight)
    assert entry.decision.rule is (SAME if is_same else CHANGED)
    assert entry.is_counted is not is_same


def test_the_weights_of_a_proof_are_those_of_the_catalogue(database: Database) -> None:
    weights = load_catalog().hardware_rule.weights
    with database.write() as session:
        make_partner(session)
        key = make_key(session)
        make_installation(session, key, day=1, hardware=dict.fromkeys(weights, "1"))
        make_installation(session, key, day=2, hardware=dict.fromkeys(weights, "2"))

        (entry, _) = read_proof(session, key_id=key.id, used=key.used)

    assert dict(entry.changed) == weights
    assert entry.weight == sum(weights.values())


NOTHING_KNOWN = (None, False)
REFUSALS: dict[str, tuple[int | None, bool, str | None, tuple[int | None, bool]]] = {
    "our limit": (1, False, None, (2, False)),
    "our block": (5, True, None, (None, True)),
    "our block at the limit": (1, True, None, (None, True)),
    "a limit of the server alone": (5, False, "refused:LIMIT_REACHED", NOTHING_KNOWN),
    "a block of the server alone": (5, False, "refused:KEY_BLOCKED", NOTHING_KNOWN),
    "a limit of both": (1, False, "refused:LIMIT_REACHED", (2, False)),
    "a block of both": (5, True, "refused:KEY_BLOCKED", (None, True)),
    "a server that gives no reason at our limit": (1, False, "refused", (2, False)),
    "a server that gives no reason, and no limit": (None, False, "refused", NOTHING_KNOWN),
    "another reason of the server": (1, False, "refused:NOT_ENTITLED", NOTHING_KNOWN),
}


@pytest.mark.parametrize(("limit", "is_blocked", "verdict", "needed"), REFUSALS.values(), ids=REFUSALS.keys())
def test_a_refusal_shows_what_would_have_been_needed(
    database: Database, limit: int | None, is_blocked: bool, verdict: str | None, needed: tuple[int | None, bool]
) -> None:
    with database.write() as session:
        make_partner(session)
        key = make_key(session, limit=limit)
        make_installation(session, key, computer="SRV-01", day=1)
        if is_blocked:
            make_correction(session, key, "block", day=2)
        make_installation(session, key, computer="SRV-02", day=3, verdict=verdict)

        entry = read_proof(session, key_id=key.id, used=key.used)[0]

    assert entry.decision.outcome is REFUSED
    assert (entry.needed_limit, entry.needs_unblock) == needed


def test_the_limit_that_was_needed_is_one_above_what_was_used_then(database: Database) -> None:
    with database.write() as session:
        make_partner(session)
        key = make_key(session, limit=2)
        make_correction(session, key, "snapshot", day=1, amount=7)
        make_installation(session, key, computer="SRV-01", day=2)
        make_correction(session, key, "limit", day=3, amount=9)
        make_installation(session, key, computer="SRV-01", day=4)

        proof = read_proof(session, key_id=key.id, used=key.used)

    assert [(entry.used, entry.needed_limit) for entry in proof] == [(8, None), (7, None), (7, 8), (7, None)]


def test_a_correction_shows_its_kind_amount_actor_and_reason(database: Database) -> None:
    with database.write() as session:
        make_partner(session)
        key = make_key(session, limit=5)
        make_installation(session, key, computer="SRV-01", day=1)
        make_correction(session, key, "release", day=2, computer="SRV-01")
        make_correction(session, key, "release", day=3, computer="SRV-01")
        make_correction(session, key, "block", day=4)
        make_correction(session, key, "unblock", day=5)
        make_correction(session, key, "limit", day=6, amount=3)
        make_correction(session, key, "limit", day=7, amount=None)
        make_correction(session, key, "snapshot", day=8, amount=4)

        proof = read_proof(session, key_id=key.id, used=key.used)

    shown = [(each.kind, each.computer, each.decision.delta, each.amount, each.used) for each in proof]
    assert shown == [
        ("snapshot", "", 4, 4, 4),
        ("limit", "", 0, None, 0),
        ("limit", "", 0, 3, 0),
        ("unblock", "", 0, None, 0),
        ("block", "", 0, None, 0),
        ("release", "SRV-01", 0, None, 0),
        ("release", "SRV-01", -1, None, 0),
        ("installation", "SRV-01", 1, None, 1),
    ]
    assert {(each.actor, each.reason, each.is_counted) for each in proof if not each.is_installation} == {
        ("olga", f"reason of {kind}", False) for kind in ("release", "block", "unblock", "limit", "snapshot")
    }


def test_a_late_event_leaves_what_held_before_in_the_proof(database: Database) -> None:
    with database.write() as session:
        make_partner(session)
        key = make_key(session, limit=1)
        make_installation(session, key, computer="SRV-03", day=3)
        second = make_installation(session, key, computer="SRV-02", day=2)
        first = make_installation(session, key, computer="SRV-01", day=1)

        revisions = [entry.revisions for entry in read_proof(session, key_id=key.id, used=key.used)]

    held = Decision(COUNTED, NEW)
    assert revisions == [(Revision(held, NOW, second.event_id),), (Revision(held, NOW, first.event_id),), ()]


def test_each_recount_that_changes_an_entry_leaves_a_revision(database: Database) -> None:
    with database.write() as session:
        make_partner(session)
        key = make_key(session, limit=1)
        make_installation(session, key, computer="SRV-09", day=9)
        before = make_installation(session, key, computer="SRV-01", day=1)
        release = make_correction(session, key, "release", day=2, computer="SRV-01")
        block = make_correction(session, key, "block", day=3)
        session.get_one(PartnerRow, "contoso").counting_rule = "every_activation"
        recount_partner(session, partner_id="contoso", cause="import:7", now=NOW.replace(hour=13))

        proof = read_proof(session, key_id=key.id, used=key.used)

    newest, oldest = proof[0], proof[-1]
    assert [(each.decision, each.revised_at.hour, each.cause) for each in newest.revisions] == [
        (Decision(COUNTED, NEW), 12, before.event_id),
        (Decision(REFUSED, refusal="LIMIT_REACHED"), 12, release.event_id),
        (Decision(COUNTED, NEW), 12, block.event_id),
    ]
    assert newest.decision == Decision(REFUSED, refusal="KEY_BLOCKED")
    assert oldest.decision == Decision(COUNTED, EACH)
    assert oldest.revisions == (Revision(Decision(COUNTED, NEW), NOW.replace(hour=13), "import:7"),)


def test_a_recount_that_changes_nothing_leaves_no_revision(database: Database) -> None:
    with database.write() as session:
        make_partner(session)
        key = make_key(session)
        for day in (3, 1, 2):
            make_installation(session, key, computer=f"SRV-{day}", day=day)

        proof = read_proof(session, key_id=key.id, used=key.used)

    assert [entry.revisions for entry in proof] == [(), (), ()]


@pytest.mark.parametrize("newest", [1, 3, 7, 8, 100])
def test_the_newest_entries_are_those_of_the_whole_proof(database: Database, newest: int) -> None:
    with database.write() as session:
        make_partner(session)
        key = make_key(session, limit=4)
        make_correction(session, key, "snapshot", day=4, amount=2)
        for day in (6, 5, 3, 2, 1):
            make_installation(session, key, computer=f"SRV-{day}", day=day)
        make_correction(session, key, "release", day=6, computer="SRV-5")
        make_correction(session, key, "limit", day=6, amount=5)

        whole = read_proof(session, key_id=key.id, used=key.used)

        assert read_proof(session, key_id=key.id, used=key.used, newest=newest) == whole[:newest]
    assert len(whole) == 8


def test_the_entries_of_one_moment_are_shown_by_event_id(any_database: Database) -> None:
    names = ["SRV-a", "SRV-B", "SRV-é", "SRV-Z", "SRV--"]
    with any_database.write() as session:
        make_partner(session)
        key = make_key(session)
        for name in names:
            make_installation(session, key, computer=name)

        computers = [entry.computer for entry in read_proof(session, key_id=key.id, used=key.used)]
        two = [entry.computer for entry in read_proof(session, key_id=key.id, used=key.used, newest=2)]

    assert computers == sorted(names, reverse=True)
    assert two == computers[:2]


def test_the_proof_of_one_key_has_nothing_of_another(database: Database) -> None:
    with database.write() as session:
        make_partner(session)
        key, other = make_key(session), make_key(session)
        make_installation(session, other, computer="SRV-02", day=2)
        make_installation(session, other, computer="SRV-01", day=1)
        row = make_installation(session, key)

        (entry,) = read_proof(session, key_id=key.id, used=key.used)

    assert (entry.id, entry.used) == (row.id, 1)
