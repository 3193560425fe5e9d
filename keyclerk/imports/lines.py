"""The lines of a text file, decoded block by block, so that a file of any size takes little memory."""

import codecs
import io
from collections.abc import Iterator
from itertools import chain

from keyclerk.imports.row import FileRejectedError, RowError
from keyclerk.imports.source import Source

BLOCK = 1 << 16
LONGEST = 1 << 20
_SIGNS = ("'=", "'+", "'-", "'@", "'\t", "'\r", "'\n")


class Lines:
    """Gives the lines of a file with their ends, as `csv.reader` takes them.

    `position` is how many bytes were read; `is_plain` is false once a cell may hold a NUL or a neutralized formula.
    """

    def __init__(self, source: Source, *, block: int = BLOCK) -> None:
        self.position = 0
        self.is_plain = True
        self._source = source
        self._block = block
        self._count = 0

    def __iter__(self) -> Iterator[str]:
        # A generator of lines would cost each line a step in Python.
        return chain.from_iterable(self._read())

    def _read(self) -> Iterator[list[str]]:
        decoder = codecs.getincrementaldecoder(self._source.encoding)()
        rest = ""
        with self._source.path.open("rb") as file:
            while block := file.read(self._block):
                self.position += len(block)
                text = rest + self._decode(decoder, block)
                lines = self._split(text)
                rest = ""
                # "\r" may be the first half of "\r\n".
                if lines and not lines[-1].endswith("\n"):
                    rest = lines.pop()
                if len(rest) > LONGEST:
                    line = self._count + len(lines) + 1
                    raise FileRejectedError([RowError(line, "", "", f"is longer than {LONGEST:,} characters")])
                self._count += len(lines)
                yield lines
        yield self._split(rest + self._decode(decoder, b""))
        if self.position != self._source.size:
            raise self._reject_changed()

    def _split(self, text: str) -> list[str]:
        if "\0" in text or ("'" in text and any(sign in text for sign in _SIGNS)):
            self.is_plain = False
        return list(io.StringIO(text, newline=""))

    def _decode(self, decoder: codecs.IncrementalDecoder, block: bytes) -> str:
        try:
            return decoder.decode(block, final=not block)
        except UnicodeDecodeError as error:
            raise self._reject_changed() from error

    def _reject_changed(self) -> FileRejectedError:
        reason = "is where the file changed while it was read: import it again when it is at rest"
        return FileRejectedError([RowError(self._count + 1, "", "", reason)])
