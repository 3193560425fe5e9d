"""The desk of the pictures: incidents of invented partners, as they stand on a Wednesday morning in November."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from keyclerk.access import find_actor
from keyclerk.conversations import add_message
from keyclerk.hand_off import end_incident
from keyclerk.incidents import Doer, change_incident
from keyclerk.life_cycle import Deed, Reason, Role
from keyclerk.store.tables import ContactRow
from tests.factories import make_conversation, make_draft, make_incident
from tests.system import System

MORNING = datetime.fromisoformat("2026-11-18T10:40:00+01:00")
TARGETS = {"A": 8.0, "B": 24.0, "C": 72.0}
AGENTS = {name: Doer(Role.AGENT, name) for name in ("Eva Peeters", "Lars de Vries")}
WEEKS = 12
PARTNERS = (
    "lumiere,Lumière Informatique (sample),gold,2024-02-01,FR,Europe/Paris,0,hardware_aware,fr-FR",
    "polder,Polder & Dijk Systeembeheer (sample),gold,2024-05-01,NL,Europe/Amsterdam,0,hardware_aware,nl-NL",
    "kestrel,Kestrel Managed Services (sample),gold,2023-09-01,IE,Europe/Dublin,0,hardware_aware,en-IE",
    "meuse,Meuse Cloud Conseil (sample),gold,2025-01-01,BE,Europe/Brussels,0,hardware_aware,fr-BE",
    "schelde,Schelde Werkplek (sample),gold,2025-03-01,BE,Europe/Brussels,0,hardware_aware,nl-BE",
)
PEOPLE = (
    "hugo,lumiere,Hugo Lambert,hugo@lumiere.example,partner_admin",
    "femke,polder,Femke Visser,femke@polder.example,partner_admin",
    "niamh,kestrel,Niamh Kelly,niamh@kestrel.example,partner_admin",
    "odile,meuse,Odile Renard,odile@meuse.example,partner_admin",
    "wout,schelde,Wout Claes,wout@schelde.example,partner_admin",
)
SPOKEN = {"hugo": "fr", "femke": "nl", "niamh": "en", "odile": "fr", "wout": "nl", "claire": "fr", "aoife": "en"}
PROBLEMS = (
    ("windows-server", "0xC004C008", Reason.KEY_LIMIT_RAISED),
    ("windows-server", "0xC004F074", Reason.CONFIGURATION),
    ("office", "0xC004C020", Reason.ACTIVATION_RELEASED),
    ("office", "0x8007232B", Reason.CONFIGURATION),
    ("windows", "0xC004C003", Reason.EXPLAINED),
    ("sql-server", None, Reason.EXPLAINED),
    ("rds-cal", None, Reason.EXPLAINED),
)
DESCRIBED = {
    "en": "Activation of {computer} fails since the maintenance last night.",
    "fr": "L’activation de {computer} échoue depuis la maintenance de cette nuit.",
    "nl": "De activering van {computer} mislukt sinds het onderhoud van vannacht.",
}
ANSWERED = {
    "en": "Thank you, I am looking into the activation log.",
    "fr": "Merci, je regarde le journal d’activation.",
    "nl": "Dank u, ik bekijk het activeringslogboek.",
}
SOLVED = {
    "en": "The host of the activation service could not be reached from that network; port 1688 is open again.",
    "fr": "Le service d’activation n’était pas joignable depuis ce réseau ; le port 1688 est de nouveau ouvert.",
    "nl": "De activeringsserver was vanuit dat netwerk niet bereikbaar; poort 1688 staat weer open.",
}


@dataclass(frozen=True)
class Case:
    """An incident under way: who opened it, how long ago, about what, and what the agents did (minutes ago)."""

    contact: str
    minutes: int
    severity: str
    product: str
    description: str
    code: str | None = None
    computer: str | None = None
    suffix: str | None = None
    steps: tuple["Step", ...] = ()


@dataclass(frozen=True)
class Step:
    """What an agent did to a case, so many minutes ago."""

    minutes: int
    deed: Deed
    agent: str = "Eva Peeters"
    text: str | None = None
    reason: Reason | None = None


CASES = (
    Case(
        "odile",
        95,
        "A",
        "exchange-server",
        "Le serveur de messagerie n’est plus activé, tout est à l’arrêt.",
        "0xC004F074",
        "MX-01",
    ),
    Case(
        "niamh", 55, "B", "office", "Office asks for activation on each laptop of the new site.", "0xC004C020", "LT-114"
    ),
    Case("wout", 30, "C", "visio", "Visio vraagt na de update opnieuw om een productcode.", None, "PC-27"),
    Case("femke", 20, "B", "sql-server", "Welke editie hoort bij ons voordeel, Standard of Enterprise?"),
    Case(
        "aoife", 1500, "B", "windows", "New mainboard in PC-07: will the next one be counted?", None, "PC-07", "6GYGH"
    ),
    Case(
        "hugo",
        470,
        "A",
        "windows-server",
        "Deux hôtes de virtualisation refusent l’activation.",
        "0xC004C008",
        "HV-02",
        steps=(
            Step(450, Deed.TAKEN),
            Step(440, Deed.ANSWERED, text="Bonjour, je regarde le journal d’activation de HV-02 avec vous."),
        ),
    ),
    Case("claire", 190, "B", "office", "Licence perdue après une mise à jour.", "0x8007232B", "PC-12", "FJ3HD"),
    Case(
        "wout",
        160,
        "B",
        "windows-server",
        "SRV-ANTWERPEN-02 wordt sinds vanochtend niet geactiveerd.",
        "0xC004F074",
        "SRV-ANTWERPEN-02",
        steps=(Step(150, Deed.TAKEN),),
    ),
    Case(
        "niamh",
        1700,
        "B",
        "rds-cal",
        "The licence server does not accept the RDS CALs.",
        None,
        "RDS-03",
        steps=(Step(1600, Deed.TAKEN), Step(1590, Deed.ASKED, text="Which version does RDS-03 run?")),
    ),
    Case(
        "femke",
        1400,
        "C",
        "project",
        "Project werkt niet meer na het vervangen van de schijf.",
        "0xC004C003",
        "PC-61",
        steps=(
            Step(1380, Deed.TAKEN, "Lars de Vries"),
            Step(1370, Deed.ASKED, "Lars de Vries", "Heeft PC-61 ook een ander moederbord gekregen?"),
        ),
    ),
    Case(
        "odile",
        2900,
        "B",
        "office",
        "Le code d’erreur revient après chaque redémarrage.",
        "0x8007232B",
        "PC-112",
        steps=(Step(2800, Deed.TAKEN, "Lars de Vries"),),
    ),
)


def fill_desk(system: System) -> None:
    """Put in the partners and people, the incidents of the last weeks, and those that are under way."""
    header = "partner,name,membership,member_since,country,time_zone,incidents_used,counting_rule,locale"
    system.import_rows("partners", header, *PARTNERS)
    system.import_rows("contacts", "contact,partner,name,email,roles", *PEOPLE)
    now = system.now().replace(second=0, microsecond=0)
    cases = sorted((*_list_past(), *CASES), key=lambda case: -case.minutes)
    with system.database.write() as session:
        for number, case in enumerate(cases, 1):
            _open(session, case, now=now, number=number)


def _list_past() -> Iterator[Case]:
    """Return the cases of the last weeks that were solved: each Tuesday to Friday morning some, the same each time."""
    chance = random.Random("desk")
    for week in range(1, WEEKS):
        for _ in range(chance.randint(4, 8)):
            contact = chance.choice(PEOPLE).partition(",")[0]
            product, code, reason = chance.choice(PROBLEMS)
            computer = f"{chance.choice(('SRV', 'PC', 'LT'))}-{chance.randint(1, 140):02}"
            minutes = week * 7 * 24 * 60 - chance.choice((-1, 0, 1, 2)) * 24 * 60 + chance.randint(-200, 60)
            agent = chance.choice(tuple(AGENTS))
            taken, answered, solved = chance.randint(10, 60), chance.randint(65, 190), chance.randint(200, 330)
            if chance.random() < 0.2:
                taken, answered, solved = taken + 240, answered + 300, solved + 3 * 24 * 60
            yield Case(
                contact,
                minutes,
                chance.choice("ABBBCC"),
                product,
                DESCRIBED[SPOKEN[contact]].format(computer=computer),
                code,
                computer,
                steps=(
                    Step(minutes - taken, Deed.TAKEN, agent),
                    Step(minutes - answered, Deed.ANSWERED, agent, ANSWERED[SPOKEN[contact]]),
                    Step(minutes - solved, Deed.SOLVED, agent, SOLVED[SPOKEN[contact]], reason),
                ),
            )


def _open(session: Session, case: Case, *, now: datetime, number: int) -> None:
    """Open a case in a conversation of its own, and do what the agents did."""
    opened_at = now - timedelta(minutes=case.minutes)
    contact = session.get_one(ContactRow, case.contact)
    actor = find_actor(session, contact_id=contact.id, partner_id=contact.partner_id)
    if actor is None:
        raise LookupError(case.contact)
    language = SPOKEN[case.contact]
    conversation = make_conversation(
        session, contact.id, id_=f"desk-{number}", subject=f"desk-{number}", language=language, created_at=opened_at
    )
    add_message(session, conversation, author="partner", created_at=opened_at, text=case.description, language=language)
    incident = make_incident(
        session,
        actor,
        now=opened_at,
        draft=make_draft(
            description=case.description,
            severity=case.severity,
            product=case.product,
            suffix=case.suffix,
            error_code=case.code,
            computer=case.computer,
        ),
        conversation_id=conversation.id,
        request_id="opened",
        language=language,
        intent="report_activation_error" if case.code else "report_max_activations",
        confidence=0.55 + number % 40 / 100,
        solution_hours=TARGETS,
    )
    for step in case.steps:
        _do(session, step, incident_id=incident.id, at=now - timedelta(minutes=step.minutes))


def _do(session: Session, step: Step, *, incident_id: int, at: datetime) -> None:
    doer, text, deed = AGENTS[step.agent], step.text, step.deed
    if deed is Deed.SOLVED:
        end_incident(session, incident_id=incident_id, deed=deed, doer=doer, now=at, text=text, reason=step.reason)
    else:
        change_incident(session, incident_id=incident_id, deed=deed, doer=doer, now=at, text=text)
