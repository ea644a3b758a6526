/** Figures in words, and in their order: side by side, with who says so, never averaged or merged (record.md 1.3). */
import type { Claim } from '../record/record.ts';
import type { Words } from './words.ts';

/**
 * Whether a claim's text, its own or a translation, words its figure ("nearly 2,800", "from 50 to several hundred") and
 * so stands in its place. Any other text is a remark that stands beside the figure ("in the whole war").
 */
export function wordsTheFigure({ value, low, high }: Claim, text: string): boolean {
  // Digits of any script as 0–9, without what groups them.
  const digits = text
    .normalize('NFKD')
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
    .replace(/(?<=\d)[\s,.’'٬](?=\d{3}(?!\d))/g, '');
  return [value, low, high].some(
    (figure) => figure !== undefined && new RegExp(`(?<!\\d)${figure}(?!\\d)`).test(digits),
  );
}

/** 0–9: every script keeps its decimal digits in a row from zero on. */
function digitValue(digit: string): number {
  let zero = digit.codePointAt(0) ?? 0;
  const code = zero;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}

/**
 * "up to 3,000 people killed, according to GATPM". An organisation speaks for its person. `text` is the claim's, translated
 * or its own.
 */
export function claimSentence(claim: Claim, words: Words, text: string | undefined = claim.text): string {
  const { claim: say } = words;
  const figure = figureOr(claim, words, text);
  const counted = claim.unit === undefined ? figure : say.unit(figure, claim.unit);
  const sentence = say.fate[claim.about](counted);
  const hedged = claim.hedge === undefined ? sentence : say.hedge[claim.hedge](sentence);
  return say.accordingTo(hedged, claim.by.org ?? claim.by.name);
}

/**
 * The figure alone, as a table beside its owner needs it: "reportedly more than 18,000 soldiers". What it counts is
 * said by the table's heading, who gives it by the next column.
 */
export function claimFigure(claim: Claim, words: Words, text: string | undefined = claim.text): string {
  const { claim: say } = words;
  const figure = figureOr(claim, words, text);
  const counted = claim.unit === undefined ? figure : say.unit(figure, claim.unit);
  return claim.hedge === undefined ? counted : say.hedge[claim.hedge](counted);
}

function figureOr(claim: Claim, words: Words, text: string | undefined): string {
  return text !== undefined && wordsTheFigure(claim, text) ? text : figureText(claim, words);
}

function figureText({ bound, value, low, high }: Claim, words: Words): string {
  const { claim: say } = words;
  const number = (figure: number | undefined): string => (figure === undefined ? '?' : words.number(figure));
  switch (bound) {
    case 'exact':
      return number(value);
    case 'about':
      return say.about(number(value));
    case 'min':
      return say.min(number(low));
    case 'max':
      return say.max(number(high));
    case 'range':
      return say.range(number(low), number(high));
  }
}

/** All claims about the same thing, the highest first, none before the others for any other reason. */
export interface ClaimGroup {
  about: Claim['about'];
  claims: Claim[];
  /** One of them disputes another: say "Figures are disputed". */
  disputed: boolean;
}

/** Claims by what they are about, in the order in which each subject first appears. */
export function groupClaims(claims: readonly Claim[]): ClaimGroup[] {
  return [...Map.groupBy(claims, ({ about }) => about)].map(([about, group]) => ({
    about,
    claims: group.toSorted((a, b) => size(b) - size(a)),
    disputed: group.some(({ disputes }) => disputes !== undefined && disputes.length > 0),
  }));
}

function size({ high, value, low }: Claim): number {
  return high ?? value ?? low ?? 0;
}
