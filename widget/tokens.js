/* Tokens: who is chatting, by a token of the portal's, or by one of the server's for a visitor who has not signed in. */

import { Refusal } from "./refusal.js";

const VISITOR = "keyclerk.visitor";
const RENEW_BEFORE = 20_000;
const SIGNED_OUT = [401, 403, 404];

/** The token of the person who chats, renewed before it is over; `onPerson` is told when somebody else has come. */
export class Tokens {
  #base;
  #url;
  #onPerson;
  #kept = null;
  #asking = null;
  #subject = null;

  constructor({ base, url, onPerson }) {
    this.#base = base;
    this.#url = url;
    this.#onPerson = onPerson;
  }

  /** Whether the person is a visitor, as far as that is known. */
  get isVisitor() {
    return this.#kept?.isVisitor ?? false;
  }

  /** Whether there is a conversation that goes on without anybody having opened the chat. */
  get mayListen() {
    return Boolean(this.#url || sessionStorage.getItem(VISITOR));
  }

  /**
   * Return the token; raises a Refusal: `SIGNED_OUT` where the portal gives none any more, `NO_VISITORS`, and
   * `PERSON_CHANGED` for what was asked in the name of somebody who is here no more.
   */
  async get() {
    if (this.#kept && Date.now() < this.#kept.until) return this.#kept.token;
    this.#asking ??= this.#ask().finally(() => (this.#asking = null));
    return (await this.#asking).token;
  }

  /** Drop a token that the server refused. */
  forget(token) {
    if (this.#kept?.token !== token) return;
    if (this.#kept.isVisitor) sessionStorage.removeItem(VISITOR);
    this.#kept = null;
  }

  async #ask() {
    const wasContact = this.#kept ? !this.#kept.isVisitor : this.#subject && this.#url;
    const given = this.#url ? await this.#askPortal() : null;
    if (!given && wasContact) throw new Refusal({ code: "SIGNED_OUT" });
    const kept = given ?? (await this.#askAsVisitor());
    const subject = readSubject(kept.token);
    const hasChanged = this.#subject !== null && this.#subject !== subject;
    this.#kept = kept;
    this.#subject = subject;
    if (!hasChanged) return kept;
    this.#onPerson();
    throw new Refusal({ code: "PERSON_CHANGED" });
  }

  async #askPortal() {
    const response = await fetch(this.#url, { headers: { Accept: "application/json" }, cache: "no-store" });
    if (SIGNED_OUT.includes(response.status)) return null;
    if (!response.ok) throw await Refusal.read(response);
    const { token, expires_in: seconds } = await response.json();
    return token ? { token, until: findEnd(seconds), isVisitor: false } : null;
  }

  /** Return a visitor's token: the one of before as long as it holds, renewed, or one for somebody new. */
  async #askAsVisitor() {
    const before = readVisitor();
    if (before && Date.now() < before.until) return before;
    const headers = before ? { Authorization: `Bearer ${before.token}` } : {};
    const response = await fetch(`${this.#base}chat/anonymous`, { method: "POST", headers });
    if (response.status === 404) throw new Refusal({ code: "NO_VISITORS" });
    if (!response.ok) throw await Refusal.read(response);
    const { token, expires_in: seconds } = await response.json();
    const kept = { token, until: findEnd(seconds), isVisitor: true };
    sessionStorage.setItem(VISITOR, JSON.stringify(kept));
    return kept;
  }
}

/** Return until when a token is used: a little shorter than it holds, so that no request comes too late. */
function findEnd(seconds) {
  const lifetime = Number(seconds) * 1000;
  return lifetime > 0 ? Date.now() + Math.max(lifetime - RENEW_BEFORE, lifetime / 2) : Infinity;
}

function readVisitor() {
  try {
    const { token, until } = JSON.parse(sessionStorage.getItem(VISITOR));
    return { token, until, isVisitor: true };
  } catch {
    return null;
  }
}

/** Return whom a token is about, without believing it: the server alone does. */
function readSubject(token) {
  try {
    const payload = token.split(".")[1].replaceAll("-", "+").replaceAll("_", "/");
    const { sub, partner } = JSON.parse(atob(payload));
    return `${partner ?? ""}/${sub}`;
  } catch {
    return token;
  }
}
