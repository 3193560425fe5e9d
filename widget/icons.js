/* Icons, and the buttons that show one alone. */

import { make } from "./dom.js";

const SVG = "http://www.w3.org/2000/svg";

/** Return a button of an icon alone, which a label is still to be given to. */
export function makeIconButton(icon, press, className = "icon") {
  const button = make("button", { type: "button", className }, makeIcon(icon));
  button.addEventListener("click", press);
  return button;
}

/** Return an icon, which says nothing by itself. */
export function makeIcon(path) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("focusable", "false");
  const line = document.createElementNS(SVG, "path");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
}

export const ICONS = {
  chat: "M4 5h16v11H10l-4.5 4v-4H4zM8 9h8M8 12.5h5",
  close: "M6 6l12 12M18 6L6 18",
  anew: "M5 12a7 7 0 1 0 2.2-5.1M5 4v4h4",
  transcript: "M12 4v11m-4.5-4.5L12 15l4.5-4.5M5 19.5h14",
  send: "M4 12l16-7-5 15-3.5-6z",
  copy: "M9 9h10v11H9zM5 15V4h10",
};
