/** What a reader does with feeds that are followed, in both browsers: the blog and the Wikipedia that know nothing of us, too. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordAddress } from '../../core/record/record-address.ts';
import {
  inBoth as actInBoth,
  article,
  click,
  expectRecords,
  follow,
  jsonFeed,
  look,
  openReaders,
  type Reader,
  syncUntil,
  textOf,
} from './feed-readers.ts';
import { NGINX, type Nginx, startNginx, TRUSTED_HOSTS } from './nginx.ts';
import { sleep, waitUntil } from './wait.ts';

let nginx: Nginx;
let readers: Reader[];

beforeAll(async () => {
  nginx = await startNginx();
  readers = await openReaders(TRUSTED_HOSTS, nginx, { trusted: true });
});
afterAll(async () => {
  await Promise.all((readers ?? []).map(({ session }) => session.close()));
  await nginx?.close();
});

const inBoth = (act: (reader: Reader) => Promise<void>): Promise<void> => actInBoth(readers, act);

/** The reader's day. A test that runs over midnight has the day after, too. */
const today = (): Temporal.PlainDate => Temporal.Now.plainDateISO('Asia/Kolkata');
const yearsAgo = (years: number): string => today().subtract({ years }).toString();

const item = (id: string, title: string, anniversary: object = {}, own: object = {}): object => ({
  id,
  title,
  content_text: `${title}. It mattered.`,
  ...own,
  _anniversary: { date: yearsAgo(37), ...anniversary },
});

/** Publishes a feed of this browser's own and answers its address. */
async function publish({ name }: Reader, feed: string, list: object[], title = feed): Promise<string> {
  await nginx.write(`${name}-${feed}/feed.json`, jsonFeed(list, { title }));
  return `${NGINX}${name}-${feed}/feed.json`;
}

/** Words of a page of the extension, once it holds these. */
async function read({ session }: Reader, path: string, ...words: string[]): Promise<string> {
  const page = await session.open(path);
  const text = (): Promise<string> => textOf(page, 'body');
  await waitUntil(async () => {
    const all = await text();
    return words.every((each) => all.includes(each));
  }, 15_000).catch(async () => {
    throw new Error(`${path} has not "${words.join('", "')}" but: ${await text()}`);
  });
  const all = await text();
  await page.close();
  return all;
}

async function save({ session }: Reader, feed: string, id: string): Promise<void> {
  const page = await session.open(recordAddress({ feed, id }));
  await page.waitForSelector('.save[aria-pressed="false"]');
  await click(page, '.save');
  await page.waitForSelector('.save[aria-pressed="true"]');
  await page.close();
}

async function remove({ settings }: Reader, feed: string): Promise<void> {
  await click(settings, `${article(feed)} .feed-remove`);
  await settings.waitForSelector(`${article(feed)} .feed-remove-yes`);
  await click(settings, `${article(feed)} .feed-remove-yes`);
  await waitUntil(async () => (await settings.$(article(feed))) === null);
}

describe('a source that does not know us', () => {
  const days = (): Temporal.PlainDate[] => [-1, 0, 1, 2].map((count) => today().add({ days: count }));
  const two = (value: number): string => String(value).padStart(2, '0');

  it('Wikipedia is asked for today and tomorrow, and every line says whose it is', async () => {
    for (const { month, day } of days()) {
      const page = {
        titles: { canonical: 'Lantern', normalized: 'Lantern' },
        content_urls: { desktop: { page: 'https://en.wikipedia.org/wiki/Lantern' } },
        coordinates: { lat: 39.1, lon: 75.8 },
      };
      const line = `A lantern (pictured) is lit for the first time on ${month}-${day}.`;
      const answer = {
        selected: [{ text: line, year: 1990, pages: [page] }],
        births: [{ text: `Somebody, lamplighter (${month}-${day})`, year: 1900, pages: [] }],
        events: [{ text: 'A line without a year.' }],
      };
      const path = `hosts/en.wikipedia.org/api/rest_v1/feed/onthisday/all/${two(month)}/${two(day)}`;
      await nginx.write(path, JSON.stringify(answer));
    }
    await inBoth(async (reader) => {
      const feed = 'https://en.wikipedia.org/api/rest_v1/feed/onthisday/all/';
      const preview = await look(reader, 'https://en.wikipedia.org/wiki/Main_Page');
      for (const words of ['en.wikipedia.org', 'CC BY-SA 4.0', 'A lantern is lit', 'once a day'])
        expect(preview).toContain(words);
      await askedWhenFollowed(reader, 'https://en.wikipedia.org/*', false);
      await expectRecords(reader, feed, 4);
      expect(await textOf(reader.settings, article(feed))).toContain('2 items, the first one: Its title tells no day.');
      // A server of others is left alone, however often the reader clicks.
      await syncUntil(reader, feed, 'Not asked: the last request was less than 5 minutes ago.');
      const day = await reader.session.open('newtab.html');
      const title = `A lantern is lit for the first time on ${today().month}-${today().day}`;
      await waitUntil(async () => (await textOf(day, 'main')).includes(title), 15_000);
      const href = await day.$$eval(
        'a[href^="record.html"]',
        (links, words) => links.find((link) => link.textContent?.includes(words))?.getAttribute('href') ?? '',
        title,
      );
      await day.close();
      await read(reader, href, 'CC-BY-SA-4.0', 'Wikipedia contributors', 'From the en Wikipedia');
      await remove(reader, feed);
    });
    // A browser asks leave to say who it is (OPTIONS), looks, and reads today and tomorrow: seven requests at most.
    const asked = await nginx.hostLog('en.wikipedia.org');
    expect(asked.length).toBeLessThanOrEqual(14);
    for (const path of asked)
      expect(
        days()
          .slice(1)
          .some(({ month, day }) => path.endsWith(`/${two(month)}/${two(day)}`)),
      ).toBe(true);
  });

  it('a blog is found behind its front page, and the titles of its posts tell the days', async () => {
    const month = today().toLocaleString('en', { month: 'long' });
    const titles = [`This Day in History | ${today().day} ${month} 1990 | The Lamplighters’ March`, 'Newsletter'];
    // WordPress answers a hundred posts at a time: one more is on a second page.
    const other = today().day === 1 ? 2 : 1;
    const older = Array.from({ length: 99 }, (_, at) => `This Day in History | ${other} ${month} 1950 | Number ${at}`);
    const all = [...titles, ...older].map((title, at) => ({
      id: at + 1,
      date: '2022-04-05T09:00:00',
      modified_gmt: '2022-04-05T09:00:00',
      link: `https://blog.example.org/${at + 1}`,
      title: { rendered: title },
      content: { rendered: '<p>About 200 men marched.</p>' },
    }));
    await nginx.write('hosts/blog.example.org/wp-json/wp/v2/posts-1', JSON.stringify(all.slice(0, 100)));
    await nginx.write('hosts/blog.example.org/wp-json/wp/v2/posts-2', JSON.stringify(all.slice(100)));
    await nginx.write(
      'hosts/blog.example.org/index.html',
      '<!doctype html><title>A blog</title><link rel="https://api.w.org/" href="https://blog.example.org/wp-json/">',
    );
    await inBoth(async (reader) => {
      const feed = 'https://blog.example.org/wp-json/wp/v2/posts';
      const preview = await look(reader, 'blog.example.org');
      for (const words of ['A blog', 'WordPress blog', 'The Lamplighters’ March', 'Its title tells no day.'])
        expect(preview).toContain(words);
      await askedWhenFollowed(reader, 'https://blog.example.org/*', false);
      // The post that tells no day is left out; the one of the second page is here.
      await expectRecords(reader, feed, 100);
      expect(await textOf(reader.settings, `${article(feed)} .feed-permission`)).toContain('not given');
      await read(reader, 'newtab.html', 'The Lamplighters’ March');
      await remove(reader, feed);
      await look(reader, 'blog.example.org');
      await askedWhenFollowed(reader, 'https://blog.example.org/*', true);
      if (reader.name === 'firefox')
        await waitUntil(async () => (await textOf(reader.settings, `${article(feed)} .feed-permission`)) === 'given');
      await remove(reader, feed);
    });
  });

  /**
   * Follows what is on view by a real click, on which the browser asks. Firefox's question is answered in the browser;
   * Chromium's cannot be reached by a test, so there a stand-in takes the question and answers it.
   */
  async function askedWhenFollowed(reader: Reader, pattern: string, answer: boolean): Promise<void> {
    const { settings } = reader;
    if (reader.name === 'chromium') {
      await settings.evaluate((given) => {
        const asked: string[] = [];
        Object.assign(globalThis, { asked });
        const request = (permissions: { origins?: string[] }, done?: (given: boolean) => void): Promise<boolean> => {
          asked.push(...(permissions.origins ?? []), navigator.userActivation.isActive ? 'on a click' : 'unasked');
          done?.(given);
          return Promise.resolve(given);
        };
        Object.assign(chrome.permissions, { request });
      }, answer);
    }
    await settings.bringToFront();
    await (await settings.$('#feed-subscribe'))?.click();
    if (reader.name === 'chromium')
      expect(await settings.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)).toEqual([
        pattern,
        'on a click',
      ]);
    else {
      const question = 'PopupNotifications.panel.querySelector("popupnotification")';
      await waitUntil(
        async () => (await reader.session.chromeScope(`${question}?.button?.checkVisibility() ?? false`)) === true,
      );
      await reader.session.chromeScope(`${question}.${answer ? 'button' : 'secondaryButton'}.click(); 1`);
    }
    await waitUntil(async () => (await textOf(settings, '#feeds .said-so')).includes('You follow it now.'), 20_000);
  }
});

describe('a followed feed', () => {
  it('counts for as much as the reader trusts it', async () => {
    await inBoth(async (reader) => {
      const one = await publish(reader, 'one', [item('a', 'The first lantern', { weight: 4 })]);
      const other = await publish(reader, 'other', [item('b', 'The second lantern', { weight: 3 })]);
      await follow(reader, one);
      await follow(reader, other);
      const order = async (): Promise<boolean> => {
        const text = await read(reader, 'newtab.html', 'The first lantern', 'The second lantern');
        return text.indexOf('The first lantern') < text.indexOf('The second lantern');
      };
      expect(await order()).toBe(true);
      await reader.settings.select(`${article(one)} .feed-trust`, '1');
      await waitUntil(async () => (await textOf(reader.settings, `${article(one)} .feed-said`)) === 'Saved.');
      expect(await order()).toBe(false);
      await read(reader, recordAddress({ feed: one, id: 'a' }), 'Importance 1 of 5');
    });
  });

  it('is taken along as OPML and as JSON, with its weight', async () => {
    await inBoth(async (reader) => {
      const { settings } = reader;
      const one = `${NGINX}${reader.name}-one/feed.json`;
      const other = `${NGINX}${reader.name}-other/feed.json`;
      await settings.evaluate(() => {
        const made = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob: Blob) => {
          void blob.text().then((text) => Object.assign(globalThis, { exported: text }));
          return made(blob);
        };
      });
      for (const [form, begins] of [
        ['opml', '<?xml'],
        ['json', '{'],
      ] as const) {
        await click(settings, `#export-${form}`);
        const holds = (start: string) => (globalThis as { exported?: string }).exported?.startsWith(start) ?? false;
        await settings.waitForFunction(holds, {}, begins);
        const text = await settings.evaluate(() => (globalThis as unknown as { exported: string }).exported);
        const file = join(await mkdtemp(join(tmpdir(), 'daymark-feeds-')), `feeds.${form}`);
        await writeFile(
          file,
          text.replace('</body>', '<outline text="A page" type="link" url="https://example.org/"/></body>'),
        );
        await remove(reader, one);
        await remove(reader, other);
        await ((await settings.$('#import-feeds')) as ElementHandle<HTMLInputElement>).uploadFile(file);
        await settings.waitForSelector('#import-preview');
        expect(await textOf(settings, '#import-preview')).toContain('Feeds in the file: 2.');
        await click(settings, '#import-preview button');
        await waitUntil(async () => (await textOf(settings, '#feeds .said-so')) === '2 feeds were added.');
        await settings.waitForSelector(article(one));
        expect(await settings.$eval(`${article(one)} .feed-trust`, (it) => (it as HTMLSelectElement).value)).toBe('1');
        await syncUntil(reader, one, 'Updated');
        await expectRecords(reader, one, 1);
      }
    });
  });

  it('is not asked while it is paused, and its records stay', async () => {
    await inBoth(async (reader) => {
      const { settings } = reader;
      const feed = await publish(reader, 'pausing', [item('p', 'A pause')]);
      await follow(reader, feed);
      await expectRecords(reader, feed, 1);
      await click(settings, `${article(feed)} .feed-pause`);
      await waitUntil(async () => (await textOf(settings, article(feed))).includes('Paused. What it brought stays.'));
      const before = (await nginx.log(`${reader.name}-pausing`)).length;
      await click(settings, '#sync-now');
      await waitUntil(async () => !['', 'Syncing …'].includes(await textOf(settings, '#feeds .said-so')));
      await sleep(300);
      expect((await nginx.log(`${reader.name}-pausing`)).length).toBe(before);
      await read(reader, 'newtab.html', 'A pause');
      await click(settings, `${article(feed)} .feed-pause`);
      await settings.waitForSelector(`${article(feed)} .feed-sync`);
      await syncUntil(reader, feed, 'Nothing new.');
      expect((await nginx.log(`${reader.name}-pausing`)).length).toBeGreaterThan(before);
    });
  });

  it('has room on a page of 320 pixels, also in the languages with the longest dates, and beside what was contacted', async () => {
    await inBoth(async (reader) => {
      await follow(
        reader,
        await publish(reader, 'narrow', [item('n', 'A narrow street')], `${'A long title '.repeat(8)}`),
      );
      const chosen = (language: string) =>
        reader.settings.evaluate(async (tag) => {
          const { local } = (globalThis as unknown as { chrome: typeof chrome }).chrome.storage;
          const { settings } = await local.get('settings');
          await local.set({ settings: { ...(settings as object), language: tag } });
        }, language);
      for (const language of ['bo', 'ar', 'de']) {
        await chosen(language);
        const page = await reader.session.open('settings.html', { width: 320, height: 900 });
        await page.waitForSelector('.contacts td');
        await page.$$eval('#feeds details', (all) => {
          for (const each of all) (each as HTMLDetailsElement).open = true;
        });
        expect([language, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([
          language,
          expect.toSatisfy((width: number) => width <= 320),
        ]);
        await page.close();
      }
      await chosen('en');
    });
  });

  it('takes its records along when it is removed, and what was saved says so', async () => {
    await inBoth(async (reader) => {
      const feed = await publish(reader, 'going', [item('g', 'A thing worth keeping')]);
      await follow(reader, feed);
      await read(reader, 'newtab.html', 'A thing worth keeping');
      await save(reader, feed, 'g');
      await remove(reader, feed);
      const day = await reader.session.open('newtab.html');
      await waitUntil(async () => !(await textOf(day, 'main')).includes('A thing worth keeping'));
      await day.close();
      await read(
        reader,
        'saved.html',
        'A thing worth keeping',
        'Its feed no longer has it. This is the copy that you saved.',
      );
    });
  });

  it('is linked with the others that tell of the same, corrects itself, and takes a record back', async () => {
    await inBoth(async (reader) => {
      const page = { url: 'https://history.example.org/march' };
      const north = await publish(reader, 'north', [
        item('march', 'The march as the north tells it', { sameAs: ['Q4860483'] }),
        item('fair', 'The fair as the north tells it', {}, page),
        item('flood', 'The flood as the north tells it'),
      ]);
      const south = [
        item('m', 'The march as the south tells it', { sameAs: ['https://www.wikidata.org/wiki/Q4860483'] }),
        item('f', 'The fair as the south tells it', {}, page),
        item('fl', 'The flood as the south tells it', { sameAs: [`${north} flood`, 'flood'] }),
      ];
      const feed = await publish(reader, 'south', south);
      await follow(reader, north);
      await follow(reader, feed);
      // Each in its own words, never merged.
      await read(reader, 'newtab.html', 'The march as the north tells it', 'The march as the south tells it');
      for (const [id, what] of [
        ['march', 'march'],
        ['fair', 'fair'],
      ])
        await read(
          reader,
          recordAddress({ feed: north, id: id! }),
          'The same event in your other feeds',
          `The ${what} as the south tells it`,
        );
      await save(reader, feed, 'm');
      const corrections = [
        { revision: 2, date: today().toString(), level: 'corrected', note: 'Said 4 April; it is 5 April.' },
      ];
      await publish(reader, 'south', [
        item('m', 'The march as the south tells it', { revision: 2, corrections, sameAs: ['Q4860483'] }),
        ...south.slice(1),
      ]);
      await syncUntil(reader, feed, 'Updated');
      await read(reader, recordAddress({ feed, id: 'm' }), 'Corrected', 'Said 4 April; it is 5 April.');
      const note = 'No source for it was found.';
      const taken = [...corrections, { revision: 3, date: today().toString(), level: 'corrected', note }];
      await publish(reader, 'south', [
        item('m', 'The march as the south tells it', { revision: 3, status: 'withdrawn', corrections: taken }),
        ...south.slice(1),
      ]);
      await syncUntil(reader, feed, 'Updated');
      const day: Page = await reader.session.open('newtab.html');
      // The words of the click before may still stand there: what counts is what the day shows.
      await waitUntil(async () => {
        const text = await textOf(day, 'main');
        return text.includes('The fair as the south tells it') && !text.includes('The march as the south tells it');
      });
      await day.close();
      await read(reader, 'saved.html', 'The march as the south tells it', 'Its feed has withdrawn this record.', note);
      const told = await read(reader, recordAddress({ feed, id: 'm' }), 'This record was withdrawn.', note);
      expect(told).not.toMatch(/1970|no day of its own/);
    });
  });
});
