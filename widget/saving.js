/* Saving: a file that the person is given to keep. */

const HELD_FOR = 3000;

/** Have the browser save a file, under its name, if there is one. */
export function save(file) {
  if (!file) return;
  const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(file), download: file.name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), HELD_FOR);
}
