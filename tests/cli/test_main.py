from collections.abc import Iterator

import pytest
from typer.main import get_command

from cli.main import app
from cli.messages import explain
from cli.understanding import ParserEndedError
from tests.cli.conftest import Place, RunAt
from tests.migrated import migrate

HUGE = "99999999999999999999"


def list_numbers(command: object, path: tuple[str, ...] = ()) -> Iterator[tuple[str, object, object]]:
    """Return every whole number that a command takes, with the smallest and the largest that it may be."""
    for parameter in getattr(command, "params", ()):
        if parameter.type.name.startswith("int"):
            bounds = (getattr(parameter.type, "min", None), getattr(parameter.type, "max", None))
            yield " ".join((*path, parameter.name)), *bounds
    for name, inner in getattr(command, "commands", {}).items():
        yield from list_numbers(inner, (*path, name))


def test_every_number_has_a_smallest_and_a_largest_value() -> None:
    numbers = list(list_numbers(get_command(app)))

    assert sorted(name for name, _, _ in numbers) == [
        "apikeys revoke id_",
        "audit newest",
        "imports list newest",
        "imports undo number",
        "incident list newest",
        "outbox drop ids",
        "outbox list newest",
        "outbox retry ids",
        "token ttl",
    ]
    assert [name for name, smallest, largest in numbers if smallest != 1 or largest is None] == []


ARGUMENTS = [
    ["apikeys", "revoke"],
    ["audit", "--newest"],
    ["imports", "list", "--newest"],
    ["imports", "undo"],
    ["incident", "list", "--newest"],
    ["outbox", "list", "--newest"],
    ["outbox", "retry"],
    ["outbox", "drop", "--reason", "none"],
    ["token", "--contact", "ada", "--ttl"],
]


@pytest.mark.parametrize("number", ["0", "-1", "300000000000", HUGE, "9" * 5000])
@pytest.mark.parametrize("arguments", ARGUMENTS, ids=" ".join)
def test_a_number_out_of_its_bounds_is_one_line(
    new_place: Place, run_at: RunAt, arguments: list[str], number: str
) -> None:
    run = run_at(new_place, *arguments, number)

    assert (run.code, run.output, run.errors.count("\n")) == (2, "", 1)
    assert run.errors.startswith("keyclerk: ")


@pytest.mark.parametrize(
    "arguments",
    [
        ["usage", "--partner", "\udcff", "--suffix", "ABCDE"],
        ["audit", "--partner", "\udcff"],
        ["export", "--partner", "\udcff"],
    ],
    ids=" ".join,
)
def test_bytes_that_are_no_text_are_one_line(new_place: Place, run_at: RunAt, arguments: list[str]) -> None:
    run = run_at(new_place, *arguments)

    assert (run.code, run.output) == (2, "")
    assert run.errors == "keyclerk: '\\udcff' cannot be written in utf-8: use UTF-8\n"


def test_an_export_to_no_file_is_one_line(new_place: Place, run_at: RunAt) -> None:
    migrate(new_place.records)

    run = run_at(new_place, "export", "--partner", "contoso", "--output", "")

    assert (run.code, run.output, run.errors.count("\n")) == (2, "", 1)


def test_a_parser_that_ended_leaves_the_records_alone() -> None:
    assert explain(ParserEndedError()) == (
        "the parser ended in the middle: is the model whole? remove models/ and run keyclerk train"
    )
