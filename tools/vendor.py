"""Vendors the browser's libraries from their npm packages, with version and licence: `make vendor`."""

import hashlib
import json
import subprocess
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path

from keyclerk.settings import ROOT

WIDGET, CONSOLE = ROOT / "widget" / "vendor", ROOT / "console" / "vendor"
LICENCES = ("LICENSE", "LICENSE.md")


@dataclass(frozen=True)
class Vendored:
    """One file of an npm package, as it is, or as a module whose default export is what the package is."""

    folder: Path
    package: str
    version: str
    integrity: str
    file: str
    target: str
    is_module: bool = False


UPLOT = "sha512-KIMVnG68zvu5XXUbC4LQEPnhwOxBuLyW1AHtpm6IKTXImkbLgkMy+jabjLgSLMasNuGGzQm/ep3tOkyTxpiQIw=="
VENDORED = (
    Vendored(
        WIDGET,
        "adaptivecards",
        "3.0.6",
        "sha512-WDCIb2WXZ7cOHJ9HIHRNdhSt861HySVOdN2xPk2aKHAF3JvD8QGQ8/XcNFrDJxCteOog8MM7EBlXfSAR8JXKAg==",
        "dist/adaptivecards.min.js",
        "adaptivecards.js",
        is_module=True,
    ),
    Vendored(
        CONSOLE,
        "htmx.org",
        "2.0.11",
        "sha512-Thx/WtpeOQqSrqBCw/A1cwGJGg4UrVa3+sW0GmrM3p4gJgO89ecH4qtbnyzDDWFvBTqjnIMCgELTNt636dtamA==",
        "dist/htmx.min.js",
        "htmx.js",
    ),
    Vendored(
        CONSOLE,
        "@picocss/pico",
        "2.1.1",
        "sha512-kIDugA7Ps4U+2BHxiNHmvgPIQDWPDU4IeU6TNRdvXQM1uZX+FibqDQT2xUOnnO2yq/LUHcwnGlu1hvf4KfXnMg==",
        "css/pico.min.css",
        "pico.css",
    ),
    Vendored(CONSOLE, "uplot", "1.6.32", UPLOT, "dist/uPlot.iife.min.js", "uplot.js"),
    Vendored(CONSOLE, "uplot", "1.6.32", UPLOT, "dist/uPlot.min.css", "uplot.css"),
)


def main() -> None:
    """Write each file, its licence, and in each folder the list of them all."""
    for folder in (WIDGET, CONSOLE):
        folder.mkdir(parents=True, exist_ok=True)
        rows = [_vendor(each) for each in VENDORED if each.folder == folder]
        lines = [
            "# Vendored libraries",
            "",
            "Written by `make vendor` from npm packages of these versions; changed only where it says: a module.",
            "",
            "| file | package | version | licence | SHA-256 of the file |",
            "|---|---|---|---|---|",
            *rows,
        ]
        (folder / "README.md").write_text("\n".join(lines) + "\n", "utf-8")


def make_module(source: str) -> str:
    """Return a script in the universal module format as an ES module that leaves no global behind."""
    return f"const module = {{ exports: {{}} }}, exports = module.exports;\n{source}\nexport default module.exports;\n"


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
        body = "\n".join(line for line in source.splitlines() if not line.startswith("//# sourceMappingURL="))
        licence = json.loads((package / "package.json").read_text("utf-8"))["license"]
        target = vendored.folder / vendored.target
        target.write_text(make_module(body) if vendored.is_module else body + "\n", "utf-8")
        (text,) = [package / name for name in LICENCES if (package / name).exists()]
        target.with_suffix(".LICENSE").write_bytes(text.read_bytes())
    digest = hashlib.sha256(target.read_bytes()).hexdigest()
    print(f"{target.relative_to(ROOT)}: {vendored.package} {vendored.version}, {licence}")
    kind = " (a module)" if vendored.is_module else ""
    return f"| `{vendored.target}`{kind} | {vendored.package} | {vendored.version} | {licence} | `{digest}` |"


if __name__ == "__main__":
    main()
