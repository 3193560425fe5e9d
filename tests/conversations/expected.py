"""What answers have to hold: values of responses, made from the brute-force count and never from the product's own."""

from collections.abc import Iterable
from typing import Any

from tests.brute_force import NUMBERS
from tests.conversations.records import Records

MOST_ROWS = 20
MOST_NAMES = 5

Values = dict[str, Any]


def get_figures(values: Values) -> Values:
    """Return an answer's values without what tells how current and which the records are."""
    return {name: value for name, value in values.items() if name not in ("records", "record_ids")}


def describe_usage(records: Records, suffix: str) -> Values:
    """Return a key's figures and how they were counted."""
    figures = records.figures[suffix]
    proof = [_describe_entry(records, entry) for entry in reversed(figures["proof"])]
    values = {
        "product": {"product": figures["product"]},
        "suffix": suffix,
        "used": figures["used"],
        "proof": _describe_rows(proof or [{"row": "row_no_proof"}]),
    }
    return values if figures["limit"] is None else {**values, **_get_limit(figures)}


def describe_keys(records: Records, suffixes: Iterable[str]) -> Values:
    """Return keys as a numbered list."""
    rows = []
    for number, suffix in enumerate(suffixes, start=1):
        figures = records.figures[suffix]
        row = {
            "row": "row_key_unlimited",
            "number": number,
            "product": {"product": figures["product"]},
            "suffix": suffix,
            "used": figures["used"],
        }
        rows.append(row if figures["limit"] is None else {**row, "row": "row_key", **_get_limit(figures)})
    return _describe_rows(rows)


def describe_totals(records: Records) -> Values:
    """Return the totals of each product; one key without a limit leaves its product without one."""
    rows = []
    for product in sorted({figures["product"] for figures in records.figures.values()}):
        keys = [figures for figures in records.figures.values() if figures["product"] == product]
        row = {
            "row": "row_total_unlimited",
            "product": {"product": product},
            "used": sum(figures["used"] for figures in keys),
        }
        if all(figures["limit"] is not None for figures in keys):
            limits = {name: sum(figures[name] for figures in keys) for name in ("limit", "left")}
            row = {**row, "row": "row_total", **limits}
        rows.append(row)
    return _describe_rows(rows)


def describe_help(records: Records, suffix: str) -> Values:
    """Return what helps where a key has no activations left: other keys of the product, and computers to reuse."""
    product = records.figures[suffix]["product"]
    options: list[Values] = []
    for other in records.list_suffixes(product=product):
        figures = records.figures[other]
        if other == suffix or figures["left"] == 0:
            continue
        row = {"row": "row_other_key_unlimited", "suffix": other, "product": {"product": product}}
        if figures["left"] is not None:
            row = {**row, "row": "row_other_key", "left": figures["left"]}
        options.append(row)
    computers = records.list_reusable(suffix)
    if computers:
        more = max(len(computers) - MOST_NAMES, 0)
        options.append({"row": "row_reusable", "computers": {"any_of": computers[:MOST_NAMES]}, "more": more})
    return {"help": "some" if options else "none", "options": _describe_rows(options)}


def describe_forecast(records: Records, suffix: str, computer: str, *replaced: str) -> Values:
    """Return what one more installation on a computer with parts replaced would do to a key."""
    entry, figures = records.forecast(suffix, computer, *replaced), records.figures[suffix]
    verdict = "refused" if entry["refusal"] else "counted" if entry["counted"] else "not_counted"
    if verdict == "counted" and figures["limit"] is None:
        verdict = "counted_unlimited"
    reason = entry["rule"]
    if reason == "SAME_COMPUTER" and not replaced:
        reason = "SAME_COMPUTER_UNCHANGED"
    return {
        "verdict": verdict,
        "reason": reason,
        "computer": computer,
        "suffix": suffix,
        "product": {"product": figures["product"]},
        "limit": figures["limit"] or 0,
        "used_after": figures["used"] + 1,
        "changed": _describe_parts(replaced),
        **(describe_help(records, suffix) if verdict == "refused" else {"help": "none", "options": _describe_rows([])}),
    }


def _describe_parts(parts: Iterable[str]) -> Values:
    return {"list": [{"text": f"component_{part}"} for part in parts]}


def _describe_entry(records: Records, entry: Values) -> Values:
    row = {
        "row": "row_proof",
        "date": {"date": entry["occurred_at"], "zone": records.zone},
        "computer": entry["computer"],
        "how": _describe_reason(entry),
    }
    if entry["disagreement"]:
        values = {"how": row["how"], "ours": {"text": f"outcome_{entry['disagreement']}"}}
        return {**row, "how": {"text": "how_disagreed", "values": values}}
    return row


def _describe_reason(entry: Values) -> Values:
    if not entry["changed"]:
        return _describe_outcome(entry)
    changed = _describe_changed(entry["changed"], entry["weight"])
    if entry["refusal"] or entry["disagreement"]:
        return {"text": "how_changed", "values": {"how": _describe_outcome(entry), "changed": changed}}
    return {"text": f"how_{entry['rule']}_components", "values": {"changed": changed}}


def _describe_outcome(entry: Values) -> Values:
    is_ours = entry["disagreement"] in (None, "refused")
    if entry["refusal"] == "LIMIT_REACHED":
        return {
            "text": "how_refused_LIMIT_REACHED",
            "values": {"needed": entry["used"] + 1 if is_ours else "none"},
        }
    if entry["refusal"] == "KEY_BLOCKED" and is_ours:
        return {"text": "how_refused_KEY_BLOCKED", "values": {}}
    if entry["refusal"]:
        return {"text": "how_refused", "values": {"code": entry["refusal"]}}
    if entry["disagreement"]:
        return {"text": "how_counted" if entry["counted"] else "how_not_counted", "values": {}}
    return {"text": f"how_{entry['rule']}", "values": {}}


def _describe_changed(components: list[str], weight: int) -> Values:
    alone = [{"text": f"component_{each}", "attribute": "alone"} for each in components if each == "mainboard"]
    weights = " + ".join(str(NUMBERS["weights"][each]) for each in components)
    return {
        "text": "changed_components",
        "values": {
            "components": _describe_parts(components),
            "weights": weights if len(components) > 1 else "none",
            "weight": weight,
            "threshold": NUMBERS["threshold"],
            "alone": {"any_of": alone} if alone else "none",
        },
    }


def _describe_rows(rows: list[Values]) -> Values:
    return {"rows": rows[:MOST_ROWS], "more": max(len(rows) - MOST_ROWS, 0)}


def _get_limit(figures: Values) -> Values:
    return {"limit": figures["limit"], "left": figures["left"]}
