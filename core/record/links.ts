/**
 * Addresses in records and feeds (record.md 1.3 rule 4, feed.md 6). An address is an https URL on a public host name;
 * everything else is refused in any spelling that the URL parser accepts, because the parser's answer is what is judged.
 */
import { LIMITS } from './record.ts';

/** A good address in its checked form, or why it is not one. `dangerous`: it would run or read something if opened. */
export type AddressResult =
  | { ok: true; url: string }
  | { ok: false; fault: AddressFault; reason: string; dangerous: boolean };

/** What is wrong with an address, for programs; `reason` says it in English. */
export type AddressFault =
  | 'address-long'
  | 'address-scheme'
  | 'address-form'
  | 'address-https'
  | 'address-user'
  | 'address-port'
  | 'address-ip'
  | 'address-local'
  | 'address-single';

const DANGEROUS = new Set(['javascript:', 'data:', 'blob:', 'file:', 'vbscript:', 'filesystem:']);

/** Reads an address. `ok.url` is as typed when that is plain ASCII, else as the URL parser writes it. */
export function parseAddress(raw: string): AddressResult {
  const bad = (fault: AddressFault, reason: string): AddressResult => {
    return { ok: false, fault, reason, dangerous: fault === 'address-scheme' };
  };
  if (DANGEROUS.has(schemeOf(raw))) return bad('address-scheme', `a ${schemeOf(raw)} address is not accepted`);
  if (raw.length > LIMITS.url) return bad('address-long', `longer than ${LIMITS.url} characters`);
  const url = URL.parse(raw);
  if (!url) return bad('address-form', 'not a whole address: write https://…');
  if (url.protocol !== 'https:') return bad('address-https', 'only https: addresses are accepted');
  const problem = hostProblem(url);
  if (problem) return bad(problem.fault, problem.reason);
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
function hostProblem(url: URL): { fault: AddressFault; reason: string } | null {
  if (url.username !== '' || url.password !== '')
    return { fault: 'address-user', reason: 'a name or password stands before the host' };
  if (url.port !== '') return { fault: 'address-port', reason: 'only the default port is accepted' };
  const host = url.hostname.replace(/(?<!\.)\.+$/, '').toLowerCase();
  if (host.startsWith('[') || /^[\d.]+$/.test(host))
    return { fault: 'address-ip', reason: 'an IP address is not accepted: write the host name' };
  if (host === 'localhost' || /\.(?:localhost|local|internal|localdomain|home\.arpa|lan)$/.test(host))
    return { fault: 'address-local', reason: 'a name of the local network is not accepted' };
  if (!host.includes('.')) return { fault: 'address-single', reason: 'a host name has at least two parts' };
  return null;
}

/** The host as it must be shown beside a link: ASCII, so that a look-alike letter shows itself (`xn--…`). */
export function asciiHost(url: string): string {
  return URL.parse(url)?.hostname ?? '';
}
