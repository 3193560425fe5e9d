/* The outbox: what the person said and the server has not taken yet; kept over a reload, sent in order, once. */

import { keep, readKept } from "./kept.js";

const KEPT = "keyclerk.outbox.";
const TOO_MANY = 429;
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 15_000;

/**
 * Messages on their way: `{id, shown, body, state}`, the state `waiting`, `sending`, `sent` or `refused`; with the
 * `number` it was sent under. `send` posts one and returns its number, `on.change(entry, error)` hears what becomes of
 * it. Nothing whole of a product key is in here.
 */
export class Outbox {
  #send;
  #on;
  #entries = [];
  #owner = null;
  #isSending = false;
  #wake = null;
  #mustWait = false;
  #pause = FIRST_PAUSE;

  constructor({ send, on }) {
    this.#send = send;
    this.#on = on;
  }

  /** Belong to a conversation: what was kept for it is taken up, what another one was left with is dropped. */
  belongTo(conversation) {
    if (this.#owner && this.#owner !== conversation) this.#entries = [];
    this.#owner = conversation;
    const known = new Set(this.#entries.map((entry) => entry.id));
    const kept = (readKept(KEPT + conversation) ?? []).filter((entry) => !known.has(entry.id));
    for (const entry of kept) entry.state = "waiting";
    this.#entries = [...kept, ...this.#entries];
    this.#keep();
    this.tellAgain();
    this.#drain();
  }

  /** Tell of everything that is on its way, where nothing is shown of it any more. */
  tellAgain() {
    for (const entry of this.#entries) this.#on.change(entry);
  }

  /** Forget everything: somebody else is here now. */
  leave() {
    this.#entries = [];
    this.#keep();
    this.#owner = null;
    this.#wake?.();
  }

  /** Send nothing more from here; what waits is kept for the next chat of this tab. */
  end() {
    this.#owner = null;
    this.#entries = [];
    this.#wake?.();
  }

  /** Take {text}, {button} or {card}, with the text that is shown for it. */
  add(said, shown) {
    const id = makeId();
    const entry = { id, shown, body: { id, ...said }, state: "waiting" };
    this.#entries.push(entry);
    this.#keep();
    this.#on.change(entry);
    this.#drain();
  }

  /** Send again what was refused: as something new, since the server has said its word on the old. */
  retry(entry) {
    this.#entries = this.#entries.filter((each) => each !== entry);
    const { id, ...said } = entry.body;
    this.add(said, entry.shown);
  }

  /** Note that a message came back in the conversation: it is there. */
  settle(id) {
    this.#entries = this.#entries.filter((entry) => entry.id !== id || entry.state === "sending");
    this.#keep();
  }

  /** Try again at once what waits, unless the server has said when. */
  hurry() {
    if (this.#mustWait) return;
    this.#pause = FIRST_PAUSE;
    this.#wake?.();
  }

  async #drain() {
    if (this.#isSending || !this.#owner) return;
    this.#isSending = true;
    try {
      for (let entry = this.#next(); entry; entry = this.#next()) await this.#post(entry);
    } finally {
      this.#isSending = false;
    }
  }

  #next() {
    return this.#owner ? this.#entries.find((entry) => entry.state === "waiting") : undefined;
  }

  async #post(entry) {
    const owner = this.#owner;
    this.#change(entry, "sending");
    try {
      entry.number = await this.#send(entry.body);
      this.#entries = this.#entries.filter((each) => each !== entry);
      this.#keep();
      this.#change(entry, "sent");
      this.#pause = FIRST_PAUSE;
    } catch (error) {
      if (owner !== this.#owner) return;
      const isLasting = error.status >= 400 && !error.isPassing && error.status !== 401;
      this.#change(entry, isLasting ? "refused" : "waiting", error);
      if (!isLasting) await this.#rest(error);
    }
  }

  #change(entry, state, error = null) {
    entry.state = state;
    if (state === "refused") this.#entries = this.#entries.filter((each) => each !== entry);
    this.#keep();
    this.#on.change(entry, error);
  }

  async #rest({ status, retryAfter }) {
    const wakes = new Promise((resolve) => (this.#wake = resolve));
    this.#mustWait = status === TOO_MANY && retryAfter > 0;
    await Promise.race([wakes, new Promise((resolve) => setTimeout(resolve, retryAfter * 1000 || this.#pause))]);
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE);
    this.#mustWait = false;
    this.#wake = null;
  }

  #keep() {
    if (this.#owner) keep(KEPT + this.#owner, this.#entries.length ? this.#entries : null);
  }
}

/** Return an id that is unique in its conversation; `randomUUID` alone would want a secure page. */
function makeId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
