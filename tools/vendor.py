"""Vendors the browser's libraries from their npm packages, with version and licence: `make vendor`."""

import hashlib
import json
import subprocess
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path

from keyclerk.settings import ROOT

FOLDER = ROOT / "widget" / "vendor"


@dataclass(frozen=True)
class Vendored:
    """One file of an npm package, as a module whose default export is what the package is."""

    package: str
    version: str
    integrity: str
    file: str
    target: str


VENDORED = (
    Vendored(
        "adaptivecards",
        "3.0.6",
        "sha512-WDCIb2WXZ7cOHJ9HIHRNdhSt861HySVOdN2xPk2aKHAF3JvD8QGQ8/XcNFrDJxCteOog8MM7EBlXfSAR8JXKAg==",
        "dist/adaptivecards.min.js",
        "adaptivecards.js",
    ),
)


def main() -> None:
    """Write each file, its licence, and the list of them all."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    rows = [_vendor(each) for each in VENDORED]
    lines = [
        "# Vendored libraries",
        "",
        "Written by `make vendor` from npm packages of these versions; not changed but for being made a module each.",
        "",
        "| file | package | version | licence | SHA-256 of the file |",
        "|---|---|---|---|---|",
        *rows,
    ]
    (FOLDER / "README.md").write_text("\n".join(lines) + "\n", "utf-8")


def make_module(source: str) -> str:
    """Return a script in the universal module format as an ES module that leaves no global behind."""
    body = "\n".join(line for line in source.splitlines() if not line.startswith("//# sourceMappingURL="))
    return f"const module = {{ exports: {{}} }}, exports = module.exports;\n{body}\nexport default module.exports;\n"


def _vendor(vendored: Vendored) -> str:
    with tempfile.TemporaryDirectory() as folder:
        command = ["npm", "pack", "--json", "--pack-destination", folder, f"{vendored.package}@{vendored.version}"]
        packed = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        about = packed[0] if isinstance(packed, list) else next(iter(packed.values()))
        if about["integrity"] != vendored.integrity:
            raise SystemExit(f"{vendored.package}: its integrity is {about['integrity']}, not the one that is pinned")
        with tarfile.open(Path(folder, about["filename"])) as archive:
            archive.extractall(folder, filter="data")
        package = Path(folder, "package")
        source = (package / vendored.file).read_text("utf-8")
        licence = json.loads((package / "package.json").read_text("utf-8"))["license"]
        target = FOLDER / vendored.target
        target.write_text(make_module(source), "utf-8")
        target.with_suffix(".LICENSE").write_bytes((package / "LICENSE").read_bytes())
    digest = hashlib.sha256(target.read_bytes()).hexdigest()
    print(f"{target.relative_to(ROOT)}: {vendored.package} {vendored.version}, {licence}")
    return f"| `{vendored.target}` | {vendored.package} | {vendored.version} | {licence} | `{digest}` |"


if __name__ == "__main__":
    main()
