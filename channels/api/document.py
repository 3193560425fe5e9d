"""The OpenAPI document: the routes of the API with their schemas, examples and answers."""

from collections.abc import Sequence
from typing import Any

from fastapi.openapi.utils import get_openapi
from starlette.routing import BaseRoute

from channels.api.schemas import MOST_INSTALLATIONS, Failure, Installation, Rejected

PATH = "/api/v1/installations"
VERSION = "1"

_ONE = {
    "event_id": "till-000117",
    "occurred_at": "2026-11-20T14:05:00+01:00",
    "partner": "atelier",
    "product_key": "CF8R3-TRQT8-RRB23-KRKVN-C9VRC",
    "computer": "SRV-LILLE-02",
    "disk": "disk-7c01",
    "mainboard": "mainboard-2f90",
}
_OTHER = {**_ONE, "event_id": "till-000118", "occurred_at": "2026-11-20T14:06:00+01:00", "computer": "SRV-LILLE-03"}
_COUNTED = {
    "event_id": "till-000117",
    "counted": True,
    "rule": "NEW_COMPUTER",
    "refusal": None,
    "used": 3,
    "limit": 5,
    "repeat": False,
}
_REFUSED = {**_COUNTED, "counted": False, "rule": None, "refusal": "LIMIT_REACHED", "used": 5}
_INVALID = {
    "event_id": "till-000118",
    "error": "INVALID",
    "problems": [
        {
            "column": "occurred_at",
            "value": "2026-11-20T14:06:00",
            "reason": "'2026-11-20T14:06:00' has no offset: write it like 2026-01-31T14:05:00+01:00, or with Z for UTC",
        }
    ],
}
_DIFFERS = {"event_id": "till-000117", "error": "EVENT_DIFFERS", "problems": []}


def _name(**examples: Any) -> dict[str, Any]:
    return {name: {"value": value} for name, value in examples.items()}


_INSTALLATION = {"$ref": "#/components/schemas/Installation"}
_ARRAY = {"type": "array", "items": _INSTALLATION, "minItems": 1, "maxItems": MOST_INSTALLATIONS}

REQUEST: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "description": f"One installation, or an array of 1 to {MOST_INSTALLATIONS:,} of them; at most 2 MB.",
        "content": {
            "application/json": {
                "schema": {"anyOf": [_INSTALLATION, _ARRAY]},
                "examples": _name(one=_ONE, batch=[_ONE, _OTHER]),
            }
        },
    }
}
"""What the route that records takes; it reads the body itself, more strictly than a model would."""

ANSWERS: dict[int | str, dict[str, Any]] = {
    200: {"description": "What became of the installation; for an array, of each of them, in the same order"},
    400: {"model": Failure, "description": "The body is not JSON in UTF-8"},
    401: {
        "model": Failure,
        "description": "The API key is missing, unknown or revoked",
        "headers": {"WWW-Authenticate": {"description": "Bearer", "schema": {"type": "string"}}},
    },
    409: {
        "model": Rejected,
        "description": "The one installation has the event_id of another, which is recorded with other content",
    },
    413: {"model": Failure, "description": "More than 2 MB, or more than 1,000 installations"},
    422: {
        "model": Rejected | Failure,
        "description": "Fields of the one installation cannot be taken; or the body is something else altogether",
    },
}

_EXAMPLES = {
    "200": _name(counted=_COUNTED, refused=_REFUSED, batch=[_COUNTED, _INVALID]),
    "400": _name(failure={"error": "NOT_JSON"}),
    "401": _name(failure={"error": "INVALID_API_KEY"}),
    "409": _name(differs=_DIFFERS),
    "413": _name(failure={"error": "TOO_MANY"}),
    "422": _name(invalid=_INVALID, failure={"error": "BODY"}),
}


def build_document(routes: Sequence[BaseRoute]) -> dict[str, Any]:
    """Return the OpenAPI document of these routes."""
    document = get_openapi(
        title="Keyclerk API",
        version=VERSION,
        summary="Record installations, and hear at once whether they count.",
        routes=routes,
        servers=[{"url": "/", "description": "Where this document comes from"}],
    )
    # The route reads its body itself, so that nothing else tells FastAPI of this schema.
    schemas = document["components"]["schemas"]
    document["components"]["schemas"] = {"Installation": Installation.model_json_schema(), **schemas}
    for status, answer in document["paths"][PATH]["post"]["responses"].items():
        # FastAPI would leave out what is null.
        answer["content"]["application/json"]["examples"] = _EXAMPLES[status]
    return document
