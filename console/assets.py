"""Assets: the console's own style and scripts, and the vendored libraries."""

from pathlib import Path

from fastapi import APIRouter, HTTPException
from starlette.responses import FileResponse

FOLDER = Path(__file__).resolve().parent
TYPES = {".css": "text/css", ".js": "text/javascript"}
HEADERS = {"Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff"}

router = APIRouter()


def list_assets() -> dict[str, Path]:
    """Return every file that is served, by its name."""
    files = [*(FOLDER / "assets").iterdir(), *(FOLDER / "vendor").iterdir()]
    return {path.name: path for path in files if path.suffix in TYPES}


_FILES = list_assets()


@router.get("/assets/{name}")
async def send_asset(name: str) -> FileResponse:
    """Send a file; there are no others."""
    path = _FILES.get(name)
    if path is None:
        raise HTTPException(404)
    return FileResponse(path, media_type=TYPES[path.suffix], headers=HEADERS)
