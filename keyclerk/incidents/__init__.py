"""Incidents: opened exactly once, changed by the table of `keyclerk.life_cycle`, and told to whom they concern."""

from keyclerk.incidents.changing import Changed, Doer, Refused, change_incident, find_done
from keyclerk.incidents.duplicates import find_duplicates
from keyclerk.incidents.numbers import format_number, read_number
from keyclerk.incidents.opening import Circumstances, Draft, open_incident, read_quota
from keyclerk.incidents.reading import (
    Incident,
    find_incident,
    find_role,
    is_reopenable,
    list_open_incidents,
    list_reopenable_incidents,
    list_timeline,
)

__all__ = [
    "Changed",
    "Circumstances",
    "Doer",
    "Draft",
    "Incident",
    "Refused",
    "change_incident",
    "find_done",
    "find_duplicates",
    "find_incident",
    "find_role",
    "format_number",
    "is_reopenable",
    "list_open_incidents",
    "list_reopenable_incidents",
    "list_timeline",
    "open_incident",
    "read_number",
    "read_quota",
]
