/** The nginx block of docs/publishing.md, taken literally: it serves a built feed as its readers need it. */
import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { build } from '../../publisher/commands/build.ts';
import { verify } from '../../publisher/commands/verify.ts';
import { createSigningKey } from '../../publisher/signing-key.ts';
import { findNginx } from '../../tools/browsers.ts';
import { FEED_PORT } from './builds.ts';
import { items, jsonFeed } from './feed-readers.ts';
import { waitUntil } from './wait.ts';

it('the nginx block of docs/publishing.md serves a feed that verifies, with its headers', async () => {
  const [, block = ''] = /```nginx\n(.*?)```/s.exec(await readFile('docs/publishing.md', 'utf8')) ?? [];
  const folder = await mkdtemp(join(tmpdir(), 'daymark-documented-'));
  await chmod(folder, 0o755);
  await mkdir(join(folder, 'tmp'));
  const base = `http://127.0.0.1:${FEED_PORT}/history/`;
  await writeFile(join(folder, 'data.json'), jsonFeed(items(20)));
  const keyFile = join(folder, 'key.json');
  const key = await createSigningKey(keyFile);
  const now = Temporal.Now.instant();
  const out = join(folder, 'www/history');
  await build(join(folder, 'data.json'), out, { url: base, keyFile, now, expiresDays: 30, force: false });
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  await writeFile(
    join(folder, 'nginx.conf'),
    `daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log; events {}
     http { access_log off; ${paths.map((path) => `${path}_temp_path ${folder}/tmp;`).join(' ')}
     server { listen 127.0.0.1:${FEED_PORT}; ${block.replaceAll('/var/www', `${folder}/www`)} } }`,
  );
  const server = spawn(findNginx() ?? '', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  const get = (path: string, headers: HeadersInit = {}): Promise<Response> => fetch(base + path, { headers });
  try {
    await waitUntil(
      async () =>
        server.exitCode === null &&
        (await get('feed.json').then(
          ({ ok }) => ok,
          () => false,
        )),
    );
    expect(await verify(base, { now, pin: key.fingerprint })).toMatchObject({ records: 20 });
    const { manifest } = JSON.parse(
      Buffer.from(JSON.parse(await readFile(join(out, 'head.json'), 'utf8')).payload, 'base64url').toString(),
    );
    for (const [path, cache, type] of [
      ['feed.json', null, 'application/feed+json'],
      ['today.xml', null, 'application/rss+xml'],
      ['anniversaries.ics', null, 'text/calendar'],
      ['head.json', 'public, max-age=3600', null],
      ['keys/1.json', 'public, max-age=3600', null],
      [`manifest/${manifest.sha256}`, 'public, max-age=31536000, immutable', 'application/json'],
    ] as const) {
      const { headers } = await get(path);
      expect(headers.get('access-control-allow-origin'), path).toBe('*');
      expect(headers.get('access-control-expose-headers'), path).toBe('Retry-After');
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(headers.get('cache-control'), path).toBe(cache);
      if (type) expect(headers.get('content-type'), path).toContain(type);
      const { status } = await get(path, { 'if-none-match': headers.get('etag') ?? '' });
      expect(status, path).toBe(304);
    }
    expect((await get('feed.json', { 'accept-encoding': 'gzip' })).headers.get('content-encoding')).toBe('gzip');
    for (const hidden of ['_headers', 'retired.json', '.hidden']) {
      await writeFile(join(out, hidden), '{}');
      expect((await get(hidden)).status, hidden).toBe(404);
    }
  } finally {
    server.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  }
});
