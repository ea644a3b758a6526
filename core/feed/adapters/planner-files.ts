/** A planner's selection as files that other programs read: a calendar and a table. */
import type { PlanLine } from '../../planner/plan-ahead.ts';
import type { AnniversaryRecord } from '../../record/record.ts';
import { agoOrSince, keptSince } from '../../words/ago-or-since.ts';
import { dateLabel } from '../../words/date-label.ts';
import type { Words } from '../../words/words.ts';
import { formatCells } from './csv-cells.ts';
import { formatIcs } from './ics-file.ts';

/**
 * One all-day event for each occurrence, without a rule: the selection is of these days. A short range lasts as many
 * days as it has. Covered records are exported like the others: the reader has selected them.
 */
export function formatPlanIcs(lines: readonly PlanLine[], now: Temporal.Instant, words: Words): string {
  return formatIcs(
    lines.map(({ entry: { record, feed }, surfacing }) => ({
      uid: `${record.id}-${surfacing.date}@${feed}`,
      stamp: now,
      start: surfacing.date,
      days: daysLeft(surfacing),
      title: titleWithYears(record, surfacing.years, words),
      text: [dateLabel(record, words), record.places?.[0]?.label, record.summary].filter(Boolean).join('\n'),
      url: record.links?.[0]?.url ?? record.sources[0]?.url,
    })),
  );
}

/** Of a short range that is under way, the days that remain. */
const daysLeft = ({ of, day }: PlanLine['surfacing']): number => (of ? of - (day?.[0] ?? 1) + 1 : 1);

const titleWithYears = (record: AnniversaryRecord, years: number | undefined, words: Words): string =>
  years ? `${record.title} (${agoOrSince(years, keptSince(record), words)})` : record.title;

const COLUMNS = [
  ...['date', 'in_days', 'years', 'round', 'title', 'happened', 'place', 'summary', 'topics', 'regions', 'source'],
  ...['licence', 'feed', 'id'],
];

/**
 * A line for each occurrence: the day ahead, and what one writes an invitation from. Cells that a spreadsheet would run
 * as a formula are quoted.
 */
export function formatPlanCsv(lines: readonly PlanLine[]): string {
  const rows = lines.map(({ entry: { record, feed }, surfacing, round }) => [
    surfacing.date.toString(),
    surfacing.inDays,
    surfacing.years ?? '',
    round ? 'yes' : 'no',
    record.title,
    record.date?.edtf ?? '',
    record.places?.[0]?.label ?? '',
    record.summary,
    record.categories.join(';'),
    record.regions.join(';'),
    record.sources[0]?.url ?? '',
    record.attribution.licence,
    feed,
    record.id,
  ]);
  // The mark at the head tells spreadsheets that the text is UTF-8.
  return `\uFEFF${formatCells([COLUMNS, ...rows])}`;
}
