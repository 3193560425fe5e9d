/* The greeting: what stands in an empty conversation, with first questions. */

import { make } from "./dom.js";
import { showText } from "./markdown.js";

/** A word of welcome, the page's own or the widget's; `ask` is called with a first question. */
export class Greeting {
  constructor({ texts, own, ask }) {
    const text = make("div", { className: "text" });
    if (own) text.append(...showText(own));
    else text.append(texts.label(make("p"), "widget_greeting"));
    const group = make("div", { className: "buttons", role: "group" });
    texts.label(group, "widget_choices", { as: "aria-label" });
    for (const starter of texts.starters) {
      const chip = make("button", { type: "button", className: "chip" }, starter);
      chip.addEventListener("click", () => ask(starter));
      group.append(chip);
    }
    this.element = make("div", { className: "message bot greeting" }, text, group);
  }
}
