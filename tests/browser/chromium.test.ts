import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDataFolder } from '../../publisher/data-folder.ts';
import { FOLLOWING, withNotificationsGranted } from './builds.ts';
import { CHROME_BUILD, type ChromiumSession, launchChromium } from './chromium.ts';
import { type FeedServer, startFeedServer } from './feed-server.ts';
import { sleep, waitUntil } from './wait.ts';

mkdirSync('.shots', { recursive: true });
const BAREN_TITLE = '[data-record="baren-uprising-1990"] :is(h1, h3)';

describe('a reader in Chromium', () => {
  let session: ChromiumSession;
  beforeAll(async () => {
    session = await launchChromium({ timeZone: 'Asia/Kolkata' });
  });
  afterAll(() => session.close());

  it('sees today in the real popup straight after installation', async () => {
    const page = await session.browser.newPage();
    const extension = (await session.browser.extensions()).get(session.id);
    await extension?.triggerAction(page);
    const target = await session.browser.waitForTarget((it) => it.url().endsWith('/popup.html'));
    const popup = await target.asPage();
    await popup.waitForSelector(':root[data-ready="yes"] h1');
    const { now, shown } = await popup.evaluate(() => ({
      now: Temporal.Now.plainDateISO('Asia/Kolkata').toLocaleString('en-GB', { day: 'numeric', month: 'long' }),
      shown: document.querySelector('.date')?.textContent,
    }));
    expect(shown).toBe(now);
    expect(await popup.$$eval('[data-record]', (them) => them.length)).toBeGreaterThanOrEqual(3);
    await popup.close();
  });

  it('sees it on the real new tab, without a console message, a request or a theft of focus', async () => {
    const page = await session.browser.newPage();
    const messages: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(String(error)));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto('chrome://newtab');
    await page.waitForSelector(':root[data-ready="yes"] h1');
    await sleep(500);
    expect(page.url()).toContain(`${session.id}/newtab.html`);
    expect(messages).toEqual([]);
    expect(requests.filter((url) => !url.startsWith('chrome') && !url.startsWith('data:'))).toEqual([]);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await page.close();
  });

  it('tells the Baren uprising in full on its own page: rival figures, statements, sources', async () => {
    const day = await session.open('newtab.html#2027-04-05');
    const address = await day.$eval('[data-record="baren-uprising-1990"] a', (link) => link.getAttribute('href') ?? '');
    await day.close();
    const page = await session.open(address);
    await page.waitForSelector('.figures');
    const text = await page.$eval('main', (main) => main.textContent ?? '');
    expect(text).toContain('37 years ago');
    expect(text).toContain('Day 1 of 6');
    expect(text).toContain('up to 3,000 people');
    expect(text).toContain('officially 16 militants');
    expect(text).toContain('Dolkun Isa');
    expect(await page.$eval('.days [aria-current]', (it) => it.textContent)).toMatch(/^5/);
    await page.screenshot({ path: '.shots/chromium-record.png', fullPage: true });
    await page.close();
  });

  it('tells on the second day which day of the range it is and what happened on it', async () => {
    const page = await session.open('newtab.html#2027-04-06');
    await page.waitForSelector('[data-record="baren-uprising-1990"]');
    const text = await page.$eval('[data-record="baren-uprising-1990"]', (line) => line.textContent);
    expect(text).toContain('Day 2 of 6');
    expect(text).toContain('By nightfall');
    await page.close();
  });

  it('moves by keys and buttons and comes back to today', async () => {
    const page = await session.open('newtab.html#2027-02-28');
    const shown = () => page.$eval('.date', (date) => date.textContent);
    await page.keyboard.press('ArrowRight');
    await waitUntil(async () => (await shown()) === '1March');
    await page.keyboard.press('ArrowLeft');
    await waitUntil(async () => (await shown()) === '28February');
    expect(await page.evaluate(() => location.hash)).toBe('#2027-02-28');
    await page.keyboard.press('t');
    const today = await page.evaluate(() => Temporal.Now.plainDateISO().day);
    await waitUntil(async () => (await shown())?.startsWith(String(today)) ?? false);
    await page.close();
  });

  it('sees nothing move while a new tab fills, neither while the first run asks nor later', async () => {
    const page = await session.browser.newPage();
    await page.setViewport({ width: 1440, height: 900 });
    await page.evaluateOnNewDocument(() => {
      const log = Object.assign(globalThis, { moved: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) log.moved += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const asks of [true, false]) {
      await page.goto(`chrome-extension://${session.id}/newtab.html`);
      await page.waitForSelector('article.lead .actions');
      await sleep(1_000);
      expect((await page.$('.welcome')) !== null).toBe(asks);
      expect(await page.evaluate(() => (globalThis as { moved?: number }).moved)).toBe(0);
      if (asks) await page.click('.welcome .actions button:not(.main)');
      await sleep(500);
    }
    await page.close();
  });

  it('reads everything offline', async () => {
    const page = await session.browser.newPage();
    await page.setOfflineMode(true);
    await page.goto(`chrome-extension://${session.id}/newtab.html#2027-07-20`);
    await page.waitForSelector(':root[data-ready="yes"] h1');
    expect(await page.$$eval('[data-record]', (them) => them.length)).toBeGreaterThanOrEqual(3);
    await page.close();
  });

  it('rolls over at midnight while the page stays open', async () => {
    const page = await session.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const real = Temporal.Now.zonedDateTimeISO.bind(Temporal.Now);
      const start = real();
      const evening = Temporal.PlainDateTime.from('2027-04-05T23:59:58').toZonedDateTime('Asia/Kolkata');
      Temporal.Now.zonedDateTimeISO = () => evening.add(real().since(start));
    });
    await page.goto(`chrome-extension://${session.id}/newtab.html`);
    await page.waitForSelector(':root[data-ready="yes"]');
    expect(await page.$eval('.date', (date) => date.textContent)).toBe('5April');
    await waitUntil(async () => (await page.$eval('.date', (date) => date.textContent)) === '6April', 8_000);
    await page.waitForSelector('[data-record="baren-uprising-1990"]');
    await page.close();
  });

  it('is told in the settings when the clock of the computer is behind the records', async () => {
    const settings = await session.open('settings.html');
    await settings.waitForSelector('#feed-records');
    expect(await settings.$('#clock-wrong')).toBeNull();
    // The battery of the clock was empty.
    await settings.evaluateOnNewDocument(() => {
      const real = Temporal.Now.zonedDateTimeISO.bind(Temporal.Now);
      Object.assign(Temporal.Now, { zonedDateTimeISO: (zone?: string) => real(zone).with({ year: 2021 }) });
    });
    await settings.reload();
    await settings.waitForSelector('#clock-wrong');
    const words = await settings.$eval('#clock-wrong', (notice) => notice.textContent ?? '');
    expect(words).toMatch(/The clock of this computer looks wrong: it says .+ 2021, but there are records of .+ \d{4}/);
    await settings.screenshot({ path: '.shots/settings-clock-wrong.png' });
    await settings.close();
  });

  it('imports nothing on a second start of the background, and wakes after it was killed', async () => {
    const page = await session.open('settings.html');
    await page.waitForSelector('#feed-records');
    const applied = () => page.$eval('#feeds dl', (list) => list.textContent);
    const ask = () => page.evaluate(() => chrome.runtime.sendMessage({ type: 'sync-now' }));
    const before = await applied();
    expect(await ask()).toEqual({ outcome: 'unchanged' });
    await (await session.worker()).close();
    expect(await ask()).toEqual({ outcome: 'unchanged' });
    await page.reload();
    await page.waitForSelector('#feed-records');
    expect(await applied()).toBe(before);
    await page.close();
  });
});

describe('the daily notification in Chromium', () => {
  let session: ChromiumSession;
  beforeAll(async () => {
    session = await launchChromium({ build: await withNotificationsGranted(CHROME_BUILD) });
  });
  afterAll(() => session.close());

  it('is shown once by an alarm that wakes a killed worker, and its click opens the day', async () => {
    const page = await session.open('settings.html');
    await page.click('#notify');
    await waitUntil(() => page.$eval('#notification .said-so', (it) => it.textContent?.startsWith('On.') ?? false));
    // The hour is set to the minute that is running: it is due at once, as after a late wake.
    const time = await page.evaluate(() => Temporal.Now.plainTimeISO().toString({ smallestUnit: 'minute' }));
    await page.evaluate(async (at) => {
      const { settings } = (await chrome.storage.local.get('settings')) as {
        settings: { notification: { time: string } };
      };
      settings.notification.time = at;
      await chrome.storage.local.set({ settings });
    }, time);
    await sleep(300);
    await (await session.worker()).close();
    await page.evaluate(() => chrome.alarms.create('notify', { when: Date.now() + 500 }));
    const shown = () => page.evaluate(() => chrome.notifications.getAll() as Promise<Record<string, boolean>>);
    await waitUntil(async () => Object.keys(await shown()).some((id) => id.startsWith('day:')), 15_000);
    expect(Object.keys(await shown())).toHaveLength(1);
    await page.evaluate(async () => {
      for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
      await chrome.alarms.create('notify', { when: Date.now() + 300 });
    });
    await sleep(1_500);
    expect(await shown()).toEqual({});
    const worker = await session.worker();
    await worker.evaluate(() => {
      const { onClicked } = chrome.notifications as unknown as { onClicked: { dispatch(id: string): void } };
      onClicked.dispatch('day:2027-04-05');
    });
    const opened = await session.browser.waitForTarget((target) => target.url().endsWith('newtab.html#2027-04-05'));
    expect(opened).toBeTruthy();
  });
});

describe('a feed on the web in Chromium', () => {
  let session: ChromiumSession;
  let feed: FeedServer;
  const load = async () => (await readDataFolder('data')).records;
  beforeAll(async () => {
    feed = await startFeedServer();
    session = await launchChromium({ build: FOLLOWING.chromium });
  });
  afterAll(async () => {
    await session.close();
    await feed.close();
  });

  it('reaches an open page, asking only for what changed', async () => {
    const page = await session.open('newtab.html#2027-04-05');
    const settings = await session.open('settings.html');
    const records = await load();
    await feed.publish(records);
    await sync(settings, 'Nothing new');
    const changed = records.map((record) =>
      record.id === 'baren-uprising-1990' ? { ...record, title: 'Baren uprising, retold', revision: 2 } : record,
    );
    await feed.publish(changed, { version: Math.floor(Date.now() / 60_000) + 1 });
    feed.asked.length = 0;
    await sync(settings, 'Updated: 6 days changed');
    await waitUntil(async () => (await page.$eval(BAREN_TITLE, (it) => it.textContent)) === 'Baren uprising, retold');
    expect(feed.asked.slice(0, 2).map((path) => path.split('/')[0])).toEqual(['head.json', 'manifest']);
    expect(feed.asked.filter((path) => path.startsWith('shard/'))).toHaveLength(6);
  });

  it.each([['an older feed', 'Refused: The server offers an older edition', { version: 5 }]])(
    'keeps what it has before %s',
    async (_, words, options) => {
      const settings = await session.open('settings.html');
      await feed.publish((await load()).slice(0, 10), options);
      await sync(settings, words);
      await expectDayStands(session);
    },
  );

  it('keeps what it has before broken, truncated, oversized and missing answers, and says so', async () => {
    const settings = await session.open('settings.html');
    const cases: [string, (response: import('node:http').ServerResponse) => void][] = [
      [
        'Refused: A file of it is not in the right form',
        (response) => response.end('<!doctype html><title>Welcome to our hotel</title>'),
      ],
      ['Not reached', (response) => response.end('x'.repeat(70_000))],
      [
        'Not reached: The server has too much to do just now (error 503)',
        (response) => response.writeHead(503, { 'retry-after': '60' }).end(),
      ],
      ['Not reached', (response) => response.socket?.destroy()],
      ['Not reached', (response) => response.writeHead(302, { location: '/feed/keys/1.json' }).end()],
    ];
    for (const [words, answer] of cases) {
      feed.answer('head.json', answer);
      await sync(settings, words);
    }
    feed.answer('head.json', null);
    await expectDayStands(session);
  });
});

async function sync(settings: import('puppeteer-core').Page, words: string): Promise<void> {
  await settings.bringToFront();
  await settings.click('#sync-now');
  await waitUntil(
    () => settings.$$eval('.said-so', (them, text) => them.some((it) => it.textContent?.includes(text)), words),
    20_000,
  );
}

async function expectDayStands(session: ChromiumSession): Promise<void> {
  const page = await session.open('newtab.html#2027-04-05');
  await page.waitForSelector('[data-record="baren-uprising-1990"]');
  await page.close();
}
