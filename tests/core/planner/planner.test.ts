import ICAL from 'ical.js';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { formatPlanCsv, formatPlanIcs } from '../../../core/feed/adapters/planner-files.ts';
import { ownEntry } from '../../../core/keep/own-entries.ts';
import type { Entry } from '../../../core/order/entry.ts';
import { DEFAULT_PREFERENCES, type Preferences } from '../../../core/order/preferences.ts';
import { type PlanFilter, planAhead } from '../../../core/planner/plan-ahead.ts';
import { shownEntries, yearView } from '../../../core/planner/year-view.ts';
import { english } from '../../../core/words/english.ts';
import { aRecord } from '../a-record.ts';

const entry = (id: string, edtf: string, rest: object = {}): Entry => ({
  feed: 'f',
  bundled: true,
  record: aRecord({ id, title: id, date: { edtf }, categories: ['law'], regions: ['143'], ...rest }),
});
const with_ = (own: Partial<Preferences>): Preferences => ({ ...DEFAULT_PREFERENCES, ...own });
const PLAIN = with_({});

describe('the year at a glance', () => {
  const marksOf = (entries: readonly Entry[], preferences = PLAIN, year = 2026) =>
    new Map(yearView(shownEntries(entries, preferences), year, preferences).days.map((mark) => [mark.date, mark]));

  it('has every day of the year, common or leap', () => {
    expect(yearView([], 2026, PLAIN).days).toHaveLength(365);
    expect(yearView([], 2028, PLAIN).days).toHaveLength(366);
    expect(yearView([], 2026, PLAIN).days.every(({ level, count }) => level === 0 && count === 0)).toBe(true);
  });

  it('is stronger where there is more, and only of what is followed once something is', () => {
    const entries = [
      entry('a', '1900-03-01', { weight: 5 }),
      entry('b', '1901-03-02', { weight: 1, categories: ['sport'] }),
    ];
    const plain = marksOf(entries);
    expect(plain.get('2026-03-01')?.level).toBeGreaterThan(0);
    expect(plain.get('2026-03-02')?.level).toBeGreaterThan(0);
    const followed = marksOf(entries, with_({ followed: ['sport'] }));
    expect(followed.get('2026-03-01')?.level).toBe(0);
    expect(followed.get('2026-03-02')?.level).toBeGreaterThan(0);
    expect(followed.get('2026-03-01')?.count).toBe(1);
  });

  it('lets no single day dim the rest', () => {
    const many = Array.from({ length: 365 }, (_, at) => {
      const day = Temporal.PlainDate.from('1901-01-01').add({ days: at });
      return Array.from({ length: at === 100 ? 60 : 1 + (at % 3) }, (_x, n) => entry(`e${at}-${n}`, day.toString()));
    }).flat();
    const levels = [...marksOf(many).values()].map(({ level }) => level);
    expect(levels.filter((level) => level === 1).length).toBeGreaterThan(20);
    expect(Math.max(...levels)).toBe(1);
  });

  it('marks the roundest anniversary of a weighty or followed record', () => {
    const entries = [
      entry('fifty', '1976-03-01', { weight: 4 }),
      entry('hundred', '1926-03-01', { weight: 4 }),
      entry('slight', '1926-03-02', { weight: 2 }),
      entry('ten', '2016-03-03', { weight: 5 }),
      entry('this-year', '2026-03-04', { weight: 5 }),
    ];
    const marks = marksOf(entries);
    expect(marks.get('2026-03-01')?.round).toMatchObject({ years: 100, title: 'hundred' });
    for (const date of ['2026-03-02', '2026-03-03', '2026-03-04']) expect(marks.get(date)?.round).toBeUndefined();
    expect(marksOf(entries, with_({ followed: ['143'] })).get('2026-03-02')?.round?.years).toBe(100);
  });

  it('names nothing that is covered and knows nothing of what is muted', () => {
    const entries = [entry('hard', '1926-03-01', { weight: 5, sensitivity: ['torture'] })];
    expect(marksOf(entries, with_({ covered: ['torture'] })).get('2026-03-01')?.round).toEqual({ years: 100 });
    expect(marksOf(entries, with_({ muted: ['torture'] })).get('2026-03-01')?.count).toBe(0);
  });

  it('shows days of one’s own, and a record filed under several keys once', () => {
    const own = ownEntry({ id: 'o', title: 'Aygül', date: '1990-03-01', remind: [] });
    const marks = marksOf([own, entry('a', '1900-03-01'), entry('a', '1900-03-01')]);
    expect(marks.get('2026-03-01')).toMatchObject({ own: true, count: 2 });
  });

  it('has shelves for what is known to the month, and to the year in its round years', () => {
    const entries = [entry('month', '1931-05'), entry('year', '1926'), entry('odd', '1927'), entry('later', '2030-05')];
    const { months, year } = yearView(entries, 2026, PLAIN);
    expect([...months].map(([month, lines]) => [month, lines.map(({ entry: it }) => it.record.id)])).toEqual([
      [5, ['month']],
    ]);
    expect(year.map(({ entry: it, years }) => [it.record.id, years])).toEqual([['year', 100]]);
  });
});

describe('a planner', () => {
  const today = Temporal.PlainDate.from('2026-11-23');
  const ALL: PlanFilter = { days: 365, topic: '', region: '', roundOnly: false };
  const entries = [
    entry('soon', '1976-11-25'),
    entry('odd', '1977-11-24'),
    entry('sport', '1976-12-20', { categories: ['sport'], regions: ['150'] }),
    entry('far', '1976-10-01'),
    entry('past', '1976-11-22'),
    entry('range', '1976-11-20/1976-11-26'),
  ];
  const ids = (filter: Partial<PlanFilter>, preferences = PLAIN) =>
    planAhead(entries, today, { ...ALL, ...filter }, preferences).map(({ entry: it }) => it.record.id);

  it('looks as far as it is told, in the order of days', () => {
    expect(ids({ days: 7 })).toEqual(['range', 'odd', 'soon']);
    expect(ids({ days: 30 })).toEqual(['range', 'odd', 'soon', 'sport']);
    expect(ids({})).toEqual(['range', 'odd', 'soon', 'sport', 'far', 'range', 'past']);
  });

  it('chooses by topic, region with its parts, and roundness', () => {
    expect(ids({ topic: 'sport' })).toEqual(['sport']);
    expect(ids({ region: '142', days: 7 })).toEqual(['range', 'odd', 'soon']);
    expect(ids({ region: '150' })).toEqual(['sport']);
    expect(ids({ roundOnly: true, days: 30 })).toEqual(['range', 'soon', 'sport']);
  });

  it('writes a calendar that a calendar program reads', () => {
    const lines = planAhead(entries, today, { ...ALL, days: 7 }, PLAIN);
    const text = formatPlanIcs(lines, Temporal.Instant.from('2026-11-23T10:00:00Z'), english);
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((it) => new ICAL.Event(it));
    expect(events.map(({ summary, startDate, endDate }) => [summary, String(startDate), String(endDate)])).toEqual([
      ['range (50 years ago)', '2026-11-23', '2026-11-27'],
      ['odd (49 years ago)', '2026-11-24', '2026-11-25'],
      ['soon (50 years ago)', '2026-11-25', '2026-11-26'],
    ]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(3);
  });

  it('writes a table that no spreadsheet runs', () => {
    const hostile = entry('x', '1976-11-25', { title: '=cmd|calc', summary: 'two\r\nlines; "quoted", é' });
    const text = formatPlanCsv(planAhead([hostile], today, ALL, PLAIN));
    expect(text.startsWith('\uFEFF')).toBe(true);
    const [row] = Papa.parse<Record<string, string>>(text.slice(1).trimEnd(), { header: true }).data;
    expect(row).toMatchObject({ date: '2026-11-25', years: '50', round: 'yes', happened: '1976-11-25' });
    expect(row?.title).toBe("'=cmd|calc");
    expect(row?.summary).toBe('two\r\nlines; "quoted", é');
  });
});
