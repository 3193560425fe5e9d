"""The `keyclerk` command, and the start-up of every process."""
