/** Which messages the background says, and where the package has them: one small file per language. */

/** All messages that code in background/ asks for. */
export const BACKGROUND_MESSAGES = [
  'app-name',
  'anniversaries-count',
  'in-days',
  'list-comma',
  'notification-digest',
  'notification-on-day',
  'notification-ready',
] as const;

/** Where the package has them, below the extension's root. */
export const backgroundCatalogue = (tag: string): string => `catalogues/${tag}.ftl`;

/** The messages of these names out of a Fluent catalogue, as they stand there. */
export function messagesOf(catalogue: string, names: readonly string[]): string {
  const wanted = new Set(names);
  let keeps = false;
  const lines = catalogue.split('\n').filter((line) => {
    const name = /^([a-z][\w-]*) *=/i.exec(line)?.[1];
    // A message goes on over indented lines, empty ones and the closing brace of a select.
    if (name !== undefined) keeps = wanted.has(name);
    else if (/^[#-]/.test(line)) keeps = false;
    return keeps && line.trim() !== '';
  });
  return `${lines.join('\n')}\n`;
}
