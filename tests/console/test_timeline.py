"""The timeline of an incident: the latest of it on its page, the earlier ones a step away, each by who did it."""

import re

from keyclerk.agents import add_agent
from keyclerk.incidents import Doer, change_incident
from keyclerk.incidents.triage import MOST_ENTRIES
from keyclerk.life_cycle import Deed, Role
from keyclerk.news import deliver_news
from keyclerk.store.tables import OutboxRow
from tests.console.cases import open_case
from tests.console.served import Console, SignedIn, on_both
from tests.console.test_incident import OMAR, read_clock, read_text
from tests.console.test_work import PATH

NOTES = 2 * MOST_ENTRIES + 50


def list_notes(page: str) -> list[int]:
    """Return the numbers of the notes that a page shows, as they stand there."""
    return [int(number) for number in re.findall(r">Note (\d+)\.</p>", page)]


def find_earlier(page: str) -> str | None:
    found = re.search(r'class="earlier" href="/console([^"]*)"', page)
    return found and found[1]


@on_both
def test_of_a_long_timeline_the_page_has_the_latest_and_leads_to_the_earlier(console: Console, eva: SignedIn) -> None:
    open_case(console.database, now=read_clock())
    with console.database.write() as session:
        for number in range(NOTES):
            say = {"deed": Deed.NOTED, "doer": OMAR, "now": read_clock(), "text": f"Note {number}."}
            change_incident(session, incident_id=1, **say)  # type: ignore[arg-type]

    pages = [eva.get(PATH).text, eva.get(f"{PATH}?part=live").text]
    while path := find_earlier(pages[-1]):
        pages.append(eva.get(path).text)

    latest = list(range(NOTES))[::-1]
    assert [list_notes(page) for page in pages] == [
        latest[:MOST_ENTRIES],
        latest[:MOST_ENTRIES],
        latest[MOST_ENTRIES : 2 * MOST_ENTRIES],
        latest[2 * MOST_ENTRIES :],
    ]
    assert "Claire Fontaine opened it" in read_text(pages[-1])


@on_both
def test_what_became_of_an_answer_stands_in_the_earlier_timeline_too(console: Console, eva: SignedIn) -> None:
    open_case(console.database, now=read_clock())
    with console.database.write() as session:
        change_incident(session, incident_id=1, deed=Deed.ANSWERED, doer=OMAR, now=read_clock(), text="Bonjour.")
        row = session.query(OutboxRow).filter_by(channel="conversation").one()
        assert deliver_news(session, row, now=read_clock()) is not None
        for deed in (Deed.ANSWERED, *[Deed.NOTED] * MOST_ENTRIES):
            change_incident(session, incident_id=1, deed=deed, doer=OMAR, now=read_clock(), text="Encore.")

    page = eva.get(find_earlier(eva.get(PATH).text) or "").text

    told = re.findall(r'<p class="delivery \w+">([^<]*)</p>', page)
    assert [re.sub(r"\s+", " ", each) for each in told] == [
        "on its way",
        "delivered in the chat, not read yet; an e-mail follows",
    ]


def test_a_timeline_that_fits_leads_nowhere(console: Console, eva: SignedIn) -> None:
    open_case(console.database, now=read_clock())

    assert find_earlier(eva.get(PATH).text) is None
    assert find_earlier(eva.get(f"{PATH}/timeline").text) is None


def test_an_agent_who_is_called_as_a_contact_is_known_stands_under_their_own_name(
    console: Console, eva: SignedIn
) -> None:
    open_case(console.database, now=read_clock())
    with console.database.write() as session:
        add_agent(session, agent_id="c@x.example", name="claire", partner_ids=None, actor="tests", now=read_clock())
        for deed, role in ((Deed.NOTED, Role.AGENT), (Deed.COMMENTED, Role.OPENER)):
            doer = Doer(role, "claire")
            change_incident(session, incident_id=1, deed=deed, doer=doer, now=read_clock(), text="Encore.")

    who = re.findall(r'<p class="who">(.*?) <time', eva.get(PATH).text.partition('id="timeline"')[2])

    assert who == ["Claire Fontaine wrote", "claire noted", "Claire Fontaine opened it"]
