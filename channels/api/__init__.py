"""The API for the programs of partners: installations recorded one by one or in batches, and what describes it."""

from channels.api.document import PATH
from channels.api.routes import router
from channels.api.schemas import MOST_BYTES

__all__ = ["MOST_BYTES", "PATH", "router"]
