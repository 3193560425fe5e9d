/* The stream: server-sent events out of the body of a response, as they come. */

/** Yield {event, data} of each event in a body; `onSign` is called whenever anything comes, comments included. */
export async function* readEvents(body, onSign) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      onSign();
      const blocks = (rest + value).split(/\r?\n\r?\n/);
      rest = blocks.pop();
      yield* blocks.map(readBlock).filter(Boolean);
    }
  } finally {
    // Where nobody reads on, the server is to know.
    reader.cancel().catch(() => {});
  }
}

function readBlock(block) {
  const fields = { event: [], data: [] };
  for (const line of block.split(/\r?\n/)) {
    const [, name, value] = /^(event|data):[ ]?(.*)$/s.exec(line) ?? [];
    if (name) fields[name].push(value);
  }
  if (!fields.data.length) return null;
  return { event: fields.event.at(-1) ?? "message", data: JSON.parse(fields.data.join("\n")) };
}
