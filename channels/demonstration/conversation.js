/* A conversation with the server as one person: the token, what is sent, and what is said as it comes. */

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 15000;
const VISITOR = "keyclerk.visitor";

/** The server refused, with this status. */
export class Refusal extends Error {
  constructor(status) {
    super(`refused with ${status}`);
    this.status = status;
  }
}

/** One person's conversation; an empty contact is a visitor. What it hears goes to `on`, until it is ended. */
export class Conversation {
  #contact;
  #language;
  #on;
  #token = null;
  #number = 0;
  #end = new AbortController();

  constructor({ contact, language, on }) {
    this.#contact = contact;
    this.#language = language;
    this.#on = on;
    this.#listen();
  }

  end() {
    this.#end.abort();
  }

  get hasEnded() {
    return this.#end.signal.aborted;
  }

  /** Send {id, text} or {id, button}; the same id again changes nothing. */
  async send(message) {
    const body = JSON.stringify(message);
    const headers = { "Content-Type": "application/json", "Accept-Language": this.#language };
    await this.#persist("/chat/messages", { method: "POST", body, headers });
  }

  /** Tell that everything up to this message was read. */
  async markRead(number) {
    const headers = { "Content-Type": "application/json" };
    await this.#persist("/chat/read", { method: "POST", body: JSON.stringify({ number }), headers });
  }

  /** Return why the message with this number was said. */
  async explain(number) {
    return (await this.#persist(`/demo/explanations/${number}`)).json();
  }

  async #listen() {
    let pause = FIRST_PAUSE;
    while (!this.hasEnded) {
      try {
        const token = await this.#signIn();
        const headers = { Accept: "text/event-stream" };
        const response = await this.#request(`/chat/events?after=${this.#number}`, { headers }, token);
        pause = FIRST_PAUSE;
        this.#on.connected();
        for await (const data of readEvents(response.body)) this.#take(JSON.parse(data));
      } catch (error) {
        if (this.hasEnded) return;
        if (error.isAtSignIn || error.status !== 401) this.#on.disconnected(error);
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    }
  }

  #take(message) {
    if (this.hasEnded || message.number <= this.#number) return;
    this.#number = message.number;
    this.#on.message(message);
  }

  /** Make a request, once more with a new token where the first one was over. */
  async #persist(path, options = {}) {
    try {
      return await this.#request(path, options, await this.#signIn());
    } catch (error) {
      if (error.status !== 401) throw error;
      return this.#request(path, options, await this.#signIn());
    }
  }

  async #request(path, options, token) {
    const headers = { ...options.headers, Authorization: `Bearer ${token}` };
    const response = await fetch(path, { ...options, headers, cache: "no-store", signal: this.#end.signal });
    if (response.status === 401) await this.#forget(token);
    if (!response.ok) throw new Refusal(response.status);
    return response;
  }

  /** Return the token, asking for one if need be; whoever asks meanwhile waits for the same. */
  async #signIn() {
    this.#token ??= this.#fetchToken();
    try {
      return await this.#token;
    } catch (error) {
      this.#token = null;
      throw error;
    }
  }

  async #fetchToken() {
    const kept = this.#contact ? null : sessionStorage.getItem(VISITOR);
    if (kept) return kept;
    const path = this.#contact ? `/chat/demo-token?contact=${encodeURIComponent(this.#contact)}` : "/chat/anonymous";
    const response = await fetch(path, { method: this.#contact ? "GET" : "POST", signal: this.#end.signal });
    if (!response.ok) throw Object.assign(new Refusal(response.status), { isAtSignIn: true });
    const { token } = await response.json();
    if (!this.#contact) sessionStorage.setItem(VISITOR, token);
    return token;
  }

  /** Drop a token that is over; a visitor's conversation is over with it, and another one begins. */
  async #forget(token) {
    if ((await this.#token) !== token) return;
    this.#token = null;
    if (this.#contact || this.hasEnded) return;
    sessionStorage.removeItem(VISITOR);
    this.#number = 0;
    this.#on.restarted();
  }
}

/** Yield the data of each server-sent event in a body. */
async function* readEvents(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const blocks = (rest + value).split(/\r?\n\r?\n/);
    rest = blocks.pop();
    for (const block of blocks) {
      const data = block
        .split(/\r?\n/)
        .filter((line) => line.startsWith("data:"))
        .map((line) => line.slice(5).replace(/^ /, ""));
      if (data.length) yield data.join("\n");
    }
  }
}
