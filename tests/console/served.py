"""The console as it is served, and agents who are signed in to it over HTTP."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import httpx
import pytest
from playwright.sync_api import Page

from keyclerk.store.database import Database
from tests.system import System

SQLITE, POSTGRESQL = "sqlite", "postgresql"
on_both = pytest.mark.parametrize("console", [SQLITE, POSTGRESQL], indirect=True)
"""Has a test of the console run on both databases."""

CSRF = re.compile(r'name="csrf" (?:content|value)="([^"]*)"')


@dataclass(frozen=True)
class SignedIn:
    """An agent's own browser, as it were: a client that holds their session, and sends what each change needs."""

    client: httpx.Client

    @property
    def csrf(self) -> str:
        return find_csrf(self.get("/").text)

    def get(self, path: str, **given: Any) -> httpx.Response:
        """Get a page: `/` is the first of the console."""
        return self.client.get(f"/console{path}", **given)

    def post(self, path: str, data: Mapping[str, Any] | None = None, **given: Any) -> httpx.Response:
        """Make a change as a page of this session does."""
        headers = {"X-CSRF-Token": self.csrf, "Sec-Fetch-Site": "same-origin", **given.pop("headers", {})}
        return self.client.post(f"/console{path}", data=data, headers=headers, **given)


@dataclass(frozen=True)
class Console:
    """The public app with the console, served alone with the sample data; `sign_in` gives agents."""

    system: System

    @property
    def address(self) -> str:
        return f"{self.system.address}/console"

    @property
    def database(self) -> Database:
        return self.system.database

    def open_client(self, *, language: str = "en") -> httpx.Client:
        """Return a client without a session; it follows no redirect."""
        return httpx.Client(
            base_url=self.system.address,
            headers={"Accept-Language": language},
            timeout=60,
            trust_env=False,
            verify=False,  # nothing here is encrypted, and loading certificates takes time
        )

    def sign_in(self, agent: str, *, language: str = "en") -> SignedIn:
        """Sign in as an agent of the demonstration: `eva` is an agent, `lars` a lead."""
        client = self.open_client(language=language)
        csrf = find_csrf(client.get("/console/sign-in").text)
        response = client.post("/console/sign-in", data={"agent": agent, "csrf": csrf})
        assert (response.status_code, response.headers["Location"]) == (303, "/console/")
        return SignedIn(client)

    def sign_in_page(self, page: Page, agent: str) -> None:
        """Sign in to the demonstration in Chromium; the page then shows the first page of the console."""
        page.goto(f"{self.address}/sign-in")
        page.locator(f'button[name="agent"][value="{agent}"]').click()
        page.wait_for_url(f"{self.address}/")


def find_csrf(page: str) -> str:
    """Return what each change has to bring along, as a page holds it."""
    found = CSRF.search(page)
    assert found, page[:500]
    return found[1]
