/* The page: who one is, the first questions, and the chat as the chosen person. */

import { Conversation } from "./conversation.js";
import { showMessage } from "./message.js";

const PERSON = "keyclerk.person";
const SETTLES_AFTER = 500;
const get = (id) => document.getElementById(id);
const [people, chat, log, empty, typing, problem, composer, field] = [
  "people", "chat", "log", "empty", "typing", "problem", "composer", "field",
].map(get);

let conversation = null;
let draft = null;
let unanswered = new Set();
let latest = 0;
let reading = null;

function become(option) {
  conversation?.end();
  sessionStorage.setItem(PERSON, option.value);
  get("speaker").textContent = option.dataset.speaker;
  clearView();
  draft = null;
  showProblem(null);
  const mine = new Conversation({
    contact: option.value,
    language: document.documentElement.lang,
    on: {
      message: (message) => add(message, mine),
      connected: () => {
        showProblem(null);
        // What was said before is not read out; what comes from now on is.
        setTimeout(() => mine === conversation && log.setAttribute("aria-busy", "false"), SETTLES_AFTER);
      },
      disconnected: (error) => showProblem(error.isAtSignIn ? "signIn" : "connection"),
      restarted: clearView,
    },
  });
  conversation = mine;
}

function clearView() {
  log.setAttribute("aria-busy", "true");
  log.replaceChildren();
  empty.hidden = false;
  unanswered = new Set();
  latest = 0;
  showTyping();
}

function add(message, mine) {
  const element = showMessage(message, {
    press: (button) => press(element, button),
    judge: (button) => post({ id: crypto.randomUUID(), button }),
    explain: (number) => mine.explain(number),
  });
  const turn = message.author === "partner" ? message.number : message.answers;
  if (turn) {
    element.dataset.turn = turn;
    // As with the server, it is a new question that ends the buttons of earlier ones.
    if (message.buttons?.length) settleButtons(turn);
  }
  if (message.author === "agent") unanswered.clear();
  else if (message.author === "bot") unanswered.delete(message.answers);
  else if (!message.held) unanswered.add(message.number);
  empty.hidden = true;
  log.append(element);
  showTyping();
  // The end is shown, but never at the cost of the beginning of a long answer.
  log.scrollTop = element.offsetTop - 8;
  latest = message.number;
  markRead();
}

/** Tell the server what was shown, once for what came together, and only while somebody can see it. */
function markRead() {
  clearTimeout(reading);
  const mine = conversation;
  if (!latest || document.hidden) return;
  reading = setTimeout(() => mine === conversation && mine.markRead(latest).catch(() => {}), SETTLES_AFTER);
}

/** Disable the buttons of every turn before this one. */
function settleButtons(turn) {
  for (const element of log.children) {
    if (Number(element.dataset.turn) < turn) setDisabled(element, true);
  }
}

function setDisabled(element, isDisabled) {
  for (const button of element.querySelectorAll(".buttons button")) button.disabled = isDisabled;
}

/** Press an offered button: once, unless it could not be sent. */
async function press(element, button) {
  setDisabled(element, true);
  log.focus({ preventScroll: true });
  if (!(await post({ id: crypto.randomUUID(), button }))) setDisabled(element, false);
}

/** Ask a first question; what is being written stays, and where sending fails the question is kept to try again. */
async function ask(text) {
  const message = { id: crypto.randomUUID(), text };
  if ((await post(message)) || field.value) return;
  field.value = text;
  draft = message;
}

/** Post a message as the person of now; returns whether it was taken. */
async function post(message) {
  const mine = conversation;
  try {
    await mine.send(message);
    if (mine === conversation) showProblem(null);
    return true;
  } catch {
    if (mine === conversation) showProblem("sending");
    return false;
  }
}

async function postDraft() {
  const text = field.value.trim();
  if (!text) return;
  // The same text again after a failure keeps its id, so that it is never said twice.
  if (draft?.text !== text) draft = { id: crypto.randomUUID(), text };
  const posted = draft;
  if ((await post(posted)) && draft === posted) {
    draft = null;
    if (field.value.trim() === text) field.value = "";
  }
}

function showTyping() {
  typing.textContent = unanswered.size ? typing.dataset.text : "";
}

function showProblem(name) {
  const text = name ? problem.dataset[name] : "";
  problem.hidden = !name;
  if (problem.textContent !== text) problem.textContent = text;
}

document.addEventListener("visibilitychange", markRead);

people.addEventListener("change", (event) => become(event.target));

for (const question of document.querySelectorAll(".question")) {
  question.addEventListener("click", () => {
    chat.scrollIntoView({ block: "nearest" });
    ask(question.dataset.question);
  });
}

composer.addEventListener("submit", (event) => {
  event.preventDefault();
  postDraft();
  field.focus();
});

field.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  composer.requestSubmit();
});

const options = [...people.elements].filter((each) => each.name === "person");
const chosen = options.find((each) => each.value === sessionStorage.getItem(PERSON)) ?? options[0];
if (chosen) {
  chosen.checked = true;
  become(chosen);
}
