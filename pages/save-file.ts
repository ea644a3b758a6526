/** Hands the reader a file that was made in the page. No permission is needed for that. */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The browser has taken the address by the end of the click's task.
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}
