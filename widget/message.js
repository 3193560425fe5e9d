/* A message as it is shown: who, when, what, and what may be done with it. */

import { make } from "./dom.js";
import { ICONS, makeIconButton } from "./icons.js";
import { showText } from "./markdown.js";
import { MASK } from "./masking.js";

const COPIED_FOR = 2000;
/** What is hidden of the four groups of a key, the least that is taken for one. */
const HIDDEN = 15;

/** One message in the log. `deeds`: press(said, title), judge(reference), showCard, readChanged, settleCard, retry(). */
export class Message {
  #texts;
  #deeds;
  #state = make("span", { className: "state", "aria-live": "off" });
  #retry = make("button", { type: "button", className: "retry", hidden: true });
  #data = null;

  constructor(data, { texts, deeds }) {
    this.#texts = texts;
    this.#deeds = deeds;
    this.element = make("article", { className: "message" });
    this.#retry.addEventListener("click", () => deeds.retry());
    texts.label(this.#retry, "widget_retry");
    this.update(data);
  }

  get number() {
    return this.#data.number ?? Infinity;
  }

  get day() {
    return new Date(this.#data.created_at).toDateString();
  }

  /** The number of the partner's message that it belongs to; what comes by itself belongs to none. */
  get turn() {
    return this.#data.author === "partner" ? this.#data.number : this.#data.answers;
  }

  get hasButtons() {
    return Boolean(this.#data.buttons?.length || this.#data.card?.actions?.length);
  }

  /** Show what the server, or the person's own page, has of it now. */
  update(data) {
    const before = this.#data;
    this.#data = data;
    if (before?.text === data.text) {
      // What was read out once is not said anew.
      this.element.querySelector("slot").name = `message-${data.number ?? ""}`;
      this.element.querySelector(".by").replaceWith(this.#showBy(data, "partner"));
      this.showState(data.held ? "held" : "sent");
      return;
    }
    const author = ["partner", "bot"].includes(data.author) ? data.author : "agent";
    this.element.classList.add(author);
    const text = this.#showWords(data, author);
    this.element.replaceChildren(
      this.#showDay(),
      this.#showBy(data, author),
      text,
      ...this.#showMore(data, author, text),
      make("slot", { name: `message-${data.number ?? ""}` }),
    );
  }

  /** Say how far a message of the person's has come: waiting, sending, sent, held or refused. */
  showState(state) {
    this.element.dataset.state = state;
    this.#texts.label(this.#state, `widget_state.${state}`);
    this.#retry.hidden = state !== "refused";
  }

  /** Have no more answers to a question that is over; what only shows more stays. */
  settle() {
    for (const each of this.element.querySelectorAll(".choices button")) each.disabled = true;
    const card = this.element.querySelector(".card");
    if (card) this.#deeds.settleCard(card);
  }

  #showDay() {
    const when = new Date(this.#data.created_at);
    const say = () => when.toLocaleDateString(this.#texts.language, { dateStyle: "long" });
    return this.#texts.follow(make("p", { className: "day" }), "textContent", say);
  }

  #showBy(data, author) {
    const name = this.#texts.label(make("span"), `widget_author.${author}`);
    const when = new Date(data.created_at);
    const time = make("time", { dateTime: when.toISOString() });
    const say = (style) => () => when.toLocaleString(this.#texts.language, style);
    this.#texts.follow(time, "textContent", say({ timeStyle: "short" }));
    this.#texts.follow(time, "title", say({ dateStyle: "full", timeStyle: "medium" }));
    const agent = data.agent ? [data.agent, ", "] : [];
    return make("p", { className: "by" }, make("span", { className: "author" }, ...agent, name), " ", time);
  }

  #showWords(data, author) {
    const text = make("div", { className: "text", dir: "auto" }, ...showText(data.text, { isRich: author !== "partner" }));
    if (data.language) text.lang = data.language;
    return text;
  }

  *#showMore(data, author, text) {
    if (author === "partner") {
      if (data.text.split(MASK).length > HIDDEN) yield this.#texts.label(make("p", { className: "note" }), "widget_masked");
      yield make("p", { className: "delivery" }, this.#state, " ", this.#retry);
      this.showState(data.held ? "held" : (data.state ?? "sent"));
      return;
    }
    const card = data.card ? this.#showCard(data, text) : null;
    if (card) yield card;
    if (data.buttons?.length) yield this.#showChoices(data, card);
    yield make("div", { className: "beneath" }, this.#showCopy(data), this.#showFeedback(data));
  }

  /** Show the card as soon as its renderer is there; from then on the text says only what the card does not. */
  #showCard(data, text) {
    const place = make("div", { className: "card", lang: data.language ?? "", hidden: true });
    // It is read out once, when it is whole.
    this.element.setAttribute("aria-busy", "true");
    this.#deeds.showCard(data.card, place).then((isShown) => {
      this.element.removeAttribute("aria-busy");
      place.hidden = !isShown;
      if (isShown && data.beside_card !== null) text.replaceChildren(...showText(data.beside_card));
      text.hidden = isShown && data.beside_card === "";
      if (isShown) this.#leaveToCard(data.card);
    });
    return place;
  }

  /** Hide the buttons that say what one of the card's own does: it alone sends what was put into the card. */
  #leaveToCard(card) {
    const own = new Set((card.actions ?? []).map((action) => action.data?.reference));
    const chips = [...this.element.querySelectorAll(".choices button")];
    for (const chip of chips) chip.hidden = own.has(chip.dataset.reference);
    if (chips.length) chips[0].parentElement.hidden = chips.every((chip) => chip.hidden);
  }

  /** Show the buttons; what was changed in the card beside them goes along with a press. */
  #showChoices(data, card) {
    const group = make("div", { className: "buttons choices", role: "group", lang: data.language ?? "" });
    this.#texts.label(group, "widget_choices", { as: "aria-label" });
    for (const { title, button } of data.buttons) {
      const chip = make("button", { type: "button", className: "chip", "data-reference": button }, title);
      chip.addEventListener("click", () => {
        chip.classList.add("chosen");
        const inputs = card && this.#deeds.readChanged(card);
        this.#deeds.press(inputs ? { card: { reference: button, inputs } } : { button }, title);
        if (inputs) this.#deeds.settleCard(card);
      });
      group.append(chip);
    }
    return group;
  }

  /** Ask whether the message helped, in its language; what was pressed last holds. Reasons are asked by the message. */
  #showFeedback(data) {
    if (!data.feedback?.length) return null;
    const question = this.#texts.askFeedback(data.language);
    const group = make("div", { className: "feedback", role: "group", "aria-label": question, lang: data.language ?? "" });
    if (data.feedback.length === 2) group.append(make("span", { "aria-hidden": "true" }, question));
    for (const { title, button } of data.feedback) {
      const chip = make("button", { type: "button", "aria-pressed": "false" }, title);
      chip.addEventListener("click", () => {
        for (const each of group.querySelectorAll("button")) each.setAttribute("aria-pressed", each === chip);
        this.#deeds.judge(button, title);
      });
      group.append(chip);
    }
    return group;
  }

  #showCopy(data) {
    if (!navigator.clipboard) return null;
    const copy = makeIconButton(ICONS.copy, async () => {
      await navigator.clipboard.writeText(data.text).catch(() => {});
      this.#texts.label(said, "widget_copy.done");
      setTimeout(() => (said.textContent = ""), COPIED_FOR);
    }, "copy");
    const said = make("span", { role: "status", className: "copied" });
    this.#texts.label(copy, "widget_copy", { as: "title" });
    this.#texts.label(copy, "widget_copy", { as: "aria-label" });
    return make("span", {}, copy, said);
  }
}
