"""The audit trail: for leads, who did what, when and why, of the partners they work for."""

import asyncio
import json
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request
from starlette.responses import Response

from console.callers import identify_lead
from console.given import Text
from console.pages import render, speak
from console.state import State, get_state
from keyclerk.agents import Agent
from keyclerk.audit import read_audit
from keyclerk.limits import LARGEST_ID
from keyclerk.store.tables import AuditRow

PAGE = 50
ACTIONS = "console_audit_actions"

router = APIRouter()


@router.get("/audit")
async def show_audit(
    request: Request,
    *,
    state: Annotated[State, Depends(get_state)],
    agent: Annotated[Agent, Depends(identify_lead)],
    partner: Annotated[Text, Query(max_length=200)] = "",
    before: Annotated[int, Query(ge=1, le=LARGEST_ID)] = LARGEST_ID,
) -> Response:
    """Show a page of the entries, the last noted first; of one partner alone, if one is given."""

    def read() -> list[AuditRow]:
        with state.database.read() as session:
            return read_audit(
                session,
                partner_id=partner.strip() or None,
                newest=PAGE + 1,
                before=before,
                partner_ids=agent.partner_ids,
                actor=agent.actor,
            )

    entries = await asyncio.to_thread(read)
    texts = speak(request)
    actions = {attribute: texts.format(ACTIONS, {}, attribute=attribute) for _, attribute in texts.list_names(ACTIONS)}
    values = {
        "rows": [(each, actions.get(each.action, each.action), _describe(each.details)) for each in entries[:PAGE]],
        "before": entries[PAGE - 1].id if len(entries) > PAGE else None,
        "partner": partner,
    }
    return render(request, "audit.html", values, agent=agent)


def _describe(details: dict[str, Any]) -> list[tuple[str, str]]:
    """Return what an entry holds, by its names in the store: a figure before and after stands with an arrow."""
    return [(name, _write(value)) for name, value in details.items()]


def _write(value: Any) -> str:
    match value:
        case str():
            return value
        case [int() | None, int() | None] as pair:
            return " → ".join("–" if each is None else str(each) for each in pair)
    return json.dumps(value, ensure_ascii=False)
