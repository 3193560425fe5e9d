"""The encoding of a text file, found while its bytes pass by: UTF-8, UTF-16 or Windows-1252."""

import codecs
import re

from keyclerk.imports.row import FileRejectedError, RowError

WINDOWS_1252 = "cp1252"
_BYTE_ORDER_MARKS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
_UNDEFINED = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")


def recognize(head: bytes) -> str:
    """Return the encoding, as Python names it, that the first bytes of a file tell; `utf-8` where they tell nothing."""
    if head.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        raise FileRejectedError([RowError(1, "", "", "is UTF-32: save the file as UTF-8")])
    for mark, encoding in _BYTE_ORDER_MARKS.items():
        if head.startswith(mark):
            return encoding
    # Without a mark: a file of ours begins with characters of ASCII, of whose two bytes one is NUL.
    pattern = bytes(byte != 0 for byte in head[:4])
    if pattern in {b"\1\0", b"\1\0\1\0"}:
        return "utf-16-le"
    if pattern in {b"\0\1", b"\0\1\0\1"}:
        return "utf-16-be"
    return "utf-8"


class EncodingCheck:
    """Checks a file's bytes, block by block, against the encoding that its first block tells."""

    def __init__(self, head: bytes) -> None:
        self._encoding = recognize(head)
        self._is_wide = self._encoding.startswith("utf-16")
        codec = "utf-8"
        if self._is_wide:
            is_big = self._encoding == "utf-16-be" or head.startswith(codecs.BOM_UTF16_BE)
            codec = "utf-16-be" if is_big else "utf-16-le"
        self._codec = codec
        self._decoder = codecs.getincrementaldecoder(codec)()
        self._breaks = 0
        self._wrong_line: int | None = None
        self._undefined: tuple[int, int] | None = None

    def feed(self, block: bytes, *, is_last: bool = False) -> None:
        """Take the next bytes of the file."""
        if block.isascii() and not self._is_wide and not self._decoder.getstate()[0]:
            self._breaks += block.count(b"\n")
            return
        if self._wrong_line is None:
            try:
                text = self._decoder.decode(block, is_last)
            except UnicodeDecodeError as error:
                before = error.object[: error.start].decode(self._codec, "ignore")
                self._wrong_line = self._breaks + before.count("\n") + 1
                self._decoder.reset()
            else:
                self._breaks += text.count("\n") if self._is_wide else 0
        if not self._is_wide:
            self._find_undefined(block)
            self._breaks += block.count(b"\n")

    def finish(self) -> str:
        """Return the file's encoding; raises FileRejectedError where there is none, naming the line and the mend."""
        self.feed(b"", is_last=True)
        if self._wrong_line is None:
            return self._encoding
        if self._encoding != "utf-8":
            name = "UTF-16" if self._is_wide else "UTF-8"
            reason = f"is not {name}, though the file begins as {name}: save the file as UTF-8"
            raise FileRejectedError([RowError(self._wrong_line, "", "", reason)])
        if self._undefined is None:
            return WINDOWS_1252
        line, byte = self._undefined
        reason = (
            f"holds the byte {byte:02X}, which is no character of Windows-1252, and the file is not UTF-8 "
            f"(line {self._wrong_line}): save the file as UTF-8"
        )
        raise FileRejectedError([RowError(line, "", "", reason)])

    def _find_undefined(self, block: bytes) -> None:
        if self._undefined is None and (found := _UNDEFINED.search(block)):
            line = self._breaks + block.count(b"\n", 0, found.start()) + 1
            self._undefined = (line, found[0][0])
