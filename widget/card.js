/* Cards: shown by the official renderer, which is fetched when the first one comes. */

import { mask } from "./masking.js";

const TEXTS = ["TextBlock", "RichTextBlock", "TextRun", "FactSet"];
const PLACES = ["AdaptiveCard", "Container", "ColumnSet", "Column", "Table", "TableRow", "TableCell", "ActionSet"];
const INPUTS = ["Input.Text", "Input.ChoiceSet", "Input.Number", "Input.Date", "Input.Time", "Input.Toggle"];
const ACTIONS = ["Action.Submit", "Action.Execute", "Action.ToggleVisibility"];
const ALLOWED = new Set([...TEXTS, ...PLACES, ...INPUTS, ...ACTIONS]);
const FETCHED = ["backgroundImage", "iconUrl", "url", "media", "selectAction", "refresh", "authentication"];

const OPENERS = "[aria-controls]";

const cards = new WeakMap();
let loading = null;

/** Show a card in a place, and return whether that went well; `submit` is called with a reference and texts. */
export async function showCard(card, place, { base, submit }) {
  try {
    loading ??= import(`${base}widget/vendor/adaptivecards.js`);
    const { default: library } = await loading;
    // Texts are shown as texts: whatever looks like markup in them stays what it is.
    library.AdaptiveCard.onProcessMarkdown = () => {};
    const shown = new library.AdaptiveCard();
    shown.hostConfig = new library.HostConfig(HOST);
    shown.onExecuteAction = (action) => {
      const { reference, ...inputs } = action.data ?? {};
      if (!(action instanceof library.SubmitAction) || !reference) return;
      submit(reference, asTexts(Object.entries(inputs)));
      settleCard(place);
    };
    shown.parse(clean(card));
    const element = shown.render();
    // It takes no input itself: the buttons in it do.
    element.removeAttribute("tabindex");
    place.replaceChildren(element);
    cards.set(place, shown);
    place.querySelectorAll(OPENERS).forEach(tellExpanded);
    return true;
  } catch (error) {
    loading = null;
    console.warn(`keyclerk: a card is shown as text: ${error.message}`);
    return false;
  }
}

/** Return everything that stands in the card of a place, as texts, if the person changed any of it; else null. */
export function readChanged(place) {
  const inputs = cards.get(place)?.getAllInputs() ?? [];
  return inputs.some((input) => input.isDirty()) ? asTexts(inputs.map(({ id, value }) => [id, value])) : null;
}

/** Have a card take no more answers; what it shows can still be opened. */
export function settleCard(place) {
  place.classList.add("settled");
  for (const each of place.querySelectorAll("input, textarea")) each.value = mask(each.value);
  for (const each of place.querySelectorAll(`input, textarea, select, button:not(${OPENERS})`)) each.disabled = true;
}

function asTexts(inputs) {
  return Object.fromEntries(inputs.map(([name, value]) => [name, mask(String(value ?? ""))]));
}

/** Have a button that opens a part of its card say whether that is open. */
function tellExpanded(button) {
  const part = button.closest(".ac-adaptiveCard").querySelector(`[id="${CSS.escape(button.getAttribute("aria-controls"))}"]`);
  const tell = () => {
    button.setAttribute("aria-expanded", part !== null && part.style.display !== "none");
    // The renderer says it of the part as well, which has no role that could be open.
    part?.removeAttribute("aria-expanded");
  };
  button.addEventListener("click", () => queueMicrotask(tell));
  tell();
}

/** Return a part of a card without what would be fetched from somewhere, or is of no kind that we know. */
function clean(part) {
  if (Array.isArray(part)) return part.filter((each) => !each?.type || ALLOWED.has(each.type)).map(clean);
  if (part === null || typeof part !== "object") return part;
  const kept = Object.entries(part).filter(([name]) => !FETCHED.includes(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, clean(value)]));
}

const COLOUR = { default: "var(--ink)", subtle: "var(--quiet)" };
const STYLE = {
  foregroundColors: {
    default: COLOUR,
    accent: { default: "var(--accent-text)", subtle: "var(--accent-text)" },
    good: COLOUR,
    warning: COLOUR,
    attention: { default: "var(--problem)", subtle: "var(--problem)" },
  },
  borderColor: "var(--line)",
};
const makeStyle = (backgroundColor) => ({ ...STYLE, backgroundColor });

const HOST = {
  fontFamily: "inherit",
  fontSizes: { small: 12, default: 14, medium: 15, large: 17, extraLarge: 20 },
  spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 20, padding: 12 },
  separator: { lineThickness: 1, lineColor: "var(--line)" },
  containerStyles: {
    default: makeStyle("transparent"),
    emphasis: makeStyle("var(--track)"),
    good: makeStyle("var(--good)"),
    warning: makeStyle("var(--warning)"),
    attention: makeStyle("var(--full)"),
    accent: makeStyle("var(--accent)"),
  },
  actions: { actionsOrientation: "horizontal", actionAlignment: "left", buttonSpacing: 8, maxActions: 10 },
  factSet: { title: { weight: "Default", wrap: true }, value: { weight: "Bolder", wrap: true }, spacing: 12 },
  inputs: { label: { inputSpacing: 2, requiredInputs: { weight: "Bolder" }, optionalInputs: { weight: "Bolder" } } },
};
