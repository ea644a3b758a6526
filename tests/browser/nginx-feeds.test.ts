/** Following feeds in both browsers, from a real nginx with gzip, ETag and CORS, when it behaves and when it does not. */
import { createWriteStream } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../publisher/commands/build.ts';
import { createSigningKey, type SigningKey } from '../../publisher/signing-key.ts';
import {
  inBoth as actInBoth,
  aFollowed,
  click,
  expectRecords,
  follow,
  items,
  jsonFeed,
  look,
  openReaders,
  type Reader,
  syncUntil,
  textOf,
} from './feed-readers.ts';
import { NGINX, type Nginx, startNginx } from './nginx.ts';
import { sleep, waitUntil } from './wait.ts';

let nginx: Nginx;
let readers: Reader[];

beforeAll(async () => {
  nginx = await startNginx();
  readers = await openReaders(['feeds.example.org'], nginx);
});
afterAll(async () => {
  await Promise.all((readers ?? []).map(({ session }) => session.close()));
  await nginx?.close();
});

const inBoth = (act: (reader: Reader) => Promise<void>): Promise<void> => actInBoth(readers, act);

describe('a signed archive on nginx', () => {
  let key: SigningKey;
  let keyFile: string;
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'daymark-key-'));
    keyFile = join(folder, 'key.json');
    key = await createSigningKey(keyFile);
  });

  it('is found behind a web page, looked at, followed, asked with ETag and 304, and updated', async () => {
    await inBoth(async (reader) => {
      const name = `${reader.name}-archive`;
      const base = `${NGINX}${name}/`;
      const data = join(await mkdtemp(join(tmpdir(), 'daymark-data-')), 'data.json');
      const publish = async (list: object[]): Promise<unknown> => {
        await writeFile(data, jsonFeed(list, { language: 'en' }));
        const now = Temporal.Now.instant();
        return build(data, join(nginx.folder, name), { url: base, keyFile, now, expiresDays: 30, force: false });
      };
      await publish(items(20));
      await nginx.write(
        `${name}/index.html`,
        '<!doctype html><link rel="alternate" type="application/feed+json" href="feed.json">',
      );
      const preview = await follow(reader, `${base}index.html`);
      for (const words of [
        'A feed of ours',
        '127.0.0.1:',
        base,
        'Signed archive',
        '20',
        key.fingerprint,
        'Item 0 of the feed',
      ])
        expect(preview).toContain(words);
      await expectRecords(reader, base, 20);

      await syncUntil(reader, base, 'Nothing new.');
      const heads = (await nginx.log(name)).filter(([, uri]) => uri?.endsWith('/head.json'));
      expect(heads.at(-1)?.[0]).toBe('304');
      expect(heads.at(-1)?.[3]).not.toBe('-');
      const shards = (await nginx.log(name)).filter(([, uri]) => uri?.includes('/shard/'));
      expect(shards.some(([, , encoding]) => encoding === 'gzip')).toBe(true);

      // nginx makes an ETag of the second of a file and its size, and two heads are of one size.
      await sleep(1_100);
      await publish([
        {
          ...items(20)[0],
          title: 'Retold',
          _anniversary: { ...(items(1)[0] as { _anniversary: object })._anniversary, revision: 2 },
        },
        ...items(20).slice(1),
      ]);
      await syncUntil(reader, base, 'Updated: 1 day changed.');
      const after = (await nginx.log(name)).filter(([, uri]) => uri?.includes('/shard/'));
      expect(after).toHaveLength(shards.length + 1);
      expect((await nginx.log(name)).every(([, , , , cookie, referer]) => cookie === '-' && referer === '-')).toBe(
        true,
      );

      const day = await reader.session.open('newtab.html');
      await waitUntil(async () => (await textOf(day, 'body')).includes('Retold'), 15_000);
      await day.close();
    });
  });
});

describe('a JSON Feed on nginx', () => {
  it('is followed, compressed, asked with 304, and updated', async () => {
    await inBoth(async (reader) => {
      const { name, url } = await aFollowed(nginx, reader, 'plain');
      await syncUntil(reader, url, 'Nothing new.');
      const log = await nginx.log(name);
      expect(log[0]?.slice(0, 3)).toEqual(['200', `/f/${name}/feed.json`, 'gzip']);
      expect(log.at(-1)?.[0]).toBe('304');
      await nginx.write(`${name}/feed.json`, jsonFeed(items(5)));
      await syncUntil(reader, url, 'Updated: 2 days changed.');
      await expectRecords(reader, url, 5);
      expect(await textOf(reader.settings, '#contacts')).toContain('127.0.0.1');
    });
  });

  it('that is gone (410) is not asked any more, and its records stay', async () => {
    await inBoth(async (reader) => {
      const { name, url } = await aFollowed(nginx, reader, 'gone');
      await nginx.fault(name, 'gone');
      await syncUntil(reader, url, 'Its publisher has ended this feed.');
      await expectRecords(reader, url, 3);
    });
  });

  it.each([
    ['busy', 2],
    // The same as a date, as some servers and caches write it.
    ['busy-until', 3],
  ] as const)('that is busy (429, %s) is asked when it says, not before', async (fault, wanted) => {
    await inBoth(async (reader) => {
      const { name, url } = await aFollowed(nginx, reader, fault);
      await nginx.fault(name, fault);
      await syncUntil(reader, url, 'too much to do just now (error 429)');
      const hours = await reader.settings.evaluate(
        (feed) =>
          new Promise<number>((done) => {
            const opening = indexedDB.open('daymark-feeds-1');
            opening.onsuccess = () => {
              const asking = opening.result.transaction('jobs').objectStore('jobs').get(feed);
              asking.onsuccess = () => {
                opening.result.close();
                const { notBefore } = asking.result as { notBefore: string };
                done((new Date(notBefore).getTime() - Date.now()) / 3_600_000);
              };
            };
          }),
        url,
      );
      expect(hours).toBeGreaterThan(wanted - 0.2);
      // Those who were sent away are spread over half as long again.
      expect(hours).toBeLessThan(wanted * 1.5 + 0.1);
      await expectRecords(reader, url, 3);
    });
  });

  it('that is cut off, moved away, or answers with a web page changes nothing, and says so', async () => {
    await inBoth(async (reader) => {
      const { name, url } = await aFollowed(nginx, reader, 'faulty');
      for (const [fault, words] of [
        ['cut', 'Not reached: The server could not be reached'],
        ['moved', 'Not reached: The server could not be reached'],
        ['page', 'A web page came in place of the feed'],
      ] as const) {
        await nginx.fault(name, fault);
        await syncUntil(reader, url, words);
        await nginx.fault(name, fault, false);
        await syncUntil(reader, url, 'Nothing new.');
      }
      await expectRecords(reader, url, 3);
    });
  });

  it('that sends a byte now and then is given up after 20 seconds', async () => {
    await inBoth(async (reader) => {
      const { name, url } = await aFollowed(nginx, reader, 'slow');
      await nginx.fault(name, 'slow');
      await nginx.write(`${name}/feed.json`, jsonFeed(items(60)));
      await syncUntil(reader, url, 'did not answer within 20 seconds', 30_000);
      await expectRecords(reader, url, 3);
    });
  });
});

describe('what is not followed', () => {
  it('a bomb of 256 MiB in a quarter of a megabyte is cut off at 5 MiB', async () => {
    await nginx.write('bomb/feed.json.gz', '');
    const zeros = Readable.from(Array.from({ length: 256 }, () => Buffer.alloc(1024 * 1024)));
    await pipeline(zeros, createGzip(), createWriteStream(join(nginx.folder, 'bomb/feed.json.gz')));
    await inBoth(async (reader) => {
      const start = performance.now();
      expect(await look(reader, `${NGINX}bomb/feed.json`)).toContain('larger than 5,120 KiB');
      expect(performance.now() - start).toBeLessThan(8_000);
    });
  });

  it('a certificate that no authority of the browser has signed', async () => {
    await inBoth(async (reader) => {
      expect(await look(reader, 'https://feeds.example.org/feed.json')).toContain('The server could not be reached');
      expect(await textOf(reader.settings, '#feed-allow')).toContain('feeds.example.org');
    });
  });

  it('a page without a feed, a truncated feed, a missing one, and an address of the local network', async () => {
    await nginx.write('page/index.html', '<!doctype html><title>Nothing here</title>');
    await nginx.write('short/feed.json', jsonFeed(items(3)).slice(0, -9));
    await inBoth(async (reader) => {
      for (const [url, words] of [
        [`${NGINX}page/index.html`, 'This page announces no feed'],
        [`${NGINX}short/feed.json`, 'cut short or is no feed'],
        [`${NGINX}missing/feed.json`, 'nothing at this address (error 404)'],
        ['https://192.168.0.1/feed.json', 'The address is a number.'],
        ['http://localhost/feed.json', 'Only addresses that begin with https://'],
      ] as const)
        expect(await look(reader, url)).toContain(words);
    });
  });

  it('a redirect, before the reader says so; then the final address is shown and kept', async () => {
    await nginx.write('target/feed.json', jsonFeed(items(2)));
    await inBoth(async (reader) => {
      const name = `${reader.name}-old`;
      await nginx.write(`${name}/feed.json`, jsonFeed(items(1)));
      await nginx.fault(name, 'moved');
      expect(await look(reader, `${NGINX}${name}/feed.json`)).toContain('This address sends one on to another');
    });
    expect(await nginx.log('target')).toEqual([]);
    await inBoth(async (reader) => {
      await click(reader.settings, '#feed-go-on');
      await reader.settings.waitForSelector('#feed-subscribe');
      expect(await textOf(reader.settings, '#feed-preview')).toContain(`${NGINX}target/feed.json`);
      await click(reader.settings, '#feed-subscribe');
      await expectRecords(reader, `${NGINX}target/feed.json`, 2);
    });
  });
});
