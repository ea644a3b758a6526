import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AnniversaryRecord, Claim } from '../../core/record/record.ts';
import { fixData, lintData } from '../../publisher/commands/lint-data.ts';
import { sameStart, sameTitle, toldTwice } from '../../publisher/lint/dataset-rules.ts';
import * as rules from '../../publisher/lint/record-rules.ts';
import { baren, dated } from '../core/a-record.ts';
import { leastRecord } from '../core/record/full-record.ts';

const summary = 'A painter opened a school in the old harbour. Hundreds of children learned to draw there for free.';
const good = dated('1990-04-05', {
  summary,
  sources: [
    { id: 's1', url: 'https://example.org/', title: 'T', publisher: 'P', kind: 'news', accessed: '2026-01-01' },
  ],
});
const wiki = { ...good.sources[0]!, url: 'https://en.wikipedia.org/wiki/X' };
const copy = { ...good.sources[0]!, url: 'https://en.docslib.org/doc/1/x' };
const claim: Claim = {
  id: 'c1',
  about: 'participants',
  bound: 'about',
  value: 2,
  by: { name: 'N' },
  sources: ['s1'],
};

const CASES: [rule: rules.RecordRule, bad: Partial<AnniversaryRecord>, fine: Partial<AnniversaryRecord>][] = [
  [rules.independentSource, { claims: [claim], sources: [wiki] }, { claims: [claim] }],
  [
    rules.independentSource,
    { claims: [claim], sources: [wiki, copy] },
    { claims: [claim], sources: [wiki, good.sources[0]!] },
  ],
  [rules.originalPage, { sources: [copy] }, { sources: [{ ...wiki, url: 'https://example.org/docslib.org' }] }],
  [rules.plainAddress, { sources: [{ ...wiki, url: `${wiki.url}%23Later_years` }] }, { sources: [wiki] }],
  [
    rules.plainAddress,
    { sources: [{ ...wiki, url: 'https://example.org/a?utm_source=feed&page=2' }] },
    { sources: [{ ...wiki, url: 'https://example.org/a?page=2' }] },
  ],
  [rules.shortTitle, { title: 'x'.repeat(81) }, { title: 'x'.repeat(60) }],
  [rules.titleWithoutToll, { title: 'Flood leaves hundreds dead in the delta' }, { title: 'Flood in the delta' }],
  [rules.titleWithoutJudgement, { title: 'An infamous trial ends' }, { title: 'A trial ends' }],
  [rules.plainSummary, { summary: 'A painter opened a school.' }, {}],
  [
    rules.standaloneStart,
    { summary: `She ${summary}` },
    { summary: `It was a day of rain. ${summary}`.replace('It was', 'There was') },
  ],
  [
    rules.tollIsClaim,
    { tone: 'grave', summary: 'Soldiers came. About 3,000 people were killed.' },
    { tone: 'grave', summary: 'Soldiers came. About 3,000 people fled.' },
  ],
  [
    rules.reportedlyOnce,
    { summary: 'He reportedly left. She allegedly stayed.' },
    { summary: 'He reportedly left. She stayed.' },
  ],
  [rules.attributedLabels, { summary: 'Terrorists came. They went.' }, {}],
  [rules.saySaid, { summary: 'He claimed that it rained. It did.' }, { summary: 'He said that it rained. It did.' }],
  [
    rules.peopleFirst,
    { summary: 'A school for the handicapped opened. It grew.' },
    { summary: 'A school for people with disabilities opened. It grew.' },
  ],
  [rules.noMethod, { summary: 'He shot himself. It was May.' }, { summary: 'He died by suicide. It was May.' }],
  [rules.graveForAtrocity, { categories: ['atrocity'] }, { categories: ['atrocity'], tone: 'grave' }],
  [rules.noRelativeTime, { summary: 'It was recently found. It stands.' }, {}],
  [rules.noFiller, { summary: 'It was a turning point in history. It was.' }, {}],
  [rules.tidySpaces, { title: 'Two  spaces , here' }, {}],
  [rules.distinctIds, { categories: ['law', 'law'] }, { categories: ['law', 'arts'] }],
];

describe('editorial rules on one record', () => {
  it.each(CASES.map((each) => [each[0].name, ...each] as const))('%s', (_name, rule, bad, fine) => {
    expect(rule.check({ ...good, ...bad }).length).toBeGreaterThan(0);
    expect(rule.check({ ...good, ...fine })).toEqual([]);
    if (rule.fix) expect(rule.check(rule.fix({ ...good, ...bad }))).toEqual([]);
  });

  it('are all tested here', () => {
    expect(new Set(CASES.map(([rule]) => rule))).toEqual(new Set(rules.RECORD_RULES));
  });
});

describe('editorial rules on several records', () => {
  const other = { ...good, id: 'other', title: 'Another title', date: { edtf: '1991-04-05' } };
  it('see two records of a day that begin alike', () => {
    expect(sameStart([good, other])).toMatchObject([{ item: 'other', rule: 'same-start' }]);
    expect(sameStart([good, { ...other, date: { edtf: '1991-04-06' } }])).toEqual([]);
  });
  it('see what is told twice', () => {
    expect(toldTwice([good, { ...other, date: { edtf: '1990-04-05' } }])).toMatchObject([{ item: 'other' }]);
    expect(toldTwice([good, other])).toEqual([]);
  });
  it('see a title that stands twice', () => {
    expect(sameTitle([good, { ...other, title: good.title.toUpperCase() }])).toMatchObject([{ item: 'other' }]);
    expect(sameTitle([good, baren])).toEqual([]);
  });
});

describe('lint-data --fix', () => {
  it('repairs what has one right way, and leaves the rest of the file as it was', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'daymark-lint-'));
    await mkdir(join(folder, 'events/04'), { recursive: true });
    await writeFile(
      join(folder, 'feed.json'),
      JSON.stringify({ title: 'T', publisher: 'P', lang: 'en', licence: 'CC0-1.0' }),
    );
    const file = join(folder, 'events/04/05.json');
    const record = leastRecord({ summary: `${summary}  And  more.` });
    await writeFile(file, JSON.stringify([record]));
    expect((await lintData(folder)).problems).toMatchObject([{ item: 'least-record', rule: 'spaces' }]);
    expect(await fixData(folder)).toBe(1);
    expect((await lintData(folder)).problems).toEqual([]);
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual([{ ...record, summary: `${summary} And more.` }]);
    expect(await fixData(folder)).toBe(0);
  });
});
