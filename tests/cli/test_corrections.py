import getpass
import re
from datetime import timedelta
from typing import Any

import pytest

from keyclerk.audit import read_audit
from keyclerk.drift import find_drift
from keyclerk.proof import ProofEntry, read_proof
from keyclerk.store.tables import ProductKeyRow
from tests.cli.conftest import Place, Run, RunAt
from tests.factories import PRODUCT_KEY, make_installation, make_key, make_moment, make_partner, read_everything
from tests.migrated import migrate

SUFFIX = PRODUCT_KEY[-5:]
NAME = f"windows-server …{SUFFIX}"


@pytest.fixture
def used_up(new_place: Place) -> Place:
    """A place with a key that is used up: a third computer was refused."""
    migrate(new_place.records)
    with new_place.records.write() as session:
        make_partner(session)
        key = make_key(session, product_key=PRODUCT_KEY, limit=2)
        for day in (1, 2, 3):
            make_installation(session, key, computer=f"SRV-{day:02d}", day=day)
    return new_place


def correct(run_at: RunAt, place: Place, command: str, *arguments: str) -> Run:
    named = {"--partner": "contoso", "--suffix": SUFFIX, "--reason": "asked for"}
    given = [part for name, value in named.items() if name not in arguments for part in (name, value)]
    return run_at(place, "keys", command, *given, *arguments)


def read_key(place: Place) -> tuple[ProductKeyRow, list[ProofEntry]]:
    with place.records.read() as session:
        assert list(find_drift(session)) == []
        (key,) = session.query(ProductKeyRow).all()
        return key, read_proof(session, key_id=key.id, used=key.used)


COMMANDS: dict[str, tuple[list[list[str]], str]] = {
    "release": ([["release", "--computer", "srv-01"]], "1 used of 2, 1 left"),
    "block": ([["block"]], "2 used of 2, 0 left, blocked"),
    "unblock": ([["block"], ["unblock"]], "2 used of 2, 0 left"),
    "a limit": ([["limit", "--to", "5"]], "2 used of 5, 3 left"),
    "a limit of nothing": ([["limit", "--to", "0"]], "2 used of 0, 0 left"),
    "no limit": ([["limit", "--to", "none"]], "2 used no limit recorded"),
}


@pytest.mark.parametrize(("commands", "figures"), COMMANDS.values(), ids=COMMANDS.keys())
def test_a_correction_says_the_figures_after_it(
    used_up: Place, run_at: RunAt, commands: list[list[str]], figures: str
) -> None:
    for command in commands:
        run = correct(run_at, used_up, *command)

    assert run == Run(0, f"{NAME}: {figures}\n", "")
    _, proof = read_key(used_up)
    assert proof[0].kind == commands[-1][0]
    assert (proof[0].actor, proof[0].reason) == (getpass.getuser(), "asked for")


def test_a_correction_is_of_whom_it_was_asked_by_and_from_when_it_holds(used_up: Place, run_at: RunAt) -> None:
    at = (make_moment(2) + timedelta(hours=1)).isoformat().replace("+00:00", "+01:00")

    run = correct(run_at, used_up, "limit", "--to", "3", "--at", at, "--by", "olga")

    assert run == Run(0, f"{NAME}: 3 used of 3, 0 left\n", "")
    _, proof = read_key(used_up)
    assert [(entry.kind, entry.occurred_at, entry.actor) for entry in proof[:2]] == [
        ("installation", make_moment(3), None),
        ("limit", make_moment(2), "olga"),
    ]
    assert [revision.decision.refusal for revision in proof[0].revisions] == ["LIMIT_REACHED"]
    with used_up.records.read() as session:
        assert [(each.action, each.actor, each.reason) for each in read_audit(session)] == [
            ("KEY_LIMIT", "olga", "asked for")
        ]
        assert read_audit(session)[0].details["entered_by"] == getpass.getuser()


def test_a_raised_limit_leaves_earlier_refusals(used_up: Place, run_at: RunAt) -> None:
    correct(run_at, used_up, "limit", "--to", "9")

    key, proof = read_key(used_up)
    assert (key.used, key.limit, proof[1].decision.refusal) == (2, 9, "LIMIT_REACHED")


ERRORS: dict[str, tuple[list[str], str]] = {
    "an unknown partner": (["block", "--partner", "nobody"], "there is no partner nobody"),
    "an unknown key": (["block", "--suffix", "ZZZZZ"], "0 keys of partner contoso end in ZZZZZ: it must be one"),
    "a computer without an activation": (
        ["release", "--computer", "SRV-03"],
        f"the release of …{SUFFIX} SRV-03 would change nothing: see keyclerk usage",
    ),
    "a key that is not blocked": (
        ["unblock"],
        f"the unblock of …{SUFFIX} would change nothing: see keyclerk usage",
    ),
    "the limit that it has": (
        ["limit", "--to", "2"],
        f"the limit of …{SUFFIX} would change nothing: see keyclerk usage",
    ),
    "tomorrow": (["block", "--at", "2999-01-01T00:00:00+00:00"], "2999-01-01T00:00:00+00:00 is later than now: "),
    "a time without an offset": (["block", "--at", "2026-01-01T00:00:00"], "'2026-01-01T00:00:00' has no offset: "),
    "a time that is none": (["block", "--at", "noon"], "'noon' is not a time like "),
    "a limit below nothing": (["limit", "--to", "-1"], "--to -1: give a whole number from 0 on, or none"),
    "a limit that is no number": (["limit", "--to", "five"], "--to five: give a whole number from 0 on, or none"),
    "a time beyond all time": (["block", "--at", "0001-01-01T00:00:00+14:00"], "'0001-01-01T00:00:00+14:00' is not a"),
    "a limit beyond all measure": (["limit", "--to", "1" * 10], f"--to {'1' * 10}: give a whole number from 0 on"),
}


@pytest.mark.parametrize(("arguments", "message"), ERRORS.values(), ids=ERRORS.keys())
def test_what_cannot_be_corrected_is_one_line_and_leaves_no_trace(
    used_up: Place, run_at: RunAt, arguments: list[str], message: str
) -> None:
    before: Any = read_everything(used_up.records)

    run = correct(run_at, used_up, *arguments)

    assert (run.code, run.output, run.errors.count("\n")) == (2, "", 1)
    assert re.search(re.escape(message), run.errors)
    assert read_everything(used_up.records) == before


@pytest.mark.parametrize("command", ["release", "block", "unblock", "limit"])
def test_a_correction_without_a_reason_is_not_made(used_up: Place, run_at: RunAt, command: str) -> None:
    given = {"release": ["--computer", "SRV-01"], "limit": ["--to", "5"]}.get(command, [])

    run = run_at(used_up, "keys", command, "--partner", "contoso", "--suffix", SUFFIX, *given)

    assert (run.code, run.output) == (2, "")
    assert "--reason" in run.errors


BAD_REMARKS = {
    "nothing": "",
    "blanks": " \n",
    "a control character": "\x1b[31mred\x1b[0m",
    "two lines": "lost\nKEY_LIMIT",
    "bytes that are no text": "lost \udcff",
    "too much": "x" * 201,
}


@pytest.mark.parametrize("option", ["--reason", "--by"])
@pytest.mark.parametrize("remark", BAD_REMARKS.values(), ids=BAD_REMARKS.keys())
def test_what_does_not_belong_on_record_is_refused(used_up: Place, run_at: RunAt, option: str, remark: str) -> None:
    before = read_everything(used_up.records)

    run = correct(run_at, used_up, "block", option, remark)

    assert (run.code, run.output, run.errors.count("\n"), "\x1b" in run.errors) == (2, "", 1, False)
    assert f"'{option}': give 1 to 200 printable characters, all on one line" in run.errors
    assert read_everything(used_up.records) == before


def test_a_remark_is_kept_without_outer_spaces(used_up: Place, run_at: RunAt) -> None:
    correct(run_at, used_up, "block", "--reason", "  clé\u00a0: perdue\n", "--by", " Zoë ")

    _, proof = read_key(used_up)
    assert (proof[0].actor, proof[0].reason) == ("Zoë", "clé\u00a0: perdue")
    assert (
        "clé\u00a0: perdue"
        in run_at(used_up, "usage", "--partner", "contoso", "--suffix", SUFFIX, COLUMNS="200").output
    )
