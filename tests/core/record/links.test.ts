import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFeedUrl, parseNextUrl } from '../../../core/feed/urls.ts';
import { asciiHost, parseAddress } from '../../../core/record/links.ts';

const REFUSED = `http://example.org/
ftp://example.org/
//example.org/
example.org
https:
https://
https://user@example.org/
https://user:pass@example.org/
https://:pass@example.org/
https://example.org:8443/
https://localhost/
https://LOCALHOST/
https://localhost./
https://a.localhost/
https://printer.local/
https://printer.LOCAL./
https://db.internal/
https://intranet/
https://intranet./
https://127.0.0.1/
https://127.1/
https://127.0.1/
https://0x7f.1/
https://0x7f000001/
https://2130706433/
https://017700000001/
https://0177.0.0.1/
https://0/
https://0.0.0.0/
https://10.0.0.1/
https://192.168.1.1/
https://192.168.257/
https://169.254.169.254/latest/meta-data
https://172.16.0.1/
https://8.8.8.8/
https://[::1]/
https://[::]/
https://[::ffff:127.0.0.1]/
https://[::ffff:7f00:1]/
https://[0:0:0:0:0:ffff:127.0.0.1]/
https://[fe80::1]/
https://[fd00::1]/
https://１２７.０.０.１/
https://127。0。0。1/
https://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/
https://127.0.0.1./
https://%31%32%37.0.0.1/
https://loc%61lhost/
https://local\thost/
https:\\\\localhost\\
https:///localhost/
https:localhost
https://example.org@127.0.0.1/
https://1.1/
https://1/
https://router.lan/
https://x.home.arpa/
https://exa mple.org/
https://exa<mple.org/
wss://example.org/
gopher://example.org/
about:blank`.split('\n');

const DANGEROUS = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  '\u202Ejavascript:alert(1)',
  'data:text/html,<script>',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  `data:${'x'.repeat(5_000)}`,
];

describe('addresses', () => {
  it.each(REFUSED)('refuses %s', (url) => {
    expect(parseFeedUrl(url).ok).toBe(false);
    expect(parseAddress(url)).toMatchObject({ ok: false, dangerous: false });
  });

  it.each(DANGEROUS)('calls %s dangerous', (url) => {
    expect(parseAddress(url)).toMatchObject({ ok: false, dangerous: true });
  });

  it.each([
    'https://example.org/',
    'https://example.org:443/feed.json',
    'https://a.b.example.co.uk/x?y=1',
    'https://пример.рф/',
    'https://127.0.0.1.example.org/',
  ])('takes %s', (url) => {
    expect(parseFeedUrl(url).ok).toBe(true);
  });

  it('takes at most 2,048 characters', () => {
    expect(parseFeedUrl(`https://example.org/${'x'.repeat(2_028)}`).ok).toBe(true);
    expect(parseFeedUrl(`https://example.org/${'x'.repeat(2_029)}`).ok).toBe(false);
  });

  it('takes loopback in its plain spelling alone, and only where it is allowed', () => {
    expect(parseFeedUrl('http://127.0.0.1:8080/').ok).toBe(false);
    expect(parseFeedUrl('http://127.0.0.1:8080/', { allowLoopback: true })).toEqual({
      ok: true,
      url: 'http://127.0.0.1:8080/',
    });
    for (const url of [
      'http://127.1/',
      'http://localhost/',
      'http://[::1]/',
      'http://127.0.0.1@example.org/',
      'http://127.0.0.1.example.org/',
    ]) {
      expect(parseFeedUrl(url, { allowLoopback: true }).ok, url).toBe(false);
    }
  });

  it('shows a look-alike host as what it is', () => {
    expect(asciiHost('https://раypal.com/')).toBe('xn--ypal-43d9g.com');
  });

  it('lets nothing through that is not https, whatever the string', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((s) => `https://${s}`),
        ),
        (text) => {
          const result = parseAddress(text);
          if (result.ok) expect(result.url).toMatch(/^https:/i);
        },
      ),
      { numRuns: 3_000 },
    );
  });
});

describe('next_url', () => {
  const here = 'https://example.org/feed.json';
  it.each([
    ['page-2.json', 'https://example.org/page-2.json'],
    ['https://example.org/p?2#x', 'https://example.org/p?2'],
  ])('follows %s', (next, url) => {
    expect(parseNextUrl(next, here, new Set([here]))).toEqual({ ok: true, url });
  });

  it.each([
    'https://other.org/2',
    'http://example.org/2',
    'https://example.org:444/2',
    'https://u@example.org/2',
    here,
    '#again',
    7,
    null,
  ])('refuses %s', (next) => {
    expect(parseNextUrl(next, here, new Set([here])).ok).toBe(false);
  });

  it('reads at most 40 pages', () => {
    const seen = (count: number): Set<string> =>
      new Set(Array.from({ length: count }, (_, i) => `https://example.org/${i}`));
    expect(parseNextUrl('next', here, seen(39)).ok).toBe(true);
    expect(parseNextUrl('next', here, seen(40)).ok).toBe(false);
  });
});
