/** Firefox with the built extension, driven by puppeteer over WebDriver BiDi and, where that ends, by privileged code. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../tools/browsers.ts';

export const FIREFOX_BUILD = resolve('.output/firefox-mv3');
const GECKO_ID = 'daymark@daymark.example';
/** A fixed host for moz-extension pages, set by a preference before the extension is installed. */
const UUID = '5d1a7c3e-3b1f-4f65-9c36-0f4f4f0d0a01';

export interface FirefoxSession {
  browser: Browser;
  open(path: string, options?: { width?: number; height?: number }): Promise<Page>;
  /** A page of the extension that runs nothing. */
  openBare(): Promise<Page>;
  /** Opens a real new tab through the browser's own command and answers its page. */
  newTab(): Promise<Page>;
  /** Evaluates an expression in the browser's own (chrome) scope; promises are awaited. */
  chromeScope(expression: string): Promise<unknown>;
  /** Stops the background as idleness would; resolves when it has stopped. */
  stopBackground(): Promise<void>;
  backgroundState(): Promise<unknown>;
  close(): Promise<void>;
}

/** What a reader does on the add-on's page, without whom an extension does not run in such a profile at all. */
export const ALLOW_IN_PRIVATE_WINDOWS = `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const id = 'daymark@daymark.example';
  const permissions = { permissions: ['internal:privateBrowsingAllowed'], origins: [], data_collection: [] };
  await ExtensionPermissions.add(id, permissions, WebExtensionPolicy.getByID(id).extension);
  const addon = await AddonManager.getAddonByID(id);
  await addon.reload();
  return 1;
})()`;

interface BidiConnection {
  send(method: string, params: unknown): Promise<{ result?: unknown }>;
}

export async function launchFirefox(
  options: { build?: string; timeZone?: string; prefs?: Record<string, unknown>; dark?: boolean } = {},
): Promise<FirefoxSession> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('no Firefox: run npm test, which installs one, or set FIREFOX_BIN');
  const home = await mkdtemp(join(tmpdir(), 'daymark-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access'],
    env: { ...process.env, HOME: home, TZ: options.timeZone ?? 'Asia/Kolkata' },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
      ...options.prefs,
    },
  });
  await browser.installExtension(options.build ?? FIREFOX_BUILD);
  const connection = (browser as unknown as { connection: BidiConnection }).connection;
  const send = async (method: string, params: unknown): Promise<Record<string, unknown>> => {
    const answer = (await connection.send(method, params)) as { result?: Record<string, unknown> };
    return answer.result ?? (answer as Record<string, unknown>);
  };
  const chromeScope = async (expression: string): Promise<unknown> => {
    const { contexts } = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
      contexts: { context: string }[];
    };
    const answer = await send('script.evaluate', {
      expression,
      target: { context: contexts[0]?.context },
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(JSON.stringify(answer.exceptionDetails).slice(0, 500));
    return (answer.result as { value?: unknown } | undefined)?.value;
  };
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)}).extension`;
  const ready = (page: Page): Promise<unknown> => page.waitForSelector(':root[data-ready="yes"]');
  return {
    browser,
    chromeScope,
    async open(path, { width = 1440, height = 900 } = {}) {
      const page = await browser.newPage();
      await page.setViewport({ width, height });
      // These pages send no load events over BiDi; a plain goto would wait for them in vain.
      await page.goto(`moz-extension://${UUID}/${path}`, { waitUntil: [] });
      await ready(page);
      return page;
    },
    async openBare() {
      const page = await browser.newPage();
      await page.goto(`moz-extension://${UUID}/first-paint.js`, { waitUntil: [] });
      await page.waitForFunction(() => location.protocol === 'moz-extension:' && document.readyState === 'complete');
      return page;
    },
    async newTab() {
      const before = new Set(await browser.pages());
      await chromeScope('BrowserCommands.openTab(); 1');
      for (let attempt = 0; attempt < 100; attempt++) {
        const page = (await browser.pages()).find((it) => !before.has(it));
        if (page) {
          await ready(page);
          return page;
        }
        await new Promise((done) => setTimeout(done, 50));
      }
      throw new Error('no new tab appeared');
    },
    async stopBackground() {
      await chromeScope(
        `${extension}.terminateBackground({ignoreDevToolsAttached: true, disableResetIdleForTest: true}).then(() => 1)`,
      );
    },
    backgroundState: () => chromeScope(`${extension}.backgroundState`),
    async close() {
      await browser.close();
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
