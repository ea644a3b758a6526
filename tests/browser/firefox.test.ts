import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDataFolder } from '../../publisher/data-folder.ts';
import { FOLLOWING } from './builds.ts';
import { type FeedServer, startFeedServer } from './feed-server.ts';
import { type FirefoxSession, launchFirefox } from './firefox.ts';
import { waitUntil } from './wait.ts';

describe('a reader in Firefox', () => {
  let session: FirefoxSession;
  let feed: FeedServer;
  beforeAll(async () => {
    feed = await startFeedServer();
    session = await launchFirefox({ build: FOLLOWING.firefox });
  });
  afterAll(async () => {
    await session.close();
    await feed.close();
  });

  it('sees today in the popup page and on the real new tab', async () => {
    const popup = await session.open('popup.html', { width: 400, height: 600 });
    expect(await popup.$$eval('[data-record]', (them) => them.length)).toBeGreaterThanOrEqual(3);
    const tab = await session.newTab();
    expect(await tab.evaluate(() => location.pathname)).toBe('/newtab.html');
    const { now, shown } = await tab.evaluate(() => ({
      now: Temporal.Now.plainDateISO().toLocaleString('en-GB', { day: 'numeric' }),
      shown: document.querySelector('.date span')?.textContent,
    }));
    expect(shown).toBe(now);
    await tab.screenshot({ path: '.shots/firefox-newtab.png' });
  });

  it('leaves the address bar to the reader who types there while the new tab fills', async () => {
    const tab = await session.newTab();
    const typed = await session.chromeScope(`(async () => {
      const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      keys.beginInputTransactionForTests(window);
      for (const letter of 'day') {
        const event = new KeyboardEvent('', { key: letter, code: 'Key' + letter.toUpperCase() });
        keys.keydown(event);
        keys.keyup(event);
        await new Promise((done) => setTimeout(done, 150));
      }
      return [gURLBar.value, document.activeElement === gURLBar.inputField].join();
    })()`);
    expect(typed).toBe('day,true');
    await tab.waitForSelector('.lead .actions button');
    expect(await tab.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    expect(await session.chromeScope('document.activeElement === gURLBar.inputField')).toBe(true);
    await tab.close();
  });

  it('tells the Baren uprising in full on its own page', async () => {
    const day = await session.open('newtab.html#2027-04-05');
    await day.waitForSelector('[data-record="baren-uprising-1990"] a');
    const address = await day.$eval('[data-record="baren-uprising-1990"] a', (link) => link.getAttribute('href') ?? '');
    const page = await session.open(address);
    await page.waitForSelector('.figures');
    expect(await page.$eval('main', (main) => main.textContent)).toContain('Day 1 of 6');
  });

  it('takes an update of the feed to an open page, after its background was stopped', async () => {
    const page = await session.open('newtab.html#2027-04-05');
    const settings = await session.open('settings.html');
    await settings.waitForSelector('#feed-records');
    const { records } = await readDataFolder('data');
    const changed = records.map((record) =>
      record.id === 'baren-uprising-1990' ? { ...record, title: 'Baren uprising, retold', revision: 2 } : record,
    );
    await feed.publish(changed);
    await session.stopBackground();
    expect(await session.backgroundState()).toBe('stopped');
    await settings.$eval('#sync-now', (button) => (button as HTMLButtonElement).click());
    await waitUntil(
      () =>
        page.$eval(
          '[data-record="baren-uprising-1990"] :is(h1, h3)',
          (it) => it.textContent === 'Baren uprising, retold',
        ),
      20_000,
    );
    expect(await session.backgroundState()).toBe('running');
  });

  it('shows the notification once when its alarm wakes the stopped background', async () => {
    await session.chromeScope(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('daymark@daymark.example');
      await ExtensionPermissions.add(extension.id, { permissions: ['notifications'], origins: [], data_collection: [] }, extension);
      return 1;
    })()`);
    const page = await session.open('settings.html');
    await page.evaluate(async () => {
      const { settings = {} } = (await browser.storage.local.get('settings')) as { settings?: Record<string, unknown> };
      const time = Temporal.Now.plainTimeISO().toString({ smallestUnit: 'minute' });
      await browser.storage.local.set({ settings: { ...settings, notification: { on: true, time } } });
    });
    await session.stopBackground();
    await page.evaluate(() => browser.alarms.create('notify', { when: Date.now() + 500 }));
    const ledger = () =>
      page.evaluate(
        () =>
          new Promise<string>((done) => {
            const opening = indexedDB.open('daymark-reader');
            opening.onsuccess = () => {
              const db = opening.result;
              if (!db.objectStoreNames.contains('ledger')) return done('');
              const all = db.transaction('ledger').objectStore('ledger').getAll();
              all.onsuccess = () => {
                db.close();
                done(
                  JSON.stringify(all.result.map(({ id, state }: { id: string; state: string }) => `${id} ${state}`)),
                );
              };
            };
          }),
      );
    await waitUntil(async () => /^\["day:\d{4}-\d\d-\d\d shown"\]$/.test(await ledger()), 15_000);
  });
});
