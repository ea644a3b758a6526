/** Opening our own pages. No `tabs` permission is needed for that: an extension knows its own tabs. */
import { browser } from './browser.ts';

interface OwnTab {
  tabId: number;
  windowId: number;
  url: string;
}

/** Shows a page of ours in a tab that has a day or a record of ours already, else in a new one, and brings it to the front. */
export async function showPage(path: string): Promise<void> {
  const url = browser.runtime.getURL(`/${path}` as '/');
  const tabs = await readOwnTabs();
  const shown = tabs.find((tab) => tab.url === url) ?? tabs.find((tab) => /\/(newtab|record)\.html/.test(tab.url));
  if (!shown) {
    await browser.tabs.create({ url });
    return;
  }
  try {
    await browser.tabs.update(shown.tabId, shown.url === url ? { active: true } : { active: true, url });
    await browser.windows?.update(shown.windowId, { focused: true });
  } catch {
    // It was closed in the meantime.
    await browser.tabs.create({ url });
  }
}

/** Our tabs. `getContexts` also finds a new tab, which `tabs.query` knows in Chromium as chrome://newtab only. */
async function readOwnTabs(): Promise<OwnTab[]> {
  if (typeof browser.runtime.getContexts === 'function') {
    const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB' as never] });
    return contexts.flatMap(({ tabId, windowId, documentUrl }) =>
      documentUrl && tabId >= 0 ? [{ tabId, windowId, url: documentUrl }] : [],
    );
  }
  const tabs = await browser.tabs.query({ url: browser.runtime.getURL('/*' as '/') });
  return tabs.flatMap(({ id, windowId, url }) => (id === undefined || !url ? [] : [{ tabId: id, windowId, url }]));
}
