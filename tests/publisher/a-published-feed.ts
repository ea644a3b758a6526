import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuildAnswer, build } from '../../publisher/commands/build.ts';
import { createSigningKey, type SigningKey } from '../../publisher/signing-key.ts';

export const BASE = 'https://feeds.example.org/history/';
export const NOW = Temporal.Instant.from('2026-11-23T12:00:00Z');

export const minutes = (instant: Temporal.Instant): number => Math.floor(instant.epochMilliseconds / 60_000);
export const later = (hours: number): Temporal.Instant => NOW.add({ hours });

export interface Published {
  folder: string;
  out: string;
  data: string;
  keyFile: string;
  key: SigningKey;
  build(own?: Partial<Parameters<typeof build>[2]>, data?: string, out?: string): Promise<BuildAnswer>;
}

/** Items of a feed: `count` events on the days of April. */
export function someItems(count: number): object[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `event-${i}`,
    title: `Event number ${i}`,
    content_text: 'Something happened. It mattered.',
    url: `https://example.org/${i}`,
    date_published: '2026-01-01T00:00:00Z',
    _anniversary: { date: `19${String(10 + (i % 80)).padStart(2, '0')}-04-${String((i % 30) + 1).padStart(2, '0')}` },
  }));
}

export async function writeFeed(folder: string, name: string, items: object[], own: object = {}): Promise<string> {
  const file = join(folder, name);
  await writeFile(
    file,
    JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'A feed', language: 'en', items, ...own }),
  );
  return file;
}

/** A folder with a key, a feed of ten records, and how to build it. Nothing is built yet. */
export async function aPublishedFeed(count = 10): Promise<Published> {
  const folder = await mkdtemp(join(tmpdir(), 'daymark-'));
  const keyFile = join(folder, 'key.json');
  const key = await createSigningKey(keyFile);
  const data = await writeFeed(folder, 'data.json', someItems(count));
  const out = join(folder, 'out');
  return {
    folder,
    out,
    data,
    keyFile,
    key,
    build: (own = {}, from = data, to = out) =>
      build(from, to, { url: BASE, keyFile, now: NOW, expiresDays: 30, force: false, ...own }),
  };
}
