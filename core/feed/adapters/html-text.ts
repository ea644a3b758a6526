/** Plain text of HTML, as an author would read it: what is not shown (scripts, styles) is left out, blocks become paragraphs. */
import { Parser } from 'htmlparser2';

const HIDDEN = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'svg',
  'iframe',
  'object',
  'select',
  'textarea',
]);
const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
/** No page that tells of one day is longer; the rest is not looked at. */
const INPUT_MAX = 1_000_000;

/** Text of an HTML fragment; paragraphs are parted by a blank line. Never throws. */
export function htmlToText(html: string): string {
  let text = '';
  let hidden = 0;
  const parser = new Parser(
    {
      onopentagname(name) {
        if (HIDDEN.has(name)) hidden++;
        else if (name === 'br') text += '\n';
        else if (BLOCKS.has(name)) text += '\n\n';
      },
      onclosetag(name) {
        if (HIDDEN.has(name)) hidden--;
        else if (BLOCKS.has(name)) text += '\n\n';
      },
      ontext(data) {
        if (hidden === 0) text += data.replace(/\s+/g, ' ');
      },
    },
    { decodeEntities: true },
  );
  parser.end(html.slice(0, INPUT_MAX));
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
