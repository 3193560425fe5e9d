/* Plots: figures over time as uPlot draws them; a table beneath says the same. */

const HEIGHT = 180;

/** Return a colour of the style as a canvas takes it: what it means in this theme. */
function findColour(place, name) {
  const probe = place.appendChild(document.createElement("i"));
  probe.style.color = `var(${name})`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Draw what a part of the page asks for with `data-plot`, once. */
function draw(root) {
  for (const place of root.querySelectorAll("[data-plot]:not(:has(.uplot))")) {
    const { times, used, limits } = JSON.parse(place.dataset.plot);
    const colour = (name) => findColour(place, name);
    const axis = { stroke: getComputedStyle(place).color, grid: { stroke: colour("--plot-line"), width: 1 }, ticks: { show: false } };
    const stepped = uPlot.paths.stepped({ align: 1 });
    const plot = new uPlot(
      {
        width: place.clientWidth,
        height: HEIGHT,
        tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), place.dataset.zone),
        cursor: { drag: { x: false, y: false } },
        legend: { live: false },
        scales: { y: { range: (_, low, high) => [0, Math.max(high, 1) * 1.1] } },
        axes: [axis, axis],
        series: [
          {},
          { label: place.dataset.used, stroke: colour("--plot-used"), width: 2, paths: stepped },
          { label: place.dataset.limit, stroke: colour("--plot-limit"), width: 2, dash: [6, 4], paths: stepped, points: { show: false } },
        ],
      },
      [times, used, limits],
      place,
    );
    new ResizeObserver(() => place.clientWidth && plot.setSize({ width: place.clientWidth, height: HEIGHT })).observe(place);
  }
}

draw(document);
document.addEventListener("htmx:load", ({ detail }) => draw(detail.elt));
// Colours are drawn, not styled: another theme draws anew.
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
  for (const each of document.querySelectorAll("[data-plot] .uplot")) each.remove();
  draw(document);
});
