/* The console's own script: what every page needs; a page that has more loads a module of its own. */

import { listen } from "./live.js";
import { bindKeys } from "./keys.js";

const csrf = document.querySelector("meta[name=csrf]").content;

document.addEventListener("htmx:configRequest", ({ detail }) => {
  if (detail.verb !== "get") detail.headers["X-CSRF-Token"] = csrf;
});
// What is refused is said in words of the server's own: they are shown where the answer would have been.
document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  if ([409, 422].includes(detail.xhr.status)) Object.assign(detail, { shouldSwap: true, isError: false });
});

bindKeys();
if (document.querySelector("header.top")) listen();
