from pathlib import Path

import pytest

from keyclerk.catalog import load_catalog
from keyclerk.imports.admin_centre import ADMIN_CENTRE_COLUMNS, License, is_admin_centre_header, read_license
from keyclerk.imports.row import Row, RowError
from keyclerk.imports.rows import RowReader
from tests.keyclerk.imports.files import write_file
from tests.synthetic import generate_product_keys

PRODUCTS = load_catalog().products
IDS = ", ".join(PRODUCTS)
KEY = next(generate_product_keys("admin centre"))
HEADER = (
    "Licensing ID\tParent Program\tOrganization\tProduct\tProduct Key\tType\t"
    "MAK Activations-Used/Available\tSeats\tOSA Status"
)
NAMES = HEADER.split("\t")


def make_row(**given: str) -> Row:
    cells = {"product": "Windows Server 2022 Datacenter", "key": KEY, "type": "MAK", "activations": "7/10", **given}
    names = ("Product", "Product Key", "Type", "MAK Activations-Used/Available")
    return Row(2, dict(zip(names, cells.values(), strict=True)))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_an_export_is_read_whole(tmp_path: Path, encoding: str) -> None:
    content = f"{HEADER}\n1\tOpen\tContoso\tOffice LTSC Professional Plus 2021\t{KEY}\tMAK\t7/10\t5\tActive\n"
    source = write_file(tmp_path, content.encode(encoding), "ProductKeys.txt")

    assert (source.delimiter, is_admin_centre_header(source.header)) == ("\t", True)
    (row,) = RowReader(source, ADMIN_CENTRE_COLUMNS)

    assert read_license(row, products=PRODUCTS) == License("office", KEY.replace("-", ""), "MAK", 7, 10)
    assert row.errors == []


def test_case_and_spaces_of_the_header_do_not_matter(tmp_path: Path) -> None:
    header = "PRODUCT\t product  key\ttype \tMAK activations-used/available"
    source = write_file(tmp_path, f"{header}\nWindows 10\t{KEY}\tMAK\t1/2\n".encode())

    assert is_admin_centre_header(source.header)
    assert RowReader(source, ADMIN_CENTRE_COLUMNS).header == tuple(NAMES[3:7])


@pytest.mark.parametrize("header", [[], ["partner", "product", "product_key"], NAMES[:6], NAMES[7:]])
def test_another_header_is_not_the_admin_centre_s(header: list[str]) -> None:
    assert not is_admin_centre_header(header)


PRODUCT_NAMES = {
    "Windows Server 2022 Datacenter": "windows-server",
    "Windows Server Standard/Datacenter 2019": "windows-server",
    "windows serveur 2022": "windows-server",
    "WINDOWS SÉRVER 2022": "windows-server",
    "Windows 10/11 Enterprise": "windows",
    "Office LTSC Professional Plus 2021": "office",
    "Visio Professional 2019": "visio",
    "Microsoft Office Visio Standard 2007": "visio",
    "Project Professional 2021": "project",
    "SQL Server 2019 Standard": "sql-server",
    "Exchange Server 2019 Enterprise": "exchange-server",
    "SharePoint Server 2019": "sharepoint-server",
    "Visual Studio Enterprise 2022": "visual-studio",
    "System Center 2022 Datacenter": "system-center",
    "Windows Server 2019 RDS User CAL": "rds-cal",
    "windows-server": "windows-server",
}


@pytest.mark.parametrize(("name", "product"), PRODUCT_NAMES.items())
def test_the_longest_name_of_the_catalogue_tells_the_product(name: str, product: str) -> None:
    row = make_row(product=name)

    found = read_license(row, products=PRODUCTS)

    assert found is not None
    assert (found.product, row.errors) == (product, [])


ACTIVATIONS = {
    "7/10": (7, 10),
    "12 / 10": (12, 10),
    "0/0": (0, 0),
    "": (None, None),
    "-": (None, None),
    "N/A": (None, None),
    "n/a": (None, None),
    "Not Available": (None, None),
}


@pytest.mark.parametrize(("cell", "figures"), ACTIVATIONS.items())
def test_activations_are_used_and_available(cell: str, figures: tuple[int | None, int | None]) -> None:
    row = make_row(activations=cell)

    found = read_license(row, products=PRODUCTS)

    assert found is not None
    assert ((found.used, found.limit), row.errors) == (figures, [])


def test_a_key_without_a_type_has_no_kind() -> None:
    found = read_license(make_row(type=""), products=PRODUCTS)

    assert found is not None
    assert found.kind is None


ACTIVATIONS_COLUMN = "MAK Activations-Used/Available"
WHAT_IT_IS = "is not like 7/10 (used/available), nor N/A"
MAY_BE = "may be windows-server or sql-server: write one of windows-server, sql-server instead"
BAD = [
    ({"product": ""}, ("Product", "", "is empty")),
    (
        {"product": "Dynamics 365"},
        (
            "Product",
            "Dynamics 365",
            f"'Dynamics 365' is no product of the catalogue: write one of {IDS} instead",
        ),
    ),
    (
        {"product": "Windowsill"},
        ("Product", "Windowsill", f"'Windowsill' is no product of the catalogue: write one of {IDS} instead"),
    ),
    (
        {"product": "SQL Server 2022 - User CAL"},
        (
            "Product",
            "SQL Server 2022 - User CAL",
            f"'SQL Server 2022 - User CAL' is no product of the catalogue: write one of {IDS} instead",
        ),
    ),
    (
        {"product": "Win Server and SQL Server"},
        (
            "Product",
            "Win Server and SQL Server",
            f"'Win Server and SQL Server' {MAY_BE}",
        ),
    ),
    ({"key": ""}, ("Product Key", "", "is empty")),
    (
        {"key": KEY[:-1]},
        (
            "Product Key",
            f"…{KEY[-6:-1]}",
            "is not a product key: 25 letters and digits in five groups of five",
        ),
    ),
    ({"activations": "7"}, (ACTIVATIONS_COLUMN, "7", f"'7' {WHAT_IT_IS}")),
    ({"activations": "-1/10"}, (ACTIVATIONS_COLUMN, "-1/10", f"'-1/10' {WHAT_IT_IS}")),
    ({"activations": "1,5/10"}, (ACTIVATIONS_COLUMN, "1,5/10", f"'1,5/10' {WHAT_IT_IS}")),
    ({"activations": "٧/10"}, (ACTIVATIONS_COLUMN, "٧/10", f"'٧/10' {WHAT_IT_IS}")),
    ({"activations": "1/1000000000"}, (ACTIVATIONS_COLUMN, "1/1000000000", f"'1/1000000000' {WHAT_IT_IS}")),
]


@pytest.mark.parametrize(("given", "error"), BAD)
def test_a_bad_cell_is_named_with_its_mend(given: dict[str, str], error: tuple[str, str, str]) -> None:
    row = make_row(**given)

    assert read_license(row, products=PRODUCTS) is None
    assert row.errors == [RowError(2, *error)]
