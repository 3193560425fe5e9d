/* Tokens: who is chatting, by a token of the portal's, or by one of the server's for a visitor who has not signed in. */

import { keep, readKept } from "./kept.js";
import { Refusal } from "./refusal.js";

const VISITOR = "keyclerk.visitor";
const RENEW_BEFORE = 20_000;
const ANSWERS_WITHIN = 30_000;
const SIGNED_OUT = [401, 403, 404];
const UNWELL = 503;

/** The token of the person who chats, renewed before it is over; `onPerson` is told when somebody else has come. */
export class Tokens {
  #base;
  #url;
  #onPerson;
  #kept = null;
  #asking = null;
  #subject = null;
  #isContact = false;
  #admitsVisitors = false;
  #renewal = null;
  #hasEnded = false;

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
    return Boolean(this.#url || chooseHolding(readKept(VISITOR)));
  }

  /** Have somebody who is not signed in be a visitor from now on: a page that is merely looked at makes none. */
  admitVisitors() {
    this.#admitsVisitors = true;
  }

  /**
   * Return the token; raises a Refusal: `SIGNED_OUT` where the portal gives none any more, `NO_VISITORS`, `NOBODY` where
   * no visitor was admitted yet, and `PERSON_CHANGED` for what was asked in the name of somebody who is here no more.
   */
  async get() {
    if (this.#kept && Date.now() < this.#kept.until) return this.#kept.token;
    this.#asking ??= this.#ask().finally(() => (this.#asking = null));
    return (await this.#asking).token;
  }

  end() {
    this.#hasEnded = true;
    clearTimeout(this.#renewal);
  }

  /** Drop a token that the server refused. */
  forget(token) {
    if (this.#kept?.token !== token) return;
    if (this.#kept.isVisitor) keep(VISITOR, null);
    this.#kept = null;
  }

  async #ask() {
    const given = this.#url ? await this.#askPortal() : null;
    if (!given && this.#isContact) throw new Refusal({ code: "SIGNED_OUT" });
    const kept = given ?? (await this.#askAsVisitor());
    const subject = readSubject(kept.token);
    const hasChanged = this.#subject !== null && this.#subject !== subject;
    this.#kept = kept;
    this.#subject = subject;
    this.#isContact = !kept.isVisitor;
    this.#planRenewal(kept);
    if (!hasChanged) return kept;
    this.#onPerson();
    throw new Refusal({ code: "PERSON_CHANGED" });
  }

  async #askPortal() {
    const signal = AbortSignal.timeout(ANSWERS_WITHIN);
    // Many portals send whoever is not signed in to a page where they can: that is no place for a token.
    const options = { headers: { Accept: "application/json" }, cache: "no-store", redirect: "manual", signal };
    const response = await fetch(this.#url, options);
    if (SIGNED_OUT.includes(response.status) || response.type === "opaqueredirect") return null;
    // Whatever else the portal answers passes: it says nothing of what the person wrote.
    if (!response.ok) throw new Refusal({ status: UNWELL });
    // Nor does a page where a token should be.
    const { token, expires_in: seconds } = await response.json().catch(() => {
      throw new Refusal({ status: UNWELL });
    });
    return token ? { token, until: findEnd(seconds), isVisitor: false } : null;
  }

  /** Return a visitor's token: the one of before as long as it holds, renewed, or one for somebody new. */
  async #askAsVisitor() {
    const before = chooseHolding(this.#kept) ?? chooseHolding(readKept(VISITOR));
    if (before && Date.now() < before.until) return before;
    if (!before && !this.#admitsVisitors) throw new Refusal({ code: "NOBODY" });
    const headers = before ? { Authorization: `Bearer ${before.token}` } : {};
    const options = { method: "POST", headers, signal: AbortSignal.timeout(ANSWERS_WITHIN) };
    const response = await fetch(`${this.#base}chat/anonymous`, options);
    if (response.status === 404) throw new Refusal({ code: "NO_VISITORS" });
    if (!response.ok) throw await Refusal.read(response);
    const { token, expires_in: seconds } = await response.json();
    const now = Date.now();
    const kept = { token, until: now + seconds * 500, over: now + seconds * 1000, isVisitor: true };
    keep(VISITOR, kept);
    return kept;
  }

  /** Renew a visitor's token while it holds, even if nothing is asked meanwhile: after it, the visitor is another. */
  #planRenewal({ isVisitor, until }) {
    clearTimeout(this.#renewal);
    if (isVisitor && !this.#hasEnded) this.#renewal = setTimeout(() => this.get().catch(() => {}), until - Date.now());
  }
}

/** Return until when a token is used: a little shorter than it holds, so that no request comes too late. */
function findEnd(seconds) {
  const lifetime = Number(seconds) * 1000;
  return lifetime > 0 ? Date.now() + Math.max(lifetime - RENEW_BEFORE, lifetime / 2) : Infinity;
}

/** Return what is a visitor's and still holds, or null. */
function chooseHolding(kept) {
  return kept?.isVisitor && Date.now() < kept.over ? kept : null;
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
