/**
 * Tables as lines of cells (RFC 4180), and back. Cells are parted by comma, semicolon, tab or bar, whichever the first line has most
 * of; one that begins with a quotation mark may hold all of these and line breaks. Reading never throws and looks at each character once.
 */

const PARTINGS = [',', ';', '\t', '|'] as const;

/** The cells of every line. A quotation mark that is never closed takes the rest of the text into its cell. */
export function parseCells(text: string): string[][] {
  const parting = findParting(text);
  const lines: string[][] = [];
  let cells: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const { cell, end } = text[at] === '"' ? readQuoted(text, at, parting) : readPlain(text, at, parting);
    cells.push(cell);
    at = end + 1;
    if (text[end] === parting) continue;
    lines.push(cells);
    cells = [];
    if (text[end] === '\r' && text[at] === '\n') at++;
    if (end >= text.length) break;
  }
  return lines;
}

/** The sign that parts cells: the most frequent one of the first line, quoted cells aside. */
function findParting(text: string): string {
  const counts = new Map<string, number>(PARTINGS.map((sign) => [sign, 0]));
  let quoted = false;
  for (const sign of text.slice(0, 10_000)) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '\n' || sign === '\r')) break;
    else if (!quoted && counts.has(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return PARTINGS.reduce(
    (best, sign) => ((counts.get(sign) ?? 0) > (counts.get(best) ?? 0) ? sign : best),
    ',' as string,
  );
}

const isEnd = (sign: string | undefined, parting: string): boolean =>
  sign === undefined || sign === parting || sign === '\n' || sign === '\r';

function readPlain(text: string, start: number, parting: string): { cell: string; end: number } {
  let end = start;
  while (!isEnd(text[end], parting)) end++;
  return { cell: text.slice(start, end), end };
}

function readQuoted(text: string, start: number, parting: string): { cell: string; end: number } {
  const parts: string[] = [];
  let from = start + 1;
  for (;;) {
    const mark = text.indexOf('"', from);
    if (mark < 0) return { cell: [...parts, text.slice(from)].join(''), end: text.length };
    parts.push(text.slice(from, mark));
    if (text[mark + 1] !== '"') {
      // What stands between the closing mark and the end of the cell is no part of the form; it is kept as it is.
      const { cell, end } = readPlain(text, mark + 1, parting);
      return { cell: parts.join('') + cell, end };
    }
    parts.push('"');
    from = mark + 2;
  }
}

/**
 * A table of these lines, ended by CR LF. A cell that a spreadsheet would take for a formula gets an apostrophe in front
 * (owasp.org, CSV injection): titles come from feeds.
 */
export function formatCells(lines: readonly (readonly (string | number)[])[]): string {
  return lines.map((cells) => `${cells.map(formatCell).join(',')}\r\n`).join('');
}

function formatCell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
