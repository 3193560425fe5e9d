"""Another language is data alone: a tiny Czech, added to a copy of the project's data, is understood."""

import json
import shutil
import subprocess
from typing import Any

import pytest
import yaml

from cli.model import RASA_PYTHON, rasa_environment, train_command
from keyclerk.settings import ROOT

COPIED = ("config.yml", "domain.yml", "rules", "catalog", "answers", "data/nlu/en")
CZECH = {
    "greet": """
        dobrý den
        ahoj, je tady někdo?
        dobré ráno všem
        zdravím vás
        hezký den přeji
        čau, tady Jiří z účtárny
        dobrý večer
        nazdar, potřeboval bych pomoc
        krásné dopoledne
        zdravíčko
    """,
    "ask_key_usage": """
        kolik aktivací mi ještě zbývá?
        kolik aktivací má klíč pro Office?
        zbývá ještě nějaká aktivace na tom klíči
        kolikrát už byl klíč použit
        na kterých počítačích je klíč aktivovaný?
        kolik jsme jich už spotřebovali z deseti aktivací
        potřebuji vědět, kolik aktivací zůstává volných
        přehled použitých aktivací našeho klíče prosím
        jaký je zbývající počet aktivací pro Visio
        kde všude se ten klíč použil
    """,
}
ASKED = {
    "dobrý den všem": "greet",
    "zdravím, je tu někdo?": "greet",
    "kolik aktivací ještě zbývá na klíči pro Office 2021?": "ask_key_usage",
    "How many activations are left for Visio?": "ask_key_usage",
}


@pytest.fixture(scope="module")
def parsed(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """Train a copy of the project's data with English and the new language, and parse some sentences."""
    folder = tmp_path_factory.mktemp("project")
    for name in COPIED:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        copy(ROOT / name, folder / name)
    languages = folder / "catalog" / "languages.yml"
    content = yaml.safe_load(languages.read_text("utf-8"))
    content["languages"]["cs"] = {"names": ["czech", "cesky", "cestina"], "key_cues": ["klic", "konci na"]}
    languages.write_text(yaml.safe_dump(content, allow_unicode=True, sort_keys=False), "utf-8")
    for intent, sentences in CZECH.items():
        path = folder / "data" / "nlu" / "cs" / f"{intent}.yml"
        path.parent.mkdir(exist_ok=True)
        examples = "\n".join(f"- {line.strip()}" for line in sentences.strip().splitlines())
        path.write_text(
            yaml.safe_dump({"version": "3.1", "nlu": [{"intent": intent, "examples": examples}]}, allow_unicode=True),
            "utf-8",
        )
    environment = {**rasa_environment(), "PYTHONPATH": str(ROOT)}
    subprocess.run(train_command(folder / "models"), cwd=folder, env=environment, capture_output=True, check=True)
    lines = "".join(json.dumps(text) + "\n" for text in ASKED)
    done = subprocess.run(
        [RASA_PYTHON, "-m", "bot.parse", folder / "models" / "keyclerk.tar.gz"],
        cwd=folder,
        env=environment,
        input=lines,
        capture_output=True,
        text=True,
        check=True,
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_its_sentences_are_understood_and_so_are_the_others(parsed: list[dict[str, Any]]) -> None:
    assert {each["text"]: each["intent"] for each in parsed} == ASKED


def test_it_is_told_from_the_others(parsed: list[dict[str, Any]]) -> None:
    assert [each["language"] for each in parsed] == ["cs", "cs", "cs", "en"]


def test_the_names_of_the_catalogue_are_found_in_it(parsed: list[dict[str, Any]]) -> None:
    assert [entity["value"] for entity in parsed[2]["entities"]] == ["office"]
