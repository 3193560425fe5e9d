"""Imports for leads: what is checked is imported, whose rows may be, and what is left of a file."""

import os
import re
import time
from pathlib import Path

import httpx
import pytest
from sqlalchemy import func, select
from starlette.formparsers import MultiPartParser

from console.uploads import MOST_BYTES
from keyclerk.imports import ImportBusyError
from keyclerk.store.lock import Purpose, hold
from keyclerk.store.tables import AgentRow, AuditRow, BenefitRow, ContactRow, ImportRow, PartnerRow, ProductKeyRow
from tests.console.served import Console, SignedIn, on_both
from tests.factories import CsvRow, make_benefit_row, make_key_row, make_partner_row, to_csv
from tests.synthetic import generate_product_keys

pytestmark = on_both
TOKEN = re.compile(r"/console/imports/([0-9a-f]{32})/publish")
KEY = re.compile(r'name="key" value="([^"]+)"')


def test_a_file_is_checked_first_and_then_imported_as_it_was_checked(console: Console, lars: SignedIn) -> None:
    before = count(console, ImportRow)
    rows = make_partner_row(), make_partner_row(partner="fabrikam", name="Fabrikam")

    checked = check(lars, "partners", *rows)

    assert (checked.status_code, count(console, ImportRow)) == (200, before)
    assert re.findall(r"<dt>(Rows|New)</dt><dd>(\d+)</dd>", checked.text) == [("Rows", "2"), ("New", "2")]

    done = publish(lars, checked)

    assert done.status_code == 303
    assert "The file is imported." in lars.client.get(done.headers["Location"]).text
    with console.database.read() as session:
        assert session.get_one(PartnerRow, "fabrikam").name == "Fabrikam"
        entry = session.scalars(select(AuditRow).order_by(AuditRow.id.desc())).first()
    assert entry
    assert (entry.actor, entry.action) == ("agent:lars", "IMPORTED")
    assert list_kept(console) == []


def test_the_same_upload_is_imported_once(console: Console, lars: SignedIn) -> None:
    checked = check(lars, "partners", make_partner_row())
    publish(lars, checked)

    again = publish(lars, checked)

    assert again.status_code == 409
    assert "this file was imported already" in again.text


def test_bad_rows_are_told_with_line_column_value_and_reason(console: Console, lars: SignedIn) -> None:
    checked = check(lars, "benefits", benefit("atelier"), benefit("atelier", quantity="many"))

    assert checked.status_code == 422
    assert "<td>3</td><td>quantity</td><td>many</td>" in checked.text
    assert "is not a whole number from 0 on" in checked.text


def test_the_good_rows_are_imported_alone_and_the_bad_ones_sent_to_be_mended(console: Console, lars: SignedIn) -> None:
    good, bad = benefit("atelier", quantity="91"), benefit("atelier", product="=nonsense", quantity="Zoë")
    checked = check(lars, "benefits", good, bad, file_name="Büro.csv")

    sent = lars.post(f"/imports/{find_token(checked)}/rejects", {"key": find_key(checked)})
    before = read_quantity(console)
    done = publish(lars, checked, skip_bad="1")
    mended = upload(lars, "benefits", sent.content.replace(b"'=nonsense", b"visio").replace("Zoë".encode(), b"7"))

    assert sent.headers["Content-Disposition"] == "attachment; filename*=utf-8''B%C3%BCro.rejected.csv"
    assert sent.content.decode("utf-8-sig").splitlines() == ["partner,product,quantity", "atelier,'=nonsense,Zoë"]
    assert (before, read_quantity(console)) == (2, 91)
    assert "The good rows are imported. 1 row was left out." in lars.client.get(done.headers["Location"]).text
    assert mended.status_code == 200
    assert publish(lars, mended).status_code == 303


def test_where_every_row_is_bad_there_is_nothing_to_import(console: Console, lars: SignedIn) -> None:
    checked = check(lars, "benefits", benefit("atelier", quantity="many"))

    assert "Nothing of this file would be stored." in checked.text
    assert TOKEN.search(checked.text) is None
    assert list_kept(console) == []


def test_the_bad_rows_of_another_lead_are_not_sent(console: Console, lars: SignedIn, eva: SignedIn) -> None:
    checked = check(lars, "benefits", benefit("atelier"), benefit("atelier", quantity="many"))
    path = f"/imports/{find_token(checked)}/rejects"

    found = [lars.post(path, {"key": "x"}), lars.post(path), eva.post(path, {"key": find_key(checked)})]

    assert [each.status_code for each in found] == [409, 409, 403]
    assert all("many" not in each.text for each in found)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"partner;nonsense\nx;y\n", b"\x00\xff" * 99])
def test_what_is_no_file_of_records_is_told(console: Console, lars: SignedIn, content: bytes) -> None:
    response = upload(lars, "partners", content)

    assert (response.status_code, list_kept(console)) == (422, [])
    assert "Nothing of this file would be stored." in response.text


def test_no_product_key_is_shown_or_left_after_an_import(console: Console, lars: SignedIn) -> None:
    whole = next(generate_product_keys("uploads"))
    good = key("atelier", product_key=whole)
    bad = check(lars, "keys", good, key("atelier", product=whole, product_key=whole[:-1]), file_name=f"{whole}.csv")
    checked = check(lars, "keys", good, file_name=f"{whole}.csv")
    publish(lars, checked)

    shown = [bad.text, checked.text, lars.get("/imports").text, lars.get("/keys/atelier").text]

    assert all(whole not in page and whole[:20] not in page for page in shown)
    assert (bad.status_code, f"…{whole[-5:]}" in shown[-1]) == (422, True)
    kept = [path for path in console.system.settings.var.rglob("*") if path.is_file()]
    assert [path.name for path in kept if whole.encode() in path.read_bytes()] == []


def test_what_is_kept_of_a_file_is_opened_by_nothing_on_the_disk(console: Console, lars: SignedIn) -> None:
    whole = next(generate_product_keys("kept"))
    checked = check(lars, "keys", key("atelier", product_key=whole))
    (kept,) = list_kept(console)

    on_disk = b"".join(path.read_bytes() for path in console.system.settings.var.rglob("*") if path.is_file())

    assert (kept.name, kept.stat().st_size > len(whole)) == (find_token(checked), True)
    secrets = [whole, whole.replace("-", ""), find_key(checked)]
    assert [each for each in secrets if each.encode() in on_disk] == []
    # Nor is any of it put there on its way.
    assert MultiPartParser.spool_max_size >= MOST_BYTES


def test_a_lead_of_some_partners_imports_no_rows_of_others(console: Console, lars: SignedIn) -> None:
    limit_lead(console, "atelier")

    refused = check(lars, "benefits", benefit("atelier"), benefit("noordzee"))
    unknown = check(lars, "partners", make_partner_row())
    taken = publish(lars, check(lars, "benefits", benefit("atelier", quantity="91")))

    assert (refused.status_code, unknown.status_code, taken.status_code) == (422, 422, 303)
    assert "<td>3</td><td>partner</td><td>noordzee</td>" in refused.text
    assert "is not a partner you work for" in refused.text
    assert read_quantity(console) == 91


def test_a_lead_who_works_for_fewer_partners_meanwhile_is_refused_at_the_import(
    console: Console, lars: SignedIn
) -> None:
    checked = check(lars, "benefits", benefit("noordzee", quantity="91"))
    limit_lead(console, "atelier")

    response = publish(lars, checked)

    assert (response.status_code, "is not a partner you work for" in response.text) == (422, True)


def test_a_lead_of_some_partners_sees_and_undoes_no_imports_of_others(console: Console, lars: SignedIn) -> None:
    publish(lars, check(lars, "benefits", benefit("noordzee", quantity="91")))
    number = newest_import(console)
    limit_lead(console, "atelier")

    samples = lars.get("/imports").text.count("data-row")
    response = lars.post(f"/imports/{number}/undo", {"reason": "a mistake"})
    publish(lars, check(lars, "benefits", benefit("atelier", quantity="92")))
    own = lars.post(f"/imports/{newest_import(console)}/undo", {"reason": "a mistake"})

    assert (samples, response.status_code, own.status_code) == (1, 404, 303)


def test_a_key_export_needs_its_partner_and_may_tell_its_time(console: Console, lars: SignedIn) -> None:
    whole = next(generate_product_keys("exports"))
    content = (
        f"Product,Product Key,Type,MAK Activations-Used/Available\nWindows Server 2019,{whole},MAK,3/10\n".encode()
    )
    other = to_csv([make_partner_row()])

    unknown = upload(lars, "keys", content, partner="nobody")
    no_export = upload(lars, "partners", other, partner="atelier")
    bad_time = upload(lars, "keys", content, partner="atelier", as_of="yesterday")
    checked = upload(lars, "keys", content, partner="atelier", as_of="2026-06-01T10:00")
    publish(lars, checked)

    assert [each.status_code for each in (unknown, no_export, bad_time, checked)] == [422, 422, 422, 200]
    with console.database.read() as session:
        found = session.scalars(select(ProductKeyRow).where(ProductKeyRow.suffix == whole[-5:])).one()
    assert (found.partner_id, found.used, found.limit) == ("atelier", 3, 10)
    assert found.last_at
    assert found.last_at.isoformat() == "2026-06-01T08:00:00+00:00"


def test_an_import_is_undone_with_a_reason_and_only_once(console: Console, lars: SignedIn) -> None:
    publish(lars, check(lars, "partners", make_partner_row()))
    path = f"/imports/{newest_import(console)}/undo"

    without, done, again = lars.post(path), lars.post(path, {"reason": "wrong"}), lars.post(path, {"reason": "wrong"})

    assert [each.status_code for each in (without, done, again)] == [422, 303, 200]
    assert "this import was undone already" in again.text
    with console.database.read() as session:
        assert session.get(PartnerRow, "contoso") is None
        entry = session.scalars(select(AuditRow).order_by(AuditRow.id.desc())).first()
    assert entry
    assert (entry.actor, entry.action, entry.reason) == ("agent:lars", "IMPORT_UNDONE", "wrong")


def test_an_import_on_which_others_rest_is_not_undone(console: Console, lars: SignedIn) -> None:
    publish(lars, check(lars, "partners", make_partner_row()))
    number = newest_import(console)
    publish(lars, check(lars, "benefits", make_benefit_row()))

    response = lars.post(f"/imports/{number}/undo", {"reason": "wrong"})

    assert (response.status_code, "rest on this import" in response.text) == (409, True)
    assert lars.post("/imports/999999/undo", {"reason": "wrong"}).status_code == 404


def test_while_another_import_is_under_way_it_is_told_and_the_file_kept(console: Console, lars: SignedIn) -> None:
    checked = check(lars, "partners", make_partner_row())
    with hold(console.database, Purpose.IMPORT, error=ImportBusyError):
        busy = publish(lars, checked)

    assert (busy.status_code, "another import is under way" in busy.text) == (409, True)
    assert publish(lars, busy).status_code == 303


def test_a_file_is_kept_for_an_hour_for_its_lead_alone(console: Console, lars: SignedIn, eva: SignedIn) -> None:
    first, second = (check(lars, "partners", make_partner_row(name=name)) for name in ("One", "Two"))
    path = console.system.settings.var / "uploads" / find_token(first)
    assert [oct(each.stat().st_mode & 0o777) for each in (path.parent, path)] == ["0o700", "0o600"]
    long_ago = time.time() - 3601
    os.utime(path, (long_ago, long_ago))

    assert publish(eva, second).status_code == 403
    check(lars, "partners", make_partner_row())
    assert not path.exists()
    assert publish(lars, first).status_code == 409
    assert count_named(console, "contoso") == 0


def test_a_file_that_is_another_one_by_now_is_not_imported(console: Console, lars: SignedIn) -> None:
    checked = check(lars, "partners", make_partner_row())
    (path,) = list_kept(console)
    path.write_bytes(path.read_bytes()[:-1] + b"x")

    assert publish(lars, checked).status_code == 409
    assert count_named(console, "contoso") == 0


def test_uploads_may_be_larger_than_messages_but_not_without_end(console: Console, lars: SignedIn) -> None:
    header = b"contact,partner,name\n"
    large = header + b"".join(b"c-%06d,atelier,Ada\n" % number for number in range(5_000))

    checked = upload(lars, "contacts", large)
    publish(lars, checked)

    with console.database.read() as session:
        added = session.scalar(select(func.count()).where(ContactRow.id.startswith("c-0")))
    assert (checked.status_code, added) == (200, 5_000)
    too_large = [upload(lars, "contacts", header + b"x" * size) for size in (11_000_000, 40_000_000)]
    assert [each.status_code for each in too_large] == [413, 413]
    assert all("at most 10 MiB can be imported here" in each.text for each in too_large)
    assert lars.post("/keys/atelier/372PD", {"reason": "x" * 70_000}).status_code == 413


def test_imports_are_for_leads_alone_and_need_the_sessions_token(eva: SignedIn, lars: SignedIn) -> None:
    file = {"file": ("partners.csv", to_csv([make_partner_row()]))}

    found = [eva.get("/imports"), check(eva, "partners", make_partner_row()), eva.post("/imports/1/undo")]
    forged = lars.client.post("/console/imports", data={"kind": "partners", "csrf": "x"}, files=file)

    assert [*(each.status_code for each in found), forged.status_code] == [403] * 4


def benefit(partner: str, **given: str) -> CsvRow:
    return make_benefit_row(partner=partner, **given)


def key(partner: str, **given: str) -> CsvRow:
    return make_key_row(partner=partner, **given)


def check(lead: SignedIn, kind: str, *rows: CsvRow, file_name: str = "") -> httpx.Response:
    return upload(lead, kind, to_csv(rows), file_name=file_name)


def upload(lead: SignedIn, kind: str, content: bytes, *, file_name: str = "", **given: str) -> httpx.Response:
    file = {"file": (file_name or f"{kind}.csv", content, "text/csv")}
    return lead.post("/imports", {"kind": kind, **given}, files=file)


def find_token(checked: httpx.Response) -> str:
    found = TOKEN.search(checked.text)
    assert found, checked.text
    return found[1]


def find_key(checked: httpx.Response) -> str:
    found = KEY.search(checked.text)
    assert found, checked.text
    return found[1]


def publish(lead: SignedIn, checked: httpx.Response, **given: str) -> httpx.Response:
    return lead.post(f"/imports/{find_token(checked)}/publish", {"key": find_key(checked), **given})


def read_quantity(console: Console) -> int:
    with console.database.read() as session:
        return session.get_one(BenefitRow, ("atelier", "windows-server")).quantity


def limit_lead(console: Console, *partner_ids: str) -> None:
    """Have the lead work for these partners alone."""
    with console.database.write() as session:
        session.get_one(AgentRow, "lars").partner_ids = list(partner_ids)


def list_kept(console: Console) -> list[Path]:
    return [path for path in (console.system.settings.var / "uploads").rglob("*") if path.is_file()]


def newest_import(console: Console) -> int:
    with console.database.read() as session:
        return session.scalar(select(func.max(ImportRow.id))) or 0


def count(console: Console, table: type[ImportRow]) -> int:
    with console.database.read() as session:
        return session.scalar(select(func.count()).select_from(table)) or 0


def count_named(console: Console, partner_id: str) -> int:
    with console.database.read() as session:
        return session.scalar(select(func.count()).where(PartnerRow.id == partner_id)) or 0
