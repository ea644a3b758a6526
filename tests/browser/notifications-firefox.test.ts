import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadLanguage } from '../../locales/languages.ts';
import { LANGUAGES } from '../../locales/offered.ts';
import { withNotificationsGranted } from './builds.ts';
import { addClaimsPage, countWinners } from './claims.ts';
import { expectedNotice } from './expected-notice.ts';
import { ALLOW_IN_PRIVATE_WINDOWS, FIREFOX_BUILD, type FirefoxSession, launchFirefox } from './firefox.ts';
import { installInFirefox } from './firefox-installed.ts';
import { sleep, waitUntil } from './wait.ts';

/** The long form waits for real hours, restarts twenty times and claims a thousand times. */
const LONG = process.env.DAYMARK_LONG === '1';
const RESTARTS = LONG ? 20 : 3;

interface Shown {
  id: string;
  options: Record<string, unknown>;
}

const today = (page: Page) => page.evaluate(() => Temporal.Now.plainDateISO().toString());

async function setNotification(page: Page, changed: Record<string, unknown>): Promise<void> {
  await page.evaluate(async (own) => {
    const { settings = {} } = (await browser.storage.local.get('settings')) as {
      settings?: { notification?: Record<string, unknown> };
    };
    const notification = { on: true, time: '08:00', ...settings.notification, ...own };
    await browser.storage.local.set({ settings: { ...settings, notification } });
  }, changed);
}

const runningMinute = (page: Page) =>
  page.evaluate(() => Temporal.Now.plainTimeISO().toString({ smallestUnit: 'minute' }));

/** Rows of the ledger in IndexedDB as "id state". */
const ledger = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((done) => {
        const opening = indexedDB.open('daymark-reader');
        opening.onsuccess = () => {
          const all = opening.result.transaction('ledger').objectStore('ledger').getAll();
          all.onsuccess = () => {
            opening.result.close();
            done(all.result.map(({ id, state }: { id: string; state: string }) => `${id} ${state}`));
          };
        };
      }),
  );

/** Puts itself in the place of the system's notification service, which a test machine lacks. */
const WATCH_ALERTS = `(() => {
  globalThis.alerts = [];
  const service = {
    QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']),
    showAlert: (alert, listener) => globalThis.alerts.push({ alert, listener }),
    closeAlert: () => undefined,
  };
  Components.manager.QueryInterface(Ci.nsIComponentRegistrar).registerFactory(
    Components.ID('{8a1f8d5e-21a5-4b2f-9a55-0f4f4f0d0a11}'),
    'alerts of a test',
    '@mozilla.org/alerts-service;1',
    { createInstance: (iid) => service.QueryInterface(iid) },
  );
  return 1;
})()`;
const LAST_ALERT = `(({ alert }) => JSON.stringify({ title: alert.title, message: alert.text }))(globalThis.alerts.at(-1))`;
const CLICK_LAST_ALERT = `(({ alert, listener }) => {
  (listener.observe?.bind(listener) ?? listener)(null, 'alertclickcallback', alert.cookie);
  return 1;
})(globalThis.alerts.at(-1))`;

/** Runs in a page of ours. */
function refusesDatabase(): Promise<boolean> {
  return new Promise((done) => {
    try {
      const opening = indexedDB.open('any');
      opening.onsuccess = () => done(false);
      opening.onerror = () => done(true);
    } catch {
      done(true);
    }
  });
}

/** Takes a notification out of the ledger, as if its hour had not come yet. Runs in a page of ours. */
async function forgetRow(id: string): Promise<void> {
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
  const { ledger: rows = {} } = (await browser.storage.local.get('ledger')) as { ledger?: Record<string, unknown> };
  delete rows[id];
  await browser.storage.local.set({ ledger: rows });
}

describe('notifications in Firefox', () => {
  let session: FirefoxSession;
  let settings: Page;
  let build: string;
  beforeAll(async () => {
    build = await withNotificationsGranted(FIREFOX_BUILD);
    await addClaimsPage(build);
    session = await launchFirefox({ build });
    settings = await session.open('settings.html');
  });
  afterAll(() => session.close());

  it('say what the day is, with nothing that Firefox does not know, and open the record in our tab', async () => {
    await session.chromeScope(WATCH_ALERTS);
    // The background is an event page here: its own window is at hand as long as it runs.
    await settings.evaluate(async () => {
      const background = (await browser.runtime.getBackgroundPage()) as unknown as {
        browser: typeof browser;
        shown: unknown[];
      };
      const { notifications } = background.browser;
      const create = notifications.create.bind(notifications) as (id: string, options: unknown) => Promise<string>;
      background.shown = [];
      Object.assign(notifications, {
        create: (id: string, options: unknown) => {
          background.shown.push({ id, options });
          return create(id, options);
        },
      });
    });
    const shown = () =>
      settings.evaluate(async () => {
        const background = (await browser.runtime.getBackgroundPage()) as unknown as { shown: Shown[] };
        return JSON.parse(JSON.stringify(background.shown)) as Shown[];
      });
    const date = await today(settings);
    await setNotification(settings, { time: await runningMinute(settings) });
    await waitUntil(async () => (await shown()).length > 0);
    const { text, record } = await expectedNotice(date);
    const [first] = await shown();
    expect(first?.id).toBe(`day:${date}`);
    const { iconUrl, ...options } = first?.options ?? {};
    expect(options).toEqual({ type: 'basic', ...text });
    expect(iconUrl).toMatch(/^moz-extension:.*\/icon\/128\.png$/);
    await waitUntil(async () => (await ledger(settings)).includes(`day:${date} shown`));
    expect(JSON.parse((await session.chromeScope(LAST_ALERT)) as string)).toEqual(text);
    const tab = await session.open('newtab.html#2027-01-01');
    const tabs = (await session.browser.pages()).length;
    await session.chromeScope(CLICK_LAST_ALERT);
    await waitUntil(() => tab.evaluate(() => location.href).then((url) => url.includes(record)));
    expect((await session.browser.pages()).length).toBe(tabs);
  });

  it('are said in the language that the reader chose, as the button is', async () => {
    const page = await session.open('settings.html');
    const date = Temporal.PlainDate.from(await today(page));
    const choose = (tag: string) =>
      page.evaluate(async (language) => {
        const { settings = {} } = (await browser.storage.local.get('settings')) as { settings?: object };
        await browser.storage.local.set({ settings: { ...settings, language } });
      }, tag);
    const title = () => page.evaluate(() => browser.action.getTitle({}));
    for (const tag of ['fa', 'ug', 'zh-CN']) {
      await choose(tag);
      const { words } = await loadLanguage(LANGUAGES.find((offered) => offered.tag === tag)!);
      await waitUntil(async () => (await title()).startsWith(`Daymark: ${words.dates.monthDay(date)}`));
    }
    await choose('auto');
    await waitUntil(async () => /^Daymark: \d+ [A-Z]/.test(await title()));
    await page.close();
  });

  it('come from a background that was stopped, woken by their alarm', async () => {
    const date = Temporal.PlainDate.from(await today(settings));
    const id = `digest:${date}`;
    if (LONG) {
      // The hour itself, as it comes: a minute or two ahead.
      const soon = Temporal.Now.zonedDateTimeISO('Asia/Kolkata').add({ seconds: 75 }).toPlainTime();
      await setNotification(settings, { digest: date.dayOfWeek, time: soon.toString({ smallestUnit: 'minute' }) });
      await sleep(1_000);
      await session.stopBackground();
    } else {
      await setNotification(settings, { digest: date.dayOfWeek, time: await runningMinute(settings) });
      await waitUntil(async () => (await ledger(settings)).includes(`${id} shown`));
      await settings.evaluate(forgetRow, id);
      await session.stopBackground();
      await settings.evaluate(() => browser.alarms.create('notify', { when: Date.now() + 300 }));
    }
    expect(await session.backgroundState()).toBe('stopped');
    await waitUntil(async () => (await ledger(settings)).includes(`${id} shown`), 80_000);
  });

  it('are claimed by one of five contexts, every time', async () => {
    const pages: Page[] = [];
    for (let n = 0; n < 5; n++) pages.push(await session.open('claims.html'));
    const count = LONG ? 1_000 : 200;
    const winners = await countWinners(pages, 'race', count);
    expect(winners).toEqual(Array.from({ length: count }, () => 1));
  });
});

describe('notifications in a Firefox that is closed and opened', () => {
  it(`have their alarms again after each of ${RESTARTS} restarts`, { timeout: 400_000 }, async () => {
    const installed = await installInFirefox(await withNotificationsGranted(FIREFOX_BUILD));
    try {
      const first = await installed.start();
      const page = await first.open('settings.html');
      const time = Temporal.Now.zonedDateTimeISO('Asia/Kolkata').add({ hours: 5 }).toPlainTime();
      await setNotification(page, { time: time.toString({ smallestUnit: 'minute' }) });
      await waitUntil(() => page.evaluate(async () => (await browser.alarms.get('notify')) !== undefined));
      await first.browser.close();
      for (let restart = 1; restart <= RESTARTS; restart++) {
        const { browser: firefox, open } = await installed.start();
        // The settings page sets no alarm by itself, so these were set by the background when Firefox started.
        const opened = await open('settings.html');
        await waitUntil(() =>
          opened.evaluate(async () => {
            const { 'notification-plan': plan } = await browser.storage.local.get('notification-plan');
            const due = new Date((plan as { next: string }).next).getTime();
            const [notify, watchdog] = [await browser.alarms.get('notify'), await browser.alarms.get('watchdog')];
            return notify?.scheduledTime === due && watchdog?.periodInMinutes === 60;
          }),
        );
        await firefox.close();
      }
    } finally {
      await installed.remove();
    }
  });
});

describe('notifications in a Firefox that never remembers history', () => {
  it('come once, with the ledger in storage.local', async () => {
    const session = await launchFirefox({
      build: await withNotificationsGranted(FIREFOX_BUILD),
      prefs: { 'browser.privatebrowsing.autostart': true },
    });
    try {
      await session.chromeScope(ALLOW_IN_PRIVATE_WINDOWS);
      const settings = await session.open('settings.html');
      const date = await today(settings);
      // The reason for all this: the profile has no database to offer.
      expect(await settings.evaluate(refusesDatabase)).toBe(true);
      const rows = () =>
        settings.evaluate(async () => {
          const { ledger: stored = {} } = await browser.storage.local.get('ledger');
          return Object.values(stored as Record<string, { id: string; state: string; tries: number; title: string }>);
        });
      await setNotification(settings, { time: await runningMinute(settings) });
      const { text } = await expectedNotice(date);
      await waitUntil(async () => (await rows()).some(({ state }) => state === 'shown'));
      await session.stopBackground();
      await settings.evaluate(() => browser.runtime.sendMessage({ type: 'see-to-alarms' }));
      expect(await rows()).toMatchObject([{ id: `day:${date}`, state: 'shown', tries: 1, title: text.title }]);
    } finally {
      await session.close();
    }
  });
});
