"""Candidates: other features and classifiers for intents, compared; `make evaluate-candidates` writes the table."""

import json
import subprocess
import sys

from bench.sentences import read_sentences
from cli.model import RASA_PYTHON, check_rasa, rasa_environment
from keyclerk.product_keys import mask
from keyclerk.settings import ROOT

REPORT = ROOT / "reports" / "candidates.md"


def main() -> None:
    """Have every candidate measured in Rasa's environment, print each line of the table as it comes, and keep it."""
    check_rasa()
    sentences = [
        {"text": mask(each.text), "intent": each.intent, "language": each.language} for each in read_sentences()
    ]
    REPORT.parent.mkdir(exist_ok=True)
    command = [RASA_PYTHON, "-m", "bench.candidates_in_rasa"]
    with (
        REPORT.open("w", encoding="utf-8") as report,
        subprocess.Popen(
            command, cwd=ROOT, env=rasa_environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as measuring,
    ):
        if measuring.stdin is None or measuring.stdout is None:
            sys.exit("the comparison could not be started")
        measuring.stdin.write(json.dumps(sentences))
        measuring.stdin.close()
        for line in measuring.stdout:
            sys.stdout.write(line)
            sys.stdout.flush()
            report.write(line)
    sys.exit(measuring.returncode)


if __name__ == "__main__":
    main()
