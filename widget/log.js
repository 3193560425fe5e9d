/* The log: every message in order, those on their way at the end. */

import { make } from "./dom.js";
import { Message } from "./message.js";

const NEAR = 120;

/** The list of messages. `deeds` are those of a message, with the message's entry for `retry`; `earlier` asks for more. */
export class Log {
  #texts;
  #deeds;
  #shown = [];
  #pending = new Map();
  #earlier;
  #list = make("div", { className: "list" });

  constructor({ texts, deeds, earlier }) {
    this.#texts = texts;
    this.#deeds = deeds;
    this.#earlier = make("button", { type: "button", className: "earlier", hidden: true });
    this.#earlier.addEventListener("click", earlier);
    texts.label(this.#earlier, "widget_earlier");
    this.element = make("div", { className: "log", role: "log", "aria-live": "polite", tabIndex: 0 }, this.#earlier, this.#list);
    texts.label(this.element, "widget_log", { as: "aria-label" });
  }

  get isEmpty() {
    return !this.#shown.length && !this.#pending.size;
  }

  /** Whether a form was changed and not sent. */
  get hasChangedCard() {
    const cards = [...this.#list.querySelectorAll(".card:not(.settled)")];
    return cards.some((card) => this.#deeds.readChanged(card) !== null);
  }

  /** Whether there is more to ask for, before what is shown. */
  set hasEarlier(value) {
    this.#keepFocus(() => (this.#earlier.hidden = !value), this.#earlier);
  }

  /** Be quiet about what is added: it was said before. */
  set isBusy(value) {
    this.element.setAttribute("aria-busy", value);
  }

  focus(options) {
    this.element.focus(options);
  }

  clear() {
    this.#shown = [];
    this.#pending.clear();
    this.hasEarlier = false;
    this.#keepFocus(() => this.#list.replaceChildren());
  }

  /** Show the greeting of an empty conversation. */
  greet(element) {
    this.#keepFocus(() => this.#list.replaceChildren(element));
  }

  /** Add a message in its place; one that was on its way becomes it. */
  add(data, { isQuiet = false } = {}) {
    const follows = isQuiet || this.#isAtEnd() || this.#pending.has(data.id);
    const known = data.id ? this.#pending.get(data.id) : null;
    this.#pending.delete(data.id);
    if (known) known.update(data);
    const message = known ?? this.#make(data);
    const place = this.#shown.findLastIndex((each) => each.number < message.number) + 1;
    this.#shown.splice(place, 0, message);
    this.#insert(message, place);
    if (message.hasButtons && message.turn !== null) this.#settle(message.turn);
    if (follows && !isQuiet) this.#reveal(message);
    return message;
  }

  /** Add messages of before at the beginning; what the reader sees stays where it is. */
  prepend(messages) {
    this.element.setAttribute("aria-live", "off");
    const height = this.element.scrollHeight - this.element.scrollTop;
    for (const data of messages) this.add(data, { isQuiet: true });
    const turns = this.#shown.filter((each) => each.hasButtons && each.turn !== null).map((each) => each.turn);
    if (turns.length) this.#settle(Math.max(...turns));
    this.element.scrollTop = this.element.scrollHeight - height;
    requestAnimationFrame(() => this.element.setAttribute("aria-live", "polite"));
  }

  /** Show how far an entry of the outbox has come, the first time with its message. */
  showEntry(entry) {
    let message = this.#pending.get(entry.id);
    if (!message) {
      if (entry.state === "sent" || this.#list.querySelector(`[data-id="${entry.id}"]`)) return;
      const data = { author: "partner", id: entry.id, text: entry.shown, created_at: new Date().toISOString(), number: null };
      message = this.#make({ ...data, state: entry.state }, () => this.#deeds.retry(entry));
      this.#pending.set(entry.id, message);
      this.#insert(message, this.#shown.length);
      this.#reveal(message);
    }
    message.showState(entry.state);
  }

  /** Take away a message on its way: it is sent anew, or it is of before a new beginning. */
  drop(id) {
    this.#keepFocus(() => this.#pending.get(id)?.element.remove());
    this.#pending.delete(id);
  }

  scrollToEnd() {
    this.element.scrollTop = this.element.scrollHeight;
  }

  #make(data, retry) {
    const message = new Message(data, { texts: this.#texts, deeds: { ...this.#deeds, retry } });
    if (data.id) message.element.dataset.id = data.id;
    return message;
  }

  #insert(message, place) {
    const next = this.#shown.slice(place + 1).find((each) => each !== message)?.element;
    const before = message.number === Infinity ? null : (next ?? this.#firstPending(message) ?? null);
    if (message.element.nextElementSibling !== before || !message.element.isConnected) {
      this.#list.insertBefore(message.element, before);
    }
    message.element.dataset.day = message.day;
    for (const each of [message.element, message.element.nextElementSibling]) {
      each?.classList.toggle("first-of-day", each.previousElementSibling?.dataset.day !== each.dataset.day);
    }
  }

  #firstPending(message) {
    return [...this.#pending.values()].find((each) => each !== message)?.element;
  }

  /** As with the server, it is a new question that ends the answers of earlier ones. */
  #settle(turn) {
    const over = this.#shown.filter((message) => message.turn !== null && message.turn < turn);
    this.#keepFocus(() => over.forEach((message) => message.settle()));
  }

  /** Have focus itself where what was focused in a part is gone, hidden or disabled by a deed. */
  #keepFocus(deed, part = this.#list) {
    const hadFocus = part.matches(":focus-within");
    deed();
    const focused = hadFocus ? this.element.getRootNode().activeElement : null;
    if (hadFocus && (!focused || focused.hidden || focused.disabled)) this.focus({ preventScroll: true });
  }

  #isAtEnd() {
    return this.element.scrollHeight - this.element.scrollTop - this.element.clientHeight < NEAR;
  }

  /** Show the end, but never at the cost of the beginning of a long message. */
  #reveal(message) {
    this.element.scrollTop = message.element.offsetTop - this.element.offsetTop - 8;
  }
}
