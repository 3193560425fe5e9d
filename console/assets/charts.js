/* Charts: each is drawn by uPlot from the table beneath it, which says the same to whoever does not see it. */

const HEIGHT = 260;
const DASHES = [[], [8, 4], [2, 3]];

/** Return what a table holds: the words of its rows, and the columns of figures with their names. */
function readTable(table) {
  const rows = [...table.tBodies[0].rows];
  const names = [...table.tHead.rows[0].cells].map((cell) => cell.textContent);
  const columns = names.map((_, place) => place).filter((place) => rows[0].cells[place].dataset.figure !== undefined);
  const first = columns[0];
  return {
    labels: rows.map((row) => [...row.cells].slice(0, first).map((cell) => cell.textContent).join(" ")),
    names: columns.map((place) => names[place]),
    figures: columns.map((place) => rows.map((row) => Number(row.cells[place].dataset.figure))),
  };
}

/** Return a colour that the style sets for both light and dark, as it is now. */
function readColour(name) {
  const probe = document.createElement("span");
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return colour;
}

function draw(place) {
  const { labels, names, figures } = readTable(document.getElementById(place.dataset.table));
  const isBars = place.dataset.chart === "bars";
  const share = 0.8 / names.length;
  const text = readColour("--pico-color"), line = readColour("--line");
  const series = names.map((label, number) => ({
    label,
    stroke: readColour(`--series-${(number % 3) + 1}`),
    fill: isBars ? readColour(`--series-${(number % 3) + 1}`) : undefined,
    width: isBars ? 0 : 2,
    dash: isBars ? undefined : DASHES[number % 3],
    points: { show: !isBars },
    paths: isBars ? uPlot.paths.bars({ size: [share, 90] }) : undefined,
  }));
  // Bars of one row stand beside one another, each a share of its width.
  const xs = labels.map((_, number) => number);
  const shifted = figures.map((_, number) => xs.map((x) => x + (number - (names.length - 1) / 2) * share));
  const axis = { stroke: text, grid: { stroke: line, width: 1 }, ticks: { stroke: line, width: 1 } };
  const say = (values) => values.map((value) => (Number.isInteger(value) ? labels[value] ?? "" : ""));
  const shared = {
    width: place.clientWidth,
    height: HEIGHT,
    legend: { live: false },
    cursor: { drag: { x: false, y: false } },
    scales: { x: { time: false, range: [-0.6, labels.length - 0.4] }, y: { range: (_, __, most) => [0, Math.max(most * 1.1, 1)] } },
    axes: [{ ...axis, values: (_, values) => say(values), grid: { show: false }, space: 110 }, axis],
  };
  place.replaceChildren();
  if (!isBars || names.length === 1) {
    return new uPlot({ ...shared, series: [{}, ...series] }, [xs, ...figures], place);
  }
  const facets = uPlot.join(shifted.map((x, number) => [x, figures[number]]));
  return new uPlot({ ...shared, series: [{}, ...series] }, facets, place);
}

function drawAll() {
  for (const place of document.querySelectorAll("[data-chart]")) draw(place);
}

drawAll();
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawAll);
let width = innerWidth;
addEventListener("resize", () => {
  if (innerWidth !== width) drawAll();
  width = innerWidth;
});
