"""The examination: every check of `keyclerk doctor`, each with the time that it may take."""

import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from cli import checks, database_checks, port_checks
from cli.finding import Finding, Level, find_failure
from keyclerk.settings import Settings


@dataclass(frozen=True)
class Check:
    """A check by name; one that is not over in its time is as grave as `late` says."""

    name: str
    run: Callable[[Settings], Iterable[Finding]]
    seconds: float = 15.0
    late: Level = Level.FAIL


CHECKS = (
    Check(database_checks.RECORDS_LABEL, partial(database_checks.check_reachable, database_checks.RECORDS_LABEL)),
    Check("schema", database_checks.check_schema),
    Check(
        "integrity of the records",
        partial(database_checks.check_integrity, database_checks.RECORDS_LABEL),
        seconds=60,
        late=Level.WARN,
    ),
    Check(database_checks.TRACKER_LABEL, partial(database_checks.check_reachable, database_checks.TRACKER_LABEL)),
    Check(
        "integrity of Rasa's tracker",
        partial(database_checks.check_integrity, database_checks.TRACKER_LABEL),
        seconds=60,
        late=Level.WARN,
    ),
    Check("model", lambda _: checks.check_model()),
    Check("answers", lambda _: checks.check_answers()),
    Check("catalogue", lambda _: checks.check_catalog()),
    Check("secrets", checks.check_secrets),
    Check("ports", port_checks.check_ports),
    Check("disk", checks.check_disk),
    Check("imports", database_checks.check_imports),
    Check("disagreements", database_checks.check_disagreements, seconds=60, late=Level.WARN),
    Check("drift", database_checks.check_drift, seconds=60, late=Level.WARN),
)


def examine(settings: Settings, checks: Iterable[Check] = CHECKS) -> Iterator[tuple[str, Finding]]:
    """Return the findings of each check, with its name; a check that breaks or does not end is a finding itself."""
    for check in checks:
        yield from ((check.name, finding) for finding in _run(check, settings))


def _run(check: Check, settings: Settings) -> list[Finding]:
    findings: list[Finding] = []

    def look() -> None:
        try:
            findings.extend(check.run(settings))
        except Exception as error:  # noqa: BLE001 - whatever is broken, the doctor goes on and says so
            findings.append(find_failure(f"{check.name} cannot be checked", _describe(error)))

    # A thread that hangs does not keep the command from ending.
    thread = threading.Thread(target=look, daemon=True)
    thread.start()
    thread.join(check.seconds)
    if thread.is_alive():
        return [Finding(check.late, f"{check.name} cannot be told", f"not over after {check.seconds:.0f} seconds")]
    return findings


def _describe(error: Exception) -> str:
    lines = str(error).strip().splitlines() or [""]
    return f"{type(error).__name__} {lines[0]}".strip()
