/**
 * The same happening in several feeds: linked, never merged, because each feed answers for its own words and figures. Only
 * what publishers say explicitly counts: `sameAs` (an address, a Wikidata id, or the id of another feed's record) and a
 * record's own page. Likeness of titles or dates proves nothing. Pure.
 */
import { type Entry, entryKey } from './entry.ts';

/** The other records of the same happening, by `entryKey`; entries that have none are not in it. */
export function linkSameEvents(entries: readonly Entry[]): Map<string, Entry[]> {
  const byName = new Map<string, { entry: Entry; said: boolean }[]>();
  for (const entry of entries) {
    for (const [name, said] of namesOf(entry)) {
      const named = byName.get(name);
      if (named) named.push({ entry, said });
      else byName.set(name, [{ entry, said }]);
    }
  }
  const linked = new Map<string, Entry[]>();
  for (const entry of entries) {
    const others = new Map<string, Entry>();
    for (const [name, said] of namesOf(entry)) {
      for (const other of byName.get(name) ?? [])
        if (other.entry.feed !== entry.feed && (said || other.said))
          others.set(entryKey(other.entry.feed, other.entry.record.id), other.entry);
    }
    if (others.size > 0) linked.set(entryKey(entry.feed, entry.record.id), [...others.values()]);
  }
  return linked;
}

/**
 * The names by which a happening is known, and whether the name by itself says that it is the same: what `sameAs` names
 * does, and so does a page together with the day; a record's own id and page are only there to be named by others, for
 * one article is cited by records of many days.
 */
function namesOf({ feed, record }: Entry): Map<string, boolean> {
  const names = new Map<string, boolean>([[entryKey(feed, record.id), false]]);
  const [page] = record.links ?? [];
  if (page) {
    names.set(plainName(page.url), false);
    if (record.date) names.set(`${plainName(page.url)} ${record.date.edtf.split('/')[0]}`, true);
  }
  for (const name of record.sameAs ?? []) names.set(plainName(name), true);
  return names;
}

/** One spelling of an address or a Wikidata id, however it is written. */
function plainName(name: string): string {
  const item = /^(?:https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/)?(Q[1-9]\d*)$/.exec(name.trim())?.[1];
  if (item) return item;
  const url = URL.parse(name.trim());
  if (!url) return name.trim();
  url.hash = '';
  const path = url.pathname.replace(/\/$/, '');
  return `${url.hostname.replace(/^(?:www|m)\./, '').replace('.m.wikipedia.org', '.wikipedia.org')}${path}${url.search}`;
}
