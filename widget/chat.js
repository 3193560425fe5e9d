/* The chat: joins the conversation that the server has with what the person sees and does. */

import { Connection } from "./connection.js";
import { Conversation } from "./conversation.js";
import { Greeting } from "./greeting.js";
import { TOLD } from "./notices.js";
import { Outbox } from "./outbox.js";
import { Reading } from "./reading.js";
import { save } from "./saving.js";
import { Texts } from "./texts.js";
import { Tokens } from "./tokens.js";
import { Typing } from "./typing.js";
import { makeViews } from "./views.js";

const SETTLES_AFTER = 600;

/** Everything of one `<keyclerk-chat>`. */
export class Chat {
  #host;
  #settings;
  #end = new AbortController();
  #waiting = [];
  #isWished = false;

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
    this.#end.abort();
    for (const each of [this.conversation, this.outbox, this.tokens]) each?.end();
  }

  open() {
    this.#isWished = true;
    this.#whenReady(() => {
      if (!this.#isWished) return;
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
    this.#isWished = false;
    this.panel?.close(this.launcher.element);
    if (this.launcher) this.launcher.isExpanded = false;
  }

  /** Open the chat and say a text as the person. */
  say(text) {
    this.open();
    this.#whenReady(() => this.composer.say(text));
  }

  async authorization() {
    return `Bearer ${await this.tokens.get()}`;
  }

  /** Fetch the texts, however long that takes, and show the button. */
  async #begin(root, base) {
    const { signal } = this.#end;
    await this.texts.begin(this.#settings.language, () => signal.aborted);
    if (signal.aborted) return;
    this.#build(root, base);
    if (this.tokens.mayListen) this.conversation.listen();
    for (const deed of this.#waiting.splice(0)) deed();
  }

  #build(root, base) {
    const { signal } = this.#end;
    Object.assign(this, makeViews({ texts: this.texts, settings: this.#settings, base, on: this.#serve(), signal }));
    this.typing = new Typing((isTyping) => this.notices.showTyping(isTyping));
    this.conversation = new Conversation({ connection: this.connection, on: this.#hear() });
    this.outbox = new Outbox({
      send: (body) => this.conversation.send(body),
      on: { change: (entry, error) => this.#follow(entry, error) },
    });
    this.reading = new Reading({
      canSee: () => this.panel.isOpen,
      mark: (number) => this.conversation.markRead(number),
      show: (count) => this.launcher.showUnread(count),
      signal,
    });
    root.replaceChildren(this.launcher.element, this.panel.element);
    this.log.isBusy = true;
    this.#greet();
  }

  #whenReady(deed) {
    if (this.panel) deed();
    else this.#waiting.push(deed);
  }

  /** Return what is done for the person. */
  #serve() {
    return {
      send: (text) => this.#send({ text }, text),
      press: (said, shown) => this.#press(said, shown),
      judge: (button, shown) => this.outbox.add({ button }, shown),
      submit: (reference, inputs) => this.#press({ card: { reference, inputs } }, this.texts.say("widget_state.card")),
      retry: (entry) => {
        this.log.drop(entry.id);
        this.outbox.retry(entry);
      },
      earlier: () => this.notices.guard(() => this.#showEarlier()),
      hurry: () => [this.conversation, this.outbox].forEach((each) => each.hurry()),
      anew: () => this.notices.guard(() => this.#beginAnew()),
      transcript: () => this.notices.guard(async () => save(await this.conversation.readTranscript())),
      toggle: () => (this.panel.isOpen ? this.close() : this.open()),
      closed: () => this.close(),
    };
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
    this.typing.hear(message);
    this.#tellMessage(message);
  }

  #takeState(state) {
    this.reading.take(state);
    if (state.held) this.typing.end();
    else this.notices.clearProblem("held");
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
    const earlier = await this.conversation.readEarlier();
    if (!earlier) return;
    this.log.prepend(earlier.messages);
    this.log.hasEarlier = earlier.more;
    for (const message of earlier.messages) this.#tellMessage(message);
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

  /** Follow what becomes of something that was said. */
  #follow(entry, error) {
    if (this.conversation.hasCleared(entry.number)) this.log.drop(entry.id);
    else this.log.showEntry(entry);
    if (entry.state === "sent") this.notices.clearProblem("busy", "server", "connection", "form", "refused", "failed");
    else if (entry.state === "refused") this.notices.showProblem("refused");
    else if (error) this.notices.explain(error, { isKept: true });
  }

  #connect() {
    this.notices.clearProblem("connection", "server", "signed_out", "no_visitors", TOLD);
    this.outbox.hurry();
  }

  async #beginAnew() {
    await this.conversation.beginAnew();
    this.composer.focus();
  }

  /** Forget everything of somebody who is here no more. */
  #leave() {
    this.outbox?.leave();
    this.conversation?.leave();
  }

  #clear() {
    this.typing.end();
    this.log.clear();
    this.log.isBusy = true;
    this.reading.clear();
    this.notices.clearProblem();
    this.#greet();
    setTimeout(() => (this.log.isBusy = false), SETTLES_AFTER);
    this.#tell("keyclerk-cleared", {});
  }

  #greet() {
    const { texts } = this;
    const ask = (text) => this.#send({ text }, text);
    this.log.greet(new Greeting({ texts, own: this.#settings.greeting, ask }).element);
  }

  #tellMessage({ number, author, answers, language }) {
    this.#tell("keyclerk-message", { number, author, answers, language });
  }

  #tell(name, detail) {
    this.#host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }
}
