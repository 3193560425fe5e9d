import shutil
from datetime import time
from pathlib import Path
from typing import Any

import pytest
import yaml

from keyclerk.catalog import FOLDER, BusinessHours, ResponseTarget, load_catalog
from keyclerk.errors import CatalogError

FILES = sorted(path.name for path in FOLDER.glob("*.yml"))
WRONG_SUPPORT: dict[str, list[object]] = {
    "memberships.gold.incidents": ["many", None, -1, 2.5, True, "20", [20]],
    "severities.B.first_response_hours": ["soon", None, 0, -4, True, float("inf"), float("nan")],
    "severities.B.clock": ["never", None, True],
    "business_hours.days": [[], None, ["Monday"], [1]],
    "business_hours.opens": ["17:00", "18:00", "late", 540, None],
    "business_hours.closes": ["09:00", "24:00", 1020, None],
    "reopen_days": ["long", None, -1, 1.5, True],
}


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


@pytest.mark.parametrize(
    ("place", "value"), [(place, value) for place, values in WRONG_SUPPORT.items() for value in values]
)
def test_a_value_of_support_that_cannot_be_used_is_named_with_its_place(
    tmp_path: Path, place: str, value: object
) -> None:
    folder = copy_with_support(tmp_path, place, value)

    with pytest.raises(CatalogError) as caught:
        load_catalog(folder)

    assert caught.value.data["file"] == "support.yml"
    assert place.startswith(caught.value.data["place"])


def test_a_membership_may_bring_incidents_without_limit(tmp_path: Path) -> None:
    folder = copy_with_support(tmp_path, "memberships.gold.incidents", "unlimited")

    assert load_catalog(folder).incidents_by_membership == {
        "action_pack": 10,
        "silver": 15,
        "gold": None,
        "solutions_partner": 20,
    }


def test_support_answers_by_severity_on_working_days() -> None:
    catalog = load_catalog()

    assert catalog.severities == ("A", "B", "C")
    assert catalog.targets == {
        "A": ResponseTarget(2, is_business=False),
        "B": ResponseTarget(4, is_business=True),
        "C": ResponseTarget(8, is_business=True),
    }
    assert catalog.business_hours == BusinessHours(frozenset(range(5)), time(9), time(17))
    assert catalog.reopen_days == 14


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


def copy_with_support(parent: Path, place: str, value: object) -> Path:
    """Return a copy of the catalogue whose `support.yml` has another value at a place."""
    folder = parent / "catalog"
    shutil.copytree(FOLDER, folder)
    support: Any = yaml.safe_load((folder / "support.yml").read_text("utf-8"))
    *path, last = place.split(".")
    entry = support
    for name in path:
        entry = entry[name]
    entry[last] = value
    (folder / "support.yml").write_text(yaml.safe_dump(support), "utf-8")
    return folder
