import re
from collections.abc import Iterator

import pytest

from keyclerk.settings import ROOT
from tools.dialogue.document import DOCUMENT, fill
from tools.dialogue.paths import read_paths
from tools.dialogue.pictures import Picture
from tools.dialogue.sources import read_yaml

WRITTEN = DOCUMENT.read_text("utf-8")
BLOCKS = re.findall(r"^```mermaid\n(.*?)^```", WRITTEN, re.MULTILINE | re.DOTALL)
SHAPES = ("([])", "[]", "[[]]", "()", "{}", "{{}}", ">]", "[/\\]")
ARROWS = (r"-->(?:\|\"\"\|)?", r"-\. \"\" \.->", "==>")
NODE = r"(\w+)([^\w\s|]*\"\"[^\w\s|]*)?"

each_block = pytest.mark.parametrize("block", BLOCKS, ids=lambda block: re.sub(r"\W+", " ", block)[:60])


def test_the_document_is_current() -> None:
    is_current = fill(WRITTEN) == WRITTEN

    assert is_current, (
        "docs/dialogue.md is not what rules, actions and forms are now: run `make dialogue` and commit it"
    )


def test_every_rule_action_and_form_stands_in_it() -> None:
    rules = [
        rule["rule"] for path in (ROOT / "rules").glob("*.yml") for rule in read_yaml(f"rules/{path.stem}")["rules"]
    ]
    names = [*read_yaml("domain")["actions"], *read_yaml("domain")["forms"]]

    assert [rule for rule in rules if f'"{rule}"' not in WRITTEN and f" : {rule}\n" not in WRITTEN] == []
    assert [name for name in names if not re.search(rf"\b{name}\b", WRITTEN)] == []


def test_every_response_stands_in_it_and_every_name_in_it_exists() -> None:
    responses = set(re.findall(r"^(utter_\w+) =", (ROOT / "answers" / "en.ftl").read_text("utf-8"), re.MULTILINE))
    names = set(re.findall(r"(?<![a-z_])(?:action|validate)_\w+", WRITTEN)) | {
        name.removeprefix("say_") for name in re.findall(r"\bsay_action_\w+", WRITTEN)
    }

    assert set(re.findall(r"(?<![a-z_])utter_\w+", WRITTEN)) == responses
    assert names - set(read_yaml("domain")["actions"]) == set()


@each_block
def test_a_picture_is_well_formed(block: str) -> None:
    kind, *lines = re.sub(r'"[^"]*"', '""', block).splitlines()

    if kind == "stateDiagram-v2":
        states = r"    +(?:(?:\w+|\[\*\]) --> (?:\w+|\[\*\])(?: : [^:;]+)?|state \w+ \{|\})"
        assert [line for line in lines if not re.fullmatch(states, line)] == []
        assert block.count("{") == block.count("}")
    else:
        assert kind == "flowchart LR"
        nodes = [node for line in lines for node in read_nodes(line)]
        assert [node for node in nodes if node[1] and node[1].replace('""', "") not in SHAPES] == []
        assert {name for name, _ in nodes} == {name for name, shape in nodes if shape}
        assert len({name for name, _ in nodes}) < 60


def test_a_response_is_found_through_the_functions_and_attributes_that_name_it() -> None:
    severity, usage = read_paths()["action_ask_incident_form_draft_severity"], read_paths()["action_tell_usage"]

    assert list(severity.responses) == ["utter_ask_severity", "utter_ask_severity_again"]
    assert {"utter_key_usage", "utter_key_usages", "utter_no_keys", "utter_role_needed"} < set(usage.responses)
    assert "utter_which_key" not in usage.responses


def test_answers_lead_from_the_question_that_was_asked() -> None:
    close, error = read_paths()["action_close_incident"], read_paths()["action_explain_error"]

    assert ("utter_confirm_close", "yes", "action_end_incident") in close.picks
    assert ("utter_which_incident", "picks", "action_close_incident") in close.picks
    assert list(error.follows) == ["action_explain_limit"]


def test_a_rule_of_a_response_alone_is_drawn_without_an_action() -> None:
    picture = Picture([{"rule": "good-bye", "steps": [{"intent": "goodbye"}, {"action": "utter_goodbye"}]}])

    assert picture.nodes == {"intent_goodbye": '(["goodbye"])', "utter_goodbye": '("utter_goodbye")'}


def read_nodes(line: str) -> Iterator[tuple[str, str]]:
    """Return the nodes of a line of a flowchart with their shapes; fails where the line is neither node nor edge."""
    match = re.fullmatch(rf"    {NODE}(?: (?:{'|'.join(ARROWS)}) {NODE})?", line)
    assert match, line
    yield match[1], match[2] or ""
    if match[3]:
        yield match[3], match[4] or ""
