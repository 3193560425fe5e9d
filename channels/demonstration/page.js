/* The page around the chat: first questions, and why each answer of the chat was given. */

import { showExplanation } from "./explanation.js";

const CHAT = "keyclerk-chat";
const account = document.querySelector(".account");

/** Return the chat, once its script has run. */
async function findChat() {
  await customElements.whenDefined(CHAT);
  return document.querySelector(CHAT);
}

for (const question of document.querySelectorAll(".question")) {
  question.addEventListener("click", async () => {
    (await findChat())?.send(question.querySelector(".says").textContent);
  });
}

/** Put "Why this answer?" beneath a reply of the bot; what comes by itself was not asked for, and has no reason. */
function addReason({ target: chat, detail: { number, author, answers } }) {
  const slot = `message-${number}`;
  const isReply = author === "bot" && answers !== null;
  if (!isReply || [...chat.children].some((each) => each.slot === slot)) return;
  const details = document.getElementById("why").content.firstElementChild.cloneNode(true);
  details.slot = slot;
  details.addEventListener("toggle", () => details.open && tellReason(details, number, chat));
  chat.append(details);
}

async function tellReason(details, number, chat) {
  const place = details.querySelector("div");
  if (place.dataset.isTold) return;
  place.textContent = place.dataset.loading;
  try {
    const headers = { Authorization: await chat.authorization() };
    const response = await fetch(`/demo/explanations/${number}`, { headers, cache: "no-store" });
    if (response.status === 404) {
      place.textContent = place.dataset.missing;
      return;
    }
    if (!response.ok) throw new Error(String(response.status));
    place.replaceChildren(showExplanation(await response.json()));
    place.dataset.isTold = "yes";
    details.scrollIntoView({ block: "nearest" });
  } catch {
    place.textContent = place.dataset.failed;
  }
}

document.addEventListener("keyclerk-message", addReason);
document.addEventListener("keyclerk-cleared", ({ target: chat }) => {
  for (const each of [...chat.children]) if (each.matches(".why")) each.remove();
});

// The list of people is a menu as far as pointer and Escape are concerned; without a script it opens and closes by its title.
document.addEventListener("click", ({ target }) => {
  if (!account.contains(target)) account.open = false;
});
account.addEventListener("keydown", ({ key }) => {
  if (key !== "Escape" || !account.open) return;
  account.open = false;
  account.querySelector("summary").focus();
});
