"""The triage console: where support agents see each incident with its diagnosis, and work on it."""

from console.app import LARGER_BODIES, PATH, build_console_app

__all__ = ["LARGER_BODIES", "PATH", "build_console_app"]
