/* How an explanation is shown: from the page's template, with text as text and never as markup. */

const page = document.documentElement.lang;
const percent = new Intl.NumberFormat(page, { style: "percent", maximumFractionDigits: 0 });
const languages = new Intl.DisplayNames([page], { type: "language" });

/** Return the list of what an answer rests on. */
export function showExplanation({ language, intent, confidence, band, entities, rule, actions, records }) {
  const list = document.getElementById("explanation").content.firstElementChild.cloneNode(true);
  const words = list.dataset;
  const facts = {
    language: language ? [languages.of(language)] : [],
    intent: intent ? [makeElement("code", intent)] : [],
    entities: entities.map(({ entity, value }) => makeElement("code", `${entity}: ${value}`)),
    rule: rule ? [Object.assign(makeElement("span", rule), { lang: "en" })] : [],
    action: actions.map((action) => makeElement("code", action)),
    records: records.map((record) => makeElement("code", record)),
  };
  if (intent && confidence != null) facts.intent.push(`${percent.format(confidence)} (${words[band] ?? words.band})`);
  for (const [fact, items] of Object.entries(facts)) {
    const place = list.querySelector(`[data-fact="${fact}"]`);
    place.append(...(items.length ? items.flatMap((item) => [item, " "]) : [words.none]));
  }
  return list;
}

function makeElement(name, text) {
  return Object.assign(document.createElement(name), { textContent: text });
}
