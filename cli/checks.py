"""What `keyclerk doctor` looks at around the databases: model, answers, catalogue, secrets, disk."""

import json
import shutil
import tarfile
from collections.abc import Iterator
from pathlib import Path

from fluent.syntax import ast, parse

from cli.finding import Finding, find_failure, find_ok, find_warning
from cli.model import FINGERPRINT, MODEL, RASA_PYTHON, is_stale
from keyclerk import answers, catalog
from keyclerk.catalog import load_catalog
from keyclerk.settings import Settings
from keyclerk.store.database import Database
from keyclerk.store.rows import has_rows

SECRETS = ("chat", "fingerprint", "rasa", "action")
LEAST_BYTES = 1_000_000_000


def check_model(model: Path = MODEL, rasa: Path = RASA_PYTHON, fingerprint: Path = FINGERPRINT) -> Iterator[Finding]:
    """Look whether there is a model, whether it is whole, and whether something changed since it was trained."""
    if not rasa.exists():
        yield find_failure("Rasa's environment is not there", "make setup")
    if not model.exists():
        yield find_failure("there is no model", "keyclerk train")
        return
    try:
        with tarfile.open(model) as file:
            file.getmembers()
    except (tarfile.TarError, EOFError, OSError) as error:
        yield find_failure(f"the model is damaged ({type(error).__name__})", f"remove {model} and keyclerk train")
        return
    if is_stale(model, fingerprint):
        yield find_warning("the model is older than what it was trained from", "keyclerk train")
    else:
        yield find_ok("the model is there and fresh")


def check_answers(folder: Path = answers.FOLDER) -> Iterator[Finding]:
    """Look whether every language can be read and says everything that another one says."""
    said: dict[str, set[str]] = {}
    for language in load_catalog().languages:
        path = folder / f"{language}.ftl"
        if not path.exists():
            continue
        entries = parse(path.read_text("utf-8")).body
        for junk in (entry for entry in entries if isinstance(entry, ast.Junk)):
            line = str(junk.content).strip().partition("\n")[0]
            yield find_failure(f"answers in {language} cannot be read at {line!r}", f"mend {path}")
        said[language] = {name for entry in entries for name in _list_names(entry)}
    if not said:
        yield find_failure("there are no answers in any language", f"put the files back into {folder}")
    every = set[str]().union(*said.values())
    for language, names in said.items():
        if missing := sorted(every - names):
            what = f"answers in {language} lack {len(missing)} texts, like {missing[0]}"
            yield find_failure(what, f"write them in {folder / language}.ftl")
        else:
            yield find_ok(f"answers in {language}: {len(names)} texts")


def check_catalog(folder: Path = catalog.FOLDER) -> Iterator[Finding]:
    """Look whether the catalogue can be read."""
    loaded = load_catalog(folder)
    yield find_ok(f"the catalogue: {len(loaded.products)} products, {len(loaded.error_codes)} error codes")


def check_secrets(settings: Settings) -> Iterator[Finding]:
    """Look whether every secret is set or made, and whether nobody else can read those that were made."""
    wanted = [name for name in SECRETS if not _is_set(settings, name)]
    path = settings.secrets_file
    if not wanted:
        yield find_ok("the secrets are set by the environment")
    elif not path.exists():
        if "fingerprint" in wanted and _has_product_keys(settings):
            what = f"there are product keys, but no {path}: none of them is recognised"
            yield find_failure(what, "put back the one of that time, or set KEYCLERK_FINGERPRINT_SECRET")
        else:
            yield find_warning(f"there is no {path} yet", "it is made at the first start")
    elif path.stat().st_mode & 0o077:
        yield find_failure(f"{path} can be read by others", f"chmod 600 {path}")
    elif missing := [name for name in wanted if not _read_secrets(path).get(name)]:
        yield find_failure(f"{path} has no secret {missing[0]}", "put back the file of the last backup")
    else:
        yield find_ok("the secrets are there, and readable to their owner alone")


def check_disk(settings: Settings, least: int = LEAST_BYTES) -> Iterator[Finding]:
    """Look whether there is room; `least` in bytes."""
    files = [Database(url).file for url in (settings.database_url, settings.rasa_database_url)]
    for folder in sorted({settings.var.resolve(), *(file.parent for file in files if file)}):
        there = next(each for each in (folder, *folder.parents) if each.exists())
        free = shutil.disk_usage(there).free
        what = f"{free / 1e9:.1f} GB are free in {folder}"
        yield find_ok(what) if free >= least else find_warning(what, f"make room: at least {least / 1e9:.1f} GB")


def _list_names(entry: ast.EntryType) -> list[str]:
    if not isinstance(entry, ast.Message | ast.Term):
        return []
    return [entry.id.name, *(f"{entry.id.name}.{attribute.id.name}" for attribute in entry.attributes)]


def _is_set(settings: Settings, name: str) -> bool:
    return bool(settings.chat_keys if name == "chat" else getattr(settings, f"{name}_secret"))


def _read_secrets(path: Path) -> dict[str, str]:
    return dict(json.loads(path.read_text("utf-8")))


def _has_product_keys(settings: Settings) -> bool:
    database = Database(settings.database_url)
    try:
        if database.is_missing:
            return False
        with database.engine.connect() as connection:
            return has_rows(connection, "product_keys")
    finally:
        database.close()
