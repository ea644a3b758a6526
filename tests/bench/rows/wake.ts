/** From a message to the answer of a background that has to be started for it, against a worker that does nothing else. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type ChromiumSession, launchChromium } from '../../browser/chromium.ts';
import { sleep } from '../../browser/wait.ts';
import { compare, type Row } from '../measure.ts';
import type { Bench } from './bench.ts';

/** An extension of one worker that answers every message, and an empty page to ask it from. */
function makeBare(): string {
  const folder = mkdtempSync(join(tmpdir(), 'daymark-bare-'));
  const manifest = { manifest_version: 3, name: 'bare', version: '1', background: { service_worker: 'worker.js' } };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'worker.js'),
    'chrome.runtime.onMessage.addListener((message, sender, answer) => { answer(true); });',
  );
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>bare</title><html data-ready="yes">');
  return folder;
}

/** Ends the worker and asks it something. */
async function timeToAnswer(session: ChromiumSession, page: Page): Promise<number> {
  await (await session.worker()).close();
  await sleep(300);
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    };
    const start = performance.now();
    const answer = await chrome.runtime.sendMessage({ type: 'see-to-alarms' });
    if (answer !== true) throw new Error(`the background answered ${answer}`);
    return performance.now() - start;
  });
}

export async function wakeRows({ build, rounds }: Bench): Promise<Row[]> {
  const folder = makeBare();
  const session = await launchChromium({ build });
  const bare = await launchChromium({ build: folder });
  try {
    const page = await session.open('settings.html');
    const barePage = await bare.open('page.html');
    await sleep(2_000);
    return [
      await compare(
        'background: cold wake to its answer',
        2,
        rounds,
        () => timeToAnswer(session, page),
        () => timeToAnswer(bare, barePage),
      ),
    ];
  } finally {
    await Promise.all([session.close(), bare.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}
