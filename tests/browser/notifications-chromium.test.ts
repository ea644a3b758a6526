import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadLanguage } from '../../locales/languages.ts';
import { LANGUAGES } from '../../locales/offered.ts';
import { withNotificationsGranted } from './builds.ts';
import { CHROME_BUILD, type ChromiumSession, launchChromium } from './chromium.ts';
import { addClaimsPage, countWinners } from './claims.ts';
import { expectedNotice, recordOfOneDay } from './expected-notice.ts';
import { sleep, waitUntil } from './wait.ts';

/** The long form waits for real hours, updates twenty times and claims a thousand times. */
const LONG = process.env.DAYMARK_LONG === '1';
const UPDATES = LONG ? 20 : 3;

interface Shown {
  id: string;
  options: { type: string; title: string; message: string; iconUrl: string; silent?: boolean; buttons?: unknown };
}

/** Writes down what the background asks the browser to show, from now until the background is killed. */
async function recordNotifications(session: ChromiumSession): Promise<() => Promise<Shown[]>> {
  const worker = await session.worker();
  await worker.evaluate(() => {
    const shown: unknown[] = [];
    Object.assign(globalThis, { shown });
    for (const api of new Set([
      chrome.notifications,
      (globalThis as { browser?: typeof chrome }).browser?.notifications,
    ])) {
      if (!api) continue;
      const create = api.create.bind(api) as (id: string, options: unknown) => Promise<string>;
      Object.assign(api, {
        create: (id: string, options: unknown) => {
          shown.push({ id, options });
          return create(id, options);
        },
      });
    }
  });
  return () => worker.evaluate(() => (globalThis as unknown as { shown: Shown[] }).shown);
}

const today = (page: Page) => page.evaluate(() => Temporal.Now.plainDateISO().toString());

/** Changes the stored notification settings, as the settings page does. */
async function setNotification(page: Page, changed: Record<string, unknown>): Promise<void> {
  await page.evaluate(async (own) => {
    const { settings = {} } = (await chrome.storage.local.get('settings')) as {
      settings?: { notification?: Record<string, unknown> };
    };
    const notification = { on: true, time: '08:00', ...settings.notification, ...own };
    await chrome.storage.local.set({ settings: { ...settings, notification } });
  }, changed);
}

/** The minute that is running, so that what is set to it is due at once. */
const runningMinute = (page: Page) =>
  page.evaluate(() => Temporal.Now.plainTimeISO().toString({ smallestUnit: 'minute' }));

/** Takes a notification off the screen and out of both stores of the ledger, as if its hour had not come yet. Runs in a page of ours. */
async function forgetRow(id: string): Promise<void> {
  await chrome.notifications.clear(id);
  await new Promise<void>((done) => {
    const opening = indexedDB.open('daymark-reader');
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('ledger', 'readwrite');
      transaction.objectStore('ledger').delete(id);
      transaction.oncomplete = () => {
        opening.result.close();
        done();
      };
    };
  });
  const { ledger: rows = {} } = (await chrome.storage.local.get('ledger')) as { ledger?: Record<string, unknown> };
  delete rows[id];
  await chrome.storage.local.set({ ledger: rows });
}

const onScreen = (page: Page) =>
  page.evaluate(async () => Object.keys((await chrome.notifications.getAll()) as Record<string, boolean>));

describe('notifications in Chromium', () => {
  let session: ChromiumSession;
  let build: string;
  let settings: Page;
  beforeAll(async () => {
    build = await withNotificationsGranted(CHROME_BUILD);
    await addClaimsPage(build);
    session = await launchChromium({ build });
    settings = await session.open('settings.html');
  });
  afterAll(() => session.close());

  it('tell of the day, of own anniversaries and of reminders, one of each kind', async () => {
    const shown = await recordNotifications(session);
    const date = await today(settings);
    const soon = Temporal.PlainDate.from(date).add({ days: 7 });
    const reminded = await recordOfOneDay(soon.toString());
    await settings.evaluate(
      async (own, reminders) => chrome.storage.local.set({ 'own-anniversaries': own, reminders }),
      [
        { id: 'a', title: 'Our choir was founded!', date: `2001${date.slice(4)}`, remind: [0, 7] },
        { id: 'b', title: 'Grandmother', date: soon.toString().slice(5), remind: [7] },
      ],
      [{ feed: 'daymark:package', id: reminded, title: 'as it was', daysBefore: [0, 7] }],
    );
    await setNotification(settings, { time: await runningMinute(settings) });
    await waitUntil(async () => (await shown()).length >= 3);
    const { text } = await expectedNotice(date);
    const byId = new Map((await shown()).map(({ id, options }) => [id, options]));
    expect([...byId.keys()].sort()).toEqual([`day:${date}`, `own:${date}`, `reminder:${date}`]);
    expect(byId.get(`day:${date}`)).toEqual({
      type: 'basic',
      iconUrl: `chrome-extension://${session.id}/icon/128.png`,
      ...text,
      silent: true,
    });
    expect(byId.get(`own:${date}`)).toMatchObject({
      title: 'Our choir was founded',
      message: `Today. ${Number(date.slice(0, 4)) - 2001} years ago. And 1 more.`,
    });
    expect(byId.get(`reminder:${date}`)?.message).toMatch(/^In 7 days\./);
    // Whatever else wakes the background today: nothing comes again.
    await settings.evaluate(() => chrome.runtime.sendMessage({ type: 'see-to-alarms' }));
    await sleep(300);
    expect(await shown()).toHaveLength(3);
  });

  it('open their record in a tab of ours that is there, and a new one where there is none', async () => {
    const date = await today(settings);
    const click = async (): Promise<void> => {
      await (await session.worker()).evaluate((id) => {
        (chrome.notifications.onClicked as unknown as { dispatch(id: string): void }).dispatch(id);
      }, `day:${date}`);
    };
    const pages = () => session.browser.targets().filter((target) => /(newtab|record)\.html/.test(target.url()));
    const { record } = await expectedNotice(date);
    await click();
    await waitUntil(async () => pages().length === 1 && pages()[0]!.url().includes(record));
    await (await pages()[0]!.page())?.goto(`chrome-extension://${session.id}/newtab.html#2027-01-01`);
    await click();
    await waitUntil(async () => pages().length === 1 && pages()[0]!.url().includes(record));
  });

  it('are said in the language that the reader chose, and so is the button', async () => {
    const shown = await recordNotifications(session);
    const date = Temporal.PlainDate.from(await today(settings));
    for (const tag of ['ar', 'bo', 'ja']) {
      await settings.evaluate(async (language) => {
        const { settings: own = {} } = (await chrome.storage.local.get('settings')) as { settings?: object };
        await chrome.storage.local.set({ settings: { ...own, language } });
      }, tag);
      const language = await loadLanguage(LANGUAGES.find((offered) => offered.tag === tag)!);
      const named = `Daymark: ${language.words.dates.monthDay(date)}`;
      await waitUntil(async () => (await settings.evaluate(() => chrome.action.getTitle({}))).startsWith(named));
      const before = (await shown()).length;
      await settings.evaluate(() => chrome.runtime.sendMessage({ type: 'test-notification' }));
      await waitUntil(async () => (await shown()).length > before);
      const { text } = await expectedNotice(date.toString(), language.words);
      expect((await shown()).at(-1)?.options).toMatchObject(text);
    }
    await settings.evaluate(async () => {
      const { settings: own = {} } = (await chrome.storage.local.get('settings')) as { settings?: object };
      await chrome.storage.local.set({ settings: { ...own, language: 'auto' } });
    });
    await waitUntil(async () => (await settings.evaluate(() => chrome.action.getTitle({}))).startsWith('Daymark: '));
  });

  it('say nothing of what they are about when they are discreet', async () => {
    const shown = await recordNotifications(session);
    await setNotification(settings, { discreet: true });
    await waitUntil(async () => {
      await settings.evaluate(() => chrome.runtime.sendMessage({ type: 'test-notification' }));
      const last = (await shown()).at(-1);
      return last?.options.message === 'Today’s anniversaries are ready.' && last.options.title === 'Daymark';
    });
    await setNotification(settings, { discreet: false });
  });

  it('leave a number of what is unread on the button until the day was looked at', async () => {
    const badge = async () => (await session.worker()).evaluate(() => chrome.action.getBadgeText({}));
    await settings.bringToFront();
    await settings.evaluate(() => chrome.storage.local.remove('seen-day'));
    await settings.click('#badge');
    await waitUntil(async () => Number(await badge()) >= 3);
    const title = await (await session.worker()).evaluate(() => chrome.action.getTitle({}));
    expect(title).toContain(`${await badge()} anniversaries`);
    const popup = await session.open('popup.html');
    await waitUntil(async () => (await badge()) === '');
    await popup.close();
  });

  it('are chosen in the settings, which say what comes next', async () => {
    await settings.bringToFront();
    const said = () => settings.$eval('#notification .said-so', (it) => it.textContent ?? '');
    const stored = () =>
      settings.evaluate(async () => {
        const { settings: all } = (await chrome.storage.local.get('settings')) as {
          settings: { notification: Record<string, unknown> };
        };
        return all.notification;
      });
    await settings.evaluate(() => {
      const time = document.querySelector<HTMLInputElement>('#notify-time')!;
      time.value = '07:30';
      time.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await waitUntil(async () => /^On\. The next one comes \w+day, 07:30\.$/.test(await said()));
    await settings.click('#quiet-days label:nth-of-type(7) input');
    await settings.select('#digest', '1');
    await waitUntil(async () => (await stored()).digest === 1);
    expect(await stored()).toMatchObject({ on: true, time: '07:30', quietDays: [7], digest: 1, badge: true });
    await settings.click('#send-test');
    await settings.waitForSelector('#test-help');
    expect(await said()).toBe('Sent.');
    expect(await onScreen(settings)).toContain('test');
    expect(await settings.$eval('#reminders', (list) => list.textContent)).toContain('7 days before, on the day');
    await settings.click('#reminders button');
    await waitUntil(async () => (await settings.$$('#reminders li')).length === 0);
  });

  it(`keep their alarms through ${UPDATES} updates`, async () => {
    const next = Temporal.Now.zonedDateTimeISO('Asia/Kolkata').add({ hours: 5 }).toPlainTime();
    await setNotification(settings, { time: next.toString({ smallestUnit: 'minute' }) });
    const path = join(build, 'manifest.json');
    const manifest = JSON.parse(await readFile(path, 'utf8')) as { version: string };
    for (let update = 1; update <= UPDATES; update++) {
      await writeFile(path, JSON.stringify({ ...manifest, version: `9.0.${update}` }));
      // An update closes the extension's pages, as a store's would while none is open.
      expect(await session.browser.installExtension(build)).toBe(session.id);
      await waitUntil(async () => {
        const worker = await session.worker();
        return worker.evaluate(async (version) => {
          const { 'notification-plan': plan } = await chrome.storage.local.get('notification-plan');
          const due = new Date((plan as { next: string }).next).getTime();
          const [notify, watchdog] = [await chrome.alarms.get('notify'), await chrome.alarms.get('watchdog')];
          return (
            chrome.runtime.getManifest().version === version &&
            notify?.scheduledTime === due &&
            watchdog?.periodInMinutes === 60
          );
        }, `9.0.${update}`);
      });
    }
    settings = await session.open('settings.html');
  });

  it('come from a worker that was killed, woken by their alarm', async () => {
    const date = Temporal.PlainDate.from(await today(settings));
    const id = `digest:${date}`;
    if (LONG) {
      // The hour itself, as it comes: a minute or two ahead.
      const soon = Temporal.Now.zonedDateTimeISO('Asia/Kolkata').add({ seconds: 75 }).toPlainTime();
      await setNotification(settings, { digest: date.dayOfWeek, time: soon.toString({ smallestUnit: 'minute' }) });
      await sleep(1_000);
      await (await session.worker()).close();
    } else {
      await setNotification(settings, { digest: date.dayOfWeek, time: await runningMinute(settings) });
      await waitUntil(async () => (await onScreen(settings)).includes(id));
      await settings.evaluate(forgetRow, id);
      await (await session.worker()).close();
      await settings.evaluate(() => chrome.alarms.create('notify', { when: Date.now() + 300 }));
    }
    await waitUntil(async () => (await onScreen(settings)).includes(id), 80_000);
  });

  it('are claimed by one of five contexts, every time', async () => {
    const pages = await Promise.all(Array.from({ length: 5 }, () => session.open('claims.html')));
    const count = LONG ? 1_000 : 200;
    const winners = await countWinners(pages, 'race', count);
    expect(winners).toEqual(Array.from({ length: count }, () => 1));
    await Promise.all(pages.map((page) => page.close()));
  });
});
