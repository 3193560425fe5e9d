"""Parsing: how long the model takes to understand a sentence."""

import json
import subprocess

from bench.figure import Figure, find_percentile
from bench.sentences import read_sentences
from cli.model import MODEL, RASA_PYTHON, rasa_environment
from keyclerk.product_keys import mask
from keyclerk.settings import ROOT

P50_MS, P99_MS = 3.0, 8.0


def measure() -> list[Figure]:
    """Parse the development sentences of every language, inside the loaded model."""
    texts = [mask(sentence.text) for sentence in read_sentences()]
    done = subprocess.run(
        [RASA_PYTHON, "-m", "bench.parse_in_rasa", MODEL],
        cwd=ROOT,
        env=rasa_environment(),
        input=json.dumps(texts),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        check=True,
    )
    times = [seconds * 1000 for seconds in json.loads(done.stdout)]
    return [
        Figure("Parse, p50", find_percentile(times, 50), "ms", P50_MS),
        Figure("Parse, p99", find_percentile(times, 99), "ms", P99_MS),
    ]
