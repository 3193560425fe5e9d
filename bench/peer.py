"""A peer: a pipeline trained on the training data, and measured on the development sentences."""

import hashlib
import json
import os
import re
import subprocess
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from bench.machine import find_commit
from bench.parsing import read_parsed
from bench.scores import Parsed
from bench.sentences import Sentence
from cli.model import RASA_PYTHON, rasa_environment
from keyclerk.product_keys import mask
from keyclerk.settings import ROOT


@dataclass(frozen=True)
class Training:
    """How a model was trained: seconds of the whole run, and those of all cores; the digest is the training data's."""

    seconds: float
    processor_seconds: float
    sentences: int
    digest: str
    commit: str
    load: float
    priority: int
    epochs: int | None = None


@dataclass(frozen=True)
class Peer:
    """What was measured of a trained model: `times` in seconds, peak of memory and file in bytes."""

    name: str
    training: Training
    parsed: Sequence[Parsed]
    times: Sequence[float]
    peak: int
    size: int


def train(config: Path, *, data: Path, model: Path, epochs: int | None = None) -> Training:
    """Train the NLU pipeline of `config` alone into the file `model`, with its log and how it went beside it."""
    load, digest, sentences, commit = os.getloadavg()[0], compute_digest(data), count_sentences(data), find_commit()
    name = model.name.removesuffix(".tar.gz")
    command = [RASA_PYTHON, "-m", "rasa", "train", "nlu", "--config", config, "--nlu", data, "--out", model.parent]
    # Nothing comes from an earlier training; and the epochs are shown in the log.
    environment = rasa_environment(RASA_MAX_CACHE_SIZE="0", LOG_LEVEL="INFO")
    with model.with_name(f"{name}.log").open("w") as log:
        before, processor_before = time.perf_counter(), _find_processor_seconds()
        subprocess.run(
            [*command, "--fixed-model-name", name],
            cwd=ROOT,
            env=environment,
            stdout=log,
            stderr=log,
            check=True,
        )
        seconds, processor_seconds = time.perf_counter() - before, _find_processor_seconds() - processor_before
    priority = os.getpriority(os.PRIO_PROCESS, 0)
    training = Training(seconds, processor_seconds, sentences, digest, commit, load, priority, epochs)
    _find_record(model).write_text(json.dumps(asdict(training)), "utf-8")
    return training


def read_training(model: Path) -> Training:
    """Return how a kept model was trained, as the file beside it says."""
    return Training(**json.loads(_find_record(model).read_text("utf-8")))


def measure(name: str, model: Path, sentences: Sequence[Sentence]) -> Peer:
    """Parse every sentence inside the loaded model, in a process of its own."""
    done = subprocess.run(
        [RASA_PYTHON, "-m", "bench.peer_in_rasa", model],
        cwd=ROOT,
        env=rasa_environment(),
        input=json.dumps([mask(sentence.text) for sentence in sentences]),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
        check=True,
    )
    answer = json.loads(done.stdout)
    parsed = [read_parsed(*each) for each in zip(sentences, answer["parsed"], strict=True)]
    return Peer(name, read_training(model), parsed, answer["seconds"], answer["peak"], model.stat().st_size)


def count_sentences(data: Path) -> int:
    """Return how many sentences the training data holds."""
    return sum(len(re.findall(r"^ +- ", path.read_text("utf-8"), re.MULTILINE)) for path in data.rglob("*.yml"))


def compute_digest(data: Path) -> str:
    """Return the SHA-256 of the files of training data."""
    digest = hashlib.sha256()
    for path in sorted(data.rglob("*.yml")):
        digest.update(f"{path.relative_to(data)}\0{hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    return digest.hexdigest()


def _find_record(model: Path) -> Path:
    return model.with_name(f"{model.name.removesuffix('.tar.gz')}.json")


def _find_processor_seconds() -> float:
    """Return what all processes that were started from here and have ended took of the cores."""
    times = os.times()
    return times.children_user + times.children_system
