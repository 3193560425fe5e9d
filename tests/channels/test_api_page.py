"""The description of the API: a document that is valid and true, and a page that shows it without any script."""

import itertools
import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from fastapi.openapi.models import OpenAPI
from playwright.sync_api import Browser, Page

from channels.api.page import name_type
from keyclerk.imports.installations import INSTALLATION_COLUMNS
from tests.channels.partners import make_partner
from tests.channels.programs import PATH, make_program, serve_alone
from tests.system import System


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Iterator[System]:
    with serve_alone(tmp_path_factory.mktemp("page")) as system:
        yield system


@pytest.fixture(scope="module")
def document(alone: System) -> dict[str, Any]:
    """The document, as it is served without an API key."""
    read: dict[str, Any] = httpx.get(f"{alone.address}/api/v1/openapi.json", trust_env=False).json()
    return read


@pytest.fixture
def page(browser: Browser, alone: System) -> Iterator[Page]:
    """A page on a narrow screen; it may ask its own host alone, and have no mistakes."""
    page = browser.new_page(base_url=alone.address, viewport={"width": 390, "height": 844})
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("console", lambda message: problems.append(message.text))
    page.on("requestfailed", lambda request: problems.append(request.url))
    page.on("request", lambda request: None if is_own(request.url, alone) else problems.append(request.url))
    yield page
    page.close()
    assert problems == []


def is_own(url: str, system: System) -> bool:
    return url.startswith((f"{system.address}/", "data:"))


def find_examples(document: dict[str, Any], status: str) -> dict[str, Any]:
    answer = document["paths"][PATH]["post"]["responses"][status]
    return {name: each["value"] for name, each in answer["content"]["application/json"]["examples"].items()}


def find_references(value: Any) -> set[str]:
    if isinstance(value, dict):
        own = {value["$ref"]} if isinstance(value.get("$ref"), str) else set()
        return own.union(*map(find_references, value.values()))
    return set().union(*map(find_references, value)) if isinstance(value, list) else set()


def test_the_document_is_of_openapi_and_has_the_api_alone(document: dict[str, Any]) -> None:
    assert OpenAPI.model_validate(document).openapi.startswith("3.1")
    assert list(document["paths"]) == [PATH]
    assert document["paths"][PATH]["post"]["security"] == [{"apiKey": []}]
    assert document["components"]["securitySchemes"]["apiKey"]["scheme"] == "bearer"
    assert set(document["paths"][PATH]["post"]["responses"]) == {"200", "400", "401", "409", "413", "422"}


def test_every_reference_of_the_document_leads_to_a_schema(document: dict[str, Any]) -> None:
    schemas = {f"#/components/schemas/{name}" for name in document["components"]["schemas"]}

    assert find_references(document) | {"#/components/schemas/Problem"} == schemas


def test_the_fields_of_an_installation_are_those_of_its_file(document: dict[str, Any]) -> None:
    schema = document["components"]["schemas"]["Installation"]

    assert set(schema["properties"]) == {*INSTALLATION_COLUMNS.required, *INSTALLATION_COLUMNS.optional}
    assert {*schema["required"], "partner"} == set(INSTALLATION_COLUMNS.required)


def test_null_is_taken_in_the_fields_of_which_the_document_says_so(alone: System, document: dict[str, Any]) -> None:
    fields = document["components"]["schemas"]["Installation"]["properties"]
    partner = make_partner(alone)
    program = make_program(alone, partner.id)
    item = {"occurred_at": "2026-04-01T09:00:00Z", "partner": partner.id, "product_key": partner.product_key}

    taken = {
        name: program.post({**item, "event_id": name, "computer": name, name: None}).status_code == 200
        for name in fields
    }

    assert taken == {name: {"type": "null"} in field.get("anyOf", ()) for name, field in fields.items()}
    assert taken["ram"]
    assert name_type(fields["ram"]) == "text, at most 200 characters or null"


def test_the_examples_are_answered_as_the_document_says(alone: System, document: dict[str, Any]) -> None:
    request = document["paths"][PATH]["post"]["requestBody"]["content"]["application/json"]["examples"]
    one, batch = request["one"]["value"], request["batch"]["value"]
    alone.import_rows("partners", "partner,name", f"{one['partner']},Atelier")
    alone.import_rows(
        "keys", "partner,product,product_key,limit", f"{one['partner']},windows-server,{one['product_key']},5"
    )
    program = make_program(alone, one["partner"])
    for number in (1, 2):
        program.post({**one, "event_id": str(number), "computer": str(number), "occurred_at": "2026-01-01T00:00:00Z"})

    counted = program.post(one)
    both = program.post([batch[0], {**batch[1], "occurred_at": "2026-11-20T14:06:00"}])
    differs = program.post({**one, "computer": "OTHER"})

    assert (counted.status_code, counted.json()) == (200, find_examples(document, "200")["counted"])
    expected = find_examples(document, "200")["batch"]
    assert both.json() == [{**expected[0], "repeat": True}, expected[1]]
    assert (differs.status_code, differs.json()) == (409, find_examples(document, "409")["differs"])
    assert program.send(b"", {}).json() == find_examples(document, "401")["failure"]
    assert program.post_raw("{").json() == find_examples(document, "400")["failure"]
    assert program.post([]).json() == find_examples(document, "422")["failure"]
    assert program.post([{}] * 1001).json() == find_examples(document, "413")["failure"]


def test_every_answer_has_the_fields_of_its_schema(document: dict[str, Any]) -> None:
    fields = {name: set(schema["properties"]) for name, schema in document["components"]["schemas"].items()}
    ok, invalid = find_examples(document, "200"), find_examples(document, "422")

    assert set(ok["counted"]) == set(ok["refused"]) == fields["Recorded"]
    assert set(invalid["invalid"]) == fields["Rejected"]
    assert set(invalid["invalid"]["problems"][0]) == fields["Problem"]
    assert set(invalid["failure"]) == fields["Failure"]


def test_the_page_shows_every_field_answer_and_example(page: Page, document: dict[str, Any]) -> None:
    page.goto("/api/v1/docs")
    shown = page.locator("main").inner_text()
    operation = document["paths"][PATH]["post"]

    assert page.locator("h1").all_inner_texts() == ["Keyclerk API, version 1"]
    for name, schema in document["components"]["schemas"].items():
        rows = page.locator(f"#{name} ~ table").first.locator("tbody th code").all_inner_texts()
        assert rows == list(schema["properties"])
    for status, answer in operation["responses"].items():
        assert status in page.locator(f"#{operation['operationId']} ~ table tbody th").all_inner_texts()
        assert answer["description"] in shown
    codes = page.locator("pre code").all_inner_texts()
    assert codes[0].startswith(f"curl https://keyclerk.example{PATH} ")
    assert '"rule": "NEW_COMPUTER"' in "".join(codes)


def test_the_page_has_headings_in_order_and_tables_with_heads(page: Page) -> None:
    page.goto("/api/v1/docs")
    levels = [int(tag[1]) for tag in page.locator("h1,h2,h3,h4").evaluate_all("all => all.map(each => each.tagName)")]

    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))
    assert page.locator("table").count() == page.locator("table > caption").count() == page.locator("thead").count()
    assert page.locator("th:not([scope])").count() == 0
    assert page.locator("html[lang=en]").count() == 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_is_written_on_the_page_can_be_read(page: Page, scheme: Any) -> None:
    page.emulate_media(color_scheme=scheme)
    page.goto("/api/v1/docs")

    assert min(page.evaluate(CONTRASTS).values()) >= 4.5


def test_the_page_fits_on_a_narrow_screen(page: Page) -> None:
    page.goto("/api/v1/docs")

    assert page.evaluate("document.documentElement.scrollWidth") == 390


def test_every_link_of_the_page_leads_somewhere(page: Page, alone: System) -> None:
    page.goto("/api/v1/docs")
    links = page.locator("a").evaluate_all("all => all.map(each => each.getAttribute('href'))")

    for link in links:
        if link.startswith("#"):
            assert page.locator(f"[id='{link[1:]}']").count() == 1
        else:
            assert httpx.get(alone.address + link, trust_env=False).status_code == 200


def test_the_page_may_run_nothing_and_fetch_nothing_from_elsewhere(alone: System) -> None:
    response = httpx.get(f"{alone.address}/api/v1/docs", trust_env=False)

    policy = response.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; style-src 'self';")
    assert "script" not in policy + response.text.casefold().replace("subscript", "")
    assert "http://" not in response.text
    assert "https://" not in response.text.replace("https://keyclerk.example", "")
    assert "style=" not in response.text


def test_the_demonstration_serves_the_api_and_its_page_too(tmp_path_factory: pytest.TempPathFactory) -> None:
    with serve_alone(tmp_path_factory.mktemp("demo"), demo=True) as system:
        page = httpx.get(f"{system.address}/api/v1/docs", trust_env=False)
        foreign = httpx.get(f"{system.address}/api/v1/docs", headers={"Host": "keyclerk.example"}, trust_env=False)
        refused = httpx.post(system.address + PATH, json={}, trust_env=False)
        taken = make_program(system, "*").post({})

    assert (page.status_code, foreign.status_code) == (200, 421)
    assert (refused.status_code, taken.status_code) == (401, 422)
    assert json.loads(taken.text)["error"] == "INVALID"


CONTRASTS = """() => {
    const parse = (colour) => colour.match(/[\\d.]+/g).map(Number);
    const shine = ([red, green, blue]) => [red, green, blue]
        .map((each) => each / 255)
        .map((each) => each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4)
        .reduce((sum, each, place) => sum + each * [0.2126, 0.7152, 0.0722][place], 0);
    const ground = (element) => {
        for (let each = element; each; each = each.parentElement) {
            const colour = parse(getComputedStyle(each).backgroundColor);
            if (colour.length < 4 || colour[3] > 0) return colour;
        }
        return [255, 255, 255];
    };
    const contrasts = {};
    for (const element of document.querySelectorAll("body *")) {
        if (![...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim())) continue;
        const pair = [shine(parse(getComputedStyle(element).color)), shine(ground(element))];
        const [light, dark] = pair.sort((a, b) => b - a);
        const name = `${element.tagName}.${element.className}`;
        contrasts[name] = Math.min(contrasts[name] ?? 21, (light + 0.05) / (dark + 0.05));
    }
    return contrasts;
}"""
