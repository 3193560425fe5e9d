"""Partners for the tests of the channels: each with ids, contacts, a product key and computers of its own."""

import itertools
from dataclasses import dataclass

from tests.synthetic import generate_product_keys
from tests.system import System

_numbers = itertools.count(1)
_product_keys = generate_product_keys("channels")


@dataclass(frozen=True)
class Partner:
    """A partner with a key for Windows Server; its first computers were counted, each once."""

    id: str
    product_key: str
    computers: tuple[str, ...]

    @property
    def admin(self) -> str:
        return f"{self.id}-admin"

    @property
    def user(self) -> str:
        return f"{self.id}-user"

    @property
    def suffix(self) -> str:
        return self.product_key[-5:]


def make_partner(system: System, *, used: int = 2, limit: int = 5, locale: str = "en") -> Partner:
    """Bring a partner with an administrator and an ordinary user into the store."""
    number = next(_numbers)
    id_ = f"partner-{number:03d}"
    computers = tuple(f"SRV-{number:02d}{place:02d}" for place in range(1, used + 1))
    partner = Partner(id_, make_product_key(), computers)
    system.import_rows("partners", "partner,name,membership,locale", f"{id_},{id_.title()},gold,{locale}")
    make_contacts(system, partner, "partner_admin", partner.admin)
    make_contacts(system, partner, "user", partner.user)
    system.import_rows(
        "keys", "partner,product,product_key,limit", f"{id_},windows-server,{partner.product_key},{limit}"
    )
    system.import_rows(
        "installations",
        "event_id,occurred_at,partner,product_key,computer,mainboard",
        *(
            f"{id_}-{day},2026-03-{day:02d}T09:00:00+01:00,{id_},{partner.product_key},{computer},board-{day}"
            for day, computer in enumerate(computers, start=1)
        ),
    )
    system.import_rows("benefits", "partner,product,quantity", f"{id_},windows-server,3")
    return partner


def make_contacts(system: System, partner: Partner, role: str, *contacts: str) -> None:
    """Bring contacts of a partner with one role into the store."""
    system.import_rows(
        "contacts",
        "contact,partner,name,roles",
        *(f"{contact},{partner.id},{contact.title()},{role}" for contact in contacts),
    )


def make_product_key() -> str:
    """Return a synthetic product key; its last five characters hold letters and digits, and so are no ordinary word."""
    return next(key for key in _product_keys if not key[-5:].isalpha() and not key[-5:].isdigit())
