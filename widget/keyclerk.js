/* The script tag: puts the chat on the page that it stands in, with what its data attributes say. */

import { KeyclerkChat } from "./element.js";

const NAME = "keyclerk-chat";
const script = document.currentScript;

/** Add the chat to the page, unless the page has placed one itself. */
function addChat() {
  if (document.querySelector(NAME)) return;
  const element = document.createElement(NAME);
  for (const [name, value] of Object.entries(script.dataset)) element.dataset[name] = value;
  document.body.append(element);
}

if (customElements.get(NAME)) console.warn("keyclerk: the script is on this page twice");
else {
  KeyclerkChat.base = new URL("..", script.src).href;
  customElements.define(NAME, KeyclerkChat);
  if (document.body) addChat();
  else document.addEventListener("DOMContentLoaded", addChat);
}
