/* The chat: joins the conversation that the server has with what the person sees and does. */

import { readChanged, settleCard, showCard } from "./card.js";
import { Composer } from "./composer.js";
import { Connection } from "./connection.js";
import { Conversation } from "./conversation.js";
import { Greeting } from "./greeting.js";
import { Launcher } from "./launcher.js";
import { Log } from "./log.js";
import { mask } from "./masking.js";
import { Notices } from "./notices.js";
import { Outbox } from "./outbox.js";
import { Panel } from "./panel.js";
import { Reading } from "./reading.js";
import { Texts } from "./texts.js";
import { Tokens } from "./tokens.js";

const SETTLES_AFTER = 600;
const RETRY_AFTER = 3000;

/** Everything of one `<keyclerk-chat>`. */
export class Chat {
  #host;
  #settings;
  #unanswered = new Set();
  #hasEnded = false;
  #waiting = [];

  constructor({ host, root, base, settings }) {
    this.#host = host;
    this.#settings = settings;
    this.texts = new Texts(base);
    this.tokens = new Tokens({ base, url: settings.tokenUrl, onPerson: () => this.#leave() });
    const language = () => this.texts.language || settings.language;
    this.connection = new Connection({ base, tokens: this.tokens, language });
    this.#begin(root, base);
  }

  end() {
    this.#hasEnded = true;
    this.conversation?.end();
  }

  open() {
    this.#whenReady(() => {
      // On a touch screen the field would bring up the keyboard, over what there is to read.
      this.panel.open(matchMedia("(pointer: coarse)").matches ? this.log : this.composer);
      this.launcher.isExpanded = true;
      this.log.scrollToEnd();
      this.tokens.admitVisitors();
      this.conversation.listen();
      this.reading.note();
    });
  }

  close() {
    this.panel?.close(this.launcher.element);
    if (this.launcher) this.launcher.isExpanded = false;
  }

  /** Open the chat and say a text as the person. */
  say(text) {
    this.open();
    this.#whenReady(() => this.#send({ text: mask(text) }, mask(text)));
  }

  async authorization() {
    return `Bearer ${await this.tokens.get()}`;
  }

  /** Fetch the texts, however long that takes, and show the button. */
  async #begin(root, base) {
    while (!this.#hasEnded) {
      try {
        await this.texts.load(this.#settings.language);
        break;
      } catch {
        console.warn(`keyclerk: ${base} does not answer this page; is ${location.origin} in KEYCLERK_CHAT_ORIGINS?`);
        await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER));
      }
    }
    if (this.#hasEnded) return;
    this.#build(root, base);
    if (this.tokens.mayListen) this.conversation.listen();
    for (const deed of this.#waiting.splice(0)) deed();
  }

  #build(root, base) {
    const { texts } = this;
    const deeds = {
      press: (said, title) => this.#press(said, title),
      judge: (button, title) => this.outbox.add({ button }, title),
      showCard: (card, place) => showCard(card, place, { base, submit: (...sent) => this.#submit(...sent) }),
      readChanged,
      settleCard,
      retry: (entry) => this.#retry(entry),
    };
    this.log = new Log({ texts, deeds, earlier: () => this.#showEarlier() });
    this.composer = new Composer({ texts, send: (text) => this.#send({ text: mask(text) }, mask(text)) });
    const refocus = () => this.log.focus({ preventScroll: true });
    this.notices = new Notices({ texts, signInUrl: this.#settings.signInUrl, retry: () => this.#hurry(), refocus });
    const on = { anew: () => this.#beginAnew(), transcript: () => this.#saveTranscript(), closed: () => this.close() };
    const children = [this.log.element, this.notices.element, this.composer.element];
    this.panel = new Panel({ texts, title: this.#settings.title, on, children });
    this.launcher = new Launcher({ texts, press: () => (this.panel.isOpen ? this.close() : this.open()) });
    this.conversation = new Conversation({ connection: this.connection, on: this.#hear() });
    this.outbox = new Outbox({
      send: (body) => this.conversation.send(body),
      on: { change: (entry, error) => this.#follow(entry, error) },
    });
    this.reading = new Reading({
      canSee: () => this.panel.isOpen,
      mark: (number) => this.conversation.markRead(number),
      show: (count) => this.launcher.showUnread(count),
    });
    root.replaceChildren(this.launcher.element, this.panel.element);
    this.log.isBusy = true;
    this.#greet();
  }

  #whenReady(deed) {
    if (this.panel) deed();
    else this.#waiting.push(deed);
  }

  /** Return what is done with what the conversation tells. */
  #hear() {
    return {
      history: (history) => this.#showHistory(history),
      message: (message) => this.#show(message),
      state: (state) => this.#takeState(state),
      restarted: (state) => this.#restart(state),
      connected: () => this.#connect(),
      disconnected: (error) => this.notices.explain(error),
    };
  }

  #showHistory({ messages, more, state }) {
    this.#clear();
    if (messages.length) this.log.clear();
    for (const message of messages) this.#show(message, { isQuiet: true });
    this.log.hasEarlier = more;
    this.log.scrollToEnd();
    this.#takeState(state);
    this.outbox.belongTo(state.conversation);
    // What was said before is not read out; what comes from now on is.
    setTimeout(() => (this.log.isBusy = false), SETTLES_AFTER);
  }

  /** Show nothing of before; what is on its way still comes. */
  #restart(state) {
    this.#clear();
    if (state) this.outbox.tellAgain();
  }

  #show(message, options) {
    if (this.log.isEmpty) this.log.clear();
    if (message.id) this.outbox.settle(message.id);
    this.log.add(message, options);
    this.reading.add(message);
    if (message.author === "agent") this.#unanswered.clear();
    else if (message.author === "bot") this.#unanswered.delete(message.answers);
    else if (!message.held) this.#unanswered.add(message.number);
    this.notices.showTyping(this.#unanswered.size > 0);
    if (message.author === "bot") this.#speak(message.language);
    const { number, author, answers, language } = message;
    this.#tell("keyclerk-message", { number, author, answers, language });
  }

  #takeState(state) {
    this.reading.take(state);
    if (state.held) this.#unanswered.clear();
    this.notices.showTyping(this.#unanswered.size > 0);
    this.notices.showSignIn(this.tokens.isVisitor);
    if (state.language) this.#speak(state.language);
  }

  /** Have the widget's own words in the language of the conversation. */
  async #speak(language) {
    if (!language || language === this.texts.language) return;
    await this.texts.load(language).catch(() => {});
    if (this.log.isEmpty) this.#greet();
  }

  async #showEarlier() {
    try {
      const page = await this.conversation.readEarlier();
      if (!page) return;
      const { messages, more } = page;
      this.log.prepend(messages);
      this.log.hasEarlier = more;
      for (const { number, author, answers, language } of messages) {
        this.#tell("keyclerk-message", { number, author, answers, language });
      }
    } catch (error) {
      this.notices.explain(error);
    }
  }

  #send(said, shown) {
    if (this.log.isEmpty) this.log.clear();
    this.conversation.listen();
    this.outbox.add(said, shown);
  }

  /** Press an offered button. What was focused may be over with it, so that the log, where the answer comes, has focus. */
  #press(said, shown) {
    this.log.focus({ preventScroll: true });
    this.#send(said, shown);
  }

  #submit(reference, inputs) {
    this.#press({ card: { reference, inputs } }, this.texts.say("widget_state.card"));
  }

  #retry(entry) {
    this.log.drop(entry.id);
    this.outbox.retry(entry);
  }

  /** Follow what becomes of something that was said. */
  #follow(entry, error) {
    this.log.showEntry(entry);
    if (entry.state === "sent") this.notices.clearProblem("busy", "server", "connection");
    else if (error && entry.state !== "refused") this.notices.explain(error);
  }

  #connect() {
    this.notices.clearProblem("connection", "server", "signed_out", "no_visitors");
    this.outbox.hurry();
  }

  #hurry() {
    this.conversation.hurry();
    this.outbox.hurry();
  }

  async #beginAnew() {
    try {
      await this.conversation.beginAnew();
      this.composer.focus();
    } catch (error) {
      this.notices.explain(error);
    }
  }

  async #saveTranscript() {
    try {
      const file = await this.conversation.readTranscript();
      const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(file), download: file.name });
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), RETRY_AFTER);
    } catch (error) {
      this.notices.explain(error);
    }
  }

  /** Forget everything of somebody who is here no more. */
  #leave() {
    this.outbox?.leave();
    this.conversation?.leave();
  }

  #clear() {
    this.#unanswered.clear();
    this.log.clear();
    this.log.isBusy = true;
    this.reading.clear();
    this.notices.clearProblem();
    this.notices.showTyping(false);
    this.#greet();
    setTimeout(() => (this.log.isBusy = false), SETTLES_AFTER);
    this.#tell("keyclerk-cleared", {});
  }

  #greet() {
    const { texts } = this;
    const ask = (text) => this.#send({ text }, text);
    this.log.greet(new Greeting({ texts, own: this.#settings.greeting, ask }).element);
  }

  #tell(name, detail) {
    this.#host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }
}
