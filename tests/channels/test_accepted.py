"""Accept-Language: which languages a browser asks for, and what is kept of it with a message."""

from pathlib import Path

import pytest
from sqlalchemy import select

from channels.accepted import rank_languages
from keyclerk.store.tables import MessageRow
from tests.channels.partners import make_partner
from tests.channels.programs import serve_alone


@pytest.mark.parametrize(
    ("accepted", "languages"),
    [
        ("fr-BE, en;q=0.5", ["fr", "en"]),
        ("en;q=0.5, nl", ["nl", "en"]),
        ("NL-nl;Q=0.8,fr;q=0.9", ["fr", "nl"]),
        ("*, nl;q=0.5", ["nl"]),
        ("en;q=0, fr;q=0.1", ["fr"]),
        ("en;q=much, fr", ["fr"]),
        ("*", []),
        (", ;q=1", []),
        ("", []),
    ],
)
def test_languages_are_ranked_by_how_much_they_are_wished_for(accepted: str, languages: list[str]) -> None:
    assert rank_languages(accepted) == languages


def test_the_most_wished_for_is_the_hint_of_a_message(tmp_path: Path) -> None:
    accepted = ["en;q=0.5, nl-BE", "*, fr;q=0.3", "*", "", "x" * 22]
    with serve_alone(tmp_path) as system:
        for each in accepted:
            system.talk_as(make_partner(system).admin, language=each).post(text="Hello", wait=False)
        with system.database.read() as session:
            hints = list(session.scalars(select(MessageRow.hint).order_by(MessageRow.id)))

    assert hints == ["nl", "fr", None, None, "x" * 20]
