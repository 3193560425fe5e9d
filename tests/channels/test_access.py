"""Access: who is told what, for every action that reads records, by role and by whose record it is."""

import re
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import httpx
import pytest

from cli.clock import read_clock
from keyclerk.access import find_actor
from keyclerk.incidents import (
    Circumstances,
    Doer,
    Draft,
    change_incident,
    find_incident,
    format_number,
    open_incident,
)
from keyclerk.life_cycle import Deed, Role
from keyclerk.store.tables import ConversationRow
from keyclerk.usage import read_usage
from tests.channels.dialogues import find_messages, say
from tests.channels.partners import Partner, make_contacts, make_partner, make_product_key
from tests.system import System, Talk

ROLES = ("global_admin", "partner_admin", "user", "visitor")
ADMINS = ROLES[:2]

ASKS = {
    "action_explain_limit": "The maximum number of activations is reached for the key ending in {suffix}.",
    "action_tell_usage": "How many activations are left for the key ending in {suffix}?",
    "action_explain_rejected_key": "The product key ending in {suffix} is rejected as invalid.",
    "action_offer_alternatives": "We need more activations for the key ending in {suffix}.",
    "action_forecast": "If I replace the mainboard of {computer}, does it count?",
    "action_take_information": "{suffix}",
    "action_tell_incident_status": "What is the status of incident {incident}?",
    "action_begin_incident": "Please open a technical support incident for the key ending in {suffix}",
    "action_explain_error": "What does error 0xC004C008 mean for the key ending in {suffix}?",
}
GENERAL = {
    "action_tell_incident_quota": "How many support incidents do we have left?",
    "action_list_benefits": "Which software benefits do we have?",
    "action_tell_counting_rules": "How are activations counted?",
    "action_tell_required_role": "Which role do I need to see the keys?",
}
LIKE_FOR_LIKE = 0.10
PAIRS_OF_LOOK_UPS = 400
PAIRS_OF_MESSAGES = 40


@dataclass(frozen=True)
class Records:
    """What a question may be about: a key, a computer and an incident."""

    suffix: str
    computer: str
    incident: str

    def fill(self, ask: str) -> str:
        return ask.format(suffix=self.suffix, computer=self.computer, incident=self.incident)

    def blank(self, text: str) -> str:
        """Return a text without what was asked for."""
        for name in ("suffix", "computer", "incident"):
            text = re.sub(re.escape(getattr(self, name)), f"<{name}>", text, flags=re.IGNORECASE)
        return text


@dataclass(frozen=True)
class World:
    """A partner whose people ask, another partner, and the records of both and of nobody."""

    partner: Partner
    own: Records
    others: Records
    unknown: Records


@pytest.fixture(scope="module")
def world(system: System) -> World:
    partner, other = make_partner(system, used=5, limit=5), make_partner(system, used=5, limit=5)
    return World(
        partner,
        Records(partner.suffix, partner.computers[0], add_incident(system, partner)),
        Records(other.suffix, other.computers[0], add_incident(system, other)),
        Records(make_product_key()[-5:], "SRV-9999", "INC-999999"),
    )


def add_incident(system: System, partner: Partner) -> str:
    """Open an incident in the name of a partner's administrator and return its number."""
    with system.database.write() as session:
        actor = find_actor(session, contact_id=partner.admin, partner_id=partner.id)
        assert actor is not None
        incident = open_incident(
            session,
            actor=actor,
            draft=Draft("It fails.", "A", "windows-server", partner.suffix),
            circumstances=Circumstances("en", partner.id, "1"),
            now=read_clock(),
        )
    assert incident is not None
    return incident.number


_people = iter(range(10**6))


def talk_as(system: System, partner: Partner, role: str) -> Talk:
    """Return the conversation of somebody new in this role, so that nothing was said before."""
    if role == "visitor":
        return system.talk_as_visitor()
    contact = f"{partner.id}-{role}-{next(_people)}"
    make_contacts(system, partner, role, contact)
    return system.talk_as(contact)


def ask(system: System, partner: Partner, role: str, text: str) -> tuple[list[dict[str, Any]], list[str]]:
    """Return the replies that somebody new in this role gets, and the actions that ran."""
    answer = talk_as(system, partner, role).post(text=text).json()
    (asked, *_) = find_messages(system, answer["conversation"])
    return answer["replies"], asked.understanding["actions"]


def describe(replies: list[dict[str, Any]], records: Records) -> list[tuple[str, list[str], str]]:
    """Return everything that is shown, without what was asked for."""
    return [
        (
            records.blank(reply["text"]),
            [records.blank(button["title"]) for button in reply["buttons"]],
            records.blank(str(reply["card"])),
        )
        for reply in replies
    ]


@pytest.mark.parametrize("action", ASKS)
@pytest.mark.parametrize("role", ROLES)
def test_the_record_of_another_partner_is_as_unknown_as_one_that_does_not_exist(
    system: System, world: World, role: str, action: str
) -> None:
    of_others, ran = ask(system, world.partner, role, world.others.fill(ASKS[action]))
    of_nobody, ran_too = ask(system, world.partner, role, world.unknown.fill(ASKS[action]))

    assert action in ran
    assert ran == ran_too
    assert describe(of_others, world.others) == describe(of_nobody, world.unknown)
    assert [set(reply) for reply in of_others] == [set(reply) for reply in of_nobody]


@pytest.mark.parametrize("role", ADMINS)
@pytest.mark.parametrize(
    "action", ["action_explain_limit", "action_tell_usage", "action_explain_error", "action_take_information"]
)
def test_an_administrator_sees_suffix_computers_and_proof(system: System, world: World, role: str, action: str) -> None:
    replies, ran = ask(system, world.partner, role, world.own.fill(ASKS[action]))

    shown = " ".join(map(str, replies))
    assert action in ran
    assert world.own.suffix in shown
    assert all(computer in shown for computer in world.partner.computers)


@pytest.mark.parametrize("role", ADMINS)
def test_an_administrator_sees_what_is_known_of_a_rejected_key(system: System, world: World, role: str) -> None:
    text = ASKS["action_explain_rejected_key"]

    own, unknown = (ask(system, world.partner, role, each.fill(text))[0] for each in (world.own, world.unknown))

    assert describe(own, world.own) != describe(unknown, world.unknown)


@pytest.mark.parametrize("role", ADMINS)
def test_an_administrator_sees_the_details_of_an_incident(system: System, world: World, role: str) -> None:
    (reply,), _ = ask(system, world.partner, role, world.own.fill(ASKS["action_tell_incident_status"]))

    assert "Severity A" in reply["text"]


@pytest.mark.parametrize("action", [*ASKS, *GENERAL])
def test_an_ordinary_user_never_sees_suffixes_computers_or_proofs(system: System, world: World, action: str) -> None:
    text = world.own.fill({**ASKS, **GENERAL}[action])
    silent = [each for each in (world.own.suffix, *world.partner.computers) if each not in text]

    replies, ran = ask(system, world.partner, "user", text)

    shown = " ".join(map(str, replies))
    assert action in ran
    assert [each for each in silent if each in shown] == []
    assert "counted, new computer" not in shown
    assert all(reply["card"] is None for reply in replies)


@pytest.mark.parametrize(
    "action", ["action_explain_limit", "action_tell_usage", "action_forecast", "action_take_information"]
)
def test_an_ordinary_user_is_told_which_role_is_needed(system: System, world: World, action: str) -> None:
    for records in (world.own, world.others, world.unknown):
        replies, _ = ask(system, world.partner, "user", records.fill(ASKS[action]))

        assert [reply["text"] for reply in replies] == [say("utter_role_needed")]


@pytest.mark.parametrize(
    "text",
    [
        "How many activations of Windows Server are left?",
        "Windows Server: the maximum number of activations is reached",
        "How many activations are left?",
    ],
)
def test_an_ordinary_user_sees_totals_by_product(system: System, world: World, text: str) -> None:
    (reply,), _ = ask(system, world.partner, "user", text)

    assert "Windows Server: 5 of 5 used, 0 left" in reply["text"]
    assert world.own.suffix not in str(reply)


def test_an_ordinary_user_sees_of_others_incidents_number_product_and_state_alone(system: System, world: World) -> None:
    (reply,), _ = ask(system, world.partner, "user", world.own.fill(ASKS["action_tell_incident_status"]))

    assert reply["text"].startswith(f"{world.own.incident} (Windows Server): ")
    assert "everity" not in reply["text"]


def test_an_ordinary_user_sees_the_incidents_opened_by_themselves(system: System, world: World) -> None:
    talk = talk_as(system, world.partner, "user")
    for text in (
        "Please open a technical support incident",
        "The server does not start any more.",
        "severity C",
        "yes",
    ):
        said = talk.say(text)
    number = re.search(r"INC-\d{6}", said)
    assert number is not None

    assert "Severity C" in talk.say(f"What is the status of incident {number[0]}?")


@pytest.mark.parametrize(
    "action",
    [
        "action_explain_limit",
        "action_tell_usage",
        "action_tell_incident_status",
        "action_tell_incident_quota",
        "action_begin_incident",
        "action_take_information",
    ],
)
def test_a_visitor_is_asked_to_sign_in_whatever_exists(system: System, world: World, action: str) -> None:
    for records in (world.own, world.others, world.unknown):
        replies, ran = ask(system, world.partner, "visitor", records.fill({**ASKS, **GENERAL}[action]))

        assert action in ran
        assert [reply["text"] for reply in replies] == [say("utter_sign_in")]


@pytest.mark.parametrize("action", GENERAL)
def test_people_of_another_partner_hear_nothing_of_this_one(system: System, world: World, action: str) -> None:
    stranger = make_partner(system, used=1)

    for role in ADMINS:
        replies, ran = ask(system, stranger, role, GENERAL[action])

        shown = " ".join(map(str, replies))
        assert action in ran
        assert not any(each in shown for each in (world.partner.id, world.own.suffix, *world.partner.computers))


def test_a_role_that_is_taken_away_counts_at_once(system: System) -> None:
    partner = make_partner(system)
    talk = system.talk_as(partner.admin)
    text = f"How many activations are left for the key ending in {partner.suffix}?"
    before = talk.say(text)

    make_contacts(system, partner, "user", partner.admin)
    after = talk.say(text)

    assert partner.computers[0] in before
    assert after == say("utter_role_needed")


# The incidents of a colleague, of another partner and of nobody, by who asks


ASKERS = ("opener", "colleague", "admin", "stranger", "of nobody", "visitor")
INCIDENT_ANSWERS = {
    "What is the status of {incident}?": (
        "utter_incident_status",
        "utter_incident_status",
        "utter_incident_status",
        "utter_unknown_incident",
        "utter_unknown_incident",
        "utter_sign_in",
    ),
    "I'd like to add a comment to {incident}.": (
        "utter_ask_comment",
        "utter_incident_not_yours",
        "utter_ask_comment",
        "utter_unknown_incident",
        "utter_unknown_incident",
        "utter_sign_in",
    ),
    "I'd like to add to {incident}: it happens on the other server too": (
        "utter_comment_added",
        "utter_incident_not_yours",
        "utter_comment_added",
        "utter_unknown_incident",
        "utter_unknown_incident",
        "utter_sign_in",
    ),
    "Please close incident {incident}.": (
        "utter_confirm_close",
        "utter_incident_not_yours",
        "utter_confirm_close",
        "utter_unknown_incident",
        "utter_unknown_incident",
        "utter_sign_in",
    ),
    "I want to withdraw incident {incident}.": (
        "utter_confirm_close",
        "utter_incident_not_yours",
        "utter_confirm_close",
        "utter_unknown_incident",
        "utter_unknown_incident",
        "utter_sign_in",
    ),
}
SOLVED_ANSWERS = {
    "What is the status of {incident}?": INCIDENT_ANSWERS["What is the status of {incident}?"],
    "{incident} is not solved, the problem is still there.": (
        "utter_confirm_reopen",
        "utter_incident_not_yours",
        "utter_confirm_reopen",
        "utter_unknown_incident",
        "utter_unknown_incident",
        "utter_sign_in",
    ),
    "I'd like to add a comment to {incident}.": (
        "utter_confirm_reopen",
        "utter_incident_not_yours",
        "utter_confirm_reopen",
        "utter_unknown_incident",
        "utter_unknown_incident",
        "utter_sign_in",
    ),
    "Please close incident {incident}.": (
        "utter_confirm_close",
        "utter_incident_not_yours",
        "utter_confirm_close",
        "utter_unknown_incident",
        "utter_unknown_incident",
        "utter_sign_in",
    ),
}
KEY_ANSWERS = {
    "How many activations are left for the key ending in {suffix}?": {
        "global_admin": ("utter_key_usage", "utter_unknown_key"),
        "partner_admin": ("utter_key_usage", "utter_unknown_key"),
        "user": ("utter_role_needed", "utter_role_needed"),
        "visitor": ("utter_sign_in", "utter_sign_in"),
    },
    "The maximum number of activations is reached for the key ending in {suffix}.": {
        "global_admin": ("utter_limit_reached", "utter_unknown_key"),
        "partner_admin": ("utter_limit_reached", "utter_unknown_key"),
        "user": ("utter_role_needed", "utter_role_needed"),
        "visitor": ("utter_sign_in", "utter_sign_in"),
    },
    "If I replace the mainboard of {computer}, does it count?": {
        "global_admin": ("utter_if_counted", "utter_if_counted"),
        "partner_admin": ("utter_if_counted", "utter_if_counted"),
        "user": ("utter_role_needed", "utter_role_needed"),
        "visitor": ("utter_if_counted_general", "utter_if_counted_general"),
    },
}
"""What is answered about a key or computer of one's own, and about one of another partner or of nobody."""


@dataclass(frozen=True)
class Case:
    """An incident that a user has opened, and who asks about it."""

    partner: Partner
    stranger: Partner
    number: str


def open_case(system: System, *, is_solved: bool = False) -> Case:
    partner, stranger = make_partner(system), make_partner(system)
    with system.database.write() as session:
        actor = find_actor(session, contact_id=partner.user, partner_id=partner.id)
        assert actor is not None
        incident = open_incident(
            session,
            actor=actor,
            draft=Draft("It fails.", "A"),
            circumstances=Circumstances("en", None, None),
            now=read_clock(),
        )
        assert incident is not None
        if is_solved:
            solver = Doer(Role.AGENT, "Eva Peeters")
            change_incident(
                session, incident_id=incident.id, deed=Deed.SOLVED, doer=solver, now=read_clock(), text="Done."
            )
    return Case(partner, stranger, incident.number)


def ask_about(system: System, case: Case, asker: str, text: str) -> list[str]:
    """Return the names of what somebody is answered in a conversation of their own."""
    talk = {
        "opener": lambda: system.talk_as(case.partner.user),
        "colleague": lambda: talk_as(system, case.partner, "user"),
        "admin": lambda: talk_as(system, case.partner, "partner_admin"),
        "stranger": lambda: system.talk_as(case.stranger.admin),
        "of nobody": lambda: system.talk_as(case.partner.user),
        "visitor": system.talk_as_visitor,
    }[asker]()
    number = "INC-999999" if asker == "of nobody" else case.number
    talk.say(text.format(incident=number))
    return name_replies(system, talk)


def name_replies(system: System, talk: Talk) -> list[str]:
    """Return the responses to the first message of a conversation, which is over with it."""
    talk.client.close()
    return [str(each.response) for each in find_messages(system, talk.last["conversation"]) if each.answers == 1]


@pytest.mark.parametrize("asker", ASKERS)
@pytest.mark.parametrize("text", INCIDENT_ANSWERS)
def test_an_incident_is_changed_by_its_opener_and_administrators_alone(system: System, text: str, asker: str) -> None:
    names = ask_about(system, open_case(system), asker, text)

    assert names == [INCIDENT_ANSWERS[text][ASKERS.index(asker)]]


@pytest.mark.parametrize("asker", ASKERS)
@pytest.mark.parametrize("text", SOLVED_ANSWERS)
def test_a_solved_incident_is_reopened_by_its_opener_and_administrators_alone(
    system: System, text: str, asker: str
) -> None:
    names = ask_about(system, open_case(system, is_solved=True), asker, text)

    assert names == [SOLVED_ANSWERS[text][ASKERS.index(asker)]]


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("text", KEY_ANSWERS)
def test_a_key_is_told_of_by_role_and_by_whose_it_is(system: System, world: World, text: str, role: str) -> None:
    own, of_others = KEY_ANSWERS[text][role]
    expected = {"own": own, "others": of_others, "unknown": of_others}

    names = {}
    for whose in expected:
        talk = talk_as(system, world.partner, role)
        talk.say(getattr(world, whose).fill(text))
        names[whose] = name_replies(system, talk)

    assert names == {whose: [response] for whose, response in expected.items()}


# Conversations: what the web chat tells of one, by whose it is


CONVERSATION_ROUTES = {
    ("GET", "/chat/messages"): 200,
    ("POST", "/chat/anew"): 200,
    ("GET", "/chat/transcript"): 200,
}
SECRET_WORDS = "The lighthouse keeper collects umbrellas"


@pytest.mark.parametrize("asker", ["colleague", "stranger", "visitor", "another visitor"])
@pytest.mark.parametrize("route", CONVERSATION_ROUTES)
def test_nobody_is_told_of_a_conversation_of_somebody_else(
    system: System, world: World, route: tuple[str, str], asker: str
) -> None:
    owner = system.talk_as_visitor() if asker == "another visitor" else talk_as(system, world.partner, "user")
    owner.say(SECRET_WORDS)
    conversation = owner.last["conversation"]
    talk = {
        "colleague": lambda: talk_as(system, world.partner, "global_admin"),
        "stranger": lambda: system.talk_as(make_partner(system).admin),
        "visitor": system.talk_as_visitor,
        "another visitor": system.talk_as_visitor,
    }[asker]()

    response = talk.client.request(*route, params={"conversation": conversation})

    assert response.status_code == CONVERSATION_ROUTES[route]
    assert "umbrellas" not in response.text
    assert conversation not in response.text
    with system.database.read() as session:
        assert session.get_one(ConversationRow, conversation).cleared_number == 0
    assert "umbrellas" in owner.client.get("/chat/transcript").text


@pytest.mark.parametrize("headers", [{}, {"Authorization": "Bearer invented"}, {"Authorization": "Basic eDp5"}])
@pytest.mark.parametrize("route", [*CONVERSATION_ROUTES, ("GET", "/chat/events?state=1")])
def test_nothing_is_told_of_a_conversation_without_a_token(
    system: System, route: tuple[str, str], headers: dict[str, str]
) -> None:
    response = httpx.request(route[0], system.address + route[1], headers=headers, trust_env=False)

    assert (response.status_code, response.json()) == (401, {"error": "INVALID_TOKEN"})


# Times


def compare(pairs: int, one: Callable[[], Any], other: Callable[[], Any]) -> float:
    """Return how much longer one takes than the other, by their medians, each pair in turns."""
    times: tuple[list[float], list[float]] = ([], [])
    for number in range(pairs):
        for place in (0, 1) if number % 2 else (1, 0):
            begun = time.perf_counter()
            (one, other)[place]()
            times[place].append(time.perf_counter() - begun)
    return statistics.median(times[0]) / statistics.median(times[1])


@pytest.mark.alone
def test_looking_up_a_key_of_another_partner_takes_as_long_as_an_unknown_one(system: System, world: World) -> None:
    with system.database.read() as session:

        def look_up(suffix: str) -> None:
            assert read_usage(session, partner_id=world.partner.id, suffix=suffix) == []

        ratio = compare(PAIRS_OF_LOOK_UPS, lambda: look_up(world.others.suffix), lambda: look_up(world.unknown.suffix))

    assert ratio == pytest.approx(1, abs=LIKE_FOR_LIKE)


@pytest.mark.alone
def test_looking_up_an_incident_of_another_partner_takes_as_long_as_an_unknown_one(
    system: System, world: World
) -> None:
    with system.database.read() as session:
        actor = find_actor(session, contact_id=world.partner.admin, partner_id=world.partner.id)
        assert actor is not None

        def look_up(number: str) -> None:
            assert find_incident(session, actor=actor, number=number) is None

        ratio = compare(
            PAIRS_OF_LOOK_UPS,
            lambda: look_up(world.others.incident),
            lambda: look_up(format_number(999_999)),
        )

    assert ratio == pytest.approx(1, abs=LIKE_FOR_LIKE)


@pytest.mark.alone
def test_the_answer_about_a_key_of_another_partner_takes_as_long_as_about_an_unknown_one(
    system: System, world: World
) -> None:
    talk = talk_as(system, world.partner, "partner_admin")
    text = ASKS["action_tell_usage"]

    ratio = compare(
        PAIRS_OF_MESSAGES,
        lambda: talk.say(world.others.fill(text)),
        lambda: talk.say(world.unknown.fill(text)),
    )

    assert ratio == pytest.approx(1, abs=LIKE_FOR_LIKE)
