"""The migrations of the schema, run by `Database.migrate`."""
