"""Parses lines of text from standard input into JSON lines, without a server: `python -m bot.parse MODEL`."""

import asyncio
import json
import sys
from typing import Any, Dict, Text

from rasa.core.agent import Agent


def describe(text: Text, parsed: Dict[Text, Any]) -> Dict[Text, Any]:
    """Return what was understood of a text, in the form that `keyclerk parse` prints."""
    return {
        "text": text,
        "language": parsed.get("language"),
        "intent": parsed["intent"]["name"],
        "confidence": round(parsed["intent"]["confidence"], 4),
        "band": parsed.get("band"),
        "alternatives": [
            {"intent": each["name"], "confidence": round(each["confidence"], 4)}
            for each in parsed.get("intent_ranking", [])
        ],
        "entities": [
            {name: entity[name] for name in ("entity", "value", "start", "end")}
            for entity in parsed["entities"]
            if entity["entity"] != "language"
        ],
    }


async def main(model: Text) -> None:
    """Answer each line, a JSON string, with one of JSON."""
    output, sys.stdout = sys.stdout, sys.stderr  # Rasa's own logs go to standard output
    agent = Agent.load(model)
    for line in sys.stdin:
        text = json.loads(line)
        # A text that starts with "/" is a text: only a zero-width space keeps Rasa from taking it for an intent.
        shielded = "\u200b" + text if text.lstrip().startswith("/") else text
        parsed = await agent.parse_message(shielded)
        described = describe(text, parsed)
        for entity in described["entities"]:
            entity["start"] -= len(shielded) - len(text)
            entity["end"] -= len(shielded) - len(text)
        output.write(json.dumps(described, ensure_ascii=False) + "\n")
        output.flush()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
