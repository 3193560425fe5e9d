/* The element: the chat as the page knows it, with its methods, in a shadow root of its own. */

import { Chat } from "./chat.js";
import { readSettings } from "./settings.js";
import panelStyle from "./panel.css" with { type: "css" };
import messageStyle from "./message.css" with { type: "css" };
import cardStyle from "./card.css" with { type: "css" };

/** `<keyclerk-chat>`: a button in the corner, and the chat that it opens. */
export class KeyclerkChat extends HTMLElement {
  /** Where the server is: the address that `chat/` and `widget/` lie below. */
  static base = "";

  #chat = null;

  connectedCallback() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [panelStyle, messageStyle, cardStyle];
    this.#chat = new Chat({ host: this, root, base: KeyclerkChat.base, settings: readSettings(this) });
  }

  disconnectedCallback() {
    this.#chat?.end();
    this.#chat = null;
    // No button of a chat that has ended is to be pressed until the next one is there.
    this.shadowRoot.replaceChildren();
  }

  /** Open the chat. */
  open() {
    this.#chat?.open();
  }

  /** Close the chat; the conversation goes on. */
  close() {
    this.#chat?.close();
  }

  /** Open the chat and say a text as the person. */
  send(text) {
    this.#chat?.say(text);
  }

  /** Return the Authorization header of the person who chats, for requests of the page's own. */
  async authorization() {
    return this.#chat?.authorization();
  }
}
