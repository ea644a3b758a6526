/**
 * Faults on purpose: the n-th operation of a scenario fails, or the context that does it is killed there. SQLite's way of
 * showing that nothing is lost whatever fails (sqlite.org/testing.html, 3.1 and 3.3): n = 1, 2, 3 … until the scenario ends
 * without having met its fault.
 *
 * Operations: requests and what they answer, opening and deleting databases, every IndexedDB request, storage.local, alarms,
 * notifications, the toolbar button, digests and signatures. A killed context never gets an answer again; its open
 * transactions are undone, its connections closed and its locks let go, as a browser does.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import Dexie from 'dexie';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

export type FaultKind = 'throw' | 'kill';

/** One context of the extension: a run of the background, or a page. */
export interface Life {
  /** The operations that it did, in order. */
  done: string[];
  /** It met its fault. */
  met: boolean;
  dead: boolean;
}

interface Inner extends Life {
  fault: { at: number; kind: FaultKind } | null;
  running: number;
  died: PromiseWithResolvers<void>;
  transactions: Set<IDBTransaction>;
  opening: Set<IDBOpenDBRequest>;
  connections: Set<IDBDatabase>;
  locks: Map<string, Promise<unknown>>;
}

/** What puts a fault into the world; see `makeMachine`. */
export interface Machine {
  /** Starts a context and waits for `run`, or for its death; answers when nothing of it moves any more. */
  live(run: () => void | Promise<void>, fault?: { at: number; kind: FaultKind }): Promise<Life>;
  /** Goes on with a context that was not killed; its operations are counted from here on. */
  goOn(life: Life, run: () => void | Promise<void>, fault?: { at: number; kind: FaultKind }): Promise<void>;
  /** The browser ends a context that has nothing to do. */
  stop(life: Life): void;
}

const living = new Set<Inner>();
const never = <T>(): Promise<T> => new Promise<T>(() => undefined);
/**
 * Turns of the event loop, and processor time, without any operation after which a context is taken to rest: unpacking and
 * verifying take a moment on other threads. Processor time, for on a busy machine those threads wait as this one does.
 */
const QUIET_TURNS = 40;
const QUIET_CPU_MS = 12;

/** The processor time of this process so far, in milliseconds. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** The browsers' words for a failure of each kind of operation. */
function failureOf(operation: string): Error {
  if (operation.startsWith('fetch') || operation.startsWith('body')) return new TypeError('Failed to fetch');
  if (operation.startsWith('idb')) return new DOMException('Internal error.', 'UnknownError');
  if (operation.startsWith('crypto')) return new DOMException('The operation failed.', 'OperationError');
  return new Error(`${operation}: an unexpected error occurred`);
}

/**
 * Puts itself between the product and its browser until `vi.restoreAllMocks` and `vi.unstubAllGlobals`. `web` answers requests.
 * Every call begins with empty databases.
 */
export function makeMachine(web: (url: string) => Response | Promise<Response>): Machine {
  const lives = new AsyncLocalStorage<Inner>();
  let turns = 0;

  const die = (life: Inner): void => {
    life.dead = true;
    for (const request of life.opening) silence(request);
    for (const transaction of life.transactions) undo(transaction);
    for (const connection of life.connections) connection.close();
    life.locks.clear();
    life.died.resolve();
  };
  /** Counts an operation. `kill` tells that it never ends; a fault of the other kind is thrown. */
  const count = (operation: string): 'go' | 'kill' => {
    const life = lives.getStore();
    if (!life) return 'go';
    turns = 0;
    if (life.dead) return 'kill';
    life.done.push(operation);
    if (life.done.length !== life.fault?.at) return 'go';
    life.met = true;
    if (life.fault.kind === 'throw') throw failureOf(operation);
    die(life);
    return 'kill';
  };
  const operate = async <T>(operation: string, act: () => T | Promise<T>): Promise<T> =>
    count(operation) === 'kill' ? never() : wait(act);
  const wait = async <T>(act: () => T | Promise<T>): Promise<T> => {
    const life = lives.getStore();
    if (life) life.running++;
    try {
      const answer = await act();
      return life?.dead ? await never() : answer;
    } finally {
      if (life) life.running--;
      turns = 0;
    }
  };
  const rest = async (life: Inner): Promise<void> => {
    let since = cpuMs();
    for (turns = 0; ; turns++) {
      if (turns === 0 || (life.running > 0 && !life.dead)) since = cpuMs();
      if (turns >= QUIET_TURNS && cpuMs() - since >= QUIET_CPU_MS) return;
      await new Promise((next) => setImmediate(next));
    }
  };

  // What the last machine left is over.
  for (const life of living) life.dead = true;
  living.clear();
  // Reading and unpacking an answer takes time of its own. It cannot fail here: its bytes were counted.
  const { arrayBuffer } = Response.prototype;
  vi.spyOn(Response.prototype, 'arrayBuffer').mockImplementation(function (this: Response) {
    return wait(() => arrayBuffer.call(this));
  });
  vi.stubGlobal('fetch', (url: string) =>
    operate(`fetch ${url}`, async () => counted(await web(url), () => operate(`body ${url}`, () => undefined))),
  );
  const api = fakeBrowser as unknown as Record<string, Record<string, (...args: unknown[]) => unknown>>;
  const wrap = (owner: Record<string, (...args: unknown[]) => unknown>, name: string, method: string): void => {
    const original = owner[method]?.bind(owner);
    if (!original) throw new Error(`nothing to wrap: ${name}`);
    vi.spyOn(owner, method).mockImplementation((...args) => operate(name, () => original(...args)));
  };
  Object.assign(fakeBrowser.action, { setIcon: async () => undefined });
  const local = fakeBrowser.storage.local as unknown as Record<string, (...args: unknown[]) => unknown>;
  for (const method of ['get', 'set', 'remove']) wrap(local, `storage.${method}`, method);
  for (const [area, methods] of Object.entries({
    alarms: ['create', 'get', 'clear'],
    notifications: ['create'],
    action: ['setIcon', 'setTitle', 'setBadgeText', 'setBadgeBackgroundColor'],
  }))
    for (const method of methods) wrap(api[area] ?? {}, `${area}.${method}`, method);
  const subtle = crypto.subtle as unknown as Record<string, (...args: unknown[]) => unknown>;
  for (const method of ['digest', 'verify', 'importKey']) wrap(subtle, `crypto.${method}`, method);
  stubIndexedDb(lives, count);
  vi.spyOn(navigator.locks, 'request').mockImplementation(((name: string, job: () => unknown) => {
    const life = lives.getStore();
    if (!life) return Promise.resolve(job());
    // Of each context its own: no two of them live at a time here.
    const before = life.locks.get(name) ?? Promise.resolve();
    const after = before.then(job, job);
    life.locks.set(
      name,
      after.then(
        () => undefined,
        () => undefined,
      ),
    );
    return after;
  }) as never);

  const goOn: Machine['goOn'] = async (life, run, fault) => {
    const inner = life as Inner;
    Object.assign(inner, { fault: fault ?? null, done: [] });
    const running = lives.run(inner, async () => run());
    await Promise.race([running, inner.died.promise]);
    await rest(inner);
  };
  return {
    async live(run, fault) {
      const life: Inner = {
        done: [],
        met: false,
        dead: false,
        fault: null,
        running: 0,
        died: Promise.withResolvers(),
        transactions: new Set(),
        opening: new Set(),
        connections: new Set(),
        locks: new Map(),
      };
      living.add(life);
      await goOn(life, run, fault);
      return life;
    },
    goOn,
    stop: (life) => die(life as Inner),
  };
}

/** An answer whose body can fail or stop like any other operation. */
function counted(response: Response, arrive: () => Promise<void>): Response {
  const { status, headers } = response;
  const body = response.body?.pipeThrough(
    new TransformStream({
      async transform(chunk, controller) {
        await arrive();
        controller.enqueue(chunk);
      },
    }),
  );
  return new Response(body ?? null, { status, headers });
}

/** Fresh databases whose requests are counted, and which know whose they are. */
function stubIndexedDb(lives: AsyncLocalStorage<Inner>, count: (operation: string) => 'go' | 'kill'): void {
  const factory = new IDBFactory();
  vi.stubGlobal('indexedDB', factory);
  Dexie.dependencies.indexedDB = factory;
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  const open = factory.open.bind(factory);
  vi.spyOn(factory, 'open').mockImplementation((name, version) => {
    if (count(`idb.open ${name}`) === 'kill') return new IDBOpenDBRequest();
    const request = open(name, version);
    const life = lives.getStore();
    life?.opening.add(request);
    request.addEventListener('success', () => {
      life?.opening.delete(request);
      life?.connections.add(request.result);
    });
    return request;
  });
  const erase = factory.deleteDatabase.bind(factory);
  vi.spyOn(factory, 'deleteDatabase').mockImplementation((name) =>
    count(`idb.deleteDatabase ${name}`) === 'kill' ? new IDBOpenDBRequest() : erase(name),
  );
  const { transaction } = IDBDatabase.prototype;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    const begun = transaction.apply(this, args);
    lives.getStore()?.transactions.add(begun);
    return begun;
  });
  // Where all requests of all stores, indexes and cursors pass. It is not in the types.
  const prototype = IDBTransaction.prototype as unknown as {
    _execRequestAsync(request: { source?: { name: string }; operation: () => unknown }): IDBRequest;
  };
  const execute = prototype._execRequestAsync;
  vi.spyOn(prototype, '_execRequestAsync').mockImplementation(function (this: unknown, request) {
    // Requests without a source are the library's own.
    if (!request.source) return execute.call(this, request);
    try {
      if (count(`idb.request ${request.source.name}`) === 'kill') return new IDBRequest();
    } catch (failure) {
      const fail = (): never => {
        throw failure;
      };
      return execute.call(this, { ...request, operation: fail });
    }
    return execute.call(this, request);
  });
}

/** An open request of a dead context: what it opens is closed again, what it would make is not made. */
function silence(request: IDBOpenDBRequest): void {
  request.dispatchEvent = (event) => {
    if (event.type === 'upgradeneeded') request.transaction?.abort();
    if (event.type === 'success') request.result.close();
    return true;
  };
}

/** Undoes a transaction of a dead context. Nobody is told, but the database itself of the end of an upgrade. */
function undo(transaction: IDBTransaction): void {
  const inner = transaction as unknown as { _state: string; _requests: { request: IDBRequest }[] };
  if (inner._state === 'finished' || inner._state === 'committing') return;
  for (const { request } of inner._requests) request.dispatchEvent = () => true;
  if (transaction.mode !== 'versionchange') transaction.dispatchEvent = () => true;
  transaction.abort();
}
