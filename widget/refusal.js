/* Refusals: what the server, or the portal, does not do. */

/** A refusal with its HTTP status (0 where there was no answer), its code, and what else was said. */
export class Refusal extends Error {
  constructor({ status = 0, code = "", text = "", retryAfter = 0 }) {
    super(code || `refused with ${status}`);
    this.status = status;
    this.code = code;
    this.text = text;
    this.retryAfter = retryAfter;
  }

  /** Return the refusal that a response is. */
  static async read(response) {
    const body = await response.json().catch(() => ({}));
    const retryAfter = Number(response.headers.get("Retry-After")) || 0;
    return new Refusal({ status: response.status, code: body.error, text: body.text, retryAfter });
  }

  /** Whether the same request may be taken later: the server is busy or not well. */
  get isPassing() {
    return this.status === 429 || this.status >= 500;
  }
}
