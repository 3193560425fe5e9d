/* The panel: the chat's window, beside the page where there is room, over it where there is not. */

import { make } from "./dom.js";
import { ICONS, makeIconButton } from "./icons.js";

const NARROW = "(max-width: 30rem), (max-height: 26rem)";

/** A dialog with a head, a place for what is said, notices, and the composer. `on`: anew, transcript, closed. */
export class Panel {
  #texts;
  #on;
  #title;
  #question;
  #narrow = matchMedia(NARROW);

  constructor({ texts, title, on, children, signal }) {
    this.#texts = texts;
    this.#on = on;
    this.#title = make("h2", { id: "title" });
    if (title) this.#title.textContent = title;
    else texts.label(this.#title, "widget_title");
    this.#question = this.#makeQuestion();
    this.element = make(
      "dialog",
      { className: "panel", "aria-labelledby": "title" },
      make("header", { role: "none" }, this.#title, this.#makeTools()),
      this.#question,
      ...children,
    );
    texts.mark(this.element);
    this.element.addEventListener("keydown", (event) => this.#hearKey(event));
    this.element.addEventListener("cancel", (event) => {
      event.preventDefault();
      this.#leave();
    });
    this.#narrow.addEventListener("change", () => this.isOpen && this.#show(), { signal });
  }

  get isOpen() {
    return this.element.open;
  }

  /** Open; focus goes to an element in it, or stays where it is. */
  open(focus) {
    if (this.isOpen) return;
    this.#show();
    focus?.focus({ preventScroll: true });
  }

  /** Close; focus goes back to where it came from, as dialogs do, or else to an element. */
  close(fallback) {
    if (!this.isOpen) return;
    this.#question.hidden = true;
    this.element.close();
    if (document.activeElement === document.body) fallback.focus({ preventScroll: true });
  }

  /** Show it as a window of its own, to which all else is inert, on narrow screens alone. */
  #show() {
    const root = this.element.getRootNode();
    const focused = this.isOpen && this.element.contains(root.activeElement) ? root.activeElement : null;
    if (this.isOpen) this.element.close();
    if (this.#narrow.matches) this.element.showModal();
    else this.element.show();
    focused?.focus({ preventScroll: true });
  }

  #hearKey(event) {
    if (event.key !== "Escape" || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    this.#leave();
  }

  /** Leave the question that stands, or else the chat. */
  #leave() {
    if (this.#question.hidden) this.#on.closed();
    else this.#answer(null);
  }

  #makeTools() {
    const tool = (icon, name, press) => {
      const button = makeIconButton(icon, press);
      this.#texts.label(button, name, { as: "title" });
      return this.#texts.label(button, name, { as: "aria-label" });
    };
    const anew = tool(ICONS.anew, "widget_anew", () => this.#ask());
    this.anewButton = anew;
    const transcript = tool(ICONS.transcript, "widget_transcript", () => this.#on.transcript());
    return make("div", { className: "tools" }, anew, transcript, tool(ICONS.close, "widget_close", () => this.#on.closed()));
  }

  #makeQuestion() {
    const text = this.#texts.label(make("p", { id: "question" }), "widget_anew.question");
    const choice = (name, press) => {
      const button = make("button", { type: "button", className: "chip" });
      button.addEventListener("click", press);
      return this.#texts.label(button, name);
    };
    const yes = choice("widget_anew.yes", () => this.#answer(this.#on.anew));
    const no = choice("widget_anew.no", () => this.#answer(null));
    const buttons = make("div", { className: "buttons" }, yes, no);
    return make("div", { className: "question", role: "alertdialog", "aria-labelledby": "question", hidden: true }, text, buttons);
  }

  #ask() {
    this.#question.hidden = false;
    this.#question.querySelector("button").focus();
  }

  #answer(deed) {
    this.#question.hidden = true;
    this.anewButton.focus();
    deed?.();
  }
}
