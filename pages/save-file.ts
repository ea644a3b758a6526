/** Hands the reader a file that was made in the page. No permission is needed for that. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The browser has taken the address by the end of the click's task.
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}
