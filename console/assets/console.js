/* The console's own script: what every page needs; a page that has more loads a module of its own. */

import { listen } from "./live.js";
import { bindKeys } from "./keys.js";
import { guard } from "./unsaved.js";

const csrf = document.querySelector("meta[name=csrf]").content;
const failed = document.querySelector("#failed");

document.addEventListener("htmx:configRequest", ({ detail }) => {
  if (detail.verb === "get") return;
  detail.headers["X-CSRF-Token"] = csrf;
  if (failed) failed.textContent = "";
});
// What is refused is said in words of the server's own: they are shown where the answer would have been.
document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  if ([409, 422].includes(detail.xhr.status)) Object.assign(detail, { shouldSwap: true, isError: false });
});
// A change that failed is never silent; a page in its place says why.
for (const event of ["htmx:responseError", "htmx:sendError"]) {
  document.addEventListener(event, ({ detail }) => {
    if (!failed || detail.requestConfig.verb === "get") return;
    const page = new DOMParser().parseFromString(detail.xhr.responseText, "text/html");
    failed.textContent = page.querySelector("h1")?.textContent ?? failed.dataset.failed;
  });
}

bindKeys();
guard();
if (document.querySelector("header.top")) listen();
