"""The samples: the invented records of the demonstration, imported like any others."""

from cli.clock import read_clock
from cli.records import open_database
from keyclerk.imports import import_file
from keyclerk.settings import ROOT, Settings

FOLDER = ROOT / "samples"
KINDS = ("partners", "contacts", "benefits", "keys", "installations")


def import_samples(settings: Settings) -> int:
    """Bring the sample records into the demonstration's database; returns how many were new or changed."""
    database = open_database(settings)
    changed = 0
    try:
        with database.write() as session:
            for kind in KINDS:
                path = FOLDER / f"{kind}.csv"
                summary = import_file(
                    session,
                    kind=kind,
                    file_name=path.name,
                    content=path.read_bytes(),
                    secret=settings.secret("fingerprint"),
                    actor="samples",
                    now=read_clock(),
                )
                changed += summary.new + summary.changed
    finally:
        database.close()
    return changed
