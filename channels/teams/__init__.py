"""Microsoft Teams: the same assistant where partners work; loaded only where there is a bot in Teams."""
