/* Elements of the chat, made with their attributes and children; texts are always texts, never markup. */

/** Return an element: names with a dash and `role` are attributes, others properties; children may be missing. */
export function make(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key.includes("-") || key === "role") element.setAttribute(key, value);
    else element[key] = value;
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}
