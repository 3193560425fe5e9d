"""Reports: what came in and what became of it, each report as a chart with its table, and as CSV."""

import asyncio
import io
from collections.abc import Callable
from datetime import date, datetime
from typing import Annotated, Any

from fastapi import APIRouter, Depends, HTTPException, Query, Request
from starlette.responses import RedirectResponse, Response

from console.callers import identify
from console.pages import render, speak
from console.state import State, get_state
from keyclerk.agents import Agent
from keyclerk.answers import Texts
from keyclerk.periods import Period, make_period
from keyclerk.reports import REPORTS, Row
from keyclerk.spreadsheet import write_csv

PATH = "/reports"
WEEKS = (4, 12, 26, 52)
CHARTS = {"weeks": "bars", "products": "bars", "languages": "bars", "targets": "bars", "answers": "lines"}
CHARTS |= {"error_codes": "bars"}
"""How a report is drawn; one that only reads as a list is not."""
FIGURES = {"incidents", "met", "missed", "open", "median", "answered", "not_understood", "handed_over", "times"}

router = APIRouter(prefix=PATH)

Who = Annotated[Agent, Depends(identify)]
Held = Annotated[State, Depends(get_state)]
Weeks = Annotated[int, Query(ge=1, le=104)]


@router.get("")
async def show_first(request: Request, agent: Who) -> Response:
    """Send to the first report."""
    return RedirectResponse(f"{request.scope['root_path']}{PATH}/{next(iter(REPORTS))}", 303)


@router.get("/{name}.csv")
async def send_report(request: Request, state: Held, agent: Who, name: str, weeks: Weeks = 12) -> Response:
    """Send a report as CSV, whose cells no spreadsheet takes for formulas."""
    period, rows = await _make(state, agent, name, weeks)
    texts, columns = speak(request), REPORTS[name][1]
    write = {column: _find_writer(column, texts) for column in columns}
    file = io.StringIO(newline="")
    cells = [[_write_plain(cell, write[column]) for column, cell in zip(columns, row, strict=True)] for row in rows]
    write_csv(file, [_name_column(texts, column) for column in columns], cells)
    filename = f"{name.replace('_', '-')}-{period.weeks[0]:%Y-%m-%d}.csv"
    headers = {"Content-Disposition": f'attachment; filename="{filename}"', "Cache-Control": "no-store"}
    # Spreadsheets take a file for UTF-8 when it begins with a mark of it.
    content = f"\ufeff{file.getvalue()}".encode()
    headers["X-Content-Type-Options"] = "nosniff"
    return Response(content, media_type="text/csv; charset=utf-8", headers=headers)


@router.get("/{name}")
async def show_report(request: Request, state: Held, agent: Who, name: str, weeks: Weeks = 12) -> Response:
    """Show a report of some weeks, this one included."""
    period, rows = await _make(state, agent, name, weeks)
    texts, columns = speak(request), REPORTS[name][1]
    values = {
        "name": name,
        "names": list(REPORTS),
        "weeks": weeks,
        "choices": WEEKS,
        "since": _write_day(texts, period.weeks[0]),
        "columns": [{"name": column, "is_figure": column in FIGURES} for column in columns],
        "rows": [_describe(row, columns, texts, agent.time_zone) for row in rows],
        "chart": CHARTS.get(name) if rows else None,
    }
    return render(request, "reports.html", values, agent=agent)


def _describe(row: Row, columns: Any, texts: Texts, zone: str) -> list[dict[str, Any]]:
    """Return the cells of a row: what people read, and the figure that a chart takes."""
    return [
        {
            "text": _find_writer(column, texts, zone)(cell),
            "figure": cell if column in FIGURES and column != "median" else None,
            "is_figure": column in FIGURES,
        }
        for column, cell in zip(columns, row, strict=True)
    ]


def _find_writer(column: str, texts: Texts, zone: str = "UTC") -> Callable[[Any], str]:
    """Return how the cells of a column are written for people."""

    def write(cell: Any) -> str:
        match column, cell:
            case "product", None:
                return texts.say({"text": "not_given"})
            case _, None:
                return "–"
            case "product", _:
                return texts.say({"product": cell})
            case "language", _:
                return str(texts.locale.languages.get(cell, cell))
            case "target", _:
                return texts.format("console_report_target", {}, attribute=cell)
            case "week", _:
                return _write_day(texts, cell)
            case "last", _:
                return texts.say({"time": cell.isoformat(), "zone": zone})
            case "median", _:
                return texts.format("console_report_hours", {"hours": round(cell, 1)})
        return str(cell)

    return write


def _write_plain(cell: Any, write: Callable[[Any], str]) -> str:
    """Return a cell as programs read it: figures with a point, days and moments by ISO 8601; words are those read."""
    match cell:
        case datetime() | date():
            return cell.isoformat()
        case float():
            return f"{cell:.2f}"
    return write(cell)


def _write_day(texts: Texts, day: date) -> str:
    return texts.say({"date": day.isoformat(), "zone": "UTC"})


def _name_column(texts: Texts, column: str) -> str:
    return texts.format("console_report_columns", {}, attribute=column)


async def _make(state: State, agent: Agent, name: str, weeks: int) -> tuple[Period, list[Row]]:
    if name not in REPORTS:
        raise HTTPException(404)
    period = make_period(weeks=weeks, agent=agent, now=state.now())
    return period, await asyncio.to_thread(_count, state, name, period)


def _count(state: State, name: str, period: Period) -> list[Row]:
    with state.database.read() as session:
        return REPORTS[name][0](session, period)
