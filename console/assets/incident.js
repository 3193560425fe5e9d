/* An incident's page: what is being typed outlives a change of the page, and the countdown goes on. */

const FIELDS = "textarea, select, input:not([type=hidden])";
const COUNTS_AGAIN_MS = 30_000;
let kept = new Map();
let caret = null;

// What the server put there itself when it refused something is typed as well.
const isTyped = (field) =>
  field.closest("#standing") ? [...field.options].some((each) => each.selected !== each.defaultSelected) : field.value !== "";

document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  if (!detail.shouldSwap) return;
  const form = detail.requestConfig.elt.closest("form");
  // What was sent is done with, or comes back from the server; whatever else was typed stays.
  const others = [...detail.target.querySelectorAll(FIELDS)].filter((field) => field.id && isTyped(field) && field.form !== form);
  kept = new Map(others.map((field) => [field.id, field.value]));
  const { id, selectionStart, selectionEnd } = document.activeElement ?? {};
  caret = kept.has(id) && selectionStart !== undefined ? [id, selectionStart, selectionEnd] : null;
});
document.addEventListener("htmx:afterSwap", () => {
  for (const [id, value] of kept) {
    const field = document.getElementById(id);
    if (field) field.value = value;
  }
  if (caret) document.getElementById(caret[0])?.setSelectionRange(caret[1], caret[2]);
  [kept, caret] = [new Map(), null];
});
document.addEventListener("htmx:afterSettle", () => {
  const refused = document.querySelector("#refused");
  const told = refused ?? document.querySelector("#done");
  if (told && !told.dataset.told) {
    told.dataset.told = "yes";
    if (refused) refused.focus();
    else document.querySelector("#status").textContent = told.textContent;
  }
});

// Targets come near without anybody doing anything.
setInterval(() => htmx.trigger("#standing", "live"), COUNTS_AGAIN_MS);
document.querySelector("#refused")?.focus();
