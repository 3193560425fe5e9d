/* Keys: what the keyboard does on a page; each key presses what is marked with it, so that help and pages agree. */

const TYPING = "input, textarea, select, [contenteditable]";

/** Have `data-key="x"` be pressed or focused by that key, and `?` show what there is; nothing while somebody types. */
export function bindKeys() {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { target, key } = event;
    if (key === "Escape" && target.matches(TYPING)) target.blur();
    if (target.matches(TYPING) || document.querySelector("dialog[open]")) return;
    if (key === "j" || key === "k") return void move(key === "j" ? 1 : -1, event);
    const marked = [...document.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)].find((each) => each.checkVisibility());
    if (!marked) return;
    event.preventDefault();
    if (marked.matches("dialog")) marked.showModal();
    else if (marked.matches(TYPING)) marked.focus();
    else marked.click();
  });
}

/** Go to the next or the previous row of the list; `o` or Enter opens it as any link. */
function move(step, event) {
  const rows = [...document.querySelectorAll("[data-row]")];
  if (!rows.length) return;
  event.preventDefault();
  const now = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[Math.min(Math.max(now + step, 0), rows.length - 1)];
  (next.querySelector("a") ?? next).focus();
}
