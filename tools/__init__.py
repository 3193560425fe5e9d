"""Tools of those who work on Keyclerk: pictures, transcript, settings table, and the scripts behind `make`."""
