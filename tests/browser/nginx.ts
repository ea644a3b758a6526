/**
 * A real nginx on loopback that serves feeds well and badly. Every feed is a folder under `f/`; an empty file with the name of
 * a fault beside it (`gone`, `busy`, `busy-until`, `moved`, `slow`, `cut`, `page`) switches that fault on, so that nothing is reloaded.
 */
import { execFileSync, spawn } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findNginx } from '../../tools/browsers.ts';
import { FEED_PORT } from './builds.ts';
import { waitUntil } from './wait.ts';

/** The port of the build's own feed, for the content security policy of that build names it. */
export const NGINX = `http://127.0.0.1:${FEED_PORT}/f/`;
/** TLS: with a certificate that no browser has reason to believe, and for TRUSTED_HOSTS with one that a test can make it believe. */
export const TLS_PORT = FEED_PORT + 1;
const BROKEN_PORT = FEED_PORT + 2;

export type Fault = 'gone' | 'busy' | 'busy-until' | 'moved' | 'slow' | 'cut' | 'page';

/** Hosts of the web that a test stands in for; what they answer lies under `hosts/` in the folder that is served. */
export const TRUSTED_HOSTS = ['en.wikipedia.org', 'blog.example.org'];

export interface Nginx {
  /** The folder that is served under NGINX. */
  folder: string;
  write(path: string, bytes: string | Uint8Array): Promise<void>;
  /** Switches a fault of a feed on or off. */
  fault(feed: string, fault: Fault, on?: boolean): Promise<void>;
  /** What makes the certificate of TRUSTED_HOSTS good: its key for Chromium, its authority for Firefox. */
  trusted: { spki: string; authority: string };
  /** Lines of the access log about a feed: status, path, content encoding, If-None-Match. */
  log(feed: string): Promise<string[][]>;
  /** Addresses that TRUSTED_HOSTS were asked, without the host. */
  hostLog(host: string): Promise<string[]>;
  close(): Promise<void>;
}

const config = (folder: string, retryAt: Date): string => `
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  types { application/json json; text/html html; }
  default_type application/octet-stream;
  log_format told '$status|$uri|$sent_http_content_encoding|$http_if_none_match|$http_cookie|$http_referer';
  log_format hosts '$host|$request_uri';
  access_log ${folder}/access.log told;
  client_body_temp_path ${folder}/tmp; proxy_temp_path ${folder}/tmp; fastcgi_temp_path ${folder}/tmp;
  uwsgi_temp_path ${folder}/tmp; scgi_temp_path ${folder}/tmp;
  gzip on; gzip_types application/json application/octet-stream; gzip_min_length 100;
  etag on;
  root ${folder}/www;
  server {
    listen 127.0.0.1:${FEED_PORT};
    set $retry '';
    add_header Access-Control-Allow-Origin * always;
    add_header Access-Control-Expose-Headers Retry-After always;
    add_header Retry-After $retry always;
    location = /f/target/feed.json { }
    location ~ ^/f/(?<feed>[^/]+)/ {
      gzip_static always;
      if (-f $document_root/f/$feed/gone) { return 410; }
      if (-f $document_root/f/$feed/busy) { set $retry 7200; }
      if (-f $document_root/f/$feed/busy) { return 429; }
      if (-f $document_root/f/$feed/busy-until) { set $retry '${retryAt.toUTCString()}'; }
      if (-f $document_root/f/$feed/busy-until) { return 429; }
      if (-f $document_root/f/$feed/moved) { return 302 ${NGINX}target/feed.json; }
      if (-f $document_root/f/$feed/slow) { set $limit_rate 20; }
      if (-f $document_root/f/$feed/cut) { rewrite ^ /cut last; }
      if (-f $document_root/f/$feed/page) { rewrite ^ /page.json last; }
    }
    location = /page.json { }
    location = /cut { internal; proxy_pass http://127.0.0.1:${BROKEN_PORT}; proxy_buffering off; }
  }
  server {
    listen 127.0.0.1:${TLS_PORT} ssl;
    ssl_certificate ${folder}/site.pem;
    ssl_certificate_key ${folder}/site.key;
    add_header Access-Control-Allow-Origin * always;
  }
  server {
    listen 127.0.0.1:${TLS_PORT} ssl;
    server_name ${TRUSTED_HOSTS.join(' ')};
    ssl_certificate ${folder}/trusted.pem;
    ssl_certificate_key ${folder}/trusted.key;
    access_log ${folder}/hosts.log hosts;
    root ${folder}/www/f/hosts/$host;
    default_type application/json;
    types { text/html html; }
    index index.html;
    add_header Access-Control-Allow-Origin * always;
    set $pages '';
    if (-f $document_root$uri-2) { set $pages 2; }
    add_header X-WP-TotalPages $pages always;
    add_header Access-Control-Expose-Headers X-WP-TotalPages always;
    add_header Access-Control-Allow-Headers api-user-agent always;
    if ($request_method = OPTIONS) { return 204; }
    location /wp-json/wp/v2/posts { try_files $uri-$arg_page $uri =404; }
  }
}
`;

/** Starts it in a folder of its own. */
export async function startNginx(): Promise<Nginx> {
  const program = findNginx();
  if (!program) throw new Error('no nginx: run npm test, which installs one');
  const folder = await mkdtemp(join(tmpdir(), 'daymark-nginx-'));
  // Its workers run as another user where the test runs as root.
  await chmod(folder, 0o755);
  await mkdir(join(folder, 'www/f/target'), { recursive: true });
  await mkdir(join(folder, 'tmp'));
  await writeFile(join(folder, 'www/page.json'), '<!doctype html><title>Sign in to the network</title>');
  const trusted = await makeCertificates(folder);
  await writeFile(join(folder, 'nginx.conf'), config(folder, new Date(Date.now() + 3 * 3_600_000)));
  const broken = createServer((socket) => {
    // An answer that promises more than it gives: the connection ends in the middle.
    socket.on('error', () => undefined);
    socket.once('data', () =>
      socket.end('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{"version":"'),
    );
  });
  await new Promise<void>((done) => broken.listen(BROKEN_PORT, '127.0.0.1', done));
  const server = spawn(program, ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  const isUp = (): Promise<boolean> =>
    fetch(`http://127.0.0.1:${FEED_PORT}/page.json`).then(
      ({ ok }) => ok,
      () => false,
    );
  // Whoever answers on the port already is not ours: only a server that is still running counts.
  await waitUntil(async () => server.exitCode === null && (await isUp())).catch(async (cause) => {
    server.kill('SIGTERM');
    broken.close();
    throw new Error(`nginx did not start: ${await readFile(join(folder, 'error.log'), 'utf8').catch(() => '')}`, {
      cause,
    });
  });
  const www = join(folder, 'www/f');
  return {
    folder: www,
    async write(path, bytes) {
      await mkdir(dirname(join(www, path)), { recursive: true });
      await writeFile(join(www, path), bytes);
    },
    async fault(feed, fault, on = true) {
      if (on) await writeFile(join(www, feed, fault), '');
      else await rm(join(www, feed, fault), { force: true });
    },
    async log(feed) {
      const lines = (await readFile(join(folder, 'access.log'), 'utf8')).trim().split('\n');
      return lines.map((line) => line.split('|')).filter(([, uri]) => uri?.startsWith(`/f/${feed}/`));
    },
    trusted,
    async hostLog(host) {
      const lines = (await readFile(join(folder, 'hosts.log'), 'utf8').catch(() => '')).trim().split('\n');
      return lines.filter((line) => line.startsWith(`${host}|`)).map((line) => line.slice(host.length + 1));
    },
    async close() {
      server.kill('SIGTERM');
      await ended;
      await new Promise((done) => broken.close(done));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A certificate authority that is thrown away after signing two certificates. */
async function makeCertificates(folder: string): Promise<Nginx['trusted']> {
  const openssl = (...args: string[]): void => void execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  openssl(
    'req',
    '-x509',
    ...key,
    '-days',
    '2',
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-subj',
    '/CN=A throw-away authority',
  );
  for (const [name, hosts] of [
    ['site', ['feeds.example.org']],
    ['trusted', TRUSTED_HOSTS],
  ] as const) {
    openssl('req', ...key, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${hosts[0]}`);
    const names = hosts.map((host) => `DNS:${host}`).join(',');
    await writeFile(join(folder, `${name}.ext`), `basicConstraints=critical,CA:FALSE\nsubjectAltName=${names}\n`);
    const signing = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2', '-extfile', `${name}.ext`];
    openssl('x509', '-req', '-in', `${name}.csr`, ...signing, '-out', `${name}.pem`);
  }
  const { publicKey } = new X509Certificate(await readFile(join(folder, 'trusted.pem')));
  const spki = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64');
  const authority = new X509Certificate(await readFile(join(folder, 'ca.pem'))).raw.toString('base64');
  return { spki, authority };
}
