import asyncio
from datetime import date
from typing import Any

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.activations import TellActivationRequired
from actions.benefits import (
    ExplainCals,
    ListBenefits,
    TellDownload,
    TellGetKey,
    TellMembership,
    TellRequiredRole,
)
from actions.incidents import TellIncidentQuota
from actions.reply import AnsweringAction
from actions.values import to_quota
from keyclerk.answers import load_texts, render
from keyclerk.quota import Quota
from keyclerk.store.database import Database
from keyclerk.store.tables import BenefitRow
from tests.factories import NOW, make_contact, make_key, make_partner

LANGUAGES = ("en", "fr", "nl")
SOURCES = {"en": "March 2021", "fr": "mars 2021", "nl": "maart 2021"}
RECORDS = {"text": "records_none"}
NO_ROWS = {"rows": [], "more": 0}


def make_records(
    database: Database,
    *,
    benefits: dict[str, int] | None = None,
    keys: dict[str, int] | None = None,
    role: str = "global_admin",
    **partner: Any,
) -> list[str]:
    """Put a partner with a contact, benefits and keys into the store, and return the suffixes in order."""
    with database.write() as session:
        make_partner(session, **partner)
        make_contact(session, roles=[role] if role else [])
        for product, quantity in (benefits or {}).items():
            session.add(BenefitRow(partner_id="contoso", product=product, quantity=quantity))
        made = [make_key(session, product=product) for product, count in (keys or {}).items() for _ in range(count)]
        return sorted(key.suffix for key in made)


def make_tracker(
    *products: str, contact: str | None = "ada", intent: str = "", slots: dict[str, Any] | None = None
) -> Tracker:
    """Return a conversation at a message that names these products."""
    entities = [{"entity": "product", "value": product} for product in products]
    message = {"text": "a question", "intent": {"name": intent}, "entities": entities}
    metadata = {"contact": contact, "partner": "contoso"} if contact else {}
    events = [{"event": "user", "message_id": "m-1", "metadata": metadata}]
    return Tracker("c-1", {"language": "en", **(slots or {})}, message, events, False, None, {}, None)


def ask(
    database: Database, action: type[AnsweringAction], *products: str, **given: Any
) -> tuple[str, dict[str, Any], dict[str, Any]]:
    """Run an action, and return its response, the values, and the slots that it sets."""
    dispatcher = CollectingDispatcher()
    run = action(database, lambda: NOW).run(dispatcher, make_tracker(*products, **given), {})
    slots = {event["name"]: event["value"] for event in asyncio.run(run) if event["event"] == "slot"}
    (message,) = dispatcher.messages
    for language in LANGUAGES:
        render(message["response"], message["values"], language)
    return message["response"], message["values"], slots


def list_lines(rows: dict[str, Any], language: str = "en") -> list[str]:
    return [line.removeprefix("- ") for line in load_texts(language).say(rows).splitlines()]


def test_the_list_tells_quantities_what_needs_activation_and_how_many_keys_there_are(database: Database) -> None:
    make_records(
        database,
        benefits={"windows-server": 10, "sql-server": 2, "office": 50, "windows-server-cal": 40},
        keys={"windows-server": 2, "office": 1},
    )

    response, values, _ = ask(database, ListBenefits)

    assert (response, values["scope"], values["records"]) == ("utter_software_benefits", "all", RECORDS)
    assert list_lines(values["benefits"]) == [
        "Office: 50, needs activation, one key in the records",
        "SQL Server: 2, no key in the records",
        "Windows Server: 10, needs activation, 2 keys in the records",
        "Windows Server CAL: 40, has no key",
    ]
    assert values["record_ids"] == [
        "benefit:office",
        "benefit:sql-server",
        "benefit:windows-server",
        "benefit:windows-server-cal",
    ]


def test_an_ordinary_user_sees_the_same_list(database: Database) -> None:
    make_records(database, benefits={"office": 50}, keys={"office": 2}, role="user")

    _, values, _ = ask(database, ListBenefits)

    assert list_lines(values["benefits"]) == ["Office: 50, needs activation, 2 keys in the records"]


def test_of_products_that_are_named_each_is_told_whether_it_is_a_benefit(database: Database) -> None:
    make_records(database, benefits={"office": 50, "visio": 5})

    _, values, _ = ask(database, ListBenefits, "office", "visual-studio", "office")

    assert values["scope"] == "named"
    assert list_lines(values["benefits"]) == [
        "Office: 50, needs activation, no key in the records",
        "Visual Studio: not among the benefits in your records",
    ]


def test_who_has_no_benefits_in_the_records_is_told_so(database: Database) -> None:
    make_records(database)

    assert ask(database, ListBenefits)[0] == "utter_no_benefits"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("contact", ["ada", None], ids=["signed in", "a visitor"])
@pytest.mark.parametrize(
    "action", [ListBenefits, TellGetKey, TellDownload, ExplainCals, TellRequiredRole, TellMembership]
)
def test_every_answer_names_its_source_once(
    database: Database, action: type[AnsweringAction], contact: str | None, language: str
) -> None:
    make_records(database, benefits={"rds-cal": 5})

    response, values, _ = ask(database, action, contact=contact)

    assert render(response, values, language).text.count(SOURCES[language]) == 1


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("response", ["utter_cal_no_details", "utter_software_benefits_general"])
def test_a_text_without_values_names_its_source_once(response: str, language: str) -> None:
    assert render(response, {}, language).text.count(SOURCES[language]) == 1


def test_an_administrator_is_told_which_keys_of_a_product_the_records_hold(database: Database) -> None:
    suffixes = make_records(database, benefits={"office": 50}, keys={"office": 2})

    response, values, slots = ask(database, TellGetKey, "office")

    assert response == "utter_get_key"
    assert list_lines(values["products"]) == [f"Office: 2 keys in your records (ending in {' and '.join(suffixes)})"]
    assert values["records"] == RECORDS
    assert slots == {
        "product": "office",
        "tried": [{"action": "action_tell_get_key", "subject": {"product": "office"}}],
    }


def test_of_many_keys_the_first_five_are_named(database: Database) -> None:
    suffixes = make_records(database, benefits={"office": 50}, keys={"office": 7})

    _, values, _ = ask(database, TellGetKey, "office")

    (row,) = values["products"]["rows"]
    assert (row["keys"], row["suffixes"], row["more"]) == (7, {"list": suffixes[:5]}, 2)


@pytest.mark.parametrize("role", ["user", ""])
def test_others_are_told_how_many_keys_there_are_and_never_a_suffix(database: Database, role: str) -> None:
    suffixes = make_records(database, benefits={"office": 50}, keys={"office": 2}, role=role)

    response, values, _ = ask(database, TellGetKey, "office")

    assert list_lines(values["products"]) == ["Office: 2 keys in your records"]
    assert [suffix for suffix in suffixes if suffix in render(response, values, "en").text] == []


def test_each_product_that_is_named_gets_its_line(database: Database) -> None:
    (suffix,) = make_records(
        database, benefits={"office": 5, "windows-server-cal": 40, "sql-server": 1}, keys={"office": 1}
    )

    _, values, _ = ask(database, TellGetKey, "office", "windows-server-cal", "sql-server", "visio")

    assert list_lines(values["products"]) == [
        f"Office: one key in your records (ending in {suffix})",
        "Windows Server CAL: has no key",
        "SQL Server: no key in your records",
        "Visio: no key in your records; not among the benefits in your records",
    ]


def test_what_the_conversation_is_about_counts_where_no_product_is_named(database: Database) -> None:
    make_records(database, benefits={"office": 5})

    lines = [
        list_lines(ask(database, action, slots={"product": "office"})[1]["products"])
        for action in (TellGetKey, TellDownload)
    ]

    assert lines == [["Office: no key in your records"], ["Office: downloadable"]]


@pytest.mark.parametrize("action", [TellGetKey, TellDownload])
def test_without_a_product_the_general_text_is_given(database: Database, action: type[AnsweringAction]) -> None:
    make_records(database, benefits={"office": 5})

    _, values, _ = ask(database, action)

    assert values == {"products": NO_ROWS, "records": "", "record_ids": []}


def test_a_visitor_is_told_where_keys_are_and_which_product_has_none(database: Database) -> None:
    _, values, _ = ask(database, TellGetKey, "office", "windows-server-cal", contact=None)

    assert list_lines(values["products"]) == ["Windows Server CAL: has no key"]
    assert (values["records"], values["record_ids"]) == ("", [])


def test_the_keys_of_another_partner_are_never_told(database: Database) -> None:
    make_records(database, benefits={"office": 5})
    with database.write() as session:
        make_partner(session, "fabrikam")
        make_key(session, partner="fabrikam", product="office")
        session.add(BenefitRow(partner_id="fabrikam", product="visio", quantity=3))

    lines = [
        list_lines(values[rows])
        for action, rows in ((TellGetKey, "products"), (TellDownload, "products"), (ListBenefits, "benefits"))
        for _, values, _ in [ask(database, action, "office", "visio")]
    ]

    assert lines == [
        ["Office: no key in your records", "Visio: no key in your records; not among the benefits in your records"],
        ["Office: downloadable", "Visio: downloadable; not among the benefits in your records"],
        ["Office: 5, needs activation, no key in the records", "Visio: not among the benefits in your records"],
    ]


def test_what_cannot_be_downloaded_is_told(database: Database) -> None:
    make_records(database, benefits={"rds-cal": 5, "office": 5})

    _, values, _ = ask(database, TellDownload, "rds-cal", "office", "visio")

    assert list_lines(values["products"]) == [
        "RDS CAL: not downloadable",
        "Office: downloadable",
        "Visio: downloadable; not among the benefits in your records",
    ]
    assert values["record_ids"] == ["benefit:rds-cal", "benefit:office"]


def test_a_visitor_is_told_what_can_be_downloaded_and_nothing_of_records(database: Database) -> None:
    _, values, _ = ask(database, TellDownload, "rds-cal", "office", contact=None)

    assert list_lines(values["products"]) == ["RDS CAL: not downloadable", "Office: downloadable"]
    assert values["records"] == ""


@pytest.mark.parametrize("products", [[], ["office"]], ids=["no product", "another product"])
def test_a_bare_cal_asks_which_and_tells_what_holds_for_both(database: Database, products: list[str]) -> None:
    response, values, slots = ask(database, ExplainCals, *products, contact=None, intent="ask_cal_licensing")

    assert response == "utter_which_cal"
    assert slots["pending"]["then"] == "action_explain_cals"
    assert [option["product"] for option in slots["pending"]["options"]] == ["windows-server-cal", "rds-cal"]
    answer = render(response, values, "en")
    assert "not downloadable" in answer.text
    assert [(button.intent, button.entities) for button in answer.buttons] == [
        ("ask_cal_licensing", ({"entity": "product", "value": product},))
        for product in ("windows-server-cal", "rds-cal")
    ]


@pytest.mark.parametrize(
    ("products", "kind"),
    [
        (["windows-server-cal"], "windows-server-cal"),
        (["rds-cal"], "rds-cal"),
        (["windows-server"], "windows-server-cal"),
        (["windows-server", "rds-cal"], "rds-cal"),
        (["rds-cal", "windows-server-cal"], "both"),
    ],
)
@pytest.mark.parametrize("contact", ["ada", None], ids=["signed in", "a visitor"])
def test_the_cal_that_is_named_is_explained(
    database: Database, products: list[str], kind: str, contact: str | None
) -> None:
    make_records(database)

    response, values, _ = ask(database, ExplainCals, *products, contact=contact, intent="ask_cal_licensing")

    assert (response, values["kind"]) == ("utter_cal_licensing", kind)
    text = render(response, values, "en").text
    assert ("keep the papers" in text, "120 days" in text) == (kind != "rds-cal", kind != "windows-server-cal")
    assert (values["benefits"], values["records"]) == (NO_ROWS, "")


def test_how_many_cals_the_partner_is_entitled_to_is_told(database: Database) -> None:
    make_records(database, benefits={"windows-server-cal": 40, "rds-cal": 5})

    _, one, slots = ask(database, ExplainCals, "rds-cal")
    _, both, _ = ask(database, ExplainCals, "windows-server-cal", "rds-cal")

    assert list_lines(one["benefits"]) == ["RDS CAL: 5 according to your records"]
    assert slots == {
        "product": "rds-cal",
        "tried": [{"action": "action_explain_cals", "subject": {"product": "rds-cal"}}],
    }
    assert list_lines(both["benefits"]) == [
        "Windows Server CAL: 40 according to your records",
        "RDS CAL: 5 according to your records",
    ]


def test_the_cal_that_was_picked_by_its_number_is_explained(database: Database) -> None:
    slots = {"pending": {"asked": "cal", "then": "action_explain_cals"}, "product": "rds-cal"}

    picked = ask(database, ExplainCals, contact=None, intent="inform", slots=slots)
    again = ask(database, ExplainCals, contact=None, intent="ask_cal_licensing", slots=slots)

    assert (picked[0], picked[1]["kind"], again[0]) == ("utter_cal_licensing", "rds-cal", "utter_which_cal")


@pytest.mark.parametrize(
    ("role", "has_role", "line"),
    [
        ("global_admin", "yes", "Your records show this role for you: Global admin."),
        ("partner_admin", "yes", "Your records show this role for you: MPN partner admin."),
        ("user", "no", "Your records show neither of these roles for you"),
        ("", "no", "Your records show neither of these roles for you"),
    ],
)
def test_the_role_that_the_person_has_is_named(database: Database, role: str, has_role: str, line: str) -> None:
    make_records(database, role=role)

    response, values, _ = ask(database, TellRequiredRole)

    assert (response, values["has_role"]) == ("utter_required_role", has_role)
    assert line in render(response, values, "en").text


def test_a_visitor_is_told_the_role_that_it_takes(database: Database) -> None:
    _, values, _ = ask(database, TellRequiredRole, contact=None)

    assert (values["has_role"], values["records"]) == ("unknown", "")


MEMBERSHIPS: dict[str, tuple[dict[str, Any], str]] = {
    "in its year": (
        {"membership": "gold", "member_since": date(2023, 3, 14)},
        (
            "Your records show the membership Gold since 14 Mar 2023. "
            "Its current year ends on 13 Mar 2027; it can be renewed until 13 Apr 2027."
        ),
    ),
    "on the last day of its year": (
        {"membership": "silver", "member_since": date(2024, 6, 16)},
        (
            "Your records show the membership Silver since 16 Jun 2024. "
            "Its current year ends on 15 Jun 2026; it can be renewed until 16 Jul 2026."
        ),
    ),
    "with an end of its own": (
        {"membership": "action_pack", "member_since": None, "member_until": date(2026, 6, 15)},
        (
            "Your records show the membership Action Pack. "
            "Its current year ends on 15 Jun 2026; it can be renewed until 15 Jul 2026."
        ),
    ),
    "ended": (
        {"membership": "gold", "member_since": date(2023, 3, 14), "member_until": date(2026, 5, 16)},
        (
            "Your records show the membership Gold since 14 Mar 2023. "
            "It ended on 16 May 2026 and can still be renewed until 15 Jun 2026."
        ),
    ),
    "lapsed": (
        {"membership": "gold", "member_since": date(2023, 3, 14), "member_until": date(2026, 5, 15)},
        (
            "Your records show the membership Gold since 14 Mar 2023. "
            "It ended on 15 May 2026, and it could be renewed until 14 Jun 2026."
        ),
    ),
    "without dates": (
        {"membership": "solutions_partner", "member_since": None},
        "Your records show the membership Solutions Partner, but no dates for it.",
    ),
    "unknown": ({"membership": None}, "Your records name no membership."),
}


@pytest.mark.parametrize(("partner", "line"), MEMBERSHIPS.values(), ids=MEMBERSHIPS.keys())
def test_the_partners_own_membership_is_told(database: Database, partner: dict[str, Any], line: str) -> None:
    make_records(database, **partner)

    response, values, _ = ask(database, TellMembership)

    lines = render(response, values, "en").text.splitlines()
    assert "until 30 days after its year has ended" in lines[0]
    assert "up to 24 hours to appear" in lines[0]
    assert lines[1] == line


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_visitor_is_told_how_memberships_work(database: Database, language: str) -> None:
    response, values, _ = ask(database, TellMembership, contact=None)

    text = render(response, values, language).text
    assert ("30" in text, "24" in text, len(text.splitlines())) == (True, True, 1)


def test_every_product_that_is_named_is_told_whether_it_needs_activation(database: Database) -> None:
    response, values, _ = ask(
        database, TellActivationRequired, "system-center", "project", "rds-cal", "windows-server-cal", contact=None
    )

    assert response == "utter_activation_required_general"
    assert list_lines(values["products"]) == [
        "System Center: needs no product activation",
        "Project: needs activation",
        "RDS CAL: is installed on a Remote Desktop license server, and that server is activated",
        "Windows Server CAL: has no key and is not installed, so there is nothing to activate",
    ]


def test_one_product_is_told_in_a_sentence_however_often_it_is_named(database: Database) -> None:
    assert ask(database, TellActivationRequired, "office", "office", contact=None)[:2] == (
        "utter_activation_required",
        {"product": {"product": "office"}, "needed": "yes", "record_ids": []},
    )
    assert ask(database, TellActivationRequired, contact=None)[1]["products"] == NO_ROWS


def test_the_quota_tells_until_when_the_membership_year_runs(database: Database) -> None:
    make_records(database, membership="gold", member_since=date(2023, 3, 14), incidents_used=3)

    response, values, _ = ask(database, TellIncidentQuota)

    assert render(response, values, "en").text == (
        "17 technical support incidents are left of 20 this membership year, which runs until 13 Mar 2027."
    )


def test_the_quota_invents_no_end_of_a_year_that_the_records_do_not_know(database: Database) -> None:
    make_records(database, membership="gold", member_since=None)

    response, values, _ = ask(database, TellIncidentQuota)

    assert values["year_ends"] == "none"
    assert render(response, values, "en").text == (
        "20 technical support incidents are left of 20 this membership year."
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("response", ["utter_incident_begin", "utter_incident_opened", "utter_incident_quota"])
def test_a_quota_without_a_limit_is_told_without_a_number(response: str, language: str) -> None:
    values = {**to_quota(Quota(None, 7, is_unlimited=True)), "number": "INC", "severity": "B", "year_ends": "none"}
    values |= {"response": "none", "response_due": ""}

    text = render(response, values, language).text

    assert values["quota"] == "unlimited"
    assert [character for character in text if character.isdigit()] == []
