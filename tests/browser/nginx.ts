/**
 * A real nginx on loopback that serves feeds well and badly. Every feed is a folder under `f/`; an empty file with the name of
 * a fault beside it (`gone`, `busy`, `moved`, `slow`, `cut`, `page`) switches that fault on, so that nothing is reloaded.
 */
import { execFileSync, spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findNginx } from '../../tools/browsers.ts';
import { FEED_PORT } from './builds.ts';
import { waitUntil } from './wait.ts';

/** The port of the build's own feed, for the content security policy of that build names it. */
export const NGINX = `http://127.0.0.1:${FEED_PORT}/f/`;
/** TLS with a certificate that no browser has reason to believe. */
export const TLS_PORT = FEED_PORT + 1;
const BROKEN_PORT = FEED_PORT + 2;

export type Fault = 'gone' | 'busy' | 'moved' | 'slow' | 'cut' | 'page';

export interface Nginx {
  /** The folder that is served under NGINX. */
  folder: string;
  write(path: string, bytes: string | Uint8Array): Promise<void>;
  /** Switches a fault of a feed on or off. */
  fault(feed: string, fault: Fault, on?: boolean): Promise<void>;
  /** Lines of the access log about a feed: status, path, content encoding, If-None-Match. */
  log(feed: string): Promise<string[][]>;
  close(): Promise<void>;
}

const config = (folder: string): string => `
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  types { application/json json; text/html html; }
  default_type application/octet-stream;
  log_format told '$status|$uri|$sent_http_content_encoding|$http_if_none_match|$http_cookie|$http_referer';
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
  makeCertificate(folder);
  await writeFile(join(folder, 'nginx.conf'), config(folder));
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
    async close() {
      server.kill('SIGTERM');
      await ended;
      await new Promise((done) => broken.close(done));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A certificate authority that is thrown away after signing one certificate. */
function makeCertificate(folder: string): void {
  const openssl = (...args: string[]): void => void execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  openssl('req', '-x509', ...key, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=A throw-away authority');
  openssl(
    ...['req', '-x509', ...key, '-keyout', 'site.key', '-out', 'site.pem', '-subj', '/CN=feeds.example.org'],
    ...['-addext', 'subjectAltName=DNS:feeds.example.org', '-CA', 'ca.pem', '-CAkey', 'ca.key'],
  );
}
