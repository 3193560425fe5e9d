"""Messages: what an error means to the person at the command line, and how to mend it."""

from keyclerk.errors import KeyclerkError

_MESSAGES = {
    "AGENT_THERE": "there is an agent of the id {agent} or the name {name} already: see keyclerk agents list",
    "ALREADY_SERVED": "the database {database} is served by another process: end that one first",
    "BACKUP_DAMAGED": "{file} is not a whole backup ({part}): take another one",
    "BACKUP_EXISTS": "{file} is there already: choose another name, or --force to replace it",
    "BACKUP_TOO_NEW": "{file} was made by a newer version of Keyclerk: install that version",
    "BAD_AGENT": "no agent was added, as its {what} cannot be used: an id has 1 to {most} printable characters, "
    "a name too and no product key, a time zone is one like Europe/Brussels",
    "BAD_API_KEY": "no API key was made: {problem}",
    "CATALOG": "the catalogue cannot be read: {details}",
    "CONTACT_ERASED_BEFORE": "the contact {contact} was erased before: see keyclerk audit",
    "DATABASE_IN_USE": "the database {database} is open in another process: end that one first",
    "EMPTY_TEXT": "the text has {characters} characters: write 1 to {most}",
    "INCIDENT_REFUSED": "{incident} is {state}, so that cannot be done ({reason}): see keyclerk incident show",
    "INCIDENT_TAKEN": "{incident} is taken by {owner}: --over to take it all the same",
    "INVALID_TOKEN": "no signing key speaks for this contact's partner: see KEYCLERK_CHAT_KEYS",
    "FEEDBACK_EXISTS": "{file} is there already: choose another name, or --force to replace it",
    "FEEDBACK_IN_DATA": "{file} is where the model is trained from: feedback is reviewed first, choose another folder",
    "FUTURE_CORRECTION": "{at} is later than now: a correction holds from now on, or from an earlier time",
    "IMPORT_BUILT_UPON": "import {number} cannot be undone while others rest on it (import {later}): undo those first",
    "IMPORT_BUSY": "another import into {database} is under way: wait for its end",
    "IMPORT_NOT_UNDOABLE": "import {number} ({kind}, {state}) cannot be undone: see keyclerk imports list",
    "IMPORT_SWEPT": "import {number} was given up: import the file again",
    "MARKS_EXIST": "{folder} is there already: choose another name",
    "NOTHING_TO_BACK_UP": "the database {database} is empty: there is nothing to back up",
    "NOTHING_TO_CORRECT": "the {kind} of …{suffix} {computer} would change nothing: see keyclerk usage",
    "NOT_EMPTY": "the database {database} holds {what} already: --force to replace what is there",
    "NOT_RUNNING": "no Keyclerk answers at {address}: start it with keyclerk run",
    "NO_DATABASE": "there is no database {database}: see KEYCLERK_DATABASE_URL",
    "NO_SECRETS": "there is no {file}: the secrets are set by KEYCLERK_..., keep those yourself",
    "OTHER_SECRET": "the product keys of this backup would not be recognised: put the {file} (or the "
    "KEYCLERK_FINGERPRINT_SECRET) of that time in its place first, or --force",
    "OUTBOX_ENDED": "entry {entry} of the outbox is {state}: only what is waiting or dead can be retried or dropped",
    "OUTBOX_EXPIRED": "entry {entry} of the outbox was given up too long ago: what it said is deleted, drop it",
    "PARSER_ENDED": "the parser ended in the middle: is the model whole? remove models/ and run keyclerk train",
    "PROCESS_ENDED": "{process} ended: {reason} (log: {log})",
    "RASA_MISSING": "Rasa's environment is not there: run make setup",
    "RASA_RUNS": "Rasa answers at port {port}: end it first",
    "REJECTS_FILE_EXISTS": "{path} is there already, and bad rows would be written there: move it away first",
    "REJECTS_FILE_UNWRITABLE": "the bad rows cannot be written to {path}: {problem}",
    "REPLACEMENT_BROKEN": "the backup was not restored, all is as before: {details}",
    "SCHEMA_TOO_NEW": "made by a newer version of Keyclerk (schema {revision}): install that version, "
    "or restore a backup into an empty database",
    "SETTINGS": "{setting}: {problem}",
    "TRAINING": "the training failed: {last_line} (log: {log})",
    "WORKER_ENDED": "a worker ended in the middle, nothing of the file is stored: {reason}",
    "UNKNOWN_AGENT": "there is no agent {agent}: see keyclerk agents list",
    "UNKNOWN_API_KEY": "there is no API key {api_key}: see keyclerk apikeys list",
    "UNKNOWN_CONTACT": "there is no contact {contact}",
    "UNKNOWN_IMPORT": "there is no import {number}: see keyclerk imports list",
    "UNKNOWN_INCIDENT": "there is no incident {incident}: see keyclerk incident list",
    "UNKNOWN_KEY": "{keys} keys of partner {partner} end in {suffix}: it must be one",
    "UNKNOWN_OUTBOX_ENTRY": "there is no entry {entry} in the outbox: see keyclerk outbox list",
    "UNKNOWN_PARTNER": "there is no partner {partner}",
    "UNKNOWN_PRODUCT": "there is no product {product}: the catalogue has {known}",
}


class _Data(dict[str, object]):
    def __missing__(self, name: str) -> str:
        return "-"


def explain(error: KeyclerkError) -> str:
    """Return one line that names the place and the mend."""
    details = ", ".join(f"{name} {value}" for name, value in error.data.items())
    template = _MESSAGES.get(error.code, f"{error.code}: {{details}}")
    return " ".join(template.format_map(_Data(error.data, details=details)).split())
