import io
import json
import os
import pty
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from cli.progress import show_progress
from keyclerk.catalog import load_catalog
from keyclerk.imports import ImportBusyError
from keyclerk.imports.summary import Step
from keyclerk.settings import ROOT
from keyclerk.store.lock import Purpose, hold
from tests.cli.conftest import Place, Run, RunAt
from tests.factories import (
    PRODUCT_KEY,
    CsvRow,
    make_contact_row,
    make_installation_row,
    make_key_row,
    make_partner_row,
    to_csv,
)
from tests.seen import read_figures
from tests.synthetic import generate_product_keys

OTHER_KEY = "CF8R3-TRQT8-RRB23-KRKVN-C9VRC"
INSTALLATIONS = [
    make_installation_row(event_id=f"e-{number}", computer=f"PC-é{number}", occurred_at=f"2026-01-1{number}T09:00:00Z")
    for number in range(3)
]
BAD = [INSTALLATIONS[0], {**INSTALLATIONS[1], "computer": "", "product_key": PRODUCT_KEY[:-1] + "0"}, INSTALLATIONS[2]]
EXPORT = (
    "Product,Product Key,Type,Organization,Parent Program,MAK Activations-Used/Available\r\n"
    f"Windows Server 2022,{PRODUCT_KEY},MAK,Contoso,Open,7/10\r\n"
)

Give = Callable[..., Run]


@pytest.fixture
def files(new_place: Place) -> Path:
    """A folder with files to import."""
    folder = new_place.folder / "files"
    folder.mkdir(parents=True)
    contents: dict[str, list[CsvRow]] = {
        "partners.csv": [make_partner_row()],
        "contacts.csv": [make_contact_row()],
        "keys.csv": [make_key_row(limit="2"), make_key_row(product_key=OTHER_KEY, limit="")],
        "installations.csv": INSTALLATIONS,
        "bad.csv": BAD,
    }
    for name, rows in contents.items():
        (folder / name).write_bytes(to_csv(rows))
    (folder / "installations.jsonl").write_text("".join(f"{json.dumps(row)}\n" for row in INSTALLATIONS), "utf-8")
    (folder / "export.csv").write_text(EXPORT, "utf-8")
    return folder


@pytest.fixture
def keyclerk(new_place: Place, files: Path, run_at: RunAt, monkeypatch: pytest.MonkeyPatch) -> Give:
    """Run `keyclerk` in the folder of the files, where a partner has keys."""
    monkeypatch.chdir(files)

    def run(*arguments: str, **given: str) -> Run:
        return run_at(new_place, *arguments, **given)

    assert [run("import", kind, f"{kind}.csv").code for kind in ("partners", "keys")] == [0, 0]
    return run


def expect(**given: Any) -> dict[str, Any]:
    """Return what an import of the installations prints as JSON."""
    key = {"partner_id": "contoso", "product": "windows-server", "suffix": "372PD", "limit_before": 2, "limit": 2}
    return {
        "kind": "installations",
        "rows": 3,
        "new": 3,
        "changed": 0,
        "unchanged": 0,
        "rejected": 0,
        "recounted": 0,
        "import_id": 3,
        "keys": [{**key, "before": 0, "after": 2}],
        "errors": [],
        "dry_run": False,
        **given,
    }


@pytest.mark.parametrize("file", ["installations.csv", "installations.jsonl"])
def test_an_import_tells_what_it_changed(keyclerk: Give, file: str) -> None:
    run = keyclerk("import", "installations", file, "--json")

    assert (run.code, json.loads(run.output), run.errors) == (0, expect(), "")


def test_an_import_in_words_names_the_keys_before_and_after(keyclerk: Give) -> None:
    assert keyclerk("import", "installations", "installations.csv") == Run(
        0,
        "3 installations imported: 3 new, 0 changed, 0 unchanged, 0 rejected\n"
        "  contoso windows-server …372PD: 0 -> 2 used of 2\n",
        "",
    )


def test_a_dry_run_tells_what_would_change_and_stores_nothing(keyclerk: Give, new_place: Place) -> None:
    told = keyclerk("import", "installations", "installations.csv", "--dry-run")
    in_json = keyclerk("import", "installations", "installations.csv", "--dry-run", "--json")

    assert told == Run(
        0,
        "3 installations would be imported: 3 new, 0 changed, 0 unchanged, 0 rejected\n"
        "  contoso windows-server …372PD: 0 -> 2 used of 2\n",
        "",
    )
    assert json.loads(in_json.output) == expect(import_id=None, dry_run=True)
    assert read_figures(new_place.records) == {"372PD": (2, 0), "C9VRC": (None, 0)}
    assert json.loads(keyclerk("imports", "list", "--json").output)[0]["number"] == 2


REASON = "is not a product key: 25 letters and digits in five groups of five"
LINES = f"keyclerk: bad.csv, line 3, product_key: '…372P0' {REASON}\nkeyclerk: bad.csv, line 3, computer: is empty\n"
ERRORS = [
    {"line": 3, "column": "product_key", "value": "…372P0", "reason": REASON},
    {"line": 3, "column": "computer", "value": "", "reason": "is empty"},
]


def test_every_error_of_a_bad_file_is_a_line_and_nothing_is_stored(keyclerk: Give, new_place: Place) -> None:
    run = keyclerk("import", "installations", "bad.csv")

    assert run == Run(2, "", f"{LINES}keyclerk: nothing of this file was stored\n")
    assert read_figures(new_place.records)["372PD"] == (2, 0)


def test_every_error_of_a_bad_file_is_told_in_json(keyclerk: Give) -> None:
    run = keyclerk("import", "installations", "bad.csv", "--json")

    assert (run.code, json.loads(run.output), run.errors) == (2, {"rejected": 2, "errors": ERRORS}, "")


def test_a_dry_run_of_a_bad_file_tells_errors_and_what_the_others_would_do(keyclerk: Give) -> None:
    run = keyclerk("import", "installations", "bad.csv", "--dry-run")

    assert run == Run(
        2,
        "2 installations would be imported: 2 new, 0 changed, 0 unchanged, 1 rejected\n"
        "  contoso windows-server …372PD: 0 -> 2 used of 2\n",
        f"{LINES}keyclerk: nothing of this file would be stored: mend the rows, or --skip-bad\n",
    )


def test_bad_rows_are_put_aside_mended_and_imported(keyclerk: Give, files: Path, new_place: Place) -> None:
    run = keyclerk("import", "installations", "bad.csv", "--skip-bad")

    assert run == Run(
        0,
        "2 installations imported: 2 new, 0 changed, 0 unchanged, 1 rejected\n"
        "  contoso windows-server …372PD: 0 -> 2 used of 2\n"
        "the 1 rejected rows are in bad.rejected.csv: mend them there, and import that file\n",
        LINES,
    )
    rejected = files / "bad.rejected.csv"
    assert rejected.read_bytes() == to_csv(BAD[1:2])
    rejected.write_bytes(to_csv([{**BAD[1], "computer": "PC-x", "product_key": OTHER_KEY}]))
    assert keyclerk("import", "installations", "bad.rejected.csv").code == 0
    assert read_figures(new_place.records) == {"372PD": (2, 2), "C9VRC": (None, 1)}


def test_the_place_of_rejected_rows_can_be_said(keyclerk: Give, files: Path) -> None:
    given = ("import", "installations", "bad.csv", "--skip-bad", "--rejects", "aside.csv", "--json")
    run = keyclerk(*given)

    assert json.loads(run.output)["rejects"] == "aside.csv"
    assert (files / "aside.csv").read_bytes() == to_csv(BAD[1:2])
    again = keyclerk(*given)
    assert (again.code, again.output) == (2, "")
    assert again.errors == (
        "keyclerk: aside.csv is there already, and bad rows would be written there: move it away first\n"
    )


def test_an_export_of_the_admin_centre_gives_keys_their_activations(keyclerk: Give, new_place: Place) -> None:
    given = ("import", "keys", "export.csv", "--as-of", "2026-03-01T00:00:00+01:00")

    first, again = keyclerk(*given), keyclerk(*given)

    assert first == Run(
        0,
        "1 keys imported: 0 new, 1 changed, 0 unchanged, 0 rejected\n"
        "  contoso windows-server …372PD: 0 -> 7 used of 10 (before: 2)\n",
        "",
    )
    assert again.output == "1 keys imported: 0 new, 0 changed, 1 unchanged, 0 rejected\n"
    assert read_figures(new_place.records)["372PD"] == (10, 7)


def test_an_export_of_an_organisation_that_is_no_partner_needs_to_be_told_which(keyclerk: Give, files: Path) -> None:
    (files / "export.csv").write_text(EXPORT.replace("Contoso", "Contoso Holding"), "utf-8")

    refused = keyclerk("import", "keys", "export.csv")

    assert refused.errors == (
        "keyclerk: export.csv, line 2, Organization: 'Contoso Holding' is not the id or name of one partner: "
        "say which with --partner\n"
        "keyclerk: nothing of this file was stored\n"
    )
    assert keyclerk("import", "keys", "export.csv", "--partner", "contoso").code == 0
    assert keyclerk("import", "keys", "export.csv", "--partner", "nobody") == Run(
        2, "", "keyclerk: there is no partner nobody\n"
    )


ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "cp1252"]


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_file_is_read_in_its_encoding_and_with_its_delimiter(
    keyclerk: Give, files: Path, encoding: str, delimiter: str
) -> None:
    text = to_csv(INSTALLATIONS).decode().replace(",", delimiter)
    (files / "other.csv").write_bytes(text.encode(encoding))

    run = keyclerk("import", "installations", "other.csv", "--json")

    assert json.loads(run.output) == expect()
    assert keyclerk("import", "installations", "installations.csv", "--json").output.count('"unchanged": 3') == 1


def test_a_file_in_no_encoding_is_named_with_the_line(keyclerk: Give, files: Path) -> None:
    (files / "other.csv").write_bytes(b"partner,name\nx,Caf\x81\n")

    run = keyclerk("import", "partners", "other.csv")

    assert (run.code, run.output) == (2, "")
    assert run.errors.startswith("keyclerk: other.csv, line 2: holds the byte 81, ")


def test_imports_are_listed_and_undone(keyclerk: Give, new_place: Place) -> None:
    keyclerk("import", "installations", "installations.csv")

    undone = keyclerk("imports", "undo", "3", "--reason", "the wrong file")
    listed = json.loads(keyclerk("imports", "list", "--json").output)
    table = keyclerk("imports", "list", "--newest", "2", COLUMNS="200").output

    assert undone == Run(0, "import 3 is undone\n  contoso windows-server …372PD: 2 -> 0 used of 2\n", "")
    assert [(each["number"], each["kind"], each["state"], each["undoes"], each["undone_by"]) for each in listed] == [
        (4, "undo", "published", 3, None),
        (3, "installations", "undone", None, 4),
        (2, "keys", "published", None, None),
        (1, "partners", "published", None, None),
    ]
    assert [word for word in ("undone by 4", "of 3", listed[1]["sha256"][:12]) if word not in table] == []
    assert "keys.csv" not in table
    assert read_figures(new_place.records)["372PD"] == (2, 0)


def test_an_undoing_in_json_names_the_keys(keyclerk: Give) -> None:
    keyclerk("import", "installations", "installations.csv")

    run = keyclerk("imports", "undo", "3", "--json")

    assert json.loads(run.output) == {"keys": [{**expect()["keys"][0], "before": 2, "after": 0}], "repeated_in": []}
    assert run.output == json.dumps(json.loads(run.output), ensure_ascii=False, indent=2) + "\n"


@pytest.mark.parametrize("number", ["99", "1", "4"])
def test_what_cannot_be_undone_is_said_in_one_line(keyclerk: Give, number: str) -> None:
    keyclerk("import", "installations", "installations.csv")
    keyclerk("imports", "undo", "3")

    run = keyclerk("imports", "undo", number)

    assert (run.code, run.output) == (2, "")
    assert run.errors.startswith("keyclerk: ")
    assert (run.errors.count("\n"), f"import {number}" in run.errors) == (1, True)


@pytest.mark.parametrize("arguments", [("import", "contacts", "contacts.csv"), ("imports", "undo", "1")])
def test_one_import_at_a_time_is_said_in_one_line(keyclerk: Give, new_place: Place, arguments: tuple[str, ...]) -> None:
    with hold(new_place.records, Purpose.IMPORT, error=ImportBusyError):
        run = keyclerk(*arguments)

    assert (run.code, run.output, run.errors.count("\n")) == (2, "", 1)
    assert run.errors.startswith("keyclerk: another import into ")


@pytest.mark.parametrize(
    "arguments",
    [
        ["import", "partners", "none.csv"],
        ["import", "abacuses", "partners.csv"],
        ["import", "partners"],
        ["import", "keys", "export.csv", "--as-of", "yesterday"],
        ["import", "keys", "export.csv", "--as-of", "2026-01-01"],
        ["imports", "undo"],
        ["imports", "undo", "three"],
        ["imports", "list", "--newest", "0"],
        ["imports", "undo", "0"],
        ["imports", "undo", "1", "--reason", "\x1b[31m"],
    ],
)
def test_what_cannot_be_asked_ends_with_2(keyclerk: Give, arguments: list[str]) -> None:
    run = keyclerk(*arguments)

    assert (run.code, run.output, "Traceback" in run.errors) == (2, "", False)
    assert run.errors != ""


NEEDLESS: dict[str, tuple[list[str], str]] = {
    "a place for bad rows that are not skipped": (
        ["partners", "partners.csv", "--rejects", "aside.csv"],
        "--rejects is where --skip-bad puts the bad rows: give both, or neither",
    ),
    "a partner of installations": (
        ["installations", "installations.csv", "--partner", "nobody"],
        "--partner is for a key export of the admin centre, which this file is not: leave it out",
    ),
    "a date of installations": (
        ["installations", "installations.jsonl", "--as-of", "2026-03-01T00:00:00Z"],
        "--as-of is for a key export of the admin centre, which this file is not: leave it out",
    ),
    "a partner of our own list of keys": (
        ["keys", "keys.csv", "--partner", "contoso"],
        "--partner is for a key export of the admin centre, which this file is not: leave it out",
    ),
    "a date of what is no key export by its kind": (
        ["partners", "export.csv", "--as-of", "2026-03-01T00:00:00Z"],
        "--as-of is for a key export of the admin centre, which this file is not: leave it out",
    ),
}


@pytest.mark.parametrize(("arguments", "message"), NEEDLESS.values(), ids=NEEDLESS.keys())
def test_an_option_that_would_mean_nothing_is_refused(
    keyclerk: Give, new_place: Place, arguments: list[str], message: str
) -> None:
    run = keyclerk("import", *arguments)

    assert (run.code, run.output, run.errors.count("\n")) == (2, "", 1)
    assert message in run.errors
    assert read_figures(new_place.records)["372PD"] == (2, 0)


def test_a_key_export_that_cannot_be_read_is_named_with_its_options_too(keyclerk: Give, files: Path) -> None:
    (files / "export.csv").write_bytes(b"")

    run = keyclerk("import", "keys", "export.csv", "--partner", "contoso")

    assert (run.code, run.output) == (2, "")
    assert run.errors.startswith("keyclerk: export.csv, line 1: is empty")


def test_the_list_shows_names_as_they_are_without_what_steers_the_terminal(keyclerk: Give, files: Path) -> None:
    name = "é [bold]:smile: \x1b[31m.csv"
    (files / name).write_bytes(to_csv([make_partner_row(partner="fabrikam")]))
    keyclerk("import", "partners", name)

    table = keyclerk("imports", "list", COLUMNS="200").output
    in_json = keyclerk("imports", "list", "--json").output

    assert "é [bold]:smile: \ufffd[31m.csv" in table
    assert "\x1b" not in table
    assert '\n    "file_name": "é [bold]:smile: ' in in_json


def test_keys_are_named_without_what_steers_the_terminal(keyclerk: Give, files: Path) -> None:
    (files / "partners.jsonl").write_text(json.dumps({"partner": "p\x1b[31m", "name": "P"}), "utf-8")
    product_key = next(generate_product_keys("steers"))
    key = {"partner": "p\x1b[31m", "product": "visio", "product_key": product_key, "limit": 5}
    (files / "keys.jsonl").write_text(json.dumps(key), "utf-8")
    installation = {**INSTALLATIONS[0], "partner": key["partner"], "product_key": product_key}
    (files / "more.jsonl").write_text(json.dumps(installation), "utf-8")

    assert [keyclerk("import", name, f"{name}.jsonl").code for name in ("partners", "keys")] == [0, 0]
    assert f"  p\ufffd[31m visio …{product_key[-5:]}: 0 -> 1 used of 5\n" in (
        keyclerk("import", "installations", "more.jsonl").output
    )


def test_a_mistake_is_quoted_without_what_steers_the_terminal(keyclerk: Give, files: Path) -> None:
    (files / "bad\x1b[31m.csv").write_bytes(to_csv([{**BAD[1], "event_id": "e", "partner": "x"}]))

    run = keyclerk("import", "installations", "bad\x1b[31m.csv")

    assert (run.code, "\x1b" in run.errors) == (2, False)
    assert run.errors.startswith("keyclerk: bad\ufffd[31m.csv, line 2, ")


def test_nothing_that_is_said_holds_a_full_key(keyclerk: Give) -> None:
    runs = [keyclerk("import", "installations", name, "--skip-bad") for name in ("bad.csv", "installations.csv")]
    runs.append(keyclerk("import", "keys", "bad.csv"))

    said = str([*runs, load_catalog()])

    assert [piece for piece in PRODUCT_KEY.split("-")[:-1] if piece in said] == []


def test_progress_elsewhere_than_on_a_terminal_is_a_plain_line_now_and_then() -> None:
    file = io.StringIO()

    with show_progress(Console(file=file), seconds_between=0) as on_progress:
        on_progress(Step("read", 1000, 50_000, 200_000))
        on_progress(Step("count", 4000, 4000, 4000))

    lines = re.sub(r"[\d,]+ rows a second", "N rows a second", file.getvalue())
    assert lines == (
        "keyclerk: reading, 25 %, 1,000 rows, N rows a second\nkeyclerk: counting, 100 %, 4,000 rows, N rows a second\n"
    )


def test_progress_of_a_short_import_is_not_told_elsewhere_than_on_a_terminal() -> None:
    file = io.StringIO()

    with show_progress(Console(file=file)) as on_progress:
        on_progress(Step("read", 1000, 50_000, 200_000))

    assert file.getvalue() == ""


def test_progress_on_a_terminal_is_a_bar_with_rows_a_second_and_time_left(
    keyclerk: Give, new_place: Place, files: Path
) -> None:
    rows = [{**INSTALLATIONS[0], "event_id": f"e-{number}"} for number in range(20_000)]
    (files / "many.csv").write_bytes(to_csv(rows))
    ours, theirs = pty.openpty()
    environment = {**os.environ, **new_place.environment, "PYTHONPATH": str(ROOT), "TERM": "xterm", "COLUMNS": "120"}

    with subprocess.Popen(
        [sys.executable, "-m", "cli", "import", "installations", "many.csv"],
        cwd=files,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=theirs,
    ) as process:
        os.close(theirs)
        shown = read_to_end(ours)
        output = process.communicate(timeout=60)[0].decode()
    os.close(ours)

    assert (process.returncode, output.splitlines()[0]) == (
        0,
        "20,000 installations imported: 20,000 new, 0 changed, 0 unchanged, 0 rejected",
    )
    wanted = ("reading", "counting", "━", " %", "rows a second", "0:0")
    assert [word for word in wanted if word not in shown] == []


def read_to_end(terminal: int) -> str:
    """Return what is written to a terminal until nobody holds it any more."""
    read = b""
    while True:
        try:
            piece = os.read(terminal, 65536)
        except OSError:
            return read.decode()
        if not piece:
            return read.decode()
        read += piece
