import hashlib
import io
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from keyclerk.imports.row import FileRejectedError, RowError
from keyclerk.imports.source import Form, Source
from tests.keyclerk.imports.files import write_file

# How a file is written, and how it is then read.
ENCODINGS = {
    "UTF-8": ("utf-8", "utf-8"),
    "UTF-8 with a mark": ("utf-8-sig", "utf-8-sig"),
    "UTF-16 with a mark": ("utf-16", "utf-16"),
    "UTF-16 LE": ("utf-16-le", "utf-16-le"),
    "UTF-16 BE": ("utf-16-be", "utf-16-be"),
    "Windows-1252": ("cp1252", "cp1252"),
}
FORMS = {
    "comma": ("partner,name\ncontoso,Café\n", Form.CSV, ","),
    "semicolon": ("partner;name\ncontoso;Café\n", Form.CSV, ";"),
    "tab": ("partner\tname\ncontoso\tCafé\n", Form.CSV, "\t"),
    "JSON Lines": ('{"partner": "contoso", "name": "Café"}\n', Form.JSON_LINES, ""),
}
REASON = "save the file as UTF-8"


@pytest.mark.parametrize(("written", "read"), ENCODINGS.values(), ids=ENCODINGS.keys())
@pytest.mark.parametrize("kind", FORMS)
def test_a_file_is_recognized(tmp_path: Path, written: str, read: str, kind: str) -> None:
    text, form, delimiter = FORMS[kind]
    content = text.encode(written)

    source = write_file(tmp_path, content)

    path = tmp_path / "partners.csv"
    assert source == Source(
        path,
        "partners.csv",
        len(content),
        hashlib.sha256(content).hexdigest(),
        read,
        form,
        delimiter,
        ("partner", "name") if delimiter else (),
        datetime.fromtimestamp(path.stat().st_mtime, UTC),
    )


def test_utf_16_with_the_mark_of_big_endian_is_recognized(tmp_path: Path) -> None:
    source = write_file(tmp_path, "\ufeffpartner;name\n".encode("utf-16-be"))

    assert (source.encoding, source.delimiter) == ("utf-16", ";")


HEADERS = {
    "a delimiter in quotes": ('"a,b,c,d";name\n', ";"),
    "one column": ("partner\n", ","),
    "as many of both": ("partner,a;name\n", ","),
    "a line break of old": ("partner;name\rcontoso,a,b,c;d\r", ";"),
    "blank lines before": ("\r\n\n partner\tname\n", "\t"),
}


@pytest.mark.parametrize(("text", "delimiter"), HEADERS.values(), ids=HEADERS.keys())
def test_the_delimiter_is_what_splits_the_header_with(tmp_path: Path, text: str, delimiter: str) -> None:
    assert write_file(tmp_path, text.encode()).delimiter == delimiter


def test_a_brace_after_blank_lines_begins_json_lines(tmp_path: Path) -> None:
    assert write_file(tmp_path, b'\n\r\n  {"partner": "contoso"}\n').form is Form.JSON_LINES


@pytest.mark.parametrize("filler", range(4))
def test_a_character_may_lie_across_two_blocks(tmp_path: Path, filler: int) -> None:
    content = b"x" * filler + b"name\n" + "€".encode() * 400_000

    assert write_file(tmp_path, content).encoding == "utf-8"


def test_a_header_is_read_with_its_quotes_and_without_outer_spaces(tmp_path: Path) -> None:
    source = write_file(tmp_path, '\n\tpartner \t"first\nname"\t"Été"\n'.encode())

    assert source.header == ("", "partner", "first\nname", "Été")


def make_workbook() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
    return file.getvalue()


NOT_TEXT = "is not text: give a CSV file with a header, or JSON Lines"
BAD_FILES = {
    "nothing": (b"", "is empty: give a CSV file with a header, or JSON Lines"),
    "a mark alone": (b"\xef\xbb\xbf", "is empty: give a CSV file with a header, or JSON Lines"),
    "blanks": (b" \r\n\n", "is empty: give a CSV file with a header, or JSON Lines"),
    "a workbook": (
        make_workbook(),
        "is a workbook or an archive: open it in a spreadsheet and save it as CSV (UTF-8)",
    ),
    "an old workbook": (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504),
        "is an old workbook: open it in a spreadsheet and save it as CSV (UTF-8)",
    ),
    "an archive": (b"\x1f\x8b\x08\0\0\0\0\0", "is compressed: unpack it first"),
    "a PDF": (b"%PDF-1.7\n", "is a PDF: export the records as CSV or JSON Lines"),
    "a picture": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\6\0\0\0" + b"\0\1" * 9, NOT_TEXT),
    "bytes of all kinds": (bytes(range(256)) * 8, NOT_TEXT),
    "NULs": (bytes(100), NOT_TEXT),
    "a control character in the header": (b"partner,na\x07me\n", NOT_TEXT),
    "XML": (b"<?xml version='1.0'?><root/>", "is XML or HTML: export the records as CSV or JSON Lines"),
    "a JSON list": (
        b'[{"partner": "contoso"}]',
        "is a JSON list: write one object a line (JSON Lines), without brackets and commas around them",
    ),
    "a quote in the header that is not closed": (b'partner,"name\n', "is not CSV: unexpected end of data"),
    "UTF-32": ("partner,name\n".encode("utf-32"), f"is UTF-32: {REASON}"),
}


@pytest.mark.parametrize(("content", "reason"), BAD_FILES.values(), ids=BAD_FILES.keys())
def test_a_file_is_rejected_with_what_to_do(tmp_path: Path, content: bytes, reason: str) -> None:
    with pytest.raises(FileRejectedError) as raised:
        write_file(tmp_path, content)

    assert raised.value.errors == [RowError(1, "", "", reason)]


MANY = b"contoso,Contoso\n" * 40_000
BROKEN = {
    "UTF-8 with a mark, a byte of Windows-1252": (
        b"\xef\xbb\xbfpartner,name\ncontoso,Caf\xe9\n",
        2,
        f"is not UTF-8, though the file begins as UTF-8: {REASON}",
    ),
    "UTF-16 that breaks off": (
        "\ufeffpartner,name\ncontoso,Contoso\n".encode("utf-16-le") + b"x",
        3,
        f"is not UTF-16, though the file begins as UTF-16: {REASON}",
    ),
    "UTF-16 with half a pair": (
        "partner,name\n".encode("utf-16-le") + b"\x00\xd8a\0",
        2,
        f"is not UTF-16, though the file begins as UTF-16: {REASON}",
    ),
    "a byte that Windows-1252 has not, far into the file": (
        b"partner,name\n" + MANY + b"caf\xe9,x\n\x81,x\n",
        40_003,
        f"holds the byte 81, which is no character of Windows-1252, and the file is not UTF-8 (line 40002): {REASON}",
    ),
    "UTF-8 that breaks off": (
        b"partner,name\ncontoso,\xc3\x81\nfabrikam,\xc3",
        2,
        f"holds the byte 81, which is no character of Windows-1252, and the file is not UTF-8 (line 3): {REASON}",
    ),
}


@pytest.mark.parametrize(("content", "line", "reason"), BROKEN.values(), ids=BROKEN.keys())
def test_the_line_where_an_encoding_breaks_is_named(tmp_path: Path, content: bytes, line: int, reason: str) -> None:
    with pytest.raises(FileRejectedError) as raised:
        write_file(tmp_path, content)

    assert raised.value.errors == [RowError(line, "", "", reason)]


@pytest.mark.parametrize("byte", [0x81, 0x8D, 0x8F, 0x90, 0x9D])
def test_a_byte_that_windows_1252_has_not_is_named_with_its_line(tmp_path: Path, byte: int) -> None:
    with pytest.raises(FileRejectedError) as raised:
        write_file(tmp_path, b"partner,name\ncontoso," + bytes([byte]) + b"\n")

    reason = f"holds the byte {byte:02X}, which is no character of Windows-1252, and the file is not UTF-8 (line 2)"
    assert raised.value.errors == [RowError(2, "", "", f"{reason}: {REASON}")]
