/** `daymark serve`: a built feed on 127.0.0.1 with the headers that it needs, for trying. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, normalize, resolve, sep } from 'node:path';
import { headersFor } from '../built/headers-file.ts';
import { UsageError } from '../usage-error.ts';

/** Serves a folder; the promise is kept when the server listens. Port 0 takes a free one. */
export async function serve(folder: string, port: number): Promise<{ server: Server; url: string }> {
  const root = resolve(folder);
  const found = await stat(root).catch(() => undefined);
  if (!found?.isDirectory()) throw new UsageError(`${folder}: there is no such directory`);
  const server = createServer((request, response) => {
    answer(root, request, response).catch((error: Error) => response.destroy(error));
  });
  await new Promise<void>((done, fail) => {
    server.once('error', (error) => fail(new UsageError(error.message)));
    // Loopback alone: this is for trying a feed, not for publishing it.
    server.listen(port, '127.0.0.1', done);
  });
  const address = server.address();
  const listening = typeof address === 'object' && address ? address.port : port;
  return { server, url: `http://127.0.0.1:${listening}/` };
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader('Access-Control-Allow-Origin', '*');
  // Without it a page of another origin, such as the extension's, cannot see when to come back.
  response.setHeader('Access-Control-Expose-Headers', 'Retry-After');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return end(response, 405, 'Only GET and HEAD are answered.\n');
  const path = pathOf(request.url ?? '/');
  const file = path === null ? root : join(root, normalize(path));
  if (path === null || path.split('/').some((part) => part.startsWith('.')) || !file.startsWith(root + sep))
    return end(response, 404, 'Not found.\n');
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return end(response, 404, 'Not found.\n');
  const { type, cache } = headersFor(path.slice(1));
  const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`;
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', cache);
  response.setHeader('ETag', etag);
  if (request.headers['if-none-match'] === etag) return end(response, 304);
  response.setHeader('Content-Length', bytes.length);
  response.writeHead(200);
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
  } catch {
    // A path that is no URL or holds broken escapes.
    return null;
  }
}

function end(response: ServerResponse, status: number, text?: string): void {
  response.writeHead(status, text === undefined ? {} : { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(text);
}
