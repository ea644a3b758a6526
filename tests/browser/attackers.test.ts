/**
 * Attackers against the built extension in Chromium (reliability.md 2). Everything that the browser asks passes a proxy, so that a
 * request to whomever it may be is seen; the numbers are those of the threats.
 */
import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCAL_SPELLINGS } from '../attackers/addresses.ts';
import { XSS_PAYLOADS } from '../attackers/payloads.ts';
import { fullRecord } from '../core/record/full-record.ts';
import { FEED_PORT, FEED_URL, FOLLOWING } from './builds.ts';
import { type ChromiumSession, launchChromium } from './chromium.ts';
import { type FeedServer, startFeedServer } from './feed-server.ts';
import { CHROMIUMS_OWN, type LoggingProxy, startProxy } from './proxy.ts';
import { sleep } from './wait.ts';

let session: ChromiumSession;
let feed: FeedServer;
let proxy: LoggingProxy;

beforeAll(async () => {
  [feed, proxy] = await Promise.all([startFeedServer(), startProxy()]);
  session = await launchChromium({ build: FOLLOWING.chromium, args: proxy.args });
  const settings = await session.open('settings.html');
  await settings.waitForSelector('#feed-records');
  await settings.close();
});
afterAll(async () => {
  await session?.close();
  await proxy?.close();
  await feed?.close();
});

/** Whom the browser asked but itself and our own server, since the test began. */
const strangers = (): string[] =>
  proxy.asked.filter((host) => host !== `127.0.0.1:${FEED_PORT}` && !CHROMIUMS_OWN.test(host));

/** A page that notes what should never happen in it. */
async function watched(path: string): Promise<{ page: Page; alarms: () => Promise<string[]> }> {
  const page = await session.browser.newPage();
  const heard: string[] = [];
  page.on('dialog', (dialog) => {
    heard.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!/^(?:chrome-extension|data):/.test(request.url())) heard.push(`request ${request.url()}`);
  });
  await page.evaluateOnNewDocument(() => {
    const alarms: string[] = [];
    Object.assign(globalThis, { alarms });
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      alarms.push(`policy ${violatedDirective} ${blockedURI}`),
    );
  });
  await page.goto(`chrome-extension://${session.id}/${path}`);
  await page.waitForSelector(':root[data-ready="yes"]');
  const inPage = () => page.evaluate(() => (globalThis as unknown as { alarms: string[] }).alarms);
  return { page, alarms: async () => [...heard, ...(await inPage())] };
}

/** Elements that no page of ours has in its body, and elements inside a text of a feed. */
const foreignElements = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'bdi :not(mark), body :is(script, style, link, meta, base, img, iframe, object, embed, video, audio, math, marquee, frameset, portal, isindex, template, [onerror], [onload], [onclick], [onfocus], [style*="url"])',
      ),
    ].map(({ outerHTML }) => outerHTML.slice(0, 200)),
  );

/** Every text of a record with words in it is the payload: as it would be if cleaning did nothing at all. */
function soaked(value: unknown, payload: string): unknown {
  if (typeof value === 'string') return /\s/.test(value) ? payload : value;
  if (Array.isArray(value)) return value.map((item) => soaked(item, payload));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, soaked(child, payload)]));
}

const BATCH = 25;
/** The pages of single records and of previews are seen with all payloads in the long form, with some of every kind else. */
const LONG = process.env.DAYMARK_LONG === '1';

describe('T1: 300 payloads that no cleaning has touched, in the database itself', () => {
  beforeAll(async () => {
    const records = XSS_PAYLOADS.map((payload, at) => ({
      ...(soaked(fullRecord(), payload) as object),
      id: `payload-${at}`,
      title: `Batch${Math.floor(at / BATCH)}x ${payload}`,
      translations: undefined,
    }));
    const page = await session.open('settings.html');
    await page.evaluate(
      (json, url) =>
        new Promise<void>((done, fail) => {
          const opening = indexedDB.open('daymark-feeds-1');
          opening.onsuccess = () => {
            const all = opening.result.transaction(['feeds', 'days'], 'readwrite');
            all
              .objectStore('days')
              .put({ feed: url, key: '04-05', sha256: 'f'.repeat(64), json: new TextEncoder().encode(json) });
            const asking = all.objectStore('feeds').get(url);
            asking.onsuccess = () => {
              const row = asking.result as { shards: Record<string, string> };
              row.shards['04-05'] = 'f'.repeat(64);
              all.objectStore('feeds').put(row);
            };
            all.oncomplete = () => {
              opening.result.close();
              done();
            };
            all.onerror = () => fail(all.error);
          };
        }),
      JSON.stringify(records),
      FEED_URL,
    );
    await page.close();
  });

  it.each(['newtab.html', 'popup.html'])('are words on %s', async (path) => {
    const { page, alarms } = await watched(`${path}#2027-04-05`);
    await page.waitForSelector('[data-record="payload-1"], a[href*="payload-1"]');
    if (path === 'newtab.html') expect((await page.$$('a[href*="payload-"]')).length).toBeGreaterThanOrEqual(300);
    expect(await foreignElements(page)).toEqual([]);
    expect(await alarms()).toEqual([]);
    await page.close();
  });

  it('are words on the page of each record, in every field', async () => {
    const { page, alarms } = await watched(`record.html#${encodeURIComponent(FEED_URL)}/payload-0/2027-04-05`);
    for (const at of XSS_PAYLOADS.keys()) {
      if (!LONG && at % 7 !== 0) continue;
      await page.evaluate(
        (address) => {
          location.hash = address;
        },
        `${encodeURIComponent(FEED_URL)}/payload-${at}/2027-04-05`,
      );
      await page.waitForSelector(`[data-record="payload-${at}"]`);
      expect(await foreignElements(page)).toEqual([]);
    }
    expect(await alarms()).toEqual([]);
    await page.close();
  });

  it('are words among the results of a search', async () => {
    const { page, alarms } = await watched('search.html');
    await page.waitForSelector(':root[data-search-ready]');
    let seen = 0;
    for (let batch = 0; batch * BATCH < XSS_PAYLOADS.length; batch++) {
      await page.$eval('#query', (field) => (field as HTMLInputElement).select());
      await page.type('#query', `batch${batch}x`);
      await page.waitForFunction(
        (word, least) =>
          [...document.querySelectorAll('.hits h2')].filter((it) => it.textContent?.startsWith(word)).length >= least,
        {},
        `Batch${batch}x`,
        Math.min(BATCH, XSS_PAYLOADS.length - batch * BATCH),
      );
      seen += (await page.$$('.hits > li')).length;
      expect(await foreignElements(page)).toEqual([]);
    }
    expect(seen).toBeGreaterThanOrEqual(300);
    expect(await alarms()).toEqual([]);
    await page.close();
  });

  it('are words in the preview of a feed that is not followed yet', async () => {
    const { page, alarms } = await watched('settings.html');
    const own = (heard: string[]): string[] => heard.filter((line) => !line.startsWith(`request ${FEED_URL}`));
    const date = Temporal.Now.plainDateISO('Asia/Kolkata').with({ year: 1990 }).toString();
    for (let first = 0; first < XSS_PAYLOADS.length; first += LONG ? 4 : 12) {
      const [title = '', ...titles] = XSS_PAYLOADS.slice(first, first + 4);
      const items = titles.map((text, at) => ({
        id: `${at}`,
        title: `Day ${text}`,
        content_html: text,
        _anniversary: { date },
      }));
      const file = { version: 'https://jsonfeed.org/version/1.1', title: `Feed${first} ${title}`, items };
      feed.answer(`evil-${first}.json`, (response) => response.end(JSON.stringify(file)));
      await page.evaluate((address) => {
        const input = document.querySelector<HTMLInputElement>('#feed-address');
        if (!input) throw new Error('no field');
        input.value = address;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }, `${FEED_URL}evil-${first}.json`);
      await page.waitForFunction(
        (address) => document.querySelector<HTMLInputElement>('#feed-address')?.value === address,
        {},
        `${FEED_URL}evil-${first}.json`,
      );
      await page.$eval('#feed-look', (button) => (button as HTMLElement).click());
      await page.waitForFunction(
        (name) => document.querySelector('#feed-preview h4')?.textContent?.startsWith(name),
        {},
        `Feed${first}`,
      );
      expect((await page.$$('#feed-preview .today p')).length).toBe(3);
      expect(await foreignElements(page)).toEqual([]);
    }
    expect(own(await alarms())).toEqual([]);
    expect(strangers()).toEqual([]);
    await page.close();
  });
});

describe('T9: 60 spellings of the local network', () => {
  it('are asked by nobody, whether typed, followed or brought by a file; a public name is', async () => {
    const page = await session.open('settings.html');
    const tell = (message: unknown): Promise<unknown> => page.evaluate((it) => chrome.runtime.sendMessage(it), message);
    expect(new Set(LOCAL_SPELLINGS).size).toBe(60);
    const before = strangers().length;
    for (const url of LOCAL_SPELLINGS)
      expect([url, await tell({ type: 'preview-feed', url })]).toMatchObject([url, { problem: {} }]);
    const feeds = LOCAL_SPELLINGS.flatMap((address) =>
      ['archive', 'json-feed', 'list', 'wordpress'].map((kind) => ({ feed: address, kind, title: 'x', paused: false })),
    );
    for (const subscription of feeds.slice(0, 60))
      expect(await tell({ type: 'subscribe', subscription })).toMatchObject({ problem: { id: expect.any(String) } });
    expect(await tell({ type: 'import-feeds', feeds })).toMatchObject({ added: 0 });
    await sleep(500);
    expect(strangers().slice(before)).toEqual([]);
    await tell({ type: 'preview-feed', url: 'https://feeds.example.org/feed.json' });
    expect(strangers().slice(before)).toEqual(['feeds.example.org:443']);
    await page.close();
  });
});

describe('T11: another extension', () => {
  it('sends 1,000 messages, and none is answered', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'daymark-stranger-'));
    await writeFile(
      join(folder, 'manifest.json'),
      JSON.stringify({ manifest_version: 3, name: 'A stranger', version: '1' }),
    );
    await writeFile(join(folder, 'page.html'), '<!doctype html><title>A stranger</title>');
    const settings = await session.open('settings.html');
    const stored = () => settings.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
    const before = await stored();
    const stranger = await session.browser.installExtension(folder);
    const page = await session.browser.newPage();
    await page.goto(`chrome-extension://${stranger}/page.html`);
    const answered = await page.evaluate(async (id) => {
      const wanted = [
        { type: 'sync-now' },
        { type: 'remove-feed', feed: 'daymark:package' },
        { type: 'pause-feed', feed: 'daymark:package', paused: true },
        { type: 'subscribe', subscription: { feed: 'https://evil.example/', kind: 'archive', title: 'x' } },
        { type: 'import-feeds', feeds: [{ feed: 'https://evil.example/f', kind: 'json-feed' }] },
        { type: 'preview-feed', url: 'https://evil.example/' },
        { type: 'want-day', date: '2027-04-05' },
        { type: 'see-to-alarms' },
        null,
        'text',
      ];
      const ends = await Promise.allSettled(
        Array.from({ length: 1_000 }, (_, at) => chrome.runtime.sendMessage(id, wanted[at % wanted.length])),
      );
      const port = chrome.runtime.connect(id);
      const closed = await new Promise<boolean>((done) => {
        port.onDisconnect.addListener(() => done(true));
        port.onMessage.addListener(() => done(false));
      });
      return { heard: ends.filter(({ status }) => status === 'fulfilled').length, closed };
    }, session.id);
    expect(answered).toEqual({ heard: 0, closed: true });
    expect(await stored()).toBe(before);
    expect(strangers().filter((host) => host.includes('evil'))).toEqual([]);
    await page.close();
    await settings.close();
  });
});

describe('T12: a web page', () => {
  it('can reach no file of the package, by whatever element, and has nobody to talk to', async () => {
    const files = (await readdir(FOLLOWING.chromium, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(FOLLOWING.chromium.length + 1));
    expect(files.length).toBeGreaterThan(40);
    feed.answer('page.html', (response) =>
      response.setHeader('content-type', 'text/html').end('<!doctype html><title>A page</title>'),
    );
    const page = await session.browser.newPage();
    await page.goto(`${FEED_URL}page.html`);
    const reached = await page.evaluate(
      async (id, paths) => {
        const load = (tag: 'img' | 'script' | 'link', url: string): Promise<boolean> =>
          new Promise((done) => {
            const element = document.createElement(tag);
            element.onload = () => done(true);
            element.onerror = () => done(false);
            if (tag === 'link') Object.assign(element, { rel: 'stylesheet', href: url });
            else Object.assign(element, { src: url });
            document.head.append(element);
          });
        const found: string[] = [];
        for (const path of paths) {
          const url = `chrome-extension://${id}/${path}`;
          const isRead = await fetch(url).then(
            () => true,
            () => false,
          );
          if (isRead) found.push(`fetch ${path}`);
          if (path.endsWith('.png') && (await load('img', url))) found.push(`img ${path}`);
          if (path.endsWith('.js') && (await load('script', url))) found.push(`script ${path}`);
          if (path.endsWith('.css') && (await load('link', url))) found.push(`link ${path}`);
        }
        const { runtime } = (globalThis as { chrome?: { runtime?: object } }).chrome ?? {};
        return { found, runtime: typeof runtime };
      },
      session.id,
      files,
    );
    expect(reached).toEqual({ found: [], runtime: 'undefined' });
    await page.close();
  });
});

it('nobody was asked in all this but the feed and the address that was typed', async () => {
  expect([...new Set(strangers())]).toEqual(['feeds.example.org:443']);
});
