/* An incident's page: what is being typed outlives a change of the page, and the countdown goes on. */

import { leaveAll, listTyped } from "./unsaved.js";

const FIELDS = "textarea, select, input:not([type=hidden])";
const COUNTS_AGAIN_MS = 30_000;
let kept = new Map();
let caret = null;

// What the server put there itself when it refused something is typed as well.
const isGiven = (field) =>
  field.closest("#about") ? [...field.options].some((each) => each.selected !== each.defaultSelected) : field.value !== "";

// Who goes on to the next incident is asked first if something is left behind; nothing is done until they say so.
document.addEventListener("htmx:confirm", (event) => {
  const { elt, triggeringEvent } = event.detail;
  if (triggeringEvent?.submitter?.id !== "solve-next") return;
  const [left] = listTyped(elt);
  if (!left || confirm(document.querySelector("#forms").dataset.leave)) return void (left && leaveAll());
  event.preventDefault();
  left.focus();
});
// An answer that a macro filled remains one when something else is done before it is sent.
document.addEventListener("htmx:configRequest", ({ detail }) => {
  const answer = document.querySelector("#answer-as-macro")?.form;
  if (answer && detail.elt.closest("#incident form:not(:has(#answer-as-macro))")) {
    detail.parameters.macro = answer.elements.macro.value;
  }
});
document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  if (!detail.shouldSwap) return;
  const form = detail.requestConfig.elt.closest("form");
  // What was sent is done with, or comes back from the server; whatever else was typed stays.
  const others = [...document.querySelector("#incident").querySelectorAll(FIELDS)].filter((field) => field.id && isGiven(field) && field.form !== form);
  kept = new Map(others.map((field) => [field.id, field]));
  const { id, selectionStart, selectionEnd } = document.activeElement ?? {};
  caret = kept.has(id) && selectionStart !== undefined ? [id, selectionStart, selectionEnd] : null;
});
document.addEventListener("htmx:afterSwap", () => {
  for (const [id, { value }] of kept) {
    const field = document.getElementById(id);
    if (field) field.value = value;
  }
  for (const [id, { value, localName }] of kept) if (localName === "textarea" && !document.getElementById(id)) move(value);
  if (caret) document.getElementById(caret[0])?.setSelectionRange(caret[1], caret[2]);
  [kept, caret] = [new Map(), null];
});
document.addEventListener("htmx:afterSettle", () => {
  const refused = document.querySelector("#refused");
  const told = refused ?? document.querySelector("#done");
  if (told && !told.dataset.told) {
    told.dataset.told = "yes";
    if (!refused) document.querySelector("#status").textContent = told.textContent;
    // What was pressed may be gone, and the focus with it.
    if (refused || document.activeElement === document.body) told.focus();
  }
});

/** Put what can no longer be sent, because its form is gone, into the note. */
function move(text) {
  const note = document.querySelector("#note-text");
  note.value = [note.value, text].filter(Boolean).join("\n\n");
  document.querySelector("#note-moved").hidden = false;
}

// Targets come near without anybody doing anything.
setInterval(() => htmx.trigger("#standing", "live"), COUNTS_AGAIN_MS);
document.querySelector("#refused")?.focus();
