"""The actor: who runs the command."""

import getpass


def name_actor() -> str:
    """Return the name of the operating system's user, `unknown` where there is none."""
    try:
        return getpass.getuser()
    except OSError:
        return "unknown"
