from typing import Any

import pytest

from keyclerk.counting import CountingRule, Decision, Outcome
from keyclerk.forecast import Forecast
from keyclerk.store.database import Database
from keyclerk.what_if import ask_what_if
from tests.factories import HARDWARE, NOW, make_correction, make_installation, make_key, make_partner, read_everything

COUNTED, NOT_COUNTED, REFUSED, _ = Outcome
NEW, SAME, *_ = CountingRule


@pytest.mark.parametrize(
    ("corrections", "decision"),
    [
        ([], Decision(NOT_COUNTED, SAME)),
        ([{"kind": "release", "computer": "SRV-03"}], Decision(COUNTED, NEW)),
        ([{"kind": "block"}], Decision(REFUSED, refusal="KEY_BLOCKED")),
        ([{"kind": "block"}, {"kind": "unblock"}], Decision(NOT_COUNTED, SAME)),
        ([{"kind": "snapshot", "amount": 10}], Decision(NOT_COUNTED, SAME)),
        ([{"kind": "limit", "amount": 0}], Decision(NOT_COUNTED, SAME)),
        (
            [{"kind": "release", "computer": "SRV-03"}, {"kind": "limit", "amount": 0}],
            Decision(REFUSED, refusal="LIMIT_REACHED"),
        ),
    ],
)
def test_a_forecast_rests_on_the_corrections_of_the_key(
    any_database: Database, corrections: list[dict[str, Any]], decision: Decision
) -> None:
    with any_database.write() as session:
        make_partner(session)
        key = make_key(session)
        make_installation(session, key, computer="SRV-03", day=1)
        for day, correction in enumerate(corrections, start=2):
            make_correction(session, key, day=day, **correction)

        answer = ask_what_if(session, key=key, computer="srv-03", changed=(), now=NOW)

    assert answer.decision == decision


def test_what_a_forecast_says_is_what_recording_then_does(database: Database) -> None:
    hardware = {**HARDWARE, "mainboard": "replaced-mainboard"}
    with database.write() as session:
        make_partner(session)
        key = make_key(session, limit=2)
        make_installation(session, key, computer="SRV-03", day=1)

        foretold = [ask_what_if(session, key=key, computer="SRV-03", changed=["mainboard"], now=NOW)]
        rows = [make_installation(session, key, computer="SRV-03", day=2, hardware=hardware)]
        foretold.append(ask_what_if(session, key=key, computer="SRV-04", changed=(), now=NOW))
        rows.append(make_installation(session, key, computer="SRV-04", day=3))

    assert [(each.decision.outcome, each.decision.rule, each.decision.refusal) for each in foretold] == [
        (row.outcome, row.rule, row.refusal) for row in rows
    ]
    assert [each.decision.refusal for each in foretold] == [None, "LIMIT_REACHED"]


def test_a_forecast_rests_on_the_hardware_that_was_counted_last_and_stores_nothing(database: Database) -> None:
    with database.write() as session:
        make_partner(session)
        key = make_key(session)
        make_installation(session, key, computer="SRV-03", day=1)
        # Counted nowhere: the baseline stays that of the first day.
        make_installation(session, key, computer="SRV-03", day=2, hardware={**HARDWARE, "disk": "disk-2"})
    before = read_everything(database)

    with database.write() as session:
        answers = [
            ask_what_if(session, key=key, computer="srv-03", changed=changed, now=NOW)
            for changed in [("disk",), ("mainboard",), ("disk", "cpu", "mac", "ram")]
        ]

    assert [answer.decision.outcome for answer in answers] == [NOT_COUNTED, COUNTED, NOT_COUNTED]
    assert read_everything(database) == before


def test_a_computer_of_another_key_is_a_new_one(database: Database) -> None:
    with database.write() as session:
        make_partner(session)
        key, other = make_key(session), make_key(session)
        make_installation(session, other, computer="SRV-03")

        answer = ask_what_if(session, key=key, computer="SRV-03", changed=(), now=NOW)

    assert answer == Forecast(Decision(COUNTED, NEW), NEW, is_known_computer=False)
