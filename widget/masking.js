/* Masking: product keys are hidden here as the server hides them, before a message is shown, kept or sent. */

export const MASK = "•";

const LENGTH = 25;
const SUFFIX = 5;
const KEY = "[BCDFGHJKMNPQRTVWXY2346789]";
const SEPARATOR = `(?:[^\\p{L}\\p{N}_${MASK}]|_)`;
const DASH = "[\\-‐-―−﹘﹣－~_\\u00ad]";
// White space as the server has it, which is not quite what `\s` is here.
const SPACE = "[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]*";
const WHOLE = [
  // Characters of keys and nothing else, as many as a key has or more, wherever they are broken.
  new RegExp(`${KEY}(?:${SEPARATOR}{0,20}${KEY}){${LENGTH - 1},}`, "gu"),
  // The shape of a key with a character mistyped: only where dashes join the groups.
  new RegExp(`(?<![A-Z0-9])(?:[A-Z0-9]{5}${SPACE}${DASH}${SPACE}){4,}[A-Z0-9]{5}(?![A-Z0-9])`, "gu"),
];
// Four groups of a key alone: its last five are often told beside them.
const FOUR_GROUPS = new RegExp(
  `(?<![A-Z0-9${MASK}])(?:${KEY}{5}${SPACE}${DASH}${SPACE}){3}${KEY}{5}(?!${SPACE}${DASH}${SPACE}[A-Z0-9${MASK}]|[A-Z0-9])`,
  "gu",
);

/** Return a text, as long as before, with every product key masked but for its last five characters. */
export function mask(text) {
  const characters = [...text];
  const folded = characters.map(fold).join("");
  const hidden = new Set();
  for (const pattern of WHOLE) {
    for (const match of folded.matchAll(pattern)) findHidden(folded, match).forEach((place) => hidden.add(place));
  }
  for (const match of folded.matchAll(FOUR_GROUPS)) {
    const places = range(match.index, match[0].length).filter((place) => /[A-Z0-9]/.test(folded[place]));
    if (/[A-Z]/.test(match[0])) places.slice(0, -SUFFIX).forEach((place) => hidden.add(place));
  }
  if (!hidden.size) return text;
  // What stays of one key may be the beginning of another.
  return mask(characters.map((character, place) => (hidden.has(place) ? MASK : character)).join(""));
}

/**
 * Return the places to hide in a run of characters that holds one key or more: groups of five that make up whole keys
 * are told apart, and the last five of each stay; where it cannot be told where a key begins, the last five of all.
 */
function findHidden(folded, match) {
  const words = [...match[0].matchAll(/[A-Z0-9]+/g)].map((word) => range(match.index + word.index, word[0].length));
  const hidden = [];
  let rest = [];
  for (const { areGroups, first, last } of splitWords(words)) {
    const places = words.slice(first, last + 1).flat();
    const beside = [words[first - 1], words[last + 1]].filter(Boolean);
    if (!areGroups || places.length % LENGTH || beside.some((word) => word.length >= SUFFIX)) {
      rest.push(...places);
      continue;
    }
    hidden.push(...places.filter((_, number) => number % LENGTH < LENGTH - SUFFIX), ...findBetween(rest));
    rest = [];
  }
  return [...hidden, ...findBetween(rest)];
}

/** Split words by whether they are as long as groups of five or as keys run together. */
function splitWords(words) {
  const parts = [];
  words.forEach((word, index) => {
    const areGroups = word.length === SUFFIX || word.length % LENGTH === 0;
    if (parts.at(-1)?.areGroups === areGroups) parts.at(-1).last = index;
    else parts.push({ areGroups, first: index, last: index });
  });
  return parts;
}

function findBetween(places) {
  return places.length >= LENGTH ? places.slice(0, -SUFFIX) : [];
}

/** Return a character in upper case and plain form, always of one place in a string. */
function fold(character) {
  const plain = character.normalize("NFKC").toUpperCase();
  const folded = [...plain].length === 1 ? plain : character;
  if (folded.length === 1) return folded;
  return /[\p{L}\p{N}]/u.test(folded) ? "Ω" : "§";
}

function range(start, length) {
  return Array.from({ length }, (_, place) => start + place);
}
