/** Chromium with the built extension, driven by puppeteer. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page, type WebWorker } from 'puppeteer-core';
import { findBrowser } from '../../tools/browsers.ts';

export const CHROME_BUILD = resolve('.output/chrome-mv3');

export interface ChromiumSession {
  browser: Browser;
  id: string;
  profile: string;
  worker(): Promise<WebWorker>;
  /** Opens a page of the extension and waits until a day stands on it. */
  open(path: string, options?: { width?: number; height?: number; dark?: boolean }): Promise<Page>;
  /** The real new tab. */
  newTab(): Promise<Page>;
  close(): Promise<void>;
}

/** Launches with a fresh profile, or with the one given (it is kept then). */
export async function launchChromium(
  options: {
    build?: string;
    timeZone?: string;
    language?: string;
    profile?: string;
    install?: boolean;
    args?: string[];
  } = {},
): Promise<ChromiumSession> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('no Chromium: run npm test, which installs one, or set CHROME_BIN');
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'daymark-chromium-')));
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    env: { ...process.env, TZ: options.timeZone ?? 'Asia/Kolkata', LANGUAGE: options.language ?? 'en' },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--force-color-profile=srgb',
      ...(options.args ?? []),
    ],
  });
  const id = await browser.installExtension(options.build ?? CHROME_BUILD);
  return {
    browser,
    id,
    profile,
    async worker() {
      const target = await browser.waitForTarget((it) => it.type() === 'service_worker' && it.url().includes(id));
      const worker = await target.worker();
      if (!worker) throw new Error('the background worker is gone');
      return worker;
    },
    async open(path, { width = 1440, height = 900, dark = false } = {}) {
      const page = await browser.newPage();
      await page.setViewport({ width, height });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
      await page.goto(`chrome-extension://${id}/${path}`);
      await page.waitForSelector(':root[data-ready="yes"]');
      return page;
    },
    async newTab() {
      const page = await browser.newPage();
      await page.setViewport({ width: 1440, height: 900 });
      await page.goto('chrome://newtab');
      await page.waitForSelector(':root[data-ready="yes"]');
      return page;
    },
    async close() {
      await browser.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
