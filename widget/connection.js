/* The connection: requests to the chat's routes in the name of the person who chats. */

import { Refusal } from "./refusal.js";
import { readEvents } from "./stream.js";

const ANSWERS_WITHIN = 30_000;

/** Requests to the server, each with the token of now, and once more where that was over. */
export class Connection {
  #base;
  #tokens;
  #language;

  /** `language` returns the language that is hoped for. */
  constructor({ base, tokens, language }) {
    this.#base = base;
    this.#tokens = tokens;
    this.#language = language;
  }

  /**
   * Return the response to a request, which ends with its `signal`, or else after a while; raises a Refusal, or what
   * `fetch` raises where there is no connection.
   */
  async request(path, options = {}) {
    try {
      return await this.#request(path, options);
    } catch (error) {
      if (error.status !== 401) throw error;
      return this.#request(path, options);
    }
  }

  async get(path, options) {
    return (await this.request(path, options)).json();
  }

  async post(path, body) {
    const response = await this.request(path, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "Content-Type": "application/json" },
    });
    return response.status === 204 ? null : response.json();
  }

  /** Yield the events after a number, until the stream ends; `onSign` is called at each sign of life. */
  async *stream(number, { signal, onSign }) {
    const headers = { Accept: "text/event-stream", "Last-Event-ID": String(number) };
    const response = await this.request("chat/events?state=1", { headers, signal });
    onSign();
    yield* readEvents(response.body, onSign);
  }

  async #request(path, options) {
    const token = await this.#tokens.get();
    const headers = { ...options.headers, Authorization: `Bearer ${token}`, "Accept-Language": this.#language() || "*" };
    const signal = options.signal ?? AbortSignal.timeout(ANSWERS_WITHIN);
    const given = { ...options, headers, signal, cache: "no-store", credentials: "omit" };
    const response = await fetch(this.#base + path, given);
    if (response.status === 401) this.#tokens.forget(token);
    if (!response.ok) throw await Refusal.read(response);
    return response;
  }
}
