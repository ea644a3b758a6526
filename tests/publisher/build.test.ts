import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { warningsOf } from '../../publisher/commands/build.ts';
import { rotate } from '../../publisher/commands/rotate.ts';
import { verify } from '../../publisher/commands/verify.ts';
import { loadFeed } from '../../publisher/load-feed.ts';
import { readSigningKey } from '../../publisher/signing-key.ts';
import { aPublishedFeed, BASE, later, minutes, NOW, someItems, writeFeed } from './a-published-feed.ts';

async function readAll(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = await Promise.all(
    files.map(async (file) => [file.slice(folder.length + 1), await readFile(file, 'utf8')] as const),
  );
  return Object.fromEntries(pairs.toSorted());
}

describe('build', () => {
  it('writes all that a web server needs', async () => {
    const feed = await aPublishedFeed();
    const answer = await feed.build();
    const files = await readAll(feed.out);
    expect(answer).toMatchObject({ version: minutes(NOW), records: 10, shards: 10, files: Object.keys(files).length });
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        '_headers',
        'anniversaries.ics',
        'feed.json',
        'head.json',
        'keys/1.json',
        'today.json',
        'today.xml',
      ]),
    );
    expect(files['head.json']!.length).toBeLessThanOrEqual(2_048);
  });

  it('gives the same bytes for the same input', async () => {
    const feed = await aPublishedFeed();
    await feed.build();
    await feed.build({}, feed.data, join(feed.folder, 'again'));
    expect(await readAll(join(feed.folder, 'again'))).toEqual(await readAll(feed.out));
  });

  it('reads back as the same records', async () => {
    const feed = await aPublishedFeed();
    await feed.build();
    const before = await loadFeed(feed.data);
    const after = await loadFeed(feed.out);
    expect(after.errors).toEqual([]);
    expect(after.records.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
      before.records.toSorted((a, b) => a.id.localeCompare(b.id)),
    );
  });

  it('pages feed.json beyond 5,000 items, and the pages are found again', async () => {
    const feed = await aPublishedFeed();
    const list = join(feed.folder, 'list.json');
    await writeFile(
      list,
      JSON.stringify(
        Array.from({ length: 5_001 }, (_, i) => ({ id: `r${i}`, title: 'T', date: `1990-04-0${(i % 9) + 1}` })),
      ),
    );
    await feed.build({}, list);
    const first = JSON.parse(await readFile(join(feed.out, 'feed.json'), 'utf8'));
    expect(first.items).toHaveLength(5_000);
    // Nobody says when they were written: feed readers are told no day either.
    expect(first.items[0]).not.toHaveProperty('date_published');
    expect(first.next_url).toMatch(/^https:\/\/feeds\.example\.org\/history\/page\/[0-9a-f]{32}\.json$/);
    expect((await loadFeed(feed.out)).records).toHaveLength(5_001);
  });

  it('gives a greater version each time, also within one minute', async () => {
    const feed = await aPublishedFeed();
    const versions = [await feed.build(), await feed.build(), await feed.build({ now: later(1) })].map(
      ({ version }) => version,
    );
    expect(versions).toEqual([minutes(NOW), minutes(NOW) + 1, minutes(later(1))]);
  });

  it('refuses a version that is not greater', async () => {
    const feed = await aPublishedFeed();
    await expect(feed.build({ since: minutes(NOW) })).rejects.toThrow('not greater');
    await feed.build({ now: later(24) });
    const before = await readAll(feed.out);
    await expect(feed.build({ now: NOW })).rejects.toThrow('ahead of the clock');
    expect(await readAll(feed.out)).toEqual(before);
  });

  it('refuses when more than a fifth of the records vanish', async () => {
    const feed = await aPublishedFeed();
    await feed.build();
    const before = await readAll(feed.out);
    await expect(
      feed.build({ now: later(1) }, await writeFeed(feed.folder, 'seven.json', someItems(7))),
    ).rejects.toThrow('3 of 10');
    expect(await readAll(feed.out)).toEqual(before);
    await feed.build({ now: later(1) }, await writeFeed(feed.folder, 'eight.json', someItems(8)));
    await feed.build({ now: later(2), force: true }, await writeFeed(feed.folder, 'one.json', someItems(1)));
  });

  it('builds nothing from input with errors', async () => {
    const feed = await aPublishedFeed();
    const bad = await writeFeed(feed.folder, 'bad.json', [
      ...someItems(2),
      { id: 'x', title: 'X', _anniversary: { date: '1990-02-30' } },
    ]);
    await expect(feed.build({}, bad)).rejects.toThrow('1 problem');
    await expect(readdir(feed.out)).rejects.toThrow();
  });

  it('says that a feed has ended, and says of the archive what feed.json cannot say', async () => {
    const feed = await aPublishedFeed();
    const warned: string[] = [];
    const ended = await writeFeed(feed.folder, 'ended.json', someItems(3), { expired: true });
    await feed.build({ warn: (words) => warned.push(words) }, ended);
    expect(JSON.parse(await readFile(join(feed.out, 'feed.json'), 'utf8'))).toHaveProperty('expired', true);
    expect(warned).toEqual([expect.stringContaining('HTTP 410')]);
    const folder = join(feed.folder, 'data');
    await mkdir(folder);
    await writeFile(
      join(folder, 'feed.json'),
      JSON.stringify({ title: 'T', publisher: 'P', lang: 'en', licence: 'CC0-1.0', expired: true }),
    );
    expect((await loadFeed(folder)).info.expired).toBe(true);
  });

  it('warns of more pages than readers of feed.json read', () => {
    const info = { title: 'T', expired: false };
    expect(warningsOf({ info }, 40, false)).toEqual([]);
    expect(warningsOf({ info }, 41, false)).toEqual([expect.stringContaining('sign with --key')]);
    expect(warningsOf({ info }, 41, true)).toEqual([expect.stringContaining('readers of the signed archive all')]);
  });

  it('writes the keys anew in a folder that was built for another address, as after a trial', async () => {
    const feed = await aPublishedFeed();
    const warned: string[] = [];
    await feed.build({ url: 'http://127.0.0.1:8080/' });
    await rotate(feed.out, feed.keyFile, join(feed.folder, 'new.json'));
    const keyFile = join(feed.folder, 'new.json');
    await feed.build({ url: 'http://127.0.0.1:8080/', keyFile, now: later(1) });
    await feed.build({ keyFile, now: later(2), warn: (words) => warned.push(words) });
    expect(warned).toEqual([expect.stringContaining('another address')]);
    expect(await readdir(join(feed.out, 'keys'))).toEqual(['1.json']);
    const { fingerprint } = await readSigningKey(keyFile);
    expect(await verify(feed.out, { now: later(2), pin: fingerprint })).toMatchObject({ records: 10 });
    // The same address again is no other address: the chain stands.
    await feed.build({ keyFile, now: later(3), warn: (words) => warned.push(words) });
    expect(warned).toHaveLength(1);
  });

  it('refuses when a chain of keys is damaged, and heals a single key file', async () => {
    const feed = await aPublishedFeed();
    await feed.build();
    const damage = async (n: number): Promise<void> => {
      const file = join(feed.out, `keys/${n}.json`);
      await writeFile(file, (await readFile(file, 'utf8')).replace('"sig":"', '"sig":"AA'));
    };
    await damage(1);
    await feed.build({ now: later(1) });
    expect(await verify(feed.out, { now: later(1), pin: feed.key.fingerprint })).toMatchObject({ records: 10 });
    const keyFile = join(feed.folder, 'new.json');
    await rotate(feed.out, feed.keyFile, keyFile);
    await damage(1);
    await expect(feed.build({ keyFile, now: later(2) })).rejects.toThrow('damaged');
  });

  it('keeps old objects for 30 days', async () => {
    const feed = await aPublishedFeed();
    await feed.build();
    const old = await readdir(join(feed.out, 'shard'));
    const changed = await writeFeed(
      feed.folder,
      'changed.json',
      someItems(10).map((item) => ({ ...item, content_text: 'Told anew.' })),
    );
    await feed.build({ now: later(1) }, changed);
    expect(await readdir(join(feed.out, 'shard'))).toEqual(expect.arrayContaining(old));
    await feed.build({ now: later(29 * 24) }, changed);
    expect(await readdir(join(feed.out, 'shard'))).toEqual(expect.arrayContaining(old));
    await feed.build({ now: later(32 * 24) }, changed);
    const kept = await readdir(join(feed.out, 'shard'));
    expect(kept).toHaveLength(10);
    expect(kept.filter((name) => old.includes(name))).toEqual([]);
  });

  it('leaves a feed that can be read wherever it is killed', async () => {
    const feed = await aPublishedFeed();
    await feed.build();
    const changed = await writeFeed(feed.folder, 'changed.json', someItems(12));
    const args = [
      'publisher/main.ts',
      'build',
      changed,
      feed.out,
      '--url',
      BASE,
      '--key',
      feed.keyFile,
      '--now',
      later(1).toString(),
      '--json',
    ];
    const outcomes = new Set<number>();
    for (let waitMs = 150; waitMs <= 700; waitMs += 50) {
      const folder = join(feed.folder, `killed-${waitMs}`);
      await cp(feed.out, folder, { recursive: true });
      const child = promisify(execFile)(
        process.execPath,
        args.map((arg) => (arg === feed.out ? folder : arg)),
        { timeout: waitMs, killSignal: 'SIGKILL' },
      );
      await child.catch(() => undefined);
      const answer = await verify(folder, { now: later(2), pin: feed.key.fingerprint });
      expect(answer).toHaveProperty('records');
      if ('records' in answer) outcomes.add(answer.records);
    }
    expect([...outcomes].every((records) => records === 10 || records === 12)).toBe(true);
  });
});

describe('keys', () => {
  it('are handed over by rotate: readers of the old pin follow, and the old key signs no more', async () => {
    const feed = await aPublishedFeed();
    await feed.build();
    const newFile = join(feed.folder, 'new.json');
    const { fingerprint, root } = await rotate(feed.out, feed.keyFile, newFile);
    expect(root).toBe(2);
    await expect(feed.build({ now: later(1) })).rejects.toThrow('rotate');
    await feed.build({ now: later(1), keyFile: newFile });
    for (const pin of [feed.key.fingerprint, fingerprint]) {
      expect(await verify(feed.out, { now: later(1), pin })).toMatchObject({ records: 10 });
    }
    expect(await verify(feed.out, { now: later(1), pin: 'a'.repeat(64) })).toMatchObject({ refused: 'signature' });
  });

  it('are never overwritten, and a file that is none is said to be so', async () => {
    const feed = await aPublishedFeed();
    await writeFile(join(feed.folder, 'no.json'), '{}');
    await expect(readSigningKey(join(feed.folder, 'no.json'))).rejects.toThrow('not a private Ed25519 key');
    await rm(feed.keyFile);
    await expect(feed.build()).rejects.toThrow('no such key file');
  });
});

describe('anniversaries.ics', () => {
  const april = (date: object | string, own: object = {}): object => ({
    id: 'x',
    title: 'X',
    content_text: 'X.',
    _anniversary: { date, ...own },
  });
  async function eventsOf(...items: object[]): Promise<ICAL.Component[]> {
    const feed = await aPublishedFeed();
    await feed.build({}, await writeFeed(feed.folder, 'one.json', items));
    const text = await readFile(join(feed.out, 'anniversaries.ics'), 'utf8');
    return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  }
  const line = (event: ICAL.Component | undefined, name: string): string =>
    String(event?.getFirstProperty(name)?.toICALString() ?? '');

  it('begins with the next occurrence and repeats every year', async () => {
    const [event] = await eventsOf(april('1704-04-05'));
    expect(line(event, 'dtstart')).toBe('DTSTART;VALUE=DATE:20270405');
    expect(line(event, 'dtend')).toBe('DTEND;VALUE=DATE:20270406');
    expect(line(event, 'rrule')).toBe('RRULE:FREQ=YEARLY');
    expect(line(event, 'transp')).toBe('TRANSP:TRANSPARENT');
    expect(line(event, 'sequence')).toBe('SEQUENCE:1');
  });

  it.each([
    ['feb28', '20270228', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1'],
    ['mar1', '20270301', 'RRULE:FREQ=YEARLY;BYYEARDAY=60'],
    ['omit', '20280229', ''],
  ])('writes 29 February by the policy %s', async (leapDay, start, rule) => {
    const [event] = await eventsOf(april('1704-02-29', { anniversary: { leapDay } }));
    expect(line(event, 'dtstart')).toBe(`DTSTART;VALUE=DATE:${start}`);
    expect(line(event, 'rrule')).toBe(rule);
    if (leapDay === 'omit') expect(line(event, 'rdate')).toBe('RDATE;VALUE=DATE:20320229');
  });

  it('has one event for a short range, two for a long one, and its moments', async () => {
    expect(await eventsOf(april('1990-04-05/1990-04-10'))).toHaveLength(1);
    const events = await eventsOf(
      april('1939-09-01/1945-09-02', { moments: [{ date: '1944-06-06', text: 'Landing.' }] }),
    );
    expect(events.map((event) => event.getFirstPropertyValue('summary'))).toEqual(['X (began)', 'X (ended)', 'X']);
    expect(new Set(events.map((event) => event.getFirstPropertyValue('uid'))).size).toBe(3);
  });

  it('lists the days of a rule that iCalendar has not', async () => {
    const [event] = await eventsOf({
      id: 'e',
      title: 'Easter',
      content_text: 'E',
      _anniversary: { observance: { rules: [{ type: 'easter', church: 'western', offset: 0 }] } },
    });
    expect(line(event, 'dtstart')).toBe('DTSTART;VALUE=DATE:20270328');
    expect(event?.getAllProperties('rdate')).toHaveLength(8);
    expect(await eventsOf(april('1990'))).toHaveLength(0);
  });
});
