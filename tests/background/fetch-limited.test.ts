import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchLimited } from '../../background/fetch-limited.ts';
import { backOffMinutes, firstSyncMinutes, nextSyncMinutes } from '../../background/schedule.ts';

const answer = (response: () => Response | Promise<Response>) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => response()),
  );
const get = (maxBytes = 100) => fetchLimited('https://feed.example/head.json', { maxBytes, cache: 'no-cache' });

describe('a request', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('carries neither cookies nor referrer and follows no redirect', async () => {
    answer(() => new Response('{}'));
    expect(await get()).toEqual({ ok: new TextEncoder().encode('{}') });
    expect(vi.mocked(fetch).mock.calls[0]?.[1]).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-cache',
    });
  });

  it('is cut off at its limit, counted as the bytes arrive', async () => {
    let sent = 0;
    answer(
      () =>
        new Response(
          new ReadableStream({
            pull(controller) {
              sent += 50;
              controller.enqueue(new Uint8Array(50));
            },
          }),
        ),
    );
    expect(await get(100)).toMatchObject({ unreachable: 'oversized' });
    expect(sent).toBeLessThan(400);
  });

  it.each([
    [410, 'gone'],
    [404, 'status'],
    [429, 'status'],
    [500, 'status'],
  ])('answers status %i as a value', async (status, reason) => {
    answer(() => new Response('', { status, headers: { 'retry-after': '120' } }));
    expect(await get()).toMatchObject({ unreachable: reason });
  });

  it('answers a dead network as a value', async () => {
    answer(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await get()).toEqual({ unreachable: 'network', message: 'The server could not be reached.' });
  });
});

describe('when a feed is asked again', () => {
  it('spreads ordinary syncs over 24 hours ± 25 %', () => {
    expect([nextSyncMinutes(0), nextSyncMinutes(0.5), nextSyncMinutes(1)]).toEqual([18 * 60, 24 * 60, 30 * 60]);
  });

  it('loads a server evenly: of a million installs on one day, the fullest minute of a week has at most 1.3 times the mean', () => {
    const week = 7 * 24 * 60;
    const minutes = new Uint32Array(week);
    let asked = 0;
    for (let install = 0; install < 1_000_000; install++) {
      for (let at = firstSyncMinutes(Math.random(), Math.random()); at < week; at += nextSyncMinutes(Math.random())) {
        minutes[Math.floor(at)]!++;
        asked++;
      }
    }
    expect(asked / 7 / 1_000_000).toBeCloseTo(1, 1);
    expect(Math.max(...minutes) / (asked / week)).toBeLessThan(1.3);
  });

  it('waits ever longer after failures, at most a day, and as long as the server asks', () => {
    expect([1, 2, 3, 20].map((failures) => backOffMinutes(failures, 1))).toEqual([15, 30, 60, 1_440]);
    expect(backOffMinutes(1, 0)).toBe(1);
    expect(backOffMinutes(1, 1, 7_200)).toBe(120);
  });
});
