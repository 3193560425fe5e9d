import getpass
import json
import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from cli.clock import read_clock
from keyclerk.access import Actor, find_actor
from keyclerk.hand_off import hand_over
from keyclerk.incidents import Changed, Doer, change_incident, list_timeline
from keyclerk.life_cycle import Deed, Role
from keyclerk.store.tables import ConversationRow, IncidentRow, MessageRow, TimelineEntryRow
from tests.cli.conftest import Place, Run, RunAt
from tests.factories import (
    HARDWARE,
    NOW,
    PRODUCT_KEY,
    make_actor,
    make_conversation,
    make_draft,
    make_incident,
    make_installation,
    make_key,
    read_everything,
)
from tests.migrated import migrate

SUFFIX = PRODUCT_KEY[-5:]
MASKED = f"{'•' * 5}-{'•' * 5}-{'•' * 5}-{'•' * 5}-{SUFFIX}"
STEERING = "\x1b[31mred\x9b2J\x07 \u202e[bold]x[/bold] :smile:"
PRINTED = "�[31mred�2J� �[bold]x[/bold] :smile:"
ADA = Doer(Role.OPENER, "ada")


@pytest.fixture
def desk(new_place: Place) -> Place:
    """A place with an incident of Ada at Contoso from her conversation c-1, with proof and transcript."""
    migrate(new_place.records)
    with new_place.records.write() as session:
        actor = make_actor(session)
        key = make_key(session, product_key=PRODUCT_KEY, limit=1)
        make_installation(session, key, computer="SRV-01", day=1)
        make_installation(session, key, computer="SRV-02", day=2, hardware={**HARDWARE, "disk": "2"})
        make_conversation(session, started_number=2)
        for number, (author, text) in enumerate([("partner", "earlier"), ("partner", "It fails"), ("bot", "Shall I?")]):
            message = MessageRow(conversation_id="c-1", number=number + 1, author=author, created_at=NOW, text=text)
            session.add(message)
        draft = make_draft(severity="A", suffix=SUFFIX, computer="SRV-02", description="It fails.\nSince noon.")
        make_incident(session, actor, draft=draft, now=read_clock(), tried=["utter_limit_reached"])
    return new_place


Incident = Callable[..., Run]


@pytest.fixture
def incident(desk: Place, run_at: RunAt) -> Incident:
    """Run `keyclerk incident` at the desk."""

    def start(*arguments: str) -> Run:
        return run_at(desk, "incident", *arguments, COLUMNS="200")

    return start


def find_ada(session: Session) -> Actor:
    actor = find_actor(session, contact_id="ada", partner_id="contoso")
    assert actor is not None
    return actor


def read_incident(place: Place) -> tuple[IncidentRow, list[TimelineEntryRow]]:
    with place.records.read() as session:
        return session.get_one(IncidentRow, 1), list_timeline(session, incident_id=1, internal=True)


def read_hold(place: Place, conversation: str = "c-1") -> tuple[str, int | None]:
    with place.records.read() as session:
        row = session.get_one(ConversationRow, conversation)
        return row.held_by, row.incident_id


def refuse(place: Place, run: Callable[[], Run], message: str) -> None:
    """A command ends with one line and the exit code 2, and leaves nothing behind."""
    before = read_everything(place.records)

    ran = run()

    assert (ran.code, ran.output) == (2, "")
    assert ran.errors == f"keyclerk: {message}\n"
    assert read_everything(place.records) == before


# Deeds

DEEDS: dict[str, tuple[list[str], str, str, str | None]] = {
    "take": (["take", "INC-000001"], "open, owner nora", "TAKEN", None),
    "reply": (["reply", "INC-000001", " Try now. "], "open, owner nora", "ANSWERED", "Try now."),
    "reply and wait": (
        ["reply", "INC-000001", "Which edition?", "--wait"],
        "waiting_for_partner, owner nora",
        "ASKED",
        "Which edition?",
    ),
    "note": (["note", "INC-000001", "Third this week"], "new, owner none", "NOTED", "Third this week"),
    "solve": (["solve", "inc-1", "The key was replaced"], "solved, owner nora", "SOLVED", "The key was replaced"),
    "solve with a reason": (
        ["solve", "INC-000001", "Explained", "--reason", "explained"],
        "solved, owner nora",
        "SOLVED",
        "Explained",
    ),
    "close": (["close", "INC-000001", "No answer"], "closed, owner nora", "CLOSED", "No answer"),
}


@pytest.mark.parametrize(
    ("arguments", "expected"), [(first, rest) for first, *rest in DEEDS.values()], ids=DEEDS.keys()
)
def test_a_deed_says_how_the_incident_stands_and_is_in_the_timeline(
    desk: Place, incident: Incident, arguments: list[str], expected: list[str | None]
) -> None:
    line, deed, text = expected
    run = incident(*arguments, "--by", "nora")

    assert run == Run(0, f"INC-000001: {line}\n", "")
    _, timeline = read_incident(desk)
    assert [(entry.deed, entry.author, entry.actor, entry.text) for entry in timeline[1:]] == [
        (deed, "agent", "nora", text)
    ]
    assert timeline[1].is_internal is (deed == "NOTED")


@pytest.mark.parametrize("arguments", [each[0] for each in DEEDS.values()], ids=DEEDS.keys())
def test_without_by_a_deed_is_of_the_user_of_this_system(desk: Place, incident: Incident, arguments: list[str]) -> None:
    assert incident(*arguments).code == 0

    _, timeline = read_incident(desk)
    assert timeline[-1].actor == getpass.getuser()


def test_the_conversation_is_taken_over_and_given_back(desk: Place, incident: Incident) -> None:
    taken = incident("take", "INC-000001", "--hold", "--by", "nora")
    held = read_hold(desk)

    given = incident("give-back", "INC-000001", "--by", "omar")

    assert taken == Run(0, "INC-000001: open, owner nora\n", "")
    assert held == ("agent", 1)
    assert given == Run(0, "INC-000001: open, owner nora\n", "")
    assert read_hold(desk) == ("bot", None)
    _, timeline = read_incident(desk)
    assert [(entry.deed, entry.actor) for entry in timeline[1:]] == [
        ("HANDED_OVER", "nora"),
        ("TAKEN", "nora"),
        ("GIVEN_BACK", "omar"),
    ]


@pytest.mark.parametrize("hold", [[], ["--hold"]], ids=["alone", "with its conversation"])
def test_an_incident_of_another_agent_is_taken_only_when_that_is_meant(
    desk: Place, incident: Incident, hold: list[str]
) -> None:
    incident("take", "INC-000001", "--by", "omar")

    refuse(
        desk,
        lambda: incident("take", "INC-000001", *hold, "--by", "nora"),
        "INC-000001 is taken by omar: --over to take it all the same",
    )
    assert incident("take", "INC-000001", *hold, "--over", "--by", "nora").output == "INC-000001: open, owner nora\n"


@pytest.mark.parametrize("command", ["solve", "close"])
def test_ending_gives_the_conversation_back(desk: Place, incident: Incident, command: str) -> None:
    incident("take", "INC-000001", "--hold")

    assert incident(command, "INC-000001", "Done").code == 0
    assert read_hold(desk) == ("bot", None)


def test_taking_over_holds_the_conversation_where_the_partner_already_waits(desk: Place, incident: Incident) -> None:
    with desk.records.write() as session:
        make_conversation(session, id_="c-2", channel="teams")
        held = hand_over(session, conversation_id="c-2", incident_id=1, doer=ADA, now=NOW, number=3)
        assert isinstance(held, Changed)

    assert incident("take", "INC-000001", "--hold").code == 0

    assert read_hold(desk, "c-2") == ("agent", 1)
    assert read_hold(desk) == ("bot", None)


# Refusals

TEXTED = ("reply", "note", "solve", "close")
EVERY: dict[str, list[str]] = {
    "show": ["show"],
    "take": ["take"],
    "take and hold": ["take", "--hold"],
    "give-back": ["give-back"],
    **{name: [name, "Text"] for name in TEXTED},
}


def name_incident(arguments: list[str], number: str) -> list[str]:
    return [arguments[0], number, *arguments[1:]]


@pytest.mark.parametrize("number", ["INC-000002", "INC-999999999", "1", "nonsense", "", "INC-9999999999999999999"])
@pytest.mark.parametrize("arguments", EVERY.values(), ids=EVERY.keys())
def test_an_unknown_number_is_said(desk: Place, incident: Incident, arguments: list[str], number: str) -> None:
    message = " ".join(f"there is no incident {number}: see keyclerk incident list".split())

    refuse(desk, lambda: incident(*name_incident(arguments, number)), message)


WRONG = {
    "take what is solved": ("SOLVED", ["take"], "solved, so that cannot be done (WRONG_STATE)"),
    "take and hold what is solved": ("SOLVED", ["take", "--hold"], "solved, so that cannot be done (WRONG_STATE)"),
    "answer what is closed": ("CLOSED", ["reply", "Text"], "closed, so that cannot be done (WRONG_STATE)"),
    "ask about what is withdrawn": (
        "WITHDRAWN",
        ["reply", "Text", "--wait"],
        "withdrawn, so that cannot be done (WRONG_STATE)",
    ),
    "solve what is solved": ("SOLVED", ["solve", "Text"], "solved, so that cannot be done (WRONG_STATE)"),
    "close what is withdrawn": ("WITHDRAWN", ["close", "Text"], "withdrawn, so that cannot be done (WRONG_STATE)"),
    "give back what is not held": (None, ["give-back"], "new, so that cannot be done (NOT_HELD)"),
}


@pytest.mark.parametrize(("ended", "arguments", "message"), WRONG.values(), ids=WRONG.keys())
def test_what_cannot_be_done_as_an_incident_stands_is_said(
    desk: Place, incident: Incident, ended: str | None, arguments: list[str], message: str
) -> None:
    if ended:
        doer = ADA if ended == "WITHDRAWN" else Doer(Role.AGENT, "nora")
        with desk.records.write() as session:
            change_incident(session, incident_id=1, deed=Deed(ended), doer=doer, now=NOW)

    refuse(
        desk,
        lambda: incident(*name_incident(arguments, "INC-000001")),
        f"INC-000001 is {message}: see keyclerk incident show",
    )


def test_a_conversation_that_is_held_for_another_incident_is_not_taken_over(desk: Place, incident: Incident) -> None:
    with desk.records.write() as session:
        make_incident(session, find_ada(session), request_id="r-2")
        hand_over(session, conversation_id="c-1", incident_id=2, doer=ADA, now=NOW)

    refuse(
        desk,
        lambda: incident("take", "INC-000001", "--hold"),
        "INC-000001 is new, so that cannot be done (HELD): see keyclerk incident show",
    )


@pytest.mark.parametrize(("conversation", "reason"), [(None, "NO_CONVERSATION"), ("gone", "NOT_YOURS")])
def test_an_incident_without_a_conversation_can_be_taken_but_not_held(
    desk: Place, incident: Incident, conversation: str | None, reason: str
) -> None:
    with desk.records.write() as session:
        session.get_one(IncidentRow, 1).conversation_id = conversation

    refuse(
        desk,
        lambda: incident("take", "INC-000001", "--hold"),
        f"INC-000001 is new, so that cannot be done ({reason}): see keyclerk incident show",
    )
    assert incident("take", "INC-000001").code == 0


@pytest.mark.parametrize(("text", "characters"), [("", 0), (" \n\t ", 0), ("x" * 4001, 4001)])
@pytest.mark.parametrize("command", TEXTED)
def test_a_text_that_is_empty_or_too_long_is_not_said(
    desk: Place, incident: Incident, command: str, text: str, characters: int
) -> None:
    refuse(
        desk,
        lambda: incident(command, "INC-000001", text),
        f"the text has {characters} characters: write 1 to 4000",
    )


@pytest.mark.parametrize("command", TEXTED)
def test_a_text_may_be_long_and_have_lines(desk: Place, incident: Incident, command: str) -> None:
    text = f"a\n{'é' * 3998}"

    assert incident(command, "INC-000001", text).code == 0
    assert read_incident(desk)[1][-1].text == text


@pytest.mark.parametrize("by", ["", " ", "\x1b[31m", "two\nlines", "x" * 201])
@pytest.mark.parametrize("arguments", [each for name, each in EVERY.items() if name != "show"])
def test_the_name_of_an_agent_is_one_printable_line(
    desk: Place, incident: Incident, arguments: list[str], by: str
) -> None:
    before = read_everything(desk.records)

    run = incident(*name_incident(arguments, "INC-000001"), "--by", by)

    assert (run.code, run.output, run.errors.count("\n")) == (2, "", 1)
    assert "give 1 to 200 printable characters" in run.errors
    assert read_everything(desk.records) == before


# Masking and the terminal


@pytest.mark.parametrize("command", TEXTED)
def test_a_whole_product_key_in_a_text_is_masked_everywhere(desk: Place, incident: Incident, command: str) -> None:
    run = incident(command, "INC-000001", f"Use {PRODUCT_KEY} now")

    assert run.code == 0
    assert read_incident(desk)[1][-1].text == f"Use {MASKED} now"
    shown = [run, incident("show", "INC-000001"), incident("show", "INC-000001", "--json")]
    assert [PRODUCT_KEY in f"{each.output}{each.errors}" for each in shown] == [False] * 3
    assert PRODUCT_KEY not in str(read_everything(desk.records))


def test_nothing_that_people_wrote_steers_the_terminal(desk: Place, incident: Incident) -> None:
    with desk.records.write() as session:
        row = session.get_one(IncidentRow, 1)
        row.description = row.impact = row.product = row.computer = row.owner = STEERING
        session.get_one(MessageRow, 2).text = f"{STEERING}\nsecond"
        change_incident(session, incident_id=1, deed=Deed.COMMENTED, doer=ADA, now=NOW, text=f"{STEERING}\nsecond")

    outputs = [incident("list").output, incident("show", "INC-000001").output]

    assert [each for output in outputs for each in "\x1b\x9b\x07\u202e\r" if each in output] == []
    assert all(PRINTED in output for output in outputs)
    assert "\N{REPLACEMENT CHARACTER}second" not in outputs[1]


def test_the_name_of_an_owner_steers_no_terminal_that_is_told_of_it(desk: Place, incident: Incident) -> None:
    with desk.records.write() as session:
        session.get_one(IncidentRow, 1).owner = STEERING

    assert incident("note", "INC-000001", "Text").output == f"INC-000001: new, owner {PRINTED}\n"


# List and show


@pytest.fixture
def several(desk: Place) -> Place:
    """Incidents of two partners beside the first one: 2 of Fabrikam, 3 with a response, 4 solved, 5 withdrawn."""
    nora = Doer(Role.AGENT, "nora")
    with desk.records.write() as session:
        grace = make_actor(session, "grace", partner="fabrikam")
        now = read_clock()
        make_incident(
            session, grace, conversation_id="c-2", draft=make_draft(severity="A"), now=now - timedelta(hours=9)
        )
        for number in (3, 4, 5):
            make_incident(session, find_ada(session), request_id=f"r-{number}", now=now)
        change_incident(session, incident_id=3, deed=Deed.ANSWERED, doer=nora, now=now, text="Hello")
        change_incident(session, incident_id=4, deed=Deed.SOLVED, doer=nora, now=now, text="Done")
        change_incident(session, incident_id=5, deed=Deed.WITHDRAWN, doer=ADA, now=now)
    return desk


LISTS: dict[str, tuple[list[str], list[int]]] = {
    "what is under way, the first response that is due first before the others": ([], [2, 1, 3]),
    "all": (["--all"], [2, 1, 5, 4, 3]),
    "a state": (["--state", "open"], [3]),
    "states": (["--state", "solved", "--state", "withdrawn"], [5, 4]),
    "a partner": (["--partner", "fabrikam"], [2]),
    "an unknown partner": (["--partner", "nobody"], []),
    "an owner": (["--owner", "nora"], [3]),
    "an owner, all": (["--owner", "nora", "--all"], [4, 3]),
    "at most so many": (["--newest", "2"], [2, 1]),
}


@pytest.mark.parametrize(("arguments", "found"), LISTS.values(), ids=LISTS.keys())
def test_the_list_has_what_was_asked_for_in_its_order(
    several: Place, incident: Incident, arguments: list[str], found: list[int]
) -> None:
    table = incident("list", *arguments)
    listed = json.loads(incident("list", *arguments, "--json").output)

    numbers = [f"INC-{number:06d}" for number in found]
    assert (table.code, table.errors) == (0, "")
    assert re.findall(r"INC-\d{6}", table.output) == numbers
    assert [each["number"] for each in listed] == numbers
    if not found:
        assert table.output == "no incidents\n"


def test_the_table_marks_a_first_response_that_is_overdue(several: Place, incident: Incident) -> None:
    lines = incident("list", "--all").output.splitlines()

    rows = {match[0]: line for line in lines if (match := re.search(r"INC-\d{6}", line))}
    overdue = [number for number, line in rows.items() if "OVERDUE" in line]
    assert overdue == ["INC-000002"]
    assert "given" in rows["INC-000003"]
    assert re.search(r"│ withdrawn\s+│ B\s+│ contoso\s+│ windows-server │\s+│\s+│", rows["INC-000005"])


@pytest.mark.parametrize("arguments", [["--state", "lost"], ["--newest", "0"], ["--newest", "many"]])
def test_a_filter_that_cannot_be_is_one_line(desk: Place, incident: Incident, arguments: list[str]) -> None:
    run = incident("list", *arguments)

    assert (run.code, run.output, run.errors.count("\n")) == (2, "", 1)


NAMES = [
    "number", "partner", "contact", "state", "severity", "owner", "language", "product", "suffix", "error_code",
    "computer", "impact", "description", "intent", "confidence", "version", "reason", "opened_at", "taken_at",
    "responded_at", "ended_at", "waiting_since", "response_due_at", "solution_due_at", "merged_into",
]  # fmt: skip


def test_the_list_as_json_has_the_facts_of_each_incident(desk: Place, incident: Incident) -> None:
    (listed,) = json.loads(incident("list", "--json").output)

    assert list(listed) == NAMES
    assert (listed["partner"], listed["contact"], listed["severity"]) == ("contoso", "ada", "A")
    assert listed["opened_at"].endswith("+00:00")


def test_an_incident_as_json_has_everything_that_is_known_of_it(desk: Place, incident: Incident) -> None:
    incident("take", "INC-000001", "--hold", "--by", "nora")
    incident("note", "INC-000001", "Third this week", "--by", "nora")

    shown = json.loads(incident("show", "INC-000001", "--json").output)

    more = ["contact_name", "held_by_agents", "tried", "proof", "transcript", "timeline"]
    assert list(shown) == [*NAMES, *more]
    assert (shown["contact_name"], shown["held_by_agents"], shown["tried"]) == ("Ada", True, ["utter_limit_reached"])
    assert [key["suffix"] for key in shown["proof"]["keys"]] == [SUFFIX]
    assert shown["transcript"] == [
        {"number": 2, "at": NOW.isoformat(), "author": "partner", "text": "It fails", "withheld": False},
        {"number": 3, "at": NOW.isoformat(), "author": "bot", "text": "Shall I?", "withheld": False},
    ]
    names = ("deed", "author", "actor", "state", "text", "internal")
    assert [tuple(entry[name] for name in names) for entry in shown["timeline"]] == [
        ("OPENED", "partner", "ada", "new", "It fails.\nSince noon.", False),
        ("HANDED_OVER", "agent", "nora", "open", None, False),
        ("TAKEN", "agent", "nora", "open", None, False),
        ("NOTED", "agent", "nora", "open", "Third this week", True),
    ]


def test_an_incident_is_shown_on_one_page(desk: Place, incident: Incident) -> None:
    incident("reply", "INC-000001", "Which edition?", "--wait", "--by", "nora")
    incident("note", "INC-000001", "Third this week", "--by", "nora")

    run = incident("show", "inc-1")

    assert (run.code, run.errors) == (0, "")
    for part in (
        "INC-000001", "waiting_for_partner", "It fails.", "Since noon.", f"windows-server …{SUFFIX}: 1 used, of 1",
        "SRV-01: NEW_COMPUTER", "SRV-02: LIMIT_REACHED", "Shall I?", "ASKED: Which edition?",
        "nora (internal)", "NOTED: Third this week",
    ):  # fmt: skip
        assert part in run.output
    assert "earlier" not in run.output


def test_without_a_command_there_is_help(desk: Place, incident: Incident) -> None:
    run = incident()

    assert all(name in f"{run.output}{run.errors}" for name in (*TEXTED, "list", "show", "take", "give-back"))
