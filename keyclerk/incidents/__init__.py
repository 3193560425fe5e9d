"""Incidents: opened exactly once, changed by the table of `keyclerk.life_cycle`, and told to whom they concern."""

from keyclerk.incidents.changing import Changed, Doer, Refused, change_incident, find_done
from keyclerk.incidents.duplicates import find_duplicates
from keyclerk.incidents.inputs import read_input
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
from keyclerk.incidents.told import find_previous, find_unanswered, list_told_ended

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
    "find_previous",
    "find_role",
    "find_unanswered",
    "format_number",
    "is_reopenable",
    "list_open_incidents",
    "list_reopenable_incidents",
    "list_timeline",
    "list_told_ended",
    "open_incident",
    "read_input",
    "read_number",
    "read_quota",
]
