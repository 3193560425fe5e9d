/* The launcher: the button in the corner, with how much was not read yet. */

import { make } from "./dom.js";
import { ICONS, makeIconButton } from "./icons.js";

/** Returns the button; `showUnread(count)` is its only change. */
export class Launcher {
  #texts;
  #badge = make("span", { className: "badge", "aria-hidden": "true", hidden: true });

  constructor({ texts, press }) {
    this.#texts = texts;
    this.element = makeIconButton(ICONS.chat, press, "launcher");
    this.element.setAttribute("aria-expanded", "false");
    this.element.append(this.#badge);
    texts.label(this.element, "widget_open", { as: "aria-label" });
    texts.mark(this.element);
  }

  set isExpanded(value) {
    this.element.setAttribute("aria-expanded", value);
  }

  showUnread(count) {
    this.#badge.hidden = !count;
    this.#badge.textContent = count > 99 ? "99+" : String(count);
    const name = count ? "widget_open.unread" : "widget_open";
    this.#texts.label(this.element, name, { as: "aria-label", values: { count } });
  }
}
