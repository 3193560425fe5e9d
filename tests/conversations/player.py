"""The player: plays a story through the whole system in one language, and compares what is answered."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from string import Template
from threading import Event, Thread
from typing import Any

import httpx
from sqlalchemy import select

from keyclerk.answers import load_texts, render
from keyclerk.conversations import PARTNER
from keyclerk.hand_off import end_incident, give_back, hand_over
from keyclerk.incidents import Changed, Doer, change_incident, read_number
from keyclerk.incidents.merging import merge_incident
from keyclerk.life_cycle import Deed as Done
from keyclerk.life_cycle import Role
from keyclerk.store.tables import ConversationRow, IncidentRow, MessageRow
from tests.conversations.kinds import KINDS
from tests.conversations.records import Records, make_product_key
from tests.conversations.story import MAIN, Answer, Deed, Step, Story
from tests.system import System, Talk

AGENT = Doer(Role.AGENT, "Eva Peeters")
LONGEST_SECONDS = 180.0
MOMENTS = ("date", "time")
_SAID = {"reply": Done.ANSWERED, "ask": Done.ASKED, "note": Done.NOTED}
_ENDED = {"solve": Done.SOLVED, "close": Done.CLOSED}
_DATES = ("opened_at", "changed_at", "taken_at", "responded_at", "ended_at", "waiting_since")


@dataclass
class Played:
    """What a story brought about: each reply with its values, and what was understood of each message."""

    replies: list[tuple[int, str | None, Any]] = field(default_factory=list)
    texts: list[tuple[int, str]] = field(default_factory=list)
    understood: list[dict[str, Any]] = field(default_factory=list)


@dataclass
class Voice:
    """Somebody's conversation: what was already heard in it, and the last message, for it to be delivered again."""

    talk: Talk
    conversation: str = ""
    heard: set[int] = field(default_factory=set)
    last: dict[str, Any] = field(default_factory=dict)
    replies: list[MessageRow] = field(default_factory=list)


class Player:
    """Plays one story; what is bound stands in its texts and values by its name after a dollar."""

    def __init__(self, system: System, story: Story, language: str) -> None:
        self.system, self.story, self.language = system, story, language
        self.played = Played()
        self._records: dict[str, Records] = {}
        words = {name: text[language] for name, text in story.words.items()}
        self._bound = {"nobody": make_product_key()[-5:], **words}
        self._voices: dict[str, Voice] = {}
        self._place = 0
        first = story.list_people().get(MAIN)
        own = self._make_records(MAIN, str(first.partner)) if first else None
        for name, person in story.list_people().items():
            records = self._make_records(name, person.partner) if name != MAIN and person.partner else own
            assert records is not None
            self._records[name] = records
            contact = records.make_contact(person.role)
            self._bound[f"name_{name}"] = f"Person {contact}"
            self._voices[name] = Voice(system.talk_as(contact, language=language))
        if story.visitor:
            self._voices[MAIN] = Voice(system.talk_as_visitor(language=language))
        for voice in self._voices.values():
            # So that nobody has to close it.
            voice.talk.client.headers["Connection"] = "close"

    def play(self) -> Played:
        """Play every step, and return what was answered; whatever is otherwise than told fails the test."""
        for place, step in enumerate(self.story.steps):
            self._place = place
            getattr(self, f"_{step.kind}")(step)
        return self.played

    def fill(self, text: str) -> str:
        return Template(text).safe_substitute(self._bound)

    def blank(self, value: Any) -> Any:
        """Return a value without what differs from run to run: bound names for what they stand for, no moments."""
        if isinstance(value, dict):
            kept = {name: each for name, each in value.items() if name not in ("record_ids", "entry")}
            return {name: "…" if name in MOMENTS else self.blank(each) for name, each in kept.items()}
        if isinstance(value, list):
            return [self.blank(each) for each in value]
        for name, bound in self._bound.items() if isinstance(value, str) else ():
            value = value.replace(bound, f"${name}")
        return value

    # Steps

    def _say(self, step: Step) -> None:
        text = self.fill((step.say or {})[self.language])
        self._keep(step, text)
        self._post(step, text=text)

    def _press(self, step: Step) -> None:
        offers = [row for row in self._read(self._voices[step.by]) if row.buttons and step.of in (None, row.response)]
        assert offers, f"{self._where}: no button was offered"
        reply = offers[-1]
        values = {**(reply.values or {}), **self._fill_all(step.row)}
        title = load_texts(str(reply.language)).format(str(reply.response), values, attribute=str(step.press))
        buttons = {button["title"]: button["button"] for button in reply.buttons or []}
        assert title in buttons, f"{self._where}: there is no button {title!r}, but {list(buttons)}"
        self._post(step, button=buttons[title])

    def _card(self, step: Step) -> None:
        (action,) = (self._voices[step.by].replies[-1].card or {})["actions"]
        inputs = {name: self.fill(text[self.language]) for name, text in (step.card or {}).items()}
        self._keep(step, next(iter(inputs.values()), ""))
        self._post(step, card={"reference": action["data"]["reference"], "inputs": inputs})

    def _again(self, step: Step) -> None:
        voice = self._voices[step.by]
        before = self._read(voice)
        self._post_body(voice, voice.last)
        assert len(self._read(voice)) == len(before), f"{self._where}: a message delivered twice is stored once"
        self._compare(step, voice, voice.replies)

    def _hears(self, step: Step) -> None:
        """Wait for what comes by itself into a conversation."""
        voice = self._voices[str(step.hears)]
        expected, over = len(step.answers or []), time.monotonic() + LONGEST_SECONDS
        while len(news := self._list_news(voice)) < expected and time.monotonic() < over:
            time.sleep(0.05)
        self._compare(step, voice, news)

    def _agent(self, step: Step) -> None:
        assert step.agent is not None
        id_ = read_number(self.fill(step.agent.incident))
        assert id_ is not None, f"{self._where}: no incident was opened"
        text = self.fill(step.agent.text[self.language]) if step.agent.text else ""
        with self.system.database.write() as session:
            conversation = session.get_one(IncidentRow, id_).conversation_id or ""
            given: dict[str, Any] = {"incident_id": id_, "doer": AGENT, "now": self.system.now()}
            done = self._do(session, step.agent, conversation, text, given)
        assert isinstance(done, Changed), f"{self._where}: {done}"

    def _do(self, session: Any, deed: Deed, conversation: str, text: str, given: dict[str, Any]) -> Any:
        if deed.do == "give_back":
            return give_back(session, **given)
        if deed.do == "merge":
            return merge_incident(session, into_id=read_number(self.fill(deed.into)) or 0, **given)
        if deed.do in _ENDED:
            return end_incident(session, deed=_ENDED[deed.do], text=text, **given)
        if deed.do == "hold":
            hand_over(session, conversation_id=conversation, **given)
        return change_incident(session, deed=_SAID.get(deed.do, Done.TAKEN), text=text or None, **given)

    def _incident(self, step: Step) -> None:
        with self.system.database.read() as session:
            incident = session.get_one(IncidentRow, read_number(self._bound["incident"]))
        carried = {name: getattr(incident, name) for name in step.incident or {}}
        if "tried" in carried:
            carried["tried"] = [each["action"] for each in carried["tried"]]
        assert carried == self._fill_all(step.incident), self._where

    def _later(self, step: Step) -> None:
        """Move all that was said and done in this story back."""
        time_ = timedelta(**(step.later or {}))
        with self.system.database.write() as session:
            for voice in filter(lambda each: each.conversation, self._voices.values()):
                conversation = session.get_one(ConversationRow, voice.conversation)
                conversation.last_at = conversation.last_at and conversation.last_at - time_
            for records in set(map(id, self._records.values())):
                partner = next(each.partner for each in self._records.values() if id(each) == records)
                for incident in session.scalars(select(IncidentRow).where(IncidentRow.partner_id == partner)):
                    for name in _DATES:
                        if moment := getattr(incident, name):
                            setattr(incident, name, moment - time_)

    def _kill(self, step: Step) -> None:
        self.system.kill(str(step.kill))

    def _start(self, step: Step) -> None:
        self.system.start(str(step.start))
        self.system.wait_until_ready()

    # What is said and heard

    def _post(self, step: Step, **body: Any) -> None:
        voice = self._voices[step.by]
        voice.last = {"id": f"story-{self._place}", **body}
        with self._lock(step.locked):
            shown = self._post_body(voice, voice.last)
        rows = self._read(voice)
        message = max((row for row in rows if row.author == PARTNER), key=lambda row: row.number)
        assert shown["conversation"] == message.conversation_id
        if message.understanding:
            self.played.understood.append(message.understanding)
        replies = [row for row in rows if row.answers == message.number and not row.withheld]
        assert [reply.text for reply in replies] == [each["text"] for each in shown["replies"]], self._where
        self._compare(step, voice, replies)

    def _post_body(self, voice: Voice, body: dict[str, Any]) -> dict[str, Any]:
        response = voice.talk.post(**body)
        assert response.status_code == httpx.codes.OK, f"{self._where}: {response.status_code} {response.text}"
        shown: dict[str, Any] = response.json()
        voice.conversation = shown["conversation"]
        return shown

    @contextmanager
    def _lock(self, seconds: float | None) -> Iterator[None]:
        """Have somebody else write into the store for a while."""
        if seconds is None:
            yield
            return
        begun = Event()

        def write() -> None:
            with self.system.database.write() as session:
                session.get(ConversationRow, "")
                begun.set()
                time.sleep(seconds)

        thread = Thread(target=write)
        thread.start()
        begun.wait()
        yield
        thread.join()

    def _read(self, voice: Voice) -> list[MessageRow]:
        query = select(MessageRow).where(MessageRow.conversation_id == voice.conversation).order_by(MessageRow.number)
        with self.system.database.read() as session:
            return list(session.scalars(query))

    def _list_news(self, voice: Voice) -> list[MessageRow]:
        return [
            row
            for row in self._read(voice)
            if row.author != PARTNER and not row.withheld and row.number not in voice.heard
        ]

    def _compare(self, step: Step, voice: Voice, replies: list[MessageRow]) -> None:
        voice.heard |= {reply.number for reply in replies}
        voice.replies = replies or voice.replies
        expected = step.answers or []
        said = [f"{reply.response}: {reply.text}" for reply in replies]
        assert [reply.response for reply in replies] == [each.response for each in expected], f"{self._where}: {said}"
        for reply, answer in zip(replies, expected, strict=True):
            self._compare_one(reply, answer)

    def _compare_one(self, reply: MessageRow, answer: Answer) -> None:
        values = reply.values or {}
        assert reply.text == render(answer.response, values, str(reply.language)).text, self._where
        self._bind(reply)
        for name, value in answer.values.items():
            wished = self._fill_all(value)
            assert _holds(values.get(name), wished), f"{self._where}: {name} is {values.get(name)!r}, not {wished!r}"
        self.played.replies.append((self._place, reply.response, self.blank(values)))
        self.played.texts.append((self._place, self.blank(reply.text)))
        if answer.text:
            part = self.fill(answer.text[self.language])
            assert part in reply.text, f"{self._where}: {part!r} is not in {reply.text!r}"

    def _bind(self, reply: MessageRow) -> None:
        if reply.response == "utter_incident_opened":
            number = str((reply.values or {})["number"])
            if number not in self._bound.values():
                count = sum(name.startswith("incident") for name in self._bound)
                self._bound[f"incident{count + 1 if count else ''}"] = number

    def _keep(self, step: Step, text: str) -> None:
        if step.keep:
            self._bound[step.keep] = text

    def _fill_all(self, value: Any) -> Any:
        if isinstance(value, dict):
            return {name: self._fill_all(each) for name, each in value.items()}
        if isinstance(value, list):
            return [self._fill_all(each) for each in value]
        return self.fill(value) if isinstance(value, str) else value

    def _make_records(self, name: str, kind: str) -> Records:
        records = KINDS[kind](self.system)
        prefix = "" if name == MAIN else f"{name}_"
        for number, key in enumerate(records.ledger.keys, start=1):
            place = "" if number == 1 else str(number)
            self._bound[f"{prefix}key{place}"] = key["product_key"]
            self._bound[f"{prefix}suffix{place}"] = key["product_key"][-5:]
        return records

    @property
    def _where(self) -> str:
        return f"{self.story.topic}.yml, {self.story.name!r} in {self.language}, step {self._place}"


def _holds(value: Any, wished: Any) -> bool:
    """Return whether a value is what is wished for; a mapping may hold more."""
    if isinstance(wished, dict) and isinstance(value, dict):
        return all(_holds(value.get(name), each) for name, each in wished.items())
    if isinstance(wished, list) and isinstance(value, list):
        return len(value) == len(wished) and all(map(_holds, value, wished))
    return bool(value == wished and type(value) is type(wished))
