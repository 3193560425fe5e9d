"""Where conversations come in: the intake, and web chat."""
