/* Reading: what was read and what not, told to the server once for what came together. */

const SETTLES_AFTER = 500;

/** Counts what was said to the person and not read; it counts as read while the chat is open and can be seen. */
export class Reading {
  #canSee;
  #mark;
  #show;
  #numbers = new Set();
  #read = 0;
  #latest = 0;
  #timer = null;

  constructor({ canSee, mark, show, signal }) {
    this.#canSee = canSee;
    this.#mark = mark;
    this.#show = show;
    document.addEventListener("visibilitychange", () => this.note(), { signal });
    signal.addEventListener("abort", () => clearTimeout(this.#timer));
  }

  add({ number, author }) {
    this.#latest = Math.max(this.#latest, number);
    if (author !== "partner" && number > this.#read) this.#numbers.add(number);
    this.note();
  }

  /** Take over what the server knows: perhaps it was read elsewhere. */
  take({ read }) {
    this.#read = Math.max(this.#read, read);
    for (const number of this.#numbers) if (number <= this.#read) this.#numbers.delete(number);
    this.note();
  }

  clear() {
    this.#numbers.clear();
    this.#latest = 0;
    this.#read = 0;
    this.note();
  }

  /** Note what can be seen now. */
  note() {
    clearTimeout(this.#timer);
    if (this.#canSee() && !document.hidden && this.#latest > this.#read) {
      this.#timer = setTimeout(() => this.#tell(), SETTLES_AFTER);
    }
    this.#show(this.#canSee() ? 0 : this.#numbers.size);
  }

  async #tell() {
    const number = this.#latest;
    try {
      await this.#mark(number);
      if (this.#latest >= number) this.take({ read: number });
    } catch {
      // It is told again with the next message, or when the page is seen again.
    }
  }
}
