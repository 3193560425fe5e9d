import socket
import subprocess
import sys
from pathlib import Path

import pytest

from cli.ports import Port, find_problem, list_ports, write_address
from cli.processes import ProcessEndedError, wait_until_ready
from keyclerk.settings import Settings
from tests.cli.conftest import Place, RunAt
from tests.cli.server import serve
from tests.migrated import migrate

ADDRESSES = {
    "127.0.0.1": "http://127.0.0.1:8080",
    "localhost": "http://localhost:8080",
    "0.0.0.0": "http://127.0.0.1:8080",
    "": "http://127.0.0.1:8080",
    "::1": "http://[::1]:8080",
    "::": "http://[::1]:8080",
    "fd00::7": "http://[fd00::7]:8080",
}


@pytest.mark.parametrize(("host", "address"), ADDRESSES.items())
def test_the_address_is_one_at_which_this_machine_is_answered(host: str, address: str) -> None:
    assert write_address(host, 8080) == address


@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
def test_a_port_is_free_until_somebody_listens_on_it(host: str) -> None:
    with socket.create_server((host, 0), family=socket.AF_INET6 if ":" in host else socket.AF_INET) as taken:
        port = Port("KEYCLERK_PORT", host, taken.getsockname()[1], "/", "")
        problem = find_problem(port)

    assert (problem, find_problem(port)) == ("Address already in use", None)


@pytest.mark.parametrize("host", ["no such host", "256.1.1.1", "::zz"])
def test_a_host_that_is_none_is_a_problem(host: str) -> None:
    assert find_problem(Port("KEYCLERK_PORT", host, 8080, "/", ""))


def test_any_port_is_a_problem() -> None:
    assert find_problem(Port("KEYCLERK_PORT", "127.0.0.1", 0, "/", "")) == "0 is any port, where nobody finds it"


def test_each_port_is_named_by_its_setting() -> None:
    ports = list_ports(Settings(host="::", port=1, internal_port=2, rasa_port=3))

    assert [(port.setting, port.address) for port in ports] == [
        ("KEYCLERK_PORT", "http://[::1]:1"),
        ("KEYCLERK_INTERNAL_PORT", "http://127.0.0.1:2"),
        ("KEYCLERK_RASA_PORT", "http://127.0.0.1:3"),
    ]


@pytest.mark.parametrize("host", ["::1", "127.0.0.1"])
def test_keyclerk_is_waited_for_at_the_host_of_the_settings(host: str) -> None:
    with serve(host, readyz=(200, b"{}")) as server:
        wait_until_ready(Settings(host=host, port=server.port), {}, seconds=10)


def test_what_is_not_ready_in_time_names_both_logs(tmp_path: Path) -> None:
    logs = [tmp_path / "rasa.log", tmp_path / "keyclerk.log"]
    sleepers = [subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"]) for _ in logs]
    try:
        running = dict(zip(("rasa", "keyclerk"), zip(sleepers, logs, strict=True), strict=True))
        with pytest.raises(ProcessEndedError) as ended:
            wait_until_ready(Settings(port=1), running, seconds=0.1)
    finally:
        for sleeper in sleepers:
            sleeper.kill()
            sleeper.wait()

    assert ended.value.data == {
        "process": "rasa and keyclerk",
        "reason": "not ready after 0 seconds",
        "log": f"{logs[0]}, {logs[1]}",
    }


@pytest.mark.parametrize("host", ["::1", "127.0.0.1"])
def test_the_doctor_knows_keyclerk_at_the_host_of_the_settings(new_place: Place, run_at: RunAt, host: str) -> None:
    migrate(new_place.records)
    with serve(host, healthz=(200, b'{"status":"alive"}')) as server:
        run = run_at(new_place, "doctor", KEYCLERK_HOST=host, KEYCLERK_PORT=str(server.port))

    assert f"ok    port {server.port} is served by Keyclerk" in run.output


@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
def test_run_says_which_port_somebody_else_has(new_place: Place, run_at: RunAt, host: str) -> None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.create_server((host, 0), family=family) as taken:
        port = taken.getsockname()[1]
        run = run_at(new_place, "run", "--no-demo", KEYCLERK_HOST=host, KEYCLERK_PORT=str(port))

    assert run.code == 2
    assert run.errors == (
        f"keyclerk: KEYCLERK_PORT: port {port} of {host} cannot be had (Address already in use): "
        "end what uses it, or set another\n"
    )
