import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from keyclerk.imports.lines import LONGEST, Lines
from keyclerk.imports.row import FileRejectedError, RowError
from tests.keyclerk.imports.files import write_file

TEXTS = st.lists(st.sampled_from(["a", "é", "𝄞", "\r", "\n", "\r\n", "\u2028", "\x85", "\x0b", "'", "="])).map("".join)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS, block=st.integers(1, 9))
def test_lines_are_the_same_whatever_the_block(tmp_path: Path, encoding: str, text: str, block: int) -> None:
    content = f"name\n{text}".encode(encoding)
    lines = Lines(write_file(tmp_path, content), block=block)

    assert list(lines) == list(io.StringIO(f"name\n{text}", newline=""))
    assert lines.position == len(content)
    assert lines.is_plain == ("'=" not in text and "'\r" not in text and "'\n" not in text)


def test_the_position_goes_with_the_lines(tmp_path: Path) -> None:
    lines = Lines(write_file(tmp_path, b"partner\n" * 4), block=8)

    assert [lines.position for _ in lines] == [8, 16, 24, 32]


def test_a_line_without_an_end_is_not_read_to_the_end(tmp_path: Path) -> None:
    source = write_file(tmp_path, b"partner\n" + b"x" * 3 * LONGEST)
    lines = Lines(source)

    with pytest.raises(FileRejectedError) as raised:
        list(lines)

    assert raised.value.errors == [RowError(2, "", "", "is longer than 1,048,576 characters")]
    assert lines.position < 2 * LONGEST


@pytest.mark.parametrize("content", [b"partner\nx\ny\n", b"partner\n\xff", b"partner\n"])
def test_a_file_that_changes_while_it_is_read_is_rejected(tmp_path: Path, content: bytes) -> None:
    source = write_file(tmp_path, b"partner\nx\n")
    source.path.write_bytes(content)

    with pytest.raises(FileRejectedError) as raised:
        list(Lines(source))

    (error,) = raised.value.errors
    assert error.reason == "is where the file changed while it was read: import it again when it is at rest"
