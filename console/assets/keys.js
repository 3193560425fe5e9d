/* Keys: what the keyboard does on a page; each key presses what is marked with it, so that help and pages agree. */

const TYPING = "input, textarea, select, [contenteditable]";
const STEPS = { j: 1, k: -1 };

/** Have `data-key="x"` be pressed or focused by that key, and `?` show what there is; nothing while somebody types. */
export function bindKeys() {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const { target, key } = event;
    if (key === "Escape" && target.matches(TYPING)) target.blur();
    if (target.matches(TYPING) || document.querySelector("dialog[open]")) return;
    if (key in STEPS) return void move(STEPS[key], event);
    // Who keeps a key down wishes it once.
    if (event.repeat) return;
    if (key === "o") return void document.activeElement.closest("[data-row]")?.querySelector("a")?.click();
    const marks = [...document.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)];
    const marked = marks.find((each) => each.matches("dialog") || each.checkVisibility());
    if (!marked) return;
    event.preventDefault();
    if (marked.matches("dialog")) show(marked);
    else if (marked.matches(TYPING)) marked.focus();
    else marked.click();
  });
}

/** Show a dialog; the focus comes back to where it was, also to a row that was fetched anew meanwhile. */
function show(dialog) {
  const { id } = document.activeElement;
  dialog.addEventListener("close", () => document.getElementById(id)?.focus(), { once: true });
  dialog.showModal();
}

/** Go to the next or the previous row of the list; `o` or Enter opens it as any link. */
function move(step, event) {
  const rows = [...document.querySelectorAll("[data-row]")];
  if (!rows.length) return;
  event.preventDefault();
  const now = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[Math.min(Math.max(now + step, 0), rows.length - 1)];
  const place = next.querySelector("a") ?? next;
  if (place === next) next.tabIndex = -1;
  place.focus();
}
