"""The `keyclerk` command; each topic's commands stand in a module of their own."""

import sys

import typer
from sqlalchemy.exc import SQLAlchemyError
from typer.exceptions import TyperException

from cli import (
    agents,
    api_keys,
    audit,
    chat,
    contacts,
    corrections,
    doctor,
    exports,
    feedback,
    imports,
    incident,
    keeping,
    marks,
    outbox,
    processes_commands,
    records,
    retention,
    teams,
    understanding,
    usage,
    what_if,
)
from cli.messages import explain
from cli.terminal import make_printable
from keyclerk.errors import KeyclerkError

app = typer.Typer(
    name="keyclerk",
    help="Answers software partners' questions about product keys and activations from the records themselves.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
TOPICS = (
    processes_commands,
    understanding,
    imports,
    incident,
    usage,
    what_if,
    corrections,
    contacts,
    records,
    chat,
    api_keys,
    agents,
    audit,
    outbox,
    feedback,
    marks,
    teams,
    keeping,
    retention,
    exports,
    doctor,
)
for module in TOPICS:
    module.add_to(app)


def run() -> None:
    """Run the command; an error is one line, and the exit code 2."""
    try:
        sys.exit(app(standalone_mode=False) or 0)
    except TyperException as error:
        message = error.format_message() if hasattr(error, "format_message") else str(error)
        _fail(f"{message} (see keyclerk --help)")
    except typer.Abort:
        sys.exit(130)
    except KeyclerkError as error:
        _fail(explain(error))
    except SQLAlchemyError as error:
        _fail(f"the database: {str(error).splitlines()[0]}")
    except UnicodeEncodeError as error:
        _fail(f"{error.object[error.start : error.end]!a} cannot be written in {error.encoding}: use UTF-8")
    except OSError as error:
        _fail(f"{error.filename or 'system'}: {error.strerror or error}")
    except KeyboardInterrupt:
        sys.exit(130)


def _fail(line: str) -> None:
    sys.stderr.write(f"keyclerk: {make_printable(' '.join(line.split()))}\n")
    sys.exit(2)
