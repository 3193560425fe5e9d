"""Two leads at the same moment, on both databases: nothing is done twice, and who comes late is told."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import httpx
import pytest
from sqlalchemy import func, select

from keyclerk.imports import ImportBusyError
from keyclerk.store.lock import Purpose, hold
from keyclerk.store.tables import AuditRow, LedgerEntryRow, PartnerRow, ProductKeyRow
from tests.console.served import Console, SignedIn, on_both
from tests.console.test_imports import check, newest_import, publish
from tests.factories import make_installation_row, make_key_row, make_partner_row
from tests.synthetic import generate_product_keys

pytestmark = on_both
WHOLE = next(generate_product_keys("at once"))


@pytest.fixture
def other(console: Console) -> SignedIn:
    """Another lead, as it were: a second session."""
    return console.sign_in("lars")


def test_one_upload_is_imported_by_the_one_who_comes_first(console: Console, lars: SignedIn, other: SignedIn) -> None:
    checked = check(lars, "partners", make_partner_row())

    first, second = do_at_once(lambda: publish(lars, checked), lambda: publish(other, checked))

    assert sorted((first.status_code, second.status_code)) == [303, 409]
    assert count_deeds(console, "IMPORTED") == 1


def test_the_same_installations_by_two_leads_are_counted_once(
    console: Console, lars: SignedIn, other: SignedIn
) -> None:
    key = make_key_row(partner="atelier", product_key=WHOLE)
    publish(lars, check(lars, "keys", key))
    rows = [make_installation_row(partner="atelier", product_key=WHOLE, event_id=f"once-{n}") for n in range(3)]
    mine, theirs = check(lars, "installations", *rows), check(other, "installations", *rows)

    done = do_at_once(lambda: publish(lars, mine), lambda: publish(other, theirs))
    for lead, checked, each in zip((lars, other), (mine, theirs), done, strict=True):
        assert each.status_code == 303 or "another import is under way" in each.text
        if each.status_code == 409:
            assert publish(lead, checked).status_code == 303

    with console.database.read() as session:
        row = session.scalars(select(ProductKeyRow).where(ProductKeyRow.suffix == WHOLE[-5:])).one()
        entries = session.scalar(select(func.count()).where(LedgerEntryRow.event_id.startswith("once-")))
    assert (row.used, entries) == (1, 3)


def test_an_import_is_undone_once(console: Console, lars: SignedIn, other: SignedIn) -> None:
    publish(lars, check(lars, "partners", make_partner_row()))
    path, reason = f"/imports/{newest_import(console)}/undo", {"reason": "A trial."}

    done = do_at_once(lambda: lars.post(path, reason), lambda: other.post(path, reason))

    statuses = [each.status_code for each in done]
    assert statuses.count(303) == 1
    late = next(each.text for each in done if each.status_code != 303)
    assert "another import is under way" in late or "this import was undone already" in late
    assert count_deeds(console, "IMPORT_UNDONE") == 1
    with console.database.read() as session:
        assert session.get(PartnerRow, "contoso") is None


def test_nothing_is_undone_while_another_import_is_under_way(console: Console, lars: SignedIn) -> None:
    publish(lars, check(lars, "partners", make_partner_row()))
    path = f"/imports/{newest_import(console)}/undo"

    with hold(console.database, Purpose.IMPORT, error=ImportBusyError):
        busy = lars.post(path, {"reason": "A trial."})

    assert (busy.status_code, "another import is under way" in busy.text) == (409, True)
    assert 'value="A trial."' in busy.text
    assert lars.post(path, {"reason": "A trial."}).status_code == 303


@pytest.mark.parametrize(
    ("deed", "given"), [("release", {"computer": "SRV-01"}), ("limit", {"limit": "77"}), ("block", {})]
)
def test_the_same_correction_by_two_leads_is_made_once(
    console: Console, lars: SignedIn, other: SignedIn, deed: str, given: dict[str, str]
) -> None:
    publish(lars, check(lars, "keys", make_key_row(partner="atelier", product_key=WHOLE)))
    row = make_installation_row(partner="atelier", product_key=WHOLE)
    publish(lars, check(lars, "installations", row))
    with console.database.read() as session:
        version = session.scalars(select(ProductKeyRow.version).where(ProductKeyRow.suffix == WHOLE[-5:])).one()
    path = f"/keys/atelier/{WHOLE[-5:]}"
    wish = {"deed": deed, "version": str(version), "reason": "A trial.", "sure": "1", **given}

    done = do_at_once(lambda: lars.post(path, wish), lambda: other.post(path, wish))

    late = next(each for each in done if each.status_code != 303)
    assert sorted(each.status_code for each in done) in ([200, 303], [303, 409])
    assert "Nothing was done:" in late.text
    assert count_deeds(console, f"KEY_{deed.upper()}") == 1


def do_at_once(*deeds: Callable[[], httpx.Response]) -> list[httpx.Response]:
    barrier = Barrier(len(deeds))

    def do(deed: Callable[[], httpx.Response]) -> httpx.Response:
        barrier.wait(60)
        return deed()

    with ThreadPoolExecutor(len(deeds)) as threads:
        return list(threads.map(do, deeds))


def count_deeds(console: Console, action: str) -> int:
    """Return how often something was done since the samples were imported."""
    query = select(func.count()).where(AuditRow.action == action, AuditRow.actor == "agent:lars")
    with console.database.read() as session:
        return session.scalar(query) or 0
