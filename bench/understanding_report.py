"""The report on understanding, as Markdown: by language and intent, calibration, and every sentence that was missed."""

from collections.abc import Iterator, Sequence

from bench.machine import find_commit
from bench.pictures import PICTURES
from bench.reliability import Bin, find_bins, find_calibration_error
from bench.scores import Parsed, Scores, Share, find_among_two, group_by_language, score

COLUMNS = (
    "language",
    "sentences",
    "intents right (95 % interval)",
    "right one among the two likeliest",
    "out of scope told",
    "in scope, lost",
    "entity F1",
    "language right / unsure / wrong",
)


def list_rows(parsed: Sequence[Parsed]) -> list[tuple[str, ...]]:
    """Return a row of `COLUMNS` for each language, and one for all of them."""
    return [_describe(name, group) for name, group in group_by_language(parsed)]


def write_table(rows: Sequence[tuple[str, ...]]) -> list[str]:
    """Return the lines of the table by language."""
    return [_row(COLUMNS), _row(["---"] * len(COLUMNS)), *map(_row, rows)]


def write_report(parsed: Sequence[Parsed], rows: Sequence[tuple[str, ...]]) -> str:
    """Return the whole report."""
    wrong = sorted((each for each in parsed if not each.is_right), key=lambda each: each.sentence.intent)
    bins = find_bins(parsed)
    lines = [
        "# Understanding of the development sentences",
        "",
        f"Commit {find_commit()}. `nlu_fallback` counts as `out_of_scope`. Intervals are Wilson's, of 95 %.",
        "",
        *write_table(rows),
        "",
        *(f"![{name}]({name}.svg)" for name in PICTURES),
        "",
        "## By intent, all languages",
        "",
        "| intent | right | 95 % interval | taken for |",
        "|---|---|---|---|",
        *_describe_intents(parsed),
        "",
        "## Reliability",
        "",
        f"Expected calibration error: {find_calibration_error(bins):.1f} %.",
        "",
        "| confidence | sentences | mean confidence | likeliest intent right |",
        "|---|---|---|---|",
        *map(_describe_bin, bins),
        "",
        f"## Intents that are wrong ({len(wrong)})",
        "",
        *map(_describe_error, wrong),
        "",
        "## Entities that are wrong",
        "",
        *(_describe_entities(each) for each in parsed if each.entities != each.sentence.entities),
        "",
        "## Languages that are unsure or wrong",
        "",
        *(
            f"- {each.sentence.language} → {each.language or 'unsure'}: {each.sentence.text}"
            for each in parsed
            if each.language != each.sentence.language
        ),
    ]
    return "\n".join(lines) + "\n"


def _describe(name: str, group: Sequence[Parsed]) -> tuple[str, ...]:
    scores: Scores = score(group)
    low, high = scores.intents.interval
    return (
        name,
        str(len(group)),
        f"{scores.intents.percent:.1f} % ({low:.0f}-{high:.0f})",
        f"{find_among_two(group).percent:.1f} %",
        str(scores.out_of_scope),
        str(scores.lost),
        f"{scores.entity_f1:.3f}",
        f"{scores.language_right} / {scores.language_unsure} / {scores.language_wrong}",
    )


def _describe_intents(parsed: Sequence[Parsed]) -> Iterator[str]:
    for intent in sorted({each.sentence.intent for each in parsed}):
        group = [each for each in parsed if each.sentence.intent == intent]
        taken_for = sorted({f"`{each.intent}`" for each in group if not each.is_right})
        share = Share(sum(each.is_right for each in group), len(group))
        low, high = share.interval
        yield _row([f"`{intent}`", str(share), f"{low:.0f}-{high:.0f}", ", ".join(taken_for)])


def _describe_bin(each: Bin) -> str:
    low, high = each.right.interval
    cells = [f"{each.low:.1f}-{each.high:.1f}", str(each.right.whole), f"{each.confidence:.2f}"]
    return _row([*cells, f"{each.right.percent:.0f} % ({low:.0f}-{high:.0f})"])


def _describe_error(each: Parsed) -> str:
    taken_for = each.intent if each.intent == each.likeliest else f"{each.intent} (likeliest: {each.likeliest})"
    sentence = each.sentence
    return f"- {sentence.language}, {each.confidence:.2f}: `{sentence.intent}` → `{taken_for}`: {sentence.text}"


def _describe_entities(each: Parsed) -> str:
    missing = ", ".join(f"{name} {value}" for name, value in sorted(each.sentence.entities - each.entities)) or "-"
    extra = ", ".join(f"{name} {value}" for name, value in sorted(each.entities - each.sentence.entities)) or "-"
    return f"- {each.sentence.language}: missing {missing}; too many {extra}: {each.sentence.text}"


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
