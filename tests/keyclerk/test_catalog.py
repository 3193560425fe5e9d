import shutil
from pathlib import Path

import pytest

from keyclerk.catalog import FOLDER, load_catalog
from keyclerk.errors import CatalogError

FILES = sorted(path.name for path in FOLDER.glob("*.yml"))


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize(
    "content", [None, "", "[", "{}", "- a"], ids=["missing", "empty", "no YAML", "nothing", "a list"]
)
def test_a_catalogue_that_cannot_be_used_is_named(tmp_path: Path, file: str, content: str | None) -> None:
    folder = tmp_path / "catalog"
    shutil.copytree(FOLDER, folder)
    (folder / file).unlink()
    if content is not None:
        (folder / file).write_text(content, "utf-8")

    with pytest.raises(CatalogError):
        load_catalog(folder)


def test_every_product_has_a_name_in_every_language() -> None:
    catalog = load_catalog()

    unnamed = {
        (product.id, language)
        for product in catalog.products.values()
        for language in catalog.languages
        if not product.names.get(language)
    }

    assert unnamed == set()


def test_activation_is_required_for_windows_and_office_clients_and_windows_server() -> None:
    products = load_catalog().products.values()

    assert sorted(product.id for product in products if product.needs_activation and product.kind != "CAL") == [
        "office",
        "project",
        "visio",
        "windows",
        "windows-server",
    ]


def test_cals_are_not_downloadable() -> None:
    products = load_catalog().products.values()

    assert {product.id for product in products if product.kind == "CAL"} == {"windows-server-cal", "rds-cal"}
    assert {product.downloadable for product in products if product.kind == "CAL"} == {False}
