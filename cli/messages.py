"""Messages: what an error means to the person at the command line, and how to mend it."""

from keyclerk.errors import KeyclerkError

_MESSAGES = {
    "ALREADY_SERVED": "the database {database} is served by another process: end that one first",
    "CATALOG": "the catalogue cannot be read: {details}",
    "INVALID_TOKEN": "no signing key speaks for this contact's partner: see KEYCLERK_CHAT_KEYS",
    "NOT_RUNNING": "nothing answers at {address}: start it with keyclerk run",
    "PARSER_ENDED": "the parser ended in the middle: is the model whole? (make clean train)",
    "PROCESS_ENDED": "{process} ended: {reason} (log: {log})",
    "RASA_MISSING": "Rasa's environment is not there: run make setup",
    "SETTINGS": "{setting}: {problem}",
    "TRAINING": "the training failed: {last_line} (log: {log})",
    "UNKNOWN_CONTACT": "there is no contact {contact}",
    "UNKNOWN_PARTNER": "there is no partner {partner}",
}


class _Data(dict[str, object]):
    def __missing__(self, name: str) -> str:
        return "-"


def explain(error: KeyclerkError) -> str:
    """Return one line that names the place and the mend."""
    details = ", ".join(f"{name} {value}" for name, value in error.data.items())
    template = _MESSAGES.get(error.code, f"{error.code}: {{details}}")
    return " ".join(template.format_map(_Data(error.data, details=details)).split())
