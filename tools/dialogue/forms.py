"""The forms: what each asks in which order, what interrupts it, and how it begins and ends."""

from keyclerk.catalog import load_catalog
from tools.dialogue.markdown import fence, join, list_buttons, list_codes, tabulate
from tools.dialogue.paths import read_paths
from tools.dialogue.sources import list_rules, read_steps, read_yaml


def describe_forms() -> str:
    """Return a picture of each form and a table of its questions."""
    return join(*(_describe_form(form, each["required_slots"]) for form, each in read_yaml("domain")["forms"].items()))


def _describe_form(form: str, slots: list[str]) -> str:
    submits = [rule for rule in list_rules() if {"action": form} in rule["steps"]]
    begins = [name for name, paths in read_paths().items() if form in paths.follows]
    asks = {slot: read_paths()[f"action_ask_{form}_{slot}"] for slot in slots}
    ends = [(rule["rule"], read_steps(rule)[-1]) for rule in submits]
    picture = fence(
        "stateDiagram-v2",
        *(f"[*] --> {form} : {name}" for name in begins),
        f"state {form} {{",
        *(f"    {source} --> {target}" for source, target in zip(["[*]", *slots], [*slots, "[*]"], strict=True)),
        *(f"    {slot} --> {slot} : not taken, or interrupted" for slot in slots),
        "}",
        f"{form} --> [*] : action_cancel",
        *(f"{form} --> {action} : {rule}" for rule, action in ends),
        *(f"{action} --> [*]" for _, action in ends),
    )
    forms = load_catalog().forms[form]
    questions = [
        (
            f"`{slot}`",
            f"`{ask.name}`: {ask.about}",
            list_codes(ask.responses),
            "yes" if forms[slot]["free_text"] else "no",
        )
        for slot, ask in asks.items()
    ]
    interrupting = {tuple(forms[slot]["interrupted_by"]): None for slot in slots}
    others = [f"validate_{form}", *(action for _, action in ends)]
    return join(
        f"### {form.replace('_', ' ').capitalize()}",
        picture,
        tabulate("question", "asked by", "says", "free text", rows=questions),
        tabulate(
            "response",
            "its buttons",
            rows=list_buttons({each: None for ask in asks.values() for each in ask.responses}),
        ),
        tabulate(
            "action",
            "what it does",
            "says",
            rows=((f"`{name}`", (paths := read_paths()[name]).about, list_codes(paths.responses)) for name in others),
        ),
        *(f"Answered first, then the question is asked again: {list_codes(intents)}." for intents in interrupting),
    )
