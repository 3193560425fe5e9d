/* Settings: what the page says of the chat, by the data attributes of its element. */

const POSITIONS = ["end", "start"];
const THEMES = ["auto", "light", "dark"];

/** Return the settings of an element, and give its colours to its style. */
export function readSettings(host) {
  const { tokenUrl, signInUrl, title, greeting, language, position, theme, accent } = host.dataset;
  host.dataset.position = choose(position, POSITIONS);
  host.dataset.theme = choose(theme, THEMES);
  if (accent && CSS.supports("color", accent)) setAccent(host, accent);
  return {
    tokenUrl: tokenUrl ? new URL(tokenUrl, document.baseURI).href : null,
    signInUrl: signInUrl ? readLink(signInUrl) : null,
    title: title || null,
    greeting: greeting || null,
    language: language || host.closest("[lang]")?.lang || navigator.language || "",
  };
}

function choose(value, choices) {
  return choices.includes(value) ? value : choices[0];
}

function readLink(value) {
  const url = new URL(value, document.baseURI);
  return ["http:", "https:"].includes(url.protocol) ? url.href : null;
}

/** Set the accent, and the ink upon it that has more contrast (WCAG 2, relative luminance). */
function setAccent(host, accent) {
  host.style.setProperty("--keyclerk-accent", accent);
  const context = document.createElement("canvas").getContext("2d");
  context.fillStyle = accent;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = [...context.getImageData(0, 0, 1, 1).data].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  host.style.setProperty("--keyclerk-accent-ink", luminance > 0.179 ? "#000" : "#fff");
}
