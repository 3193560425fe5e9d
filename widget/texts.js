/* Texts: the widget's own words in one language at a time, as the server has them. */

/** How languages are named; any other name is none. */
const LANGUAGE = /^[\w-]{1,35}$/;

const RETRY_AFTER = 3000;
const MANY = 1000;

/** The words of the widget. A label that was given is given anew when the language changes. */
export class Texts {
  #base;
  #kept = new Map();
  #labels = new Map();
  #words = null;
  #wished = null;
  #sweepsAt = MANY;

  constructor(base) {
    this.#base = base;
  }

  get language() {
    return this.#words?.language ?? "";
  }

  /** The first questions that are offered. */
  get starters() {
    return this.#words?.starters ?? [];
  }

  /** Take the first language, however long the server may take to answer, unless `hasEnded` says that nobody waits. */
  async begin(language, hasEnded) {
    while (!hasEnded()) {
      try {
        await this.load(language);
        return;
      } catch {
        const origin = `is ${location.origin} in KEYCLERK_CHAT_ORIGINS?`;
        console.warn(`keyclerk: ${this.#base} does not answer this page; ${origin}`);
        await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER));
      }
    }
  }

  /** Take a language, or the nearest that the server has, unless another is wished meanwhile; raises as `fetch`. */
  async load(language) {
    this.#wished = language;
    const words = await this.#take(language);
    if (this.#wished !== language) return;
    this.#words = words;
    this.#sweep();
    for (const labels of this.#labels.values()) for (const give of labels.values()) give();
  }

  /** Return a text, with values in the places that it names. */
  say(name, values = {}) {
    const text = this.#words?.texts[name] ?? "";
    return text.replace(/\{(\w+)\}/g, (place, key) => {
      const value = values[key] ?? place;
      return typeof value === "number" ? value.toLocaleString(this.language) : value;
    });
  }

  /** Give an element a text, or one of its attributes, and return it. */
  label(element, name, { as = "textContent", values } = {}) {
    return this.follow(element, as, () => this.say(name, values));
  }

  /** Give an element what is said in the language of now, as its text or an attribute, and return the element. */
  follow(element, as, say) {
    const give = () => {
      if (as === "textContent") element.textContent = say();
      else element.setAttribute(as, say());
    };
    const labels = this.#labels.get(element) ?? new Map();
    this.#labels.set(element, labels.set(as, give));
    give();
    if (this.#labels.size > this.#sweepsAt) {
      this.#sweepsAt = Infinity;
      // Later: what is being made stands nowhere yet.
      setTimeout(() => this.#sweep());
    }
    return element;
  }

  /** Forget the elements that are gone. */
  #sweep() {
    for (const element of this.#labels.keys()) if (!element.isConnected) this.#labels.delete(element);
    this.#sweepsAt = 2 * this.#labels.size + MANY;
  }

  /** Tell of an element that the widget's own words in it are of this language. */
  mark(element) {
    const give = () => (element.lang = this.language);
    this.#labels.set(element, new Map(this.#labels.get(element)).set("lang", give));
    give();
  }

  /** Return the question whether an answer helped, in the answer's language. */
  askFeedback(language) {
    return this.#words?.feedback[language] ?? "";
  }

  /** Return the words of a language, fetched once however often it is wished for meanwhile, and anew where that failed. */
  #take(language) {
    if (!this.#kept.has(language)) {
      const coming = this.#fetch(language);
      coming.catch(() => this.#kept.delete(language));
      this.#kept.set(language, coming);
    }
    return this.#kept.get(language);
  }

  async #fetch(language) {
    const name = LANGUAGE.test(language) ? language : "-";
    const response = await fetch(`${this.#base}widget/texts/${name}`);
    if (!response.ok) throw new Error(`texts: ${response.status}`);
    return response.json();
  }
}
