from pathlib import Path

import pytest

from keyclerk.errors import KeyclerkError
from keyclerk.store.database import Database
from keyclerk.store.lock import Purpose, hold


class BusyError(KeyclerkError):
    code = "BUSY"


@pytest.mark.parametrize("purpose", Purpose)
def test_what_is_held_is_not_held_a_second_time(any_database: Database, purpose: Purpose) -> None:
    name = any_database.file.name if any_database.file else any_database.engine.url.database

    with hold(any_database, purpose, error=BusyError):
        with pytest.raises(BusyError) as raised, hold(any_database, purpose, error=BusyError):
            pass
        (other,) = set(Purpose) - {purpose}
        with hold(any_database, other, error=BusyError):
            pass

    assert raised.value.data == {"database": name}
    with hold(any_database, purpose, error=BusyError):
        pass


@pytest.mark.parametrize("names", [("records.db", "a.db"), ("a.db", "b.db")])
def test_a_database_is_one_under_whichever_link_it_is_opened(
    database: Database, tmp_path: Path, names: tuple[str, str]
) -> None:
    file = database.file
    assert file is not None
    database.close()
    file.rename(tmp_path / "records.db")
    for link in ("a.db", "b.db"):
        (tmp_path / link).symlink_to("records.db")
    first, second = (Database(f"sqlite:///{tmp_path / name}") for name in names)

    with (
        hold(first, Purpose.IMPORT, error=BusyError),
        pytest.raises(BusyError),
        hold(second, Purpose.IMPORT, error=BusyError),
    ):
        pass

    for each in (first, second):
        each.close()


def test_a_lock_whose_connection_is_lost_ends_without_an_error(postgres_database: Database) -> None:
    with hold(postgres_database, Purpose.IMPORT, error=BusyError), postgres_database.engine.connect() as connection:
        connection.exec_driver_sql(
            "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'"
            " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
        )

    with hold(postgres_database, Purpose.IMPORT, error=BusyError):
        pass
