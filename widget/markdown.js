/* Markdown: the little of it that messages need, made into elements one by one; nothing becomes markup of the page. */

import { make } from "./dom.js";

const INLINE = new RegExp(
  [
    /`(?<code>[^`\n]+)`/,
    /\*\*(?<bold>[^*\n]+)\*\*/,
    /\[(?<name>[^\][\n]+)\]\((?<target>https?:\/\/[^\s()]+)\)/,
    /(?<link>https?:\/\/[^\s<>"'`]*[^\s<>"'`.,;:!?)\]}»”’*])/,
  ]
    .map((pattern) => pattern.source)
    .join("|"),
  "giu",
);
const BULLET = /^\s{0,3}[-*•]\s+(?=\S)/u;
const NUMBERED = /^\s{0,3}(\d{1,4})[.)]\s+(?=\S)/u;

/** Return the blocks of a text: paragraphs with their line breaks, and lists; `isRich` also tells bold, code, links. */
export function showText(text, { isRich = true } = {}) {
  const blocks = [];
  for (const line of text.split("\n")) {
    const place = isRich ? findList(line) : null;
    if (!line.trim()) blocks.push(null);
    else if (place) addItem(blocks, place, line);
    else addLine(blocks, line, isRich);
  }
  return blocks.filter(Boolean);
}

function findList(line) {
  if (BULLET.test(line)) return { name: "ul", text: line.replace(BULLET, "") };
  const number = NUMBERED.exec(line)?.[1];
  return number ? { name: "ol", start: Number(number), text: line.replace(NUMBERED, "") } : null;
}

function addItem(blocks, { name, start, text }) {
  if (blocks.at(-1)?.localName !== name) blocks.push(make(name, start > 1 ? { start } : {}));
  blocks.at(-1).append(make("li", {}, ...showInline(text)));
}

function addLine(blocks, line, isRich) {
  const parts = isRich ? showInline(line) : [line];
  const block = blocks.at(-1);
  if (block?.localName === "p") block.append("\n", ...parts);
  else blocks.push(make("p", {}, ...parts));
}

/** Return the parts of a line: text, and what INLINE finds in it. */
function showInline(line) {
  const parts = [];
  let end = 0;
  for (const match of line.matchAll(INLINE)) {
    parts.push(line.slice(end, match.index), ...showPart(match.groups));
    end = match.index + match[0].length;
  }
  parts.push(line.slice(end));
  return parts.filter((part) => part !== "");
}

function showPart({ code, bold, name, target, link }) {
  if (code) return [make("code", {}, code)];
  if (bold) return [make("strong", {}, bold)];
  if (link) return [showLink(link, link)];
  // A name says nothing of where it leads: the host stands beside it.
  return [showLink(target, name), URL.canParse(target) ? ` (${new URL(target).host})` : ""];
}

function showLink(target, name) {
  if (!URL.canParse(target)) return name;
  return make("a", { href: target, target: "_blank", rel: "noopener noreferrer nofollow" }, name);
}
