"""Parses texts with any model, in Rasa's own environment: `python -m bench.peer_in_rasa MODEL`.

Texts come as a JSON list on standard input. What was parsed, the times of parsing in seconds and the peak of memory in
bytes leave as JSON on standard output.
"""

import asyncio
import json
import resource
import sys

from rasa.core.agent import Agent

from bench.parse_in_rasa import time_parsing
from bot.parse import describe

UNIT = 1 if sys.platform == "darwin" else 1024


async def main(model: str) -> None:
    """Parse every text once for what is understood, then time it."""
    output, sys.stdout = sys.stdout, sys.stderr  # Rasa's own logs go to standard output
    texts = json.load(sys.stdin)
    agent = Agent.load(model)
    parsed = [describe(text, await agent.parse_message(text)) for text in texts]
    seconds = await time_parsing(agent, texts)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * UNIT
    json.dump({"parsed": parsed, "seconds": seconds, "peak": peak}, output)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
