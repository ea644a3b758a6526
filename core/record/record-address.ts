/** Addresses of records inside the extension: what follows the "#" of record.html. */

/** A record, and the day on which the reader looked at it where that was not today. */
export interface RecordAddress {
  /** The feed's id, its base URL. */
  feed: string;
  id: string;
  /** ISO civil date. */
  day?: string;
}

/** "record.html#daymark:package/baren-uprising-1990", with "/2027-04-05" for a day on view. Every part is escaped. */
export function recordAddress({ feed, id, day }: RecordAddress): string {
  return `record.html#${[feed, id, ...(day ? [day] : [])].map(escapePart).join('/')}`;
}

/** Reads the part after "#" (with or without it); null when it names no record. */
export function parseRecordAddress(hash: string): RecordAddress | null {
  const parts = hash.replace(/^#/, '').split('/');
  if (parts.length < 2 || parts.length > 3) return null;
  try {
    const [feed = '', id = '', day] = parts.map(decodeURIComponent);
    if (!feed || !id) return null;
    return { feed, id, ...(day && /^\d{4}-\d{2}-\d{2}$/.test(day) ? { day } : {}) };
  } catch {
    // A stray "%": not an address that we wrote.
    return null;
  }
}

function escapePart(part: string): string {
  return encodeURIComponent(part).replaceAll('%3A', ':');
}
