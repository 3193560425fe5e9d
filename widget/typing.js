/* Typing: whether an answer is on its way, as far as can be told from what was said. */

/** Counts what the bot has not answered yet; `show` is told whether there is any. */
export class Typing {
  #show;
  #unanswered = new Set();

  constructor(show) {
    this.#show = show;
  }

  /** Take what was said: by the person, who waits now, or by the bot or an agent, for which somebody waited. */
  hear({ author, number, answers, held }) {
    if (author === "agent") this.#unanswered.clear();
    else if (author === "bot") this.#unanswered.delete(answers);
    else if (!held) this.#unanswered.add(number);
    this.#show(this.#unanswered.size > 0);
  }

  /** Wait for nothing any more. */
  end() {
    this.#unanswered.clear();
    this.#show(false);
  }
}
