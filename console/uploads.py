"""Uploads: files that leads have checked and may import, kept for an hour so that nobody reads them on the disk."""

import base64
import contextlib
import json
import os
import re
import secrets
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken
from starlette.formparsers import MultiPartParser

from keyclerk.errors import KeyclerkError
from keyclerk.imports.memory import MemoryFile
from keyclerk.product_keys import mask

MOST_BYTES = 10 * 1024 * 1024 + 64 * 1024
"""The largest body of an upload: a file of 10 MiB, and what the form says of it."""
KEPT = timedelta(hours=1)
LONGEST_TAKEN = timedelta(days=1)
LONGEST_NAME = 50
_TOKEN = re.compile(r"[0-9a-f]{32}")
_NOT_IN_NAMES = re.compile(r"[^\w .()+-]")
_TAKEN = ".taken"

# What comes is in memory already; by default a file of more than 1 MiB would be put on the disk as it is.
MultiPartParser.spool_max_size = MOST_BYTES


class UploadGoneError(KeyclerkError):
    """The upload is not there: imported already, too old, changed on the disk, or somebody else's."""

    code = "UPLOAD_GONE"


@dataclass(frozen=True)
class Upload:
    """A file that was uploaded, and how it is to be imported.

    `key` opens what is kept of it, and is kept nowhere: it goes to the lead's page and comes back with it.
    """

    token: str
    key: str = field(repr=False)
    kind: str
    file: MemoryFile
    partner_id: str | None
    as_of: datetime | None


class Uploads:
    """The folder of the uploads: files with random names, each encrypted with a key of its own (Fernet)."""

    def __init__(self, var: Path) -> None:
        self._folder = var / "uploads"

    def keep(
        self,
        content: bytes,
        *,
        file_name: str,
        agent_id: str,
        kind: str,
        partner_id: str | None,
        as_of: datetime | None,
        now: datetime,
    ) -> Upload:
        """Keep a file for an agent. A key export was made `now`, if nobody says otherwise."""
        key = Fernet.generate_key()
        file = MemoryFile(name_file(file_name), content, now)
        upload = Upload(secrets.token_hex(16), key.decode(), kind, file, partner_id, as_of)
        about = [agent_id, kind, file.name, partner_id, as_of and as_of.isoformat(), now.isoformat()]
        sealed = Fernet(key).encrypt_at_time(json.dumps(about).encode() + b"\n" + content, int(now.timestamp()))
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = self._folder / upload.token
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as kept:
            kept.write(base64.urlsafe_b64decode(sealed))
        os.utime(path, (now.timestamp(), now.timestamp()))
        return upload

    def read(self, token: str, *, key: str, agent_id: str, now: datetime) -> Upload:
        """Return an upload of an agent; raises UploadGoneError."""
        try:
            sealed = base64.urlsafe_b64encode(self._find(token).read_bytes())
            ttl = int(KEPT.total_seconds())
            opened = Fernet(key).decrypt_at_time(sealed, ttl=ttl, current_time=int(now.timestamp()))
        # A key that is none is a ValueError.
        except (FileNotFoundError, InvalidToken, ValueError) as error:
            raise UploadGoneError(token=token) from error
        about, _, content = opened.partition(b"\n")
        owner, kind, name, partner_id, as_of, kept_at = json.loads(about)
        if owner != agent_id:
            raise UploadGoneError(token=token)
        file = MemoryFile(name, content, datetime.fromisoformat(kept_at))
        return Upload(token, key, kind, file, partner_id, datetime.fromisoformat(as_of) if as_of else None)

    @contextlib.contextmanager
    def take(self, token: str, *, key: str, agent_id: str, now: datetime) -> Iterator[Upload]:
        """Give an upload to the one who takes it first, and remove it then; where that fails it can be taken again.

        Raises UploadGoneError.
        """
        upload = self.read(token, key=key, agent_id=agent_id, now=now)
        path = self._find(token)
        taken = path.with_suffix(_TAKEN)
        try:
            path.rename(taken)
        except FileNotFoundError as error:
            raise UploadGoneError(token=token) from error
        try:
            yield upload
        except BaseException:
            taken.rename(path)
            raise
        taken.unlink()

    def remove(self, token: str) -> None:
        """Remove an upload that is not to be imported."""
        self._find(token).unlink(missing_ok=True)

    def sweep(self, *, now: datetime) -> None:
        """Remove what is older than an hour, and what a killed process had taken."""
        for path in self._folder.iterdir() if self._folder.is_dir() else ():
            kept = LONGEST_TAKEN if path.suffix == _TAKEN else KEPT
            # Another process may be quicker.
            with contextlib.suppress(FileNotFoundError):
                if now - datetime.fromtimestamp(path.stat().st_mtime, UTC) >= kept:
                    path.unlink()

    def _find(self, token: str) -> Path:
        if not _TOKEN.fullmatch(token):
            raise UploadGoneError(token=token)
        return self._folder / token


def name_file(name: str) -> str:
    """Return the name of a file as it may be kept and shown: without folders, product keys and odd characters."""
    last = mask(re.split(r"[/\\]", name)[-1])
    stem, dot, ending = _NOT_IN_NAMES.sub("_", last).strip(" .").rpartition(".")
    return f"{(stem or ending)[:LONGEST_NAME] or 'upload'}{dot}{ending[:10] if stem else ''}" + ("" if dot else ".csv")
