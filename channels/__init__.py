"""Where conversations come in: the intake, and web chat; beside them the API for installations."""
