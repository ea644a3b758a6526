/** First paints of new tab and popup, against static pages of the same markup, and what moves or flashes meanwhile. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type ChromiumSession, launchChromium } from '../../browser/chromium.ts';
import { sleep } from '../../browser/wait.ts';
import { compare, median, type Row } from '../measure.ts';
import type { Bench } from './bench.ts';

/** Milliseconds from the start of the navigation until the lead's title stands in the DOM and two frames have passed. */
async function timeToLead(page: Page, url: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(url);
  await page.waitForFunction(() => (globalThis as { painted?: number }).painted);
  return page.evaluate(() => (globalThis as { painted?: number }).painted ?? Number.NaN);
}

/** A page that notes when its lead was painted and by how much what stood on it moved (Layout Instability). */
async function watchedPage(session: ChromiumSession, width: number, height: number): Promise<Page> {
  const page = await session.browser.newPage();
  await page.setViewport({ width, height });
  await page.evaluateOnNewDocument(() => {
    const look = (): void => {
      if (!document.querySelector('article.lead h1')) {
        requestAnimationFrame(look);
        return;
      }
      requestAnimationFrame(() =>
        requestAnimationFrame(() => Object.assign(globalThis, { painted: performance.now() })),
      );
    };
    look();
    const moved = Object.assign(globalThis, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.moved += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return page;
}

const at = (session: ChromiumSession, path: string): string => `chrome-extension://${session.id}/${path}`;

/** Warm: the process, its caches and the snapshot of the day are there. */
export async function warmRows({ build, rounds }: Bench): Promise<Row[]> {
  const session = await launchChromium({ build });
  try {
    const tab = await watchedPage(session, 1440, 900);
    await session.open('newtab.html').then((page) => sleep(1_500).then(() => page.close()));
    const rows = [await shiftRow('new tab, while the first run asks', tab, at(session, 'newtab.html'))];
    await putQuestionsAway(session);
    rows.push(
      await compare(
        'new tab: lead in the DOM and painted, warm',
        1.25,
        rounds,
        () => timeToLead(tab, at(session, 'newtab.html')),
        () => timeToLead(tab, at(session, 'static-newtab.html')),
      ),
      await shiftRow('new tab, warm', tab, at(session, 'newtab.html')),
    );
    const popup = await watchedPage(session, 400, 600);
    rows.push(
      await compare(
        'popup: the same',
        1.3,
        rounds,
        () => timeToLead(popup, at(session, 'popup.html')),
        () => timeToLead(popup, at(session, 'static-popup.html')),
      ),
      await shiftRow('popup, warm', popup, at(session, 'popup.html')),
      await whiteFramesRow(session),
      await anotherDayRow(session, rounds),
    );
    return rows;
  } finally {
    await session.close();
  }
}

/** The first run's questions are answered: what most new tabs are opened by. */
async function putQuestionsAway(session: ChromiumSession): Promise<void> {
  const page = await session.open('newtab.html');
  await page.click('.welcome .actions button:not(.main)');
  await sleep(1_500);
  await page.close();
}

async function shiftRow(what: string, page: Page, url: string): Promise<Row> {
  await page.bringToFront();
  await timeToLead(page, url);
  await sleep(1_500);
  const value = await page.evaluate(() => (globalThis as { moved?: number }).moved ?? Number.NaN);
  return { what: `layout shift: ${what}`, value, unit: '', goal: 0, rounds: 1 };
}

/** Frames of a new tab in the dark theme, from one dark page to the next, that are nearly white all over. */
async function whiteFramesRow(session: ChromiumSession): Promise<Row> {
  const page = await watchedPage(session, 1440, 900);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  const judge = await session.browser.newPage();
  const cdp = await page.createCDPSession();
  const frames: string[] = [];
  cdp.on('Page.screencastFrame', ({ data, sessionId }) => {
    frames.push(data);
    void cdp.send('Page.screencastFrameAck', { sessionId });
  });
  await page.goto(at(session, 'static-newtab.html'));
  await page.bringToFront();
  await cdp.send('Page.startScreencast', { format: 'png', maxWidth: 144, maxHeight: 90, everyNthFrame: 1 });
  const rounds = 10;
  for (let round = 0; round < rounds; round++) {
    await page.goto(at(session, 'newtab.html'));
    await sleep(400);
    await page.goto(at(session, 'static-newtab.html'));
    await sleep(200);
  }
  await cdp.send('Page.stopScreencast');
  await judge.bringToFront();
  const white = await judge.evaluate(async (pictures) => {
    let count = 0;
    for (const picture of pictures) {
      const bytes = Uint8Array.from(atob(picture), (char) => char.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      const light = data.reduce((sum, value, index) => sum + (index % 4 === 3 ? 0 : value), 0) / (data.length * 0.75);
      if (light > 200) count++;
    }
    return count;
  }, frames);
  if (frames.length < rounds) throw new Error(`only ${frames.length} frames of ${rounds} new tabs were seen`);
  await Promise.all([page.close(), judge.close()]);
  return { what: `white frames of ${rounds} new tabs, dark theme`, value: white, unit: '', goal: 0, rounds };
}

/** From the key to the frame in which another day stands. */
async function anotherDayRow(session: ChromiumSession, rounds: number): Promise<Row> {
  const page = await session.open('newtab.html');
  await sleep(1_500);
  await page.bringToFront();
  const times = await page.evaluate(async (count) => {
    const turn = (key: string): Promise<number> =>
      new Promise((done) => {
        const start = performance.now();
        const observer = new MutationObserver(() => {
          if (document.querySelector('article.lead h1')?.textContent === before) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
        });
        const before = document.querySelector('article.lead h1')?.textContent;
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      });
    const taken: number[] = [];
    for (let round = 0; round <= count * 2; round++) {
      const ms = await turn('ArrowRight');
      if (round > 0) taken.push(ms);
      await new Promise((done) => setTimeout(done, 60));
    }
    return taken;
  }, rounds);
  await page.close();
  return { what: 'another day by key, to its painted frame', value: median(times), unit: 'ms', goal: 50, rounds };
}

/** Each time a browser of its own: `profile` null for a fresh one, else one that knows the extension already. */
async function timeAtStart(bench: Bench, path: string, profile: string | null): Promise<number> {
  const session = await launchChromium({ build: bench.build, ...(profile ? { profile } : {}) });
  try {
    const page = await watchedPage(session, 1440, 900);
    await page.goto(at(session, path));
    await page.waitForFunction(() => (globalThis as { painted?: number }).painted);
    return await page.evaluate(() => (globalThis as { painted?: number }).painted ?? Number.NaN);
  } finally {
    await session.close();
  }
}

/** The first page after the browser was started, and today's records straight after installation. */
export async function startRows(bench: Bench): Promise<Row[]> {
  const profile = await mkdtemp(join(tmpdir(), 'daymark-bench-profile-'));
  try {
    const session = await launchChromium({ build: bench.build, profile });
    await putQuestionsAway(session);
    await session.open('newtab.html').then((page) => sleep(1_500).then(() => page.close()));
    await session.close();
    const first = await compare(
      'new tab, the first after the browser was started',
      1.4,
      bench.rounds,
      () => timeAtStart(bench, 'newtab.html', profile),
      () => timeAtStart(bench, 'static-newtab.html', profile),
    );
    const fresh = await compare(
      'today’s records on a fresh profile',
      2,
      bench.rounds,
      () => timeAtStart(bench, 'newtab.html', null),
      () => timeAtStart(bench, 'static-newtab.html', null),
    );
    const value = fresh.product ?? Number.NaN;
    return [first, fresh, { ...fresh, what: 'the same, in milliseconds', value, unit: 'ms', goal: 400 }];
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
