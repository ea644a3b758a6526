/** What a reader has chosen and kept, put into a browser's storage as the pages do it. */
import type { Page } from 'puppeteer-core';
import { type SavedRecord, slimRecord } from '../../core/keep/saved.ts';
import type { AnniversaryRecord } from '../../core/record/record.ts';
import { readDataFolder } from '../../publisher/data-folder.ts';

/** Stores settings of the reader's; what is left out has its default. */
export async function chooseSettings(page: Page, settings: Record<string, unknown>): Promise<void> {
  await store(page, { settings });
}

/** One saved record with a note, one own anniversary and one reminder. `records`: where the saved one is; else in data/. */
export async function storeReadersData(page: Page, records?: readonly AnniversaryRecord[]): Promise<void> {
  const record = (records ?? (await readDataFolder('data')).records).find(({ id }) => id === 'baren-uprising-1990');
  if (!record) throw new Error('the record to save is not in the data');
  const saved: SavedRecord = {
    feed: 'daymark:package',
    id: record.id,
    title: record.title,
    lang: record.lang,
    ...(record.date ? { date: { edtf: record.date.edtf } } : {}),
    savedAt: '2027-01-02T10:00:00Z',
    note: 'For the talk in April',
    copy: slimRecord(record),
  };
  await store(page, {
    saved: [saved],
    'own-anniversaries': [{ id: 'a', title: 'Grandmother', date: '1931-12-04', remind: [0, 7] }],
    reminders: [{ feed: 'daymark:package', id: record.id, title: record.title, daysBefore: [7] }],
  });
}

async function store(page: Page, items: Record<string, unknown>): Promise<void> {
  await page.evaluate(async (stored) => {
    await (globalThis as unknown as { chrome: typeof chrome }).chrome.storage.local.set(stored);
  }, items);
}
