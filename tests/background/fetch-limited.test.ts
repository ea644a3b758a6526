import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchLimited } from '../../background/fetch-limited.ts';

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
