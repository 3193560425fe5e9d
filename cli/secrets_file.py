"""The secrets that Keyclerk made, on their way into a backup and out of it."""

import json
import os
from pathlib import Path

from keyclerk.errors import KeyclerkError
from keyclerk.settings import Settings
from keyclerk.store.archive import Archive, BackupDamagedError
from keyclerk.store.restore import has_secret


class NoSecretsError(KeyclerkError):
    """There is no file of secrets to put into a backup."""

    code = "NO_SECRETS"


class OtherSecretError(KeyclerkError):
    """The product keys in a backup were fingerprinted with another secret than the one that is set here."""

    code = "OTHER_SECRET"


def read_secrets(settings: Settings) -> bytes:
    """Return the file of the secrets; raises NoSecretsError where all of them are set by an operator."""
    try:
        return settings.secrets_file.read_bytes()
    except FileNotFoundError as error:
        raise NoSecretsError(file=settings.secrets_file) from error


def install_secrets(settings: Settings, archive: Archive, *, force: bool) -> None:
    """Have the secret by which the keys of a backup are recognised, or raise OtherSecretError.

    Where no secret is set or made yet, that of the backup is taken; one that is there is never replaced.
    """
    is_known = bool(settings.fingerprint_secret) or settings.secrets_file.exists()
    content = archive.read_secrets()
    if not is_known and content is not None and has_secret(archive, _read_fingerprint_secret(archive, content)):
        settings.var.mkdir(parents=True, exist_ok=True)
        _write(settings.secrets_file, content)
        return
    if force or (is_known and has_secret(archive, settings.secret("fingerprint"))):
        return
    raise OtherSecretError(file=settings.secrets_file)


def _write(path: Path, content: bytes) -> None:
    draft = path.with_suffix(f".{os.getpid()}")
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        # Unlike a rename it does not replace secrets that another process made meanwhile.
        os.link(draft, path)
    finally:
        draft.unlink(missing_ok=True)


def _read_fingerprint_secret(archive: Archive, content: bytes) -> str:
    try:
        return str(json.loads(content)["fingerprint"])
    except (ValueError, KeyError, TypeError) as error:
        raise BackupDamagedError(file=archive.path.name, part="secrets.json") from error
