/** Opening our own pages. No `tabs` permission is needed for that. */
import { browser } from './browser.ts';

/** Opens a page of ours, such as "newtab.html#2027-04-05", in a new tab. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${path}` as '/') });
}
