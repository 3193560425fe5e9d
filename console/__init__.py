"""The triage console: where support agents see each incident with its diagnosis, and work on it."""

from console.app import PATH, build_console_app

__all__ = ["PATH", "build_console_app"]
