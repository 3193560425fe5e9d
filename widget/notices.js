/* Notices: what stands between the messages and the composer: who is writing, what is wrong, and who is not signed in. */

import { make } from "./dom.js";

const SHOWN_AFTER = 2500;
/** The name of a problem that the server itself tells in words. */
export const TOLD = "told";

/** The lines; `retry` is what "try again" does, and `refocus` takes the focus of what is over. */
export class Notices {
  #texts;
  #retry;
  #refocus;
  #typing = make("p", { className: "typing", role: "status" });
  #problem = make("div", { className: "problem", role: "alert", hidden: true });
  #signIn = make("p", { className: "sign-in", hidden: true });
  #signInUrl;
  #coming = null;
  #standing = null;

  constructor({ texts, signInUrl, retry, refocus }) {
    this.#texts = texts;
    this.#retry = retry;
    this.#refocus = refocus;
    this.#signInUrl = signInUrl;
    this.element = make("div", { className: "notices" }, this.#typing, this.#problem, this.#signIn);
  }

  showTyping(isTyping) {
    const text = isTyping ? this.#texts.say("widget_typing") : "";
    if (this.#typing.textContent !== text) this.#typing.textContent = text;
  }

  /**
   * Show what an error means to the person; who chats may have changed, which is no error to them. `retry` does again
   * what failed, where that is not done by itself; `isKept` tells that what they wrote goes out later.
   */
  explain(error, { retry = null, isKept = false } = {}) {
    const link = this.#signInUrl;
    if (error.code === "PERSON_CHANGED") return;
    if (error.code === "SIGNED_OUT") this.showProblem("signed_out", { link, canRetry: true });
    else if (error.code === "NO_VISITORS") this.showProblem("no_visitors", { link });
    else if (error.code === "HELD") this.showProblem("held");
    else if (error.status === 429 && isKept) this.showProblem("busy", { values: { seconds: error.retryAfter } });
    // What somebody asked for stays told until it is done; the conversation itself comes back by itself.
    else if (error.status === 429 && error.text) this.#show(retry ? "failed" : TOLD, error.text, { retry });
    else if (retry) this.showProblem("failed", { canRetry: true, retry });
    else if (error.status) this.showProblem("server", { canRetry: true });
    else this.showProblem("connection", { canRetry: true });
  }

  /** Do something that may fail, and say so where it does, with the way to do it again. */
  async guard(deed) {
    try {
      await deed();
      this.clearProblem("failed");
    } catch (error) {
      this.explain(error, { retry: () => this.guard(deed) });
    }
  }

  /** Show a problem unless it stands already; returns whether it is new. */
  remind(name) {
    const isNew = this.#standing !== name;
    this.showProblem(name);
    return isNew;
  }

  /** Show what is wrong, by the name of its text; `connection` only once it has lasted for a moment. */
  showProblem(name, { values, ...options } = {}) {
    this.#show(name, this.#texts.say(`widget_problem.${name}`, values), options);
  }

  #show(name, said, { canRetry = false, link = null, retry = null }) {
    if (this.#standing === name && !retry && this.#problem.firstChild.textContent === said) return;
    const show = () => {
      clearTimeout(this.#coming);
      this.#coming = null;
      this.#standing = name;
      const parts = [make("span", {}, said)];
      if (canRetry) parts.push(this.#makeRetry(retry ?? this.#retry));
      if (link) parts.push(this.#texts.label(make("a", { href: link }), "widget_sign_in.link"));
      this.#problem.replaceChildren(...parts);
      this.#problem.hidden = false;
    };
    if (name === "connection") this.#coming ??= setTimeout(show, SHOWN_AFTER);
    else show();
  }

  /** Take back a problem, by its name or whichever stands. */
  clearProblem(...names) {
    if (!names.length || names.includes("connection")) {
      clearTimeout(this.#coming);
      this.#coming = null;
    }
    if (names.length && !names.includes(this.#standing)) return;
    this.#standing = null;
    const hadFocus = this.#problem.matches(":focus-within");
    this.#problem.hidden = true;
    this.#problem.replaceChildren();
    if (hadFocus) this.#refocus();
  }

  /** Say that only general questions are answered, with the way to sign in. */
  showSignIn(isVisitor) {
    if (this.#signIn.hidden !== isVisitor) return;
    this.#signIn.hidden = !isVisitor;
    const text = this.#texts.label(make("span"), "widget_sign_in");
    const link = this.#signInUrl && this.#texts.label(make("a", { href: this.#signInUrl }), "widget_sign_in.link");
    this.#signIn.replaceChildren(text, ...(link ? [" ", link] : []));
  }

  #makeRetry(retry) {
    const button = make("button", { type: "button", className: "retry" });
    button.addEventListener("click", retry);
    return this.#texts.label(button, "widget_retry");
  }
}
