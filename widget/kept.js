/* Kept: what the browser keeps of a page over a reload; where it keeps nothing, that is lost with the page alone. */

/** Return what is kept under a name, or null. */
export function readKept(name) {
  try {
    return JSON.parse(sessionStorage.getItem(name));
  } catch {
    return null;
  }
}

/** Keep a value under a name; null keeps nothing any more. */
export function keep(name, value) {
  try {
    if (value === null) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, JSON.stringify(value));
  } catch {
    // The store is full, or closed to this page.
  }
}
