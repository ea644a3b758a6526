/**
 * The picture card: 1200 × 630, drawn here and nowhere else. The leaf of the day in its colour beside the record; plain
 * paper and ink for a grave one. Always with who wrote it, under which licence and after which sources.
 */
import { agoText } from '../components/ago-text.ts';
import { directionOf } from '../components/FeedText.tsx';
import { hueOfDay } from '../core/date/hue.ts';
import { asciiHost } from '../core/record/links.ts';
import type { AnniversaryRecord } from '../core/record/record.ts';
import { keptSince } from '../core/words/ago-or-since.ts';
import { dateLabel } from '../core/words/date-label.ts';
import { type Told, textIn } from '../core/words/text-in.ts';
import type { Language } from '../locales/language.ts';

export interface PictureCard {
  record: AnniversaryRecord;
  day: Temporal.PlainDate;
  /** Years since, on that day. */
  years?: number;
  language: Language;
}

const WIDTH = 1200;
const HEIGHT = 630;
const LEAF = 300;
const MARGIN = 56;
const SERIF = '"Newsreader", "Noto Serif", "Noto Naskh Arabic", "Noto Serif Tibetan", serif';
const SANS = 'system-ui, "Noto Sans", sans-serif';

/** The card as a PNG. */
export async function drawPictureCard(card: PictureCard): Promise<Blob> {
  await document.fonts.load(`500 60px ${SERIF}`);
  const canvas = Object.assign(document.createElement('canvas'), { width: WIDTH, height: HEIGHT });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d canvas');
  const grave = card.record.tone === 'grave';
  const hue = hueOfDay(card.day);
  context.fillStyle = grave ? 'oklch(99% 0 0)' : `oklch(99.2% 0.003 ${hue})`;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  const rightToLeft = card.language.dir === 'rtl';
  if (!grave) drawLeaf(context, card, hue, rightToLeft ? WIDTH - LEAF : 0);
  const left = grave || rightToLeft ? MARGIN : LEAF + MARGIN;
  const right = WIDTH - MARGIN - (rightToLeft && !grave ? LEAF : 0);
  drawText(context, card, { left, right, mark: grave ? 'oklch(40% 0 0)' : `oklch(47% 0.12 ${hue})` });
  return new Promise((done, failed) =>
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('the picture is empty'))), 'image/png'),
  );
}

function drawLeaf(context: CanvasRenderingContext2D, { day, language }: PictureCard, hue: number, x: number): void {
  context.fillStyle = `oklch(95% 0.035 ${hue})`;
  context.fillRect(x, 0, LEAF, HEIGHT);
  context.textAlign = 'center';
  context.direction = language.dir;
  context.fillStyle = `oklch(47% 0.12 ${hue})`;
  context.font = `400 170px ${SERIF}`;
  context.fillText(language.words.number(day.day), x + LEAF / 2, 310);
  context.fillStyle = `oklch(22% 0.02 ${hue})`;
  context.font = `500 42px ${SERIF}`;
  context.fillText(language.month(day), x + LEAF / 2, 380, LEAF - 24);
}

interface Frame {
  left: number;
  right: number;
  mark: string;
}

function drawText(context: CanvasRenderingContext2D, card: PictureCard, frame: Frame): void {
  const { record, language, years } = card;
  const { words, tag } = language;
  const title = textIn(record, tag, record.title, (overlay) => overlay.title);
  const summary = textIn(record, tag, record.summary, (overlay) => overlay.summary);
  const over = [years === undefined ? '' : agoText(years, keptSince(record), language), dateLabel(record, words)]
    .filter(Boolean)
    .join(' · ');
  const own = { lang: tag };
  let y = write(context, { text: over, ...own }, frame, { y: 96, size: 25, font: SANS, color: frame.mark, most: 1 });
  y = write(context, title, frame, {
    y: y + 34,
    size: 58,
    font: SERIF,
    weight: 500,
    color: 'oklch(22% 0.02 250)',
    most: 3,
  });
  write(context, summary, frame, {
    y: y + 2,
    size: 29,
    font: SERIF,
    color: 'oklch(30% 0.02 250)',
    most: Math.floor((520 - y) / 42),
  });
  const { author, publisher, licence } = record.attribution;
  const hosts = [...new Set(record.sources.map(({ url }) => asciiHost(url)))].slice(0, 3).join(', ');
  const foot = { size: 19, font: SANS, color: 'oklch(48% 0.018 250)', most: 1 };
  write(context, { text: `${[author, publisher].filter(Boolean).join(', ')} (${licence}) · Daymark`, ...own }, frame, {
    ...foot,
    y: 568,
  });
  write(context, { text: words.source(hosts), ...own }, frame, { ...foot, y: 596 });
}

interface Style {
  /** Baseline of the first line. */
  y: number;
  size: number;
  font: string;
  weight?: number;
  color: string;
  /** Lines at most; the last one ends in "…" where more would follow. */
  most: number;
}

/** Writes wrapped text on the side where its own language begins; answers the baseline for what follows. */
function write(context: CanvasRenderingContext2D, { text, lang }: Told, { left, right }: Frame, style: Style): number {
  const direction = directionOf(lang);
  context.font = `${style.weight ?? 400} ${style.size}px ${style.font}`;
  context.fillStyle = style.color;
  context.direction = direction;
  context.textAlign = 'start';
  const lineHeight = style.size * (/^(ar|fa|ug|he|bo|hi)/.test(lang) ? 1.7 : 1.32);
  const lines = wrap(text, lang, style.most, (line) => context.measureText(line).width <= right - left);
  for (const [at, line] of lines.entries()) {
    context.fillText(line, direction === 'rtl' ? right : left, style.y + at * lineHeight, right - left);
  }
  return style.y + lines.length * lineHeight;
}

/** Lines that fit, broken where the language allows it. */
function wrap(text: string, lang: string, most: number, fits: (line: string) => boolean): string[] {
  const parts = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    if (line === '' || fits(line + part.trimEnd())) {
      line += line === '' ? part.trimStart() : part;
      continue;
    }
    if (lines.length + 1 === most) {
      while (line !== '' && !fits(`${line.trimEnd()}…`)) line = [...line].slice(0, -1).join('');
      return [...lines, `${line.trimEnd()}…`];
    }
    lines.push(line.trimEnd());
    line = part.trimStart();
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
