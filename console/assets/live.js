/* Live: what changes elsewhere is told by the server, and the parts of a page that show it are fetched anew. */

const SETTLES_MS = 150;
const COUNTS_AGAIN_MS = 30_000;

/**
 * Listen as long as the page is open. Parts that show incidents are elements with `data-live`: `all`, or an incident's
 * id; htmx fetches them anew at the event `live`.
 */
export function listen() {
  const events = new EventSource("/console/events");
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

  let wasCut = false;
  events.addEventListener("connected", () => {
    // Whatever changed during a cut was told to nobody.
    if (wasCut) note([...document.querySelectorAll("[data-live]")].map((part) => part.dataset.live));
    wasCut = false;
    document.documentElement.dataset.connected = "yes";
  });
  events.addEventListener("incidents", ({ data }) => note(JSON.parse(data).map(({ id }) => String(id))));
  events.addEventListener("error", () => {
    wasCut = true;
    document.documentElement.dataset.connected = "no";
  });
  // Targets come near without anybody doing anything.
  setInterval(() => note([]), COUNTS_AGAIN_MS);
  addEventListener("pagehide", () => events.close());
}
