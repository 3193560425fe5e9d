/* The conversation as the server has it: its history, what is said as it comes, and its state. */

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 15_000;
const SILENT_FOR = 40_000;
const HIDDEN_FOR = 60_000;
const STEADY_AFTER = 10_000;
const HISTORY = 50;

/** One conversation. `on` hears: message, history, state, restarted, connected, disconnected(error). */
export class Conversation {
  #connection;
  #on;
  #state = null;
  #number = 0;
  #first = null;
  #stream = null;
  #pause = FIRST_PAUSE;
  #sign = 0;
  #begun = 0;
  #wake = null;
  #isListening = false;
  #resting = null;
  #end = new AbortController();

  constructor({ connection, on }) {
    this.#connection = connection;
    this.#on = on;
    const { signal } = this.#end;
    const watch = setInterval(() => this.#watch(), 5000);
    signal.addEventListener("abort", () => clearInterval(watch));
    addEventListener("online", () => this.hurry(), { signal });
    document.addEventListener("visibilitychange", () => this.#seeVisibility(), { signal });
  }

  /** Listen until the end, or until there is nobody to listen for; called while it does, changes nothing. */
  async listen() {
    if (this.#isListening) return;
    this.#isListening = true;
    while (!this.hasEnded) {
      let wait = 0;
      try {
        await this.#follow();
      } catch (error) {
        if (error.code === "NOBODY") break;
        if (!this.hasEnded && error.name !== "AbortError") this.#on.disconnected(error);
        if (error.code === "NO_VISITORS") break;
        wait = error.retryAfter * 1000 || 0;
      }
      if (!this.hasEnded) await this.#rest(wait);
    }
    this.#isListening = false;
  }

  /** Try again at once what waits for a connection. */
  hurry() {
    this.#pause = FIRST_PAUSE;
    if (!this.#isUnseen) this.#wake?.();
  }

  get hasEnded() {
    return this.#end.signal.aborted;
  }

  end() {
    this.#end.abort();
    clearTimeout(this.#resting);
    this.#stream?.abort();
    this.#wake?.();
  }

  /** Forget what was said: somebody else is here now. */
  leave() {
    this.#forget();
    this.#stream?.abort();
  }

  /** Send {id, text}, {id, button} or {id, card}, and return its number; the same id again changes nothing. */
  async send(message) {
    return (await this.#connection.post("chat/messages", message)).number;
  }

  /** Whether a message was said before the conversation was begun anew. */
  hasCleared(number) {
    return number <= this.#state?.cleared;
  }

  /** Tell that everything up to a message was read. */
  async markRead(number) {
    await this.#connection.post("chat/read", { number });
  }

  /** Begin anew: what was said is kept, and shown no more. */
  async beginAnew() {
    this.#takeState(await this.#connection.post("chat/anew", {}));
  }

  /** Return what was said before the first message that is known, the newest of it; null where that is another now. */
  async readEarlier() {
    const [first, conversation] = [this.#first, this.#state?.conversation];
    const { messages, more } = await this.#connection.get(`chat/messages?before=${first}&limit=${HISTORY}`);
    if (this.#first !== first || this.#state?.conversation !== conversation) return null;
    this.#first = messages[0]?.number ?? first;
    return { messages, more };
  }

  /** Return the transcript as a file, or null where it is somebody else's by then. */
  async readTranscript() {
    const conversation = this.#state?.conversation;
    const response = await this.#connection.request("chat/transcript");
    const name = /filename="([\w.-]+)"/.exec(response.headers.get("Content-Disposition") ?? "")?.[1];
    const content = await response.blob();
    if (this.#state?.conversation !== conversation) return null;
    return new File([content], name ?? "keyclerk.txt", { type: "text/plain" });
  }

  async #follow() {
    this.#stream = new AbortController();
    const { signal } = this.#stream;
    this.#begun = this.#sign = Date.now();
    this.#planRest();
    if (!this.#state) await this.#readHistory(signal);
    signal.throwIfAborted();
    for await (const { event, data } of this.#connection.stream(this.#number, { signal, onSign: () => this.#live() })) {
      if (signal.aborted) return;
      if (event === "state") this.#takeState(data);
      else if (event === "message") this.#takeMessage(data);
    }
  }

  async #readHistory(signal) {
    const { state, messages, more } = await this.#connection.get(`chat/messages?limit=${HISTORY}`, { signal });
    // Who chats may have changed since it was asked for.
    signal.throwIfAborted();
    this.#state = state;
    this.#first = messages[0]?.number ?? null;
    this.#number = Math.max(state.cleared, messages.at(-1)?.number ?? 0);
    this.#on.history({ messages, more, state });
  }

  #takeMessage(message) {
    if (message.number <= this.#number) return;
    this.#number = message.number;
    this.#first ??= message.number;
    this.#on.message(message);
  }

  #takeState(state) {
    const before = this.#state;
    if (before && before.conversation !== state.conversation) {
      this.leave();
      return;
    }
    this.#state = state;
    if (before && state.cleared > before.cleared) {
      this.#number = Math.max(this.#number, state.cleared);
      this.#first = null;
      this.#on.restarted(state);
    }
    this.#on.state(state);
  }

  #forget() {
    this.#state = null;
    this.#number = 0;
    this.#first = null;
    this.#on.restarted(null);
  }

  #live() {
    this.#sign = Date.now();
    // What opens and is dropped at once is not well yet.
    if (this.#sign - this.#begun > STEADY_AFTER) this.#pause = FIRST_PAUSE;
    this.#on.connected();
  }

  /** End a stream that is silent for longer than a living one can be: the connection is gone, and nobody said so. */
  #watch() {
    if (this.#stream && this.#sign && Date.now() - this.#sign > SILENT_FOR) this.#stream.abort();
  }

  #seeVisibility() {
    this.#planRest();
    if (document.hidden) return;
    this.#watch();
    this.hurry();
  }

  /** Rest while nobody can see the page: browsers open few streams at once, and each page has one. */
  #planRest() {
    clearTimeout(this.#resting);
    if (document.hidden) this.#resting = setTimeout(() => this.#stream?.abort(), HIDDEN_FOR);
  }

  /** Whether nobody sees the page, and its history is there: nothing has to be heard then. */
  get #isUnseen() {
    return document.hidden && this.#state !== null;
  }

  async #rest(wait) {
    const wakes = new Promise((resolve) => (this.#wake = resolve));
    this.#sign = 0;
    // Somewhat by chance, so that not everybody comes at once after a restart.
    const pause = Math.max(this.#pause * (0.75 + Math.random() / 2), wait);
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE);
    const passes = new Promise((resolve) => setTimeout(resolve, pause));
    await Promise.race(this.#isUnseen ? [wakes] : [wakes, passes]);
    this.#wake = null;
  }
}
