/* Unsaved: what is typed and not sent yet is not left behind without a word. */

let leaving = null;

/** Return whether something is typed in a field that the server does not have; what it sent back is typed as well. */
export const isTyped = (field) =>
  field.value.trim() !== "" && (field.value !== field.defaultValue || field.form?.dataset.typed !== undefined);

/** Return the fields of the page, but those of one form, that hold a text which is not sent yet. */
export const listTyped = (but) =>
  [...document.querySelectorAll("main textarea")].filter((field) => isTyped(field) && (!but || field.form !== but));

/** Have the page left without a word if what is on its way arrives. */
export function leaveAll() {
  leaving = document;
}

/** Ask before the page is left while something typed would be lost; a form that is on its way takes its own along. */
export function guard() {
  document.addEventListener("submit", ({ target }) => (leaving = leaving === document ? document : target));
  document.addEventListener("htmx:beforeOnLoad", ({ detail: { requestConfig, xhr } }) => {
    const isLeft = xhr.status < 400 && xhr.getResponseHeader("HX-Redirect");
    if (requestConfig.verb !== "get" && !isLeft) leaving = null;
  });
  document.addEventListener("htmx:sendError", ({ detail }) => {
    if (detail.requestConfig.verb !== "get") leaving = null;
  });
  addEventListener("beforeunload", (event) => {
    if (leaving !== document && listTyped(leaving).length) event.preventDefault();
  });
}
