/* Rows: a list that is fetched anew keeps the focus: where its incident has left, the row that has its place now. */

let place = -1;

const list = () => [...document.querySelectorAll("#queue [data-row]")];

document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  if (detail.target.id === "queue") place = list().findIndex((row) => row.contains(document.activeElement));
});
document.addEventListener("htmx:afterSettle", () => {
  const rows = list();
  if (place >= 0 && document.activeElement === document.body) {
    (rows[Math.min(place, rows.length - 1)]?.querySelector("a") ?? document.querySelector("#content")).focus({ preventScroll: true });
  }
  place = -1;
});
