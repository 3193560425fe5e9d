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
  // What the page fetches by itself meanwhile, or for the search, is no answer to a form.
  const stay = ({ requestConfig, xhr }) => {
    const isLeft = xhr.status < 400 && xhr.getResponseHeader("HX-Redirect");
    if (requestConfig.elt.closest("main form") && !isLeft) leaving = null;
  };
  // A part that is fetched by itself leads nobody away from what they type, if their session is over.
  document.addEventListener("htmx:beforeOnLoad", (event) => {
    if (event.detail.xhr.status === 401 && event.detail.elt.matches("[data-live]") && listTyped().length) event.preventDefault();
  });
  for (const event of ["htmx:beforeOnLoad", "htmx:sendError"]) document.addEventListener(event, ({ detail }) => stay(detail));
  addEventListener("beforeunload", (event) => {
    if (leaving !== document && listTyped(leaving).length) event.preventDefault();
  });
}
