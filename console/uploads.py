"""Uploads: files that leads have checked and may import, kept for an hour where only this server reads them."""

import contextlib
import hashlib
import json
import os
import re
import secrets
import shutil
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import BinaryIO

from keyclerk.errors import KeyclerkError
from keyclerk.product_keys import mask

MOST_BYTES = 10 * 1024 * 1024 + 64 * 1024
"""The largest body of an upload: a file of 10 MiB, and what the form says of it."""
KEPT = timedelta(hours=1)
LONGEST_TAKEN = timedelta(days=1)
LONGEST_NAME = 50
_BLOCK = 1 << 18
_TOKEN = re.compile(r"[0-9a-f]{32}")
_NOT_IN_NAMES = re.compile(r"[^\w .()+-]")
_ABOUT, _TAKEN = "about", ".taken"


class UploadGoneError(KeyclerkError):
    """The upload is not there: imported already, too old, changed on the disk, or somebody else's."""

    code = "UPLOAD_GONE"


@dataclass(frozen=True)
class Upload:
    """A file that was uploaded, by whom, and how it is to be imported."""

    token: str
    agent_id: str
    kind: str
    file_name: str
    sha256: str
    partner_id: str | None
    as_of: str | None


class Uploads:
    """The folder of the uploads; each has one of its own with a random name."""

    def __init__(self, var: Path) -> None:
        self._folder = var / "uploads"

    def keep(
        self,
        file: BinaryIO,
        *,
        file_name: str,
        agent_id: str,
        kind: str,
        partner_id: str | None,
        as_of: datetime | None,
        now: datetime,
    ) -> Upload:
        """Keep a file as it is."""
        token = secrets.token_hex(16)
        folder = self._folder / token
        folder.mkdir(mode=0o700, parents=True)
        self._folder.chmod(0o700)
        name = name_file(file_name)
        digest = hashlib.sha256()
        with _create(folder / name) as kept:
            while block := file.read(_BLOCK):
                digest.update(block)
                kept.write(block)
        upload = Upload(
            token, agent_id, kind, name, digest.hexdigest(), partner_id, as_of.isoformat() if as_of else None
        )
        with _create(folder / _ABOUT) as about:
            about.write(json.dumps(asdict(upload)).encode())
        # A key export was made when its file was last changed, if nobody says otherwise: here that is now.
        for path in (folder / name, folder):
            os.utime(path, (now.timestamp(), now.timestamp()))
        return upload

    def find_path(self, upload: Upload) -> Path:
        """Return where the file of an upload is while nobody has taken it."""
        return self._folder / upload.token / upload.file_name

    @contextlib.contextmanager
    def take(self, token: str, *, agent_id: str, now: datetime) -> Iterator[tuple[Upload, Path]]:
        """Give an upload to the one who takes it first, and remove it then; where that fails it can be taken again.

        Raises UploadGoneError.
        """
        folder = self._folder / token
        if not _TOKEN.fullmatch(token) or not _is_young(folder, now):
            raise UploadGoneError(token=token)
        upload = _read(folder)
        if upload.agent_id != agent_id:
            raise UploadGoneError(token=token)
        taken = folder.with_suffix(_TAKEN)
        try:
            folder.rename(taken)
        except FileNotFoundError as error:
            raise UploadGoneError(token=token) from error
        try:
            path = taken / upload.file_name
            _check_same(path, upload)
            yield upload, path
        except BaseException:
            taken.rename(folder)
            raise
        shutil.rmtree(taken)

    def remove(self, token: str) -> None:
        """Remove an upload that is not to be imported."""
        shutil.rmtree(self._folder / token, ignore_errors=True)

    def sweep(self, *, now: datetime) -> None:
        """Remove what is older than an hour, and what a killed process had taken."""
        for folder in self._folder.iterdir() if self._folder.is_dir() else ():
            kept = LONGEST_TAKEN if folder.suffix == _TAKEN else KEPT
            if not _is_young(folder, now, kept=kept):
                shutil.rmtree(folder, ignore_errors=True)


def name_file(name: str) -> str:
    """Return the name of a file as it may be kept and shown: without folders, product keys and odd characters."""
    last = mask(re.split(r"[/\\]", name)[-1])
    stem, dot, ending = _NOT_IN_NAMES.sub("_", last).strip(" .").rpartition(".")
    return f"{(stem or ending)[:LONGEST_NAME] or 'upload'}{dot}{ending[:10] if stem else ''}" + ("" if dot else ".csv")


def _read(folder: Path) -> Upload:
    try:
        return Upload(**json.loads((folder / _ABOUT).read_text("utf-8")))
    except FileNotFoundError as error:
        raise UploadGoneError(token=folder.name) from error


def _is_young(folder: Path, now: datetime, *, kept: timedelta = KEPT) -> bool:
    with contextlib.suppress(FileNotFoundError):
        return now.timestamp() - folder.stat().st_mtime < kept.total_seconds()
    return False


def _check_same(path: Path, upload: Upload) -> None:
    with path.open("rb") as file:
        if hashlib.file_digest(file, "sha256").hexdigest() != upload.sha256:
            raise UploadGoneError(token=upload.token)


def _create(path: Path) -> BinaryIO:
    """Return a new file that its user alone may read."""
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")
