from tests.system import System, serve_again


def test_a_second_process_that_would_serve_the_same_file_is_refused(system: System) -> None:
    second = serve_again(system)

    assert (second.returncode, second.stderr) == (
        2,
        "keyclerk: the database keyclerk.db is served by another process: end that one first\n",
    )
