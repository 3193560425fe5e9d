"""Sign-in: the demonstration's two agents, and what a session is."""

from tests.console.served import Console, SignedIn


def test_the_demonstration_offers_its_two_agents_plainly_marked(console: Console) -> None:
    with console.open_client() as client:
        page = client.get("/console/sign-in").text

    assert page.count('name="agent"') == 2
    assert "Demonstration with invented sample data" in page
    assert "Continue as Eva Peeters, agent" in page
    assert "Continue as Lars de Vries, lead" in page


def test_who_signs_out_has_to_sign_in_again(eva: SignedIn) -> None:
    eva.post("/sign-out")

    response = eva.get("/events", headers={"Accept": "text/html"})

    assert (response.status_code, response.headers["Location"]) == (303, "/console/sign-in")
