/* How a message and its explanation are shown: from the page's templates, with text as text and never as markup. */

const page = document.documentElement.lang;
const clock = new Intl.DateTimeFormat(page, { dateStyle: "short", timeStyle: "short" });
const percent = new Intl.NumberFormat(page, { style: "percent", maximumFractionDigits: 0 });
const languages = new Intl.DisplayNames([page], { type: "language" });

/**
 * Return the element of a message. `press` is called with a button's reference, `judge` with that of a feedback button,
 * `explain` with the message's number.
 */
export function showMessage(message, { press, judge, explain }) {
  const element = copyTemplate("message");
  const author = ["partner", "bot"].includes(message.author) ? message.author : "agent";
  // What comes by itself was not asked for: there is nothing to explain.
  const isReply = author === "bot" && message.answers !== null;
  element.classList.add(author);
  element.querySelector(".author").textContent = [message.agent, element.dataset[author]].filter(Boolean).join(", ");
  const time = element.querySelector("time");
  time.dateTime = message.created_at;
  time.textContent = clock.format(new Date(message.created_at));
  const text = element.querySelector(".text");
  if (message.language) text.lang = message.language;
  text.append(...showText(message.text));
  showButtons(element.querySelector(".buttons"), message.buttons, message.language, press);
  showFeedback(element.querySelector(".feedback"), message, judge);
  const details = element.querySelector("details");
  if (isReply) details.addEventListener("toggle", () => details.open && tellWhy(details, message.number, explain));
  else details.remove();
  return element;
}

/** Return paragraphs, with line breaks kept, and lists for lines that begin with a dash. */
function showText(text) {
  const blocks = [];
  for (const line of text.split("\n")) {
    const isItem = line.startsWith("- ");
    let block = blocks.at(-1);
    if (!line.trim()) {
      if (block) blocks.push(null);
      continue;
    }
    if (block?.localName !== (isItem ? "ul" : "p")) {
      block = document.createElement(isItem ? "ul" : "p");
      blocks.push(block);
    }
    if (isItem) block.append(makeElement("li", line.slice(2)));
    else block.append(block.hasChildNodes() ? `\n${line}` : line);
  }
  return blocks.filter(Boolean);
}

function showButtons(group, buttons, language, press) {
  if (!buttons?.length) {
    group.remove();
    return;
  }
  if (language) group.lang = language;
  for (const { title, button } of buttons) {
    const chip = makeElement("button", title);
    chip.type = "button";
    chip.addEventListener("click", () => press(button, chip));
    group.append(chip);
  }
}

/** Ask whether the message helped, in its language; what was pressed last holds. A reason is asked by the message itself. */
function showFeedback(group, message, judge) {
  const question = group.querySelector(".question-of-feedback");
  if (message.feedback?.length === 2) question.textContent = group.dataset[message.language] ?? "";
  else question.remove();
  showButtons(group, message.feedback, message.language, (button, chip) => {
    for (const each of group.querySelectorAll("button")) each.setAttribute("aria-pressed", each === chip);
    judge(button);
  });
}

async function tellWhy(details, number, explain) {
  const place = details.querySelector(".why");
  if (place.dataset.isTold) return;
  place.textContent = place.dataset.loading;
  try {
    place.replaceChildren(showExplanation(await explain(number)));
    place.dataset.isTold = "yes";
    details.scrollIntoView({ block: "nearest" });
  } catch (error) {
    place.textContent = error.status === 404 ? place.dataset.missing : place.dataset.failed;
  }
}

function showExplanation(explanation) {
  const { language, intent, confidence, band, entities, rule, actions, records } = explanation;
  const list = copyTemplate("explanation");
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

function copyTemplate(id) {
  return document.getElementById(id).content.firstElementChild.cloneNode(true);
}
