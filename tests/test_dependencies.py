"""The dependencies: what the process `keyclerk` imports is installed with it, not only with its tests."""

import re
import sys
from importlib.metadata import packages_distributions

import pytest
import tomllib

from keyclerk.settings import ROOT
from tests.test_layout import PRODUCT, find_imports, list_sources


@pytest.mark.parametrize("package", [each for each in PRODUCT if each != "bot"])
def test_what_is_imported_is_a_dependency_of_the_process(package: str) -> None:
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["dependency-groups"]
    declared = {_fold(re.split(r"[\[<>=]", each)[0]) for each in groups["keyclerk"]}
    # They come with what is declared, by promise of its documentation.
    declared |= {"pydantic", "starlette", "click", "cryptography"}
    distributions = packages_distributions()

    missing = {
        f"{path.relative_to(ROOT)} imports {top}"
        for path in list_sources(package)
        for top in {name.partition(".")[0] for name in find_imports(path)}
        if top not in sys.stdlib_module_names
        and top not in PRODUCT
        and declared.isdisjoint(map(_fold, distributions.get(top, [top])))
    }
    assert missing == set()


def _fold(name: str) -> str:
    return re.sub("[-_.]+", "-", name.casefold())
