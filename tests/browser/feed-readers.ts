/** Readers in both browsers who follow feeds in the settings, for tests against nginx. */
import type { Page } from 'puppeteer-core';
import { FOLLOWING } from './builds.ts';
import { type ChromiumSession, launchChromium } from './chromium.ts';
import { type FirefoxSession, launchFirefox } from './firefox.ts';
import { NGINX, type Nginx, TLS_PORT } from './nginx.ts';
import { sleep, waitUntil } from './wait.ts';

export type Reader = { settings: Page } & (
  | { name: 'chromium'; session: ChromiumSession }
  | { name: 'firefox'; session: FirefoxSession }
);

/**
 * Opens the settings in both browsers. The hosts lead to the TLS server of nginx.
 *
 * @param trusted whether its certificate is believed, as one that an authority has signed
 */
export async function openReaders(hosts: readonly string[], nginx: Nginx, { trusted = false } = {}): Promise<Reader[]> {
  const [chromium, firefox] = await Promise.all([
    launchChromium({
      build: FOLLOWING.chromium,
      args: [
        `--host-resolver-rules=${hosts.map((host) => `MAP ${host}:443 127.0.0.1:${TLS_PORT}`).join(',')}`,
        '--no-proxy-server',
        ...(trusted ? [`--ignore-certificate-errors-spki-list=${nginx.trusted.spki}`] : []),
      ],
    }),
    launchFirefox({
      build: FOLLOWING.firefox,
      prefs: {
        'network.dns.localDomains': hosts.join(','),
        'network.socket.forcePort': `443=${TLS_PORT}`,
        'network.proxy.type': 0,
      },
    }),
  ]);
  if (trusted) {
    const database = 'Cc["@mozilla.org/security/x509certdb;1"].getService(Ci.nsIX509CertDB)';
    await firefox.chromeScope(`${database}.addCertFromBase64(${JSON.stringify(nginx.trusted.authority)}, "C,,"); 1`);
  }
  return [
    { name: 'chromium', session: chromium, settings: await chromium.open('settings.html') },
    { name: 'firefox', session: firefox, settings: await firefox.open('settings.html') },
  ];
}

/** Does the same in both browsers at once, each with feeds of its own. */
export async function inBoth(readers: readonly Reader[], act: (reader: Reader) => Promise<void>): Promise<void> {
  // Both are waited for, so that one that fails leaves the other in no test but its own.
  const ends = await Promise.allSettled(readers.map(act));
  for (const [at, end] of ends.entries())
    if (end.status === 'rejected') throw new Error(`in ${readers[at]?.name}: ${end.reason}`, { cause: end.reason });
}

export const click = (page: Page, selector: string): Promise<void> =>
  page.$eval(selector, (button) => (button as HTMLElement).click());
export const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (it) => it.textContent ?? '').catch(() => '');

/** Pastes an address and answers the preview, or the words of the refusal. */
export async function look({ settings }: Reader, url: string): Promise<string> {
  await settings.evaluate((address) => {
    const input = document.querySelector<HTMLInputElement>('#feed-address');
    if (!input) throw new Error('no field');
    input.value = address;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, url);
  await settings.waitForFunction(
    (address) => document.querySelector<HTMLInputElement>('#feed-address')?.value === address,
    {},
    url,
  );
  await click(settings, '#feed-look');
  // Long enough for the page to have drawn that it is looking.
  await sleep(150);
  await waitUntil(async () => !['', 'Looking …'].includes(await textOf(settings, '#feed-preview')), 30_000);
  return textOf(settings, '#feed-preview');
}

export async function follow(reader: Reader, url: string): Promise<string> {
  const preview = await look(reader, url);
  await click(reader.settings, '#feed-subscribe');
  await waitUntil(
    async () => (await textOf(reader.settings, '#feeds .said-so')).includes('You follow it now.'),
    20_000,
  );
  return preview;
}

export const article = (feed: string): string => `[data-feed="${feed}"]`;

/** Asks a feed now and waits for these words in its line. */
export async function syncUntil({ settings }: Reader, feed: string, words: string, deadlineMs = 10_000): Promise<void> {
  await click(settings, `${article(feed)} .feed-sync`);
  await waitUntil(async () => (await textOf(settings, article(feed))).includes(words), deadlineMs).catch(async () => {
    throw new Error(`not "${words}" but: ${await textOf(settings, article(feed))}`);
  });
}

/** Waits until this many records of a feed are here. */
export async function expectRecords({ settings }: Reader, feed: string, count: number): Promise<void> {
  await waitUntil(async () => (await textOf(settings, `${article(feed)} .feed-records`)) === String(count)).catch(
    async () => {
      throw new Error(`not ${count} records but: ${await textOf(settings, article(feed))}`);
    },
  );
}

/** An item on every day that the test may run on, with a text that is worth compressing. */
export const items = (count: number): object[] =>
  Array.from({ length: count }, (_, at) => {
    const date = Temporal.Now.plainDateISO('Asia/Kolkata').add({ days: at }).with({ year: 1990 });
    return {
      id: `item-${at}`,
      title: `Item ${at} of the feed`,
      content_text: 'It happened, and it mattered. '.repeat(5),
      _anniversary: { date: date.toString() },
    };
  });
export const jsonFeed = (list: object[], own: object = {}): string =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'A feed of ours', items: list, ...own });

/** A feed of this browser's own that is followed already. */
export async function aFollowed(nginx: Nginx, reader: Reader, name: string): Promise<{ name: string; url: string }> {
  const feed = `${reader.name}-${name}`;
  await nginx.write(`${feed}/feed.json`, jsonFeed(items(3)));
  await follow(reader, `${NGINX}${feed}/feed.json`);
  await expectRecords(reader, `${NGINX}${feed}/feed.json`, 3);
  return { name: feed, url: `${NGINX}${feed}/feed.json` };
}
