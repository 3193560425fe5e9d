"""The demonstration: a sample partner portal with invented people, mounted only when the setting `demo` is on."""

from fastapi import FastAPI

from channels.demonstration.hosts import LocalHosts
from channels.demonstration.routes import router


def add_to(app: FastAPI) -> None:
    """Give the app the portal page, its tokens and its explanations, and have it answer to local names alone."""
    app.include_router(router)
    app.add_middleware(LocalHosts)
