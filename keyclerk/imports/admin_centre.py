"""The key export of the Microsoft 365 admin centre: a snapshot of product keys and how far they are used."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from keyclerk.catalog import Product
from keyclerk.imports.row import MOST_CHARACTERS, MOST_DIGITS, Columns, Row, fold_name, quote
from keyclerk.product_keys import normalize

PRODUCT = "Product"
PRODUCT_KEY = "Product Key"
TYPE = "Type"
ACTIVATIONS = "MAK Activations-Used/Available"
ADMIN_CENTRE_COLUMNS = Columns(
    (PRODUCT, PRODUCT_KEY, TYPE, ACTIVATIONS),
    ("Licensing ID", "Parent Program", "Organization", "Seats", "OSA Status"),
    is_lenient=True,
)
_NOT_GIVEN = frozenset({"", "-", "n/a", "not available"})
_USED = re.compile(rf"([0-9]{{1,{MOST_DIGITS}}})\s*/\s*([0-9]{{1,{MOST_DIGITS}}})")
_CAL_WORDS = frozenset({"cal", "cals"})
_CAL_KIND = "CAL"
_MAKERS = frozenset({"microsoft", "ms"})


@dataclass(frozen=True, slots=True)
class License:
    """A product key as the export has it, without separators; `used` of `limit` activations, None where not told."""

    product: str
    product_key: str
    kind: str | None
    used: int | None
    limit: int | None


def is_admin_centre_header(header: Iterable[str]) -> bool:
    """Return whether a file with this header is such an export, whatever the case and spaces of its names."""
    return {*map(fold_name, ADMIN_CENTRE_COLUMNS.required)} <= {*map(fold_name, header)}


def read_license(row: Row, *, products: Mapping[str, Product]) -> License | None:
    """Return the key of a row, or None where the row has errors, which it then names.

    Source of the format: Microsoft 365 admin centre, "Download keys"; "7/10" is seven used of ten available in all.
    Used may be more than available.
    """
    written = row.text(PRODUCT_KEY)
    product_key = normalize(written) if len(written) <= MOST_CHARACTERS else None
    if written and product_key is None:
        row.fail(PRODUCT_KEY, "is not a product key: 25 letters and digits in five groups of five")
    product = _read_product(row, products)
    used, limit = _read_activations(row)
    if product_key is None or row.errors:
        return None
    return License(product, product_key, row.optional(TYPE), used, limit)


def find_products(name: str, products: Mapping[str, Product]) -> list[str]:
    """Return the ids of the products with the longest name that stands in `name` as whole words: one, several or none.

    Neither case nor accents matter. A name that speaks of CALs is a CAL's, though a longer name of the product that
    the CAL is for stands in it too.
    """
    words = [word for word in _simplify(name).split() if word not in _MAKERS]
    is_cal = not _CAL_WORDS.isdisjoint(words)
    text = f" {' '.join(words)} "
    lengths = {
        id_: max((len(each) for each in _list_names(product) if f" {each} " in text), default=0)
        for id_, product in products.items()
        if not is_cal or product.kind == _CAL_KIND
    }
    longest = max(lengths.values(), default=0)
    return [id_ for id_, length in lengths.items() if length and length == longest]


def _read_product(row: Row, products: Mapping[str, Product]) -> str:
    name = row.text(PRODUCT)
    if not name or name in products or len(name) > MOST_CHARACTERS:
        return name
    found = find_products(name, products)
    if len(found) == 1:
        return found[0]
    problem = f"may be {' or '.join(found)}" if found else "is no product of the catalogue"
    row.fail(PRODUCT, f"{quote(name)} {problem}: write one of {', '.join(found or products)} instead")
    return ""


def _read_activations(row: Row) -> tuple[int | None, int | None]:
    cell = row.cells.get(ACTIVATIONS, "")
    if cell.casefold() in _NOT_GIVEN:
        return None, None
    if found := _USED.fullmatch(cell):
        return int(found[1]), int(found[2])
    row.fail(ACTIVATIONS, f"{quote(cell)} is not like 7/10 (used/available), nor N/A")
    return None, None


def _list_names(product: Product) -> Iterable[str]:
    return (_simplify(name) for names in product.names.values() for name in names)


@lru_cache(maxsize=4096)
def _simplify(name: str) -> str:
    """Return the words of a name in lower case, without accents and signs, joined by spaces."""
    plain = "".join(each for each in unicodedata.normalize("NFKD", name) if not unicodedata.combining(each))
    return " ".join(re.findall(r"\w+", plain.casefold()))
