/**
 * Addresses in records and feeds (record.md 1.3 rule 4, feed.md 6). An address is an https URL on a public host name;
 * everything else is refused in any spelling that the URL parser accepts, because the parser's answer is what is judged.
 */
import { LIMITS } from './record.ts';

/** A good address in its checked form, or why it is not one. `dangerous`: it would run or read something if opened. */
export type AddressResult = { ok: true; url: string } | { ok: false; reason: string; dangerous: boolean };

const DANGEROUS = new Set(['javascript:', 'data:', 'blob:', 'file:', 'vbscript:', 'filesystem:']);

/** Reads an address. `ok.url` is as typed when that is plain ASCII, else as the URL parser writes it. */
export function parseAddress(raw: string): AddressResult {
  const bad = (reason: string, dangerous = false): AddressResult => ({ ok: false, reason, dangerous });
  if (raw.length > LIMITS.url && !DANGEROUS.has(schemeOf(raw))) return bad(`longer than ${LIMITS.url} characters`);
  if (DANGEROUS.has(schemeOf(raw))) return bad(`a ${schemeOf(raw)} address is not accepted`, true);
  const url = URL.parse(raw);
  if (!url) return bad('not a whole address: write https://…');
  if (url.protocol !== 'https:') return bad('only https: addresses are accepted');
  const reason = hostProblem(url);
  if (reason) return bad(reason);
  return { ok: true, url: /^[\x21-\x7E]+$/.test(raw) ? raw : url.href };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the URL standard strips C0 controls and spaces in front
const LEADING = /^[\u0000-\u0020\u007F-\u00A0\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/;

/** The scheme as a browser would read it: leading controls and spaces, and tabs and line breaks anywhere, do not count. */
function schemeOf(raw: string): string {
  const bare = raw
    .slice(0, 10_000)
    .replace(/[\t\n\r]+/g, '')
    .replace(LEADING, '');
  return /^[a-z][a-z0-9+.-]{0,30}:/i.exec(bare)?.[0].toLowerCase() ?? '';
}

/**
 * Why a parsed URL does not lead to a public host, or null (feed.md 6): user info, a port, an IP literal, a local or
 * single-label name. The URL parser has already turned `127.1`, `0x7f.1`, full-width digits and the like into an IP.
 */
export function hostProblem(url: URL): string | null {
  if (url.username !== '' || url.password !== '') return 'a name or password stands before the host';
  if (url.port !== '') return 'only the default port is accepted';
  const host = url.hostname.replace(/\.+$/, '').toLowerCase();
  if (host.startsWith('[') || /^[\d.]+$/.test(host)) return 'an IP address is not accepted: write the host name';
  if (host === 'localhost' || /\.(?:localhost|local|internal|localdomain|home\.arpa|lan)$/.test(host))
    return 'a name of the local network is not accepted';
  if (!host.includes('.')) return 'a host name has at least two parts';
  return null;
}

/** The host as it must be shown beside a link: ASCII, so that a look-alike letter shows itself (`xn--…`). */
export function asciiHost(url: string): string {
  return URL.parse(url)?.hostname ?? '';
}
