/* The composer: where the person writes; what is too long is refused before it is sent. */

import { make } from "./dom.js";
import { ICONS, makeIcon } from "./icons.js";

export const LONGEST = 4000;
const COUNTED_FROM = 3500;

/** The form with the field; `send` is called with a text that may be sent, unless `mayWait` says that it stays first. */
export class Composer {
  #texts;
  #send;
  #mayWait;

  constructor({ texts, send, mayWait }) {
    this.#texts = texts;
    this.#send = send;
    this.#mayWait = mayWait;
    this.field = make("textarea", { rows: 1, id: "field", "aria-describedby": "hint count", enterKeyHint: "send" });
    const label = texts.label(make("label", { htmlFor: "field", className: "unseen" }), "widget_field");
    texts.label(this.field, "widget_field.placeholder", { as: "placeholder" });
    this.button = make("button", { type: "submit", className: "send" }, makeIcon(ICONS.send));
    texts.label(this.button, "widget_send", { as: "aria-label" });
    texts.label(this.button, "widget_send", { as: "title" });
    this.count = make("p", { id: "count", className: "count" });
    this.warning = make("p", { className: "unseen", role: "status" });
    const hint = texts.label(make("p", { id: "hint", className: "hint" }), "widget_field.hint");
    const row = make("div", { className: "row" }, this.field, this.button);
    this.element = make("form", { className: "composer", noValidate: true }, label, row, this.count, this.warning, hint);
    this.element.addEventListener("submit", (event) => this.#submit(event));
    this.field.addEventListener("input", () => this.#measure());
    this.field.addEventListener("keydown", (event) => {
      // Safari ends a composition before the Enter that did it, and gives this code to tell.
      if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
      event.preventDefault();
      this.element.requestSubmit();
    });
  }

  focus(options) {
    this.field.focus(options);
  }

  /** Say a text that comes from elsewhere; one that cannot be sent as it is stands in the field, if that is empty. */
  say(text) {
    const said = String(text ?? "").trim();
    if (!said) return;
    if (this.#count(said) <= LONGEST && !this.#mayWait()) {
      this.#send(said);
      return;
    }
    this.field.value ||= said;
    this.#measure();
  }

  #submit(event) {
    event.preventDefault();
    const text = this.field.value.trim();
    this.field.focus();
    this.warning.textContent = "";
    if (!text || this.#measure() > LONGEST || this.#mayWait()) return;
    this.field.value = "";
    this.#measure();
    this.#send(text);
  }

  #count(text) {
    return [...text].length;
  }

  /** Fit the field to its text, say how much of it is too much, and return its length in characters. */
  #measure() {
    const length = this.#count(this.field.value.trim());
    const isTooLong = length > LONGEST;
    this.field.setAttribute("aria-invalid", isTooLong);
    this.count.classList.toggle("problem", isTooLong);
    const text = isTooLong
      ? this.#texts.say("widget_field.too_long", { most: LONGEST, over: length - LONGEST })
      : this.#texts.say("widget_field.left", { left: LONGEST - length });
    this.count.textContent = length > COUNTED_FROM ? text : "";
    // Read out once when it becomes too long and at each try to send it, not with every key.
    if (!isTooLong) this.warning.textContent = "";
    else if (!this.warning.textContent) this.warning.textContent = text;
    this.field.style.blockSize = "auto";
    this.field.style.blockSize = `${Math.min(this.field.scrollHeight + 2, 160)}px`;
    return length;
  }
}
