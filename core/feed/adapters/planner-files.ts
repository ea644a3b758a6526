/** A planner's selection as files that other programs read: a calendar and a table. */
import ICAL from 'ical.js';
import type { PlanLine } from '../../planner/plan-ahead.ts';
import { dateLabel } from '../../words/date-label.ts';
import type { Words } from '../../words/words.ts';
import { formatCells } from './csv-cells.ts';

/**
 * One all-day event for each occurrence, without a rule: the selection is of these days. A short range lasts as many
 * days as it has. Covered records are exported like the others: the reader has selected them.
 */
export function formatPlanIcs(lines: readonly PlanLine[], now: Temporal.Instant, words: Words): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Daymark//Daymark//EN');
  for (const { entry, surfacing } of lines) {
    const { record, feed } = entry;
    const event = new ICAL.Component('vevent');
    event.addPropertyWithValue('uid', `${record.id}-${surfacing.date}@${feed}`);
    event.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(now.toString({ smallestUnit: 'second' })));
    event.addPropertyWithValue('dtstart', timeOf(surfacing.date));
    event.addPropertyWithValue('dtend', timeOf(surfacing.date.add({ days: daysLeft(surfacing) })));
    event.addPropertyWithValue('summary', titleWithYears(record.title, surfacing.years, words));
    const parts = [dateLabel(record, words), record.places?.[0]?.label, record.summary].filter(Boolean);
    event.addPropertyWithValue('description', parts.join('\n'));
    const url = record.links?.[0]?.url ?? record.sources[0]?.url;
    if (url) event.addPropertyWithValue('url', url);
    event.addPropertyWithValue('transp', 'TRANSPARENT');
    calendar.addSubcomponent(event);
  }
  return `${calendar.toString()}\r\n`;
}

const timeOf = ({ year, month, day }: Temporal.PlainDate): ICAL.Time =>
  ICAL.Time.fromData({ year, month, day, isDate: true });

/** Of a short range that is under way, the days that remain. */
const daysLeft = ({ of, day }: PlanLine['surfacing']): number => (of ? of - (day?.[0] ?? 1) + 1 : 1);

const titleWithYears = (title: string, years: number | undefined, words: Words): string =>
  years ? `${title} (${words.yearsAgo(years)})` : title;

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
