/* Live: what changes elsewhere is told by the server, and the parts of a page that show it are fetched anew. */

const SETTLES_MS = 150;
const COUNTS_AGAIN_MS = 30_000;
const TRIES_AGAIN_MS = [500, 1000, 2000, 5000, 10_000];
/* The server says something at least every 15 seconds: a stream that is silent for longer is dead. */
const SILENT_MS = 40_000;
const TELLS_MS = 5000;

/**
 * Listen as long as the page is open. Parts that show incidents are elements with `data-live`: `all`, or an incident's
 * id; htmx fetches them anew at the event `live`.
 */
export function listen() {
  const notice = document.querySelector("#connection");
  let events = null;
  let tries = 0;
  let waiting = null;
  let changed = new Set();
  let settling = null;

  function refresh() {
    for (const part of document.querySelectorAll("[data-live]")) {
      if (part.dataset.live === "all" || changed.has(part.dataset.live)) htmx.trigger(part, "live");
    }
    changed = new Set();
    settling = null;
  }

  function note(ids) {
    for (const id of ids) changed.add(id);
    settling ??= setTimeout(refresh, SETTLES_MS);
  }

  function open() {
    events?.close();
    // Of an incident that is looked at, what is said and read beside its deeds is told as well.
    const one = document.querySelector("[data-live]:not([data-live=all])")?.dataset.live;
    events = new EventSource(`/console/events${one ? `?incident=${one}` : ""}`);
    events.addEventListener("connected", () => {
      if (tries) {
        notice.textContent = notice.dataset.back;
        setTimeout(() => tries || (notice.textContent = ""), TELLS_MS);
      }
      tries = 0;
      hear();
      // What changed between the page and its stream, or during a cut, was told to nobody.
      note([...document.querySelectorAll("[data-live]")].map((part) => part.dataset.live));
      document.documentElement.dataset.connected = "yes";
    });
    events.addEventListener("incidents", ({ data }) => {
      hear();
      note(JSON.parse(data).map(({ id }) => String(id)));
    });
    events.addEventListener("ping", hear);
    events.addEventListener("error", lose);
    hear();
  }

  function hear() {
    clearTimeout(waiting);
    waiting = setTimeout(lose, SILENT_MS);
  }

  // The browser gives up for good where a proxy answers in the server's place: it is tried again by ourselves.
  function lose() {
    events.close();
    notice.textContent = notice.dataset.cut;
    document.documentElement.dataset.connected = "no";
    clearTimeout(waiting);
    waiting = setTimeout(open, TRIES_AGAIN_MS[Math.min(tries, TRIES_AGAIN_MS.length - 1)]);
    tries += 1;
  }

  open();
  // Targets come near without anybody doing anything.
  setInterval(() => note([]), COUNTS_AGAIN_MS);
  addEventListener("pagehide", () => {
    clearTimeout(waiting);
    events.close();
  });
  addEventListener("pageshow", ({ persisted }) => persisted && open());
}
