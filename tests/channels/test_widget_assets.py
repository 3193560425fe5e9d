"""The widget's files as browsers get them: one small script, words in every language, the renderer as fetched."""

import gzip
import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from channels.widget.bundle import BundleError, bundle
from channels.widget.routes import FOLDER
from channels.widget.words import describe_words
from keyclerk.answers import load_languages
from tests.channels.programs import serve_alone
from tests.system import System

MOST_BYTES = 25_000
"""How much of the network the script may take, compressed."""

NAMESPACE = "http://www.w3.org/2000/svg"
"""Not an address: it is never asked for."""

ASKED = re.compile(r'"(widget_[a-z_]+(?:\.[a-z_]+)?)"')
ASKED_BY_ATTRIBUTE = re.compile(r"`(widget_[a-z_]+)\.\$\{")
HOSTILE = (
    "../../etc/passwd",
    "..%2f..%2fetc%2fpasswd",
    "%00",
    "<script>",
    "en%0d%0aX-Own: 1",
    "x" * 5000,
    "__proto__",
    "en.ftl",
)


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[System]:
    with serve_alone(tmp_path_factory.mktemp("assets")) as system:
        yield system


def get(served: System, path: str, **headers: str) -> httpx.Response:
    return httpx.get(f"{served.address}/widget/{path}", headers=headers, trust_env=False)


def read_sources() -> str:
    return "\n".join(path.read_text("utf-8") for path in sorted(FOLDER.glob("*.js")))


def write(folder: Path, **sources: str) -> Path:
    """Write modules, each named by its name, and return the path of the one that is called `entry`."""
    for name, source in sources.items():
        (folder / f"{name}.js").write_text(source, "utf-8")
    return folder / "entry.js"


def test_the_script_is_small(served: System) -> None:
    response = get(served, "keyclerk.js", **{"Accept-Encoding": "gzip"})

    assert response.headers["Content-Encoding"] == "gzip"
    assert int(response.headers["Content-Length"]) < MOST_BYTES
    assert len(gzip.compress(response.content, 6)) < MOST_BYTES


def test_the_script_is_one_classic_script(served: System) -> None:
    response = get(served, "keyclerk.js")

    assert response.headers["Content-Type"] == "text/javascript; charset=utf-8"
    assert response.text.startswith('"use strict";')
    assert re.findall(r"^\s*(?:import|export)\s.*$", response.text, re.MULTILINE) == []


@pytest.mark.parametrize("path", ["keyclerk.js", "vendor/adaptivecards.js", "texts/fr"])
def test_a_browser_that_has_a_file_is_told_so(served: System, path: str) -> None:
    first = get(served, path)

    again = get(served, path, **{"If-None-Match": first.headers["ETag"]})
    other = get(served, path, **{"If-None-Match": '"of-before"'})

    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["ETag"] == first.headers["ETag"]
    assert (other.status_code, other.content) == (200, first.content)


@pytest.mark.parametrize("path", ["keyclerk.js", "vendor/adaptivecards.js", "texts/fr"])
def test_a_file_is_the_same_compressed_or_not(served: System, path: str) -> None:
    plain = get(served, path, **{"Accept-Encoding": "identity"})
    compressed = get(served, path, **{"Accept-Encoding": "gzip"})

    assert "Content-Encoding" not in plain.headers
    assert compressed.content == plain.content


def test_the_script_names_no_host(served: System) -> None:
    addresses = re.findall(r"""(?:https?:|wss?:)?//[\w.-]+[\w./-]*""", get(served, "keyclerk.js").text)

    assert set(addresses) <= {NAMESPACE}


def test_a_module_that_is_not_there_is_named(tmp_path: Path) -> None:
    entry = write(tmp_path, entry='import { A } from "./missing.js";\n')

    with pytest.raises(BundleError) as raised:
        bundle(entry)

    assert raised.value.data["module"] == "missing.js"


def test_modules_that_import_each_other_are_named(tmp_path: Path) -> None:
    entry = write(
        tmp_path,
        entry='import { A } from "./one.js";\n',
        one='import { B } from "./other.js";\nexport const A = 1;\n',
        other='import { A } from "./one.js";\nexport const B = 1;\n',
    )

    with pytest.raises(BundleError) as raised:
        bundle(entry)

    assert raised.value.data["module"] == "one.js"


@pytest.mark.parametrize(
    "line",
    [
        'import * as all from "./one.js";',
        'import "./one.js";',
        'import { A } from "https://elsewhere.example/one.js";',
        'import { A } from "one";',
        'import { A } from "../one.js";',
        "import { A } from './one.js';",
        "export default 1;",
        "export { A };",
        'export * from "./one.js";',
        "export let a = 1;",
        "export function* [name]() {}",
    ],
)
def test_a_line_that_is_not_understood_is_named_with_its_module(tmp_path: Path, line: str) -> None:
    entry = write(tmp_path, entry=f"{line}\n", one="export const A = 1;\n")

    with pytest.raises(BundleError) as raised:
        bundle(entry)

    assert raised.value.data == {"module": "entry.js", "line": line}


def test_a_module_that_two_import_is_there_once(tmp_path: Path) -> None:
    entry = write(
        tmp_path,
        entry='import { A } from "./one.js";\nimport { B } from "./other.js";\n',
        one='import { C } from "./shared.js";\nexport const A = C;\n',
        other='import { C } from "./shared.js";\nexport const B = C;\n',
        shared='export const C = "the only one";\n',
    )

    assert bundle(entry).count("the only one") == 1


@pytest.mark.parametrize("language", load_languages())
def test_the_words_come_in_every_language(served: System, language: str) -> None:
    response = get(served, f"texts/{language}")

    words = response.json()
    assert response.headers["Content-Type"] == "application/json"
    assert words == json.loads(describe_words(language))
    assert words["language"] == language
    assert list(words["feedback"]) == list(load_languages())
    assert words["starters"]


@pytest.mark.parametrize(
    ("wished", "language"), [("fr-BE", "fr"), ("NL_nl", "nl"), ("cs", "en"), ("-", "en"), ("*", "en")]
)
def test_a_language_without_texts_gets_the_nearest(served: System, wished: str, language: str) -> None:
    assert get(served, f"texts/{wished}").json()["language"] == language


@pytest.mark.parametrize("name", HOSTILE, ids=[name[:20] for name in HOSTILE])
def test_a_name_that_is_no_language_leads_nowhere_else(served: System, name: str) -> None:
    response = get(served, f"texts/{name}")

    assert response.status_code in {200, 404}
    assert "X-Own" not in response.headers
    if response.status_code == httpx.codes.OK:
        assert response.text == describe_words("en")


def test_every_text_that_the_script_asks_for_is_there() -> None:
    sources = read_sources()
    asked = set(ASKED.findall(sources))
    asked |= {f"widget_problem.{name}" for name in re.findall(r'showProblem\("(\w+)"', sources)}

    assert asked - set(json.loads(describe_words("en"))["texts"]) == set()


def test_every_text_that_is_there_is_asked_for() -> None:
    sources = read_sources()
    asked, by_attribute = set(ASKED.findall(sources)), set(ASKED_BY_ATTRIBUTE.findall(sources))
    spoken = set(re.findall(r'"(\w+)"', sources))
    # A text whose attributes are chosen among is the name of them all, and not asked for itself.
    chosen = by_attribute | {f"{name}.{attribute}" for name in by_attribute for attribute in spoken}

    assert set(json.loads(describe_words("en"))["texts"]) - asked - chosen == set()


def test_the_vendored_files_are_those_that_were_fetched() -> None:
    lines = (FOLDER / "vendor" / "README.md").read_text("utf-8").splitlines()
    told = dict(re.findall(r"^\| `([\w.]+)` .* `([0-9a-f]{64})` \|$", "\n".join(lines), re.MULTILINE))
    scripts = {path.name for path in (FOLDER / "vendor").iterdir() if path.suffix not in {".md", ".LICENSE"}}

    assert set(told) == scripts
    assert {name: hashlib.sha256((FOLDER / "vendor" / name).read_bytes()).hexdigest() for name in told} == told
