"""The console of the demonstration, served alone with its sample data; for pages `page` is a Chromium's."""

import shutil
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from cli.samples import import_samples
from tests.channels.programs import serve_alone
from tests.console.provider import Provider, serve_provider
from tests.console.served import POSTGRESQL, SQLITE, Console, SignedIn
from tests.keyclerk.conftest import execute, name_database, postgres_template, postgres_url
from tests.system import build_system, find_free_ports

__all__ = ["postgres_template", "postgres_url"]


@pytest.fixture(scope="session")
def sampled_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demonstration's folder with the sample data, to be copied: that takes a fraction of importing them."""
    folder = tmp_path_factory.mktemp("sampled")
    system = build_system(folder, demo=True)
    import_samples(system.settings)
    system.settings.secret("fingerprint")
    system.end()
    return folder


@pytest.fixture(scope="session")
def sampled_postgres(postgres_url: str, postgres_template: str, sampled_folder: Path) -> str:
    """The name of a PostgreSQL database with the sample data, to be copied."""
    execute(postgres_url, f"CREATE DATABASE sampled TEMPLATE {postgres_template}")
    system = build_system(sampled_folder, demo=True, database_url=name_database(postgres_url, "sampled"))
    import_samples(system.settings)
    system.end()
    return "sampled"


@pytest.fixture
def console(tmp_path: Path, sampled_folder: Path, request: pytest.FixtureRequest) -> Iterator[Console]:
    """The console of the demonstration with a store of its own: SQLite, or as `on_both` says."""
    folder = tmp_path / "console"
    shutil.copytree(sampled_folder, folder)
    address = ""
    if getattr(request, "param", SQLITE) == POSTGRESQL:
        url, name = request.getfixturevalue("postgres_url"), f"console_{uuid.uuid4().hex}"
        execute(url, f"CREATE DATABASE {name} TEMPLATE {request.getfixturevalue('sampled_postgres')}")
        address = name_database(url, name)
    with serve_alone(folder, demo=True, database_url=address) as system:
        yield Console(system)


@pytest.fixture
def eva(console: Console) -> SignedIn:
    """An agent who works for all partners."""
    return console.sign_in("eva")


@pytest.fixture
def lars(console: Console) -> SignedIn:
    """A lead."""
    return console.sign_in("lars")


@pytest.fixture
def provider() -> Iterator[Provider]:
    """A real OpenID Connect provider."""
    with serve_provider() as provider:
        yield provider


@pytest.fixture
def provided(tmp_path: Path, migrated_file: Path, provider: Provider) -> Iterator[Console]:
    """A console whose agents are signed in by the provider; its store is empty."""
    folder = tmp_path / "provided"
    folder.mkdir()
    shutil.copy(migrated_file, folder / "keyclerk.db")
    (port,) = find_free_ports(1)
    given = {
        "port": port,
        "console_url": f"http://127.0.0.1:{port}/console",
        "oidc_issuer": provider.issuer,
        "oidc_client_id": "keyclerk",
        "oidc_client_secret": "made up for tests",
    }
    with serve_alone(folder, **given) as system:
        yield Console(system)


@pytest.fixture
def problems() -> list[str]:
    """What went wrong on a page: errors, and refusals of its policy; what is expected is removed."""
    return []


@pytest.fixture
def page(browser: Browser, problems: list[str], request: pytest.FixtureRequest) -> Iterator[Page]:
    """A page in a Chromium of its own, which has no problems when the test is over."""
    # What is served is there first, and ends last: else its end would be a problem of the page.
    for served in {"console", "provided"} & set(request.fixturenames):
        request.getfixturevalue(served)
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="en")
    page = context.new_page()
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
    page.add_init_script("addEventListener('securitypolicyviolation', (event) => console.error(event.blockedURI))")
    yield page
    context.close()
    assert problems == []
