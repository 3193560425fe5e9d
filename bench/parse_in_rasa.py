"""Times the parsing of texts inside the loaded model, in Rasa's own environment: `python -m bench.parse_in_rasa MODEL`.

Texts come as a JSON list on standard input; the times, in seconds, leave as one on standard output.
"""

import asyncio
import json
import sys
import time

from rasa.core.agent import Agent

ROUNDS = 5


async def main(model: str) -> None:
    """Parse every text once to warm up, then time it."""
    output, sys.stdout = sys.stdout, sys.stderr  # Rasa's own logs go to standard output
    texts = json.load(sys.stdin)
    agent = Agent.load(model)
    for text in texts:
        await agent.parse_message(text)
    json.dump(await time_parsing(agent, texts), output)


async def time_parsing(agent: Agent, texts: list[str]) -> list[float]:
    """Return the seconds of each parsing, when every text is parsed as often as there are rounds."""
    seconds = []
    for text in texts * ROUNDS:
        before = time.perf_counter()
        await agent.parse_message(text)
        seconds.append(time.perf_counter() - before)
    return seconds


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
