"""The console of the demonstration, served alone with its sample data; for pages `page` is a Chromium's."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from cli.samples import import_samples
from tests.channels.programs import serve_alone
from tests.console.served import Console, SignedIn
from tests.system import build_system


@pytest.fixture(scope="session")
def sampled_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demonstration's folder with the sample data, to be copied: that takes a fraction of importing them."""
    folder = tmp_path_factory.mktemp("sampled")
    system = build_system(folder, demo=True)
    import_samples(system.settings)
    system.settings.secret("fingerprint")
    system.end()
    return folder


@pytest.fixture
def console(tmp_path: Path, sampled_folder: Path) -> Iterator[Console]:
    """The console of the demonstration with a store of its own."""
    folder = tmp_path / "console"
    shutil.copytree(sampled_folder, folder)
    with serve_alone(folder, demo=True) as system:
        yield Console(system)


@pytest.fixture
def eva(console: Console) -> SignedIn:
    """An agent who works for all partners."""
    return console.sign_in("eva")


@pytest.fixture
def lars(console: Console) -> SignedIn:
    """A lead."""
    return console.sign_in("lars")
