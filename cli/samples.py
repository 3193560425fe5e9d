"""The samples: the invented records of the demonstration, imported like any others."""

from cli.clock import read_clock
from cli.records import open_database
from keyclerk.imports import Order, import_file
from keyclerk.settings import ROOT, Settings

FOLDER = ROOT / "samples"
KINDS = ("partners", "contacts", "benefits", "keys", "installations")


def import_samples(settings: Settings) -> int:
    """Bring the sample records into the demonstration's database; returns how many were new or changed."""
    changed = 0
    with open_database(settings) as database:
        for kind in KINDS:
            order = Order(
                kind=kind,
                path=FOLDER / f"{kind}.csv",
                secret=settings.secret("fingerprint"),
                actor="samples",
                now=read_clock(),
            )
            summary = import_file(database, order)
            changed += summary.new + summary.changed
    return changed
