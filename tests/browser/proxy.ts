/**
 * A proxy on loopback that every request of a browser passes, also those to loopback and to numbers: it writes down whom the browser
 * wanted to reach, lets it reach the test's own server, and nobody else.
 */
import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FEED_PORT } from './builds.ts';

/** What Chromium asks for itself, with or without us: component updates and the sign-in of its profile. */
export const CHROMIUMS_OWN = /^(?:update\.googleapis|(?:clients\d?|accounts|www)\.google)\.com(?::443)?$/;

export interface LoggingProxy {
  /** Host and port of every request since the start, in order. */
  asked: string[];
  /** Arguments that make Chromium use it for everything. */
  args: string[];
  close(): Promise<void>;
}

export async function startProxy(): Promise<LoggingProxy> {
  const asked: string[] = [];
  const own = `127.0.0.1:${FEED_PORT}`;
  const server = createServer((incoming, response) => {
    const url = URL.parse(incoming.url ?? '');
    asked.push(url?.host ?? String(incoming.url));
    if (url?.host !== own) return response.writeHead(502).end();
    const onward = ask(url, { headers: incoming.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    return onward.end();
  });
  // What goes to a secure server asks for a tunnel; there is none.
  server.on('connect', (incoming, socket) => {
    asked.push(incoming.url ?? '');
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    args: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
