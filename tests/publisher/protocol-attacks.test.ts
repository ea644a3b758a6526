import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { decodeBase64Url, formatHead, type HeadPayload, type Manifest, sha256 } from '../../core/feed/archive.ts';
import { type VerifyOptions, verify } from '../../publisher/commands/verify.ts';
import { createSigningKey, formatKeysFile, type SigningKey, signHead } from '../../publisher/signing-key.ts';
import { aPublishedFeed, BASE, later, minutes, NOW, type Published, someItems, writeFeed } from './a-published-feed.ts';

const encoder = new TextEncoder();
const json = (value: unknown): Uint8Array<ArrayBuffer> => encoder.encode(JSON.stringify(value));

let feed: Published;
beforeEach(async () => {
  feed = await aPublishedFeed();
  await feed.build();
});

const check = (own: Partial<VerifyOptions> = {}): ReturnType<typeof verify> => verify(feed.out, { now: NOW, ...own });
const read = (path: string): Promise<Uint8Array<ArrayBuffer>> =>
  readFile(join(feed.out, path)).then((bytes) => new Uint8Array(bytes));
const write = (path: string, bytes: Uint8Array): Promise<void> => writeFile(join(feed.out, path), bytes);

async function readPayload(): Promise<HeadPayload> {
  const head = JSON.parse(new TextDecoder().decode(await read('head.json')));
  return JSON.parse(new TextDecoder().decode(decodeBase64Url(head.payload)!));
}

/** What a thief of the key, or the publisher, could publish: any payload, well signed. */
async function publishHead(change: Partial<HeadPayload>, key: SigningKey = feed.key, signedFor = BASE): Promise<void> {
  const payload = json({ ...(await readPayload()), ...change });
  await write('head.json', formatHead(payload, await signHead(signedFor, payload, key)));
}

async function publishManifest(change: (manifest: Manifest) => void): Promise<void> {
  const payload = await readPayload();
  const manifest = JSON.parse(new TextDecoder().decode(await read(`manifest/${payload.manifest.sha256}`))) as Manifest;
  change(manifest);
  const bytes = json(manifest);
  const hash = await sha256(bytes);
  await write(`manifest/${hash}`, bytes);
  await publishHead({ manifest: { sha256: hash, bytes: bytes.length } });
}

async function firstShard(): Promise<string> {
  const payload = await readPayload();
  const manifest = JSON.parse(new TextDecoder().decode(await read(`manifest/${payload.manifest.sha256}`))) as Manifest;
  return `shard/${Object.values(manifest.shards)[0]!.sha256}`;
}

describe('verify takes what is good', () => {
  it('a fresh feed, and the same again', async () => {
    const stateFile = join(feed.folder, 'state.json');
    const answer = { version: minutes(NOW), records: 10, shards: 10 };
    expect(await check({ stateFile, pin: feed.key.fingerprint })).toEqual(answer);
    expect(JSON.parse(await readFile(stateFile, 'utf8'))).toEqual({
      version: minutes(NOW),
      manifest: (await readPayload()).manifest.sha256,
    });
    expect(await check({ stateFile })).toEqual(answer);
  });
});

describe('the attacks of feed.md 3 on verify: none is accepted', () => {
  it('1 rollback: an old head comes back', async () => {
    const stateFile = join(feed.folder, 'state.json');
    const old = join(feed.folder, 'old');
    await cp(feed.out, old, { recursive: true });
    await feed.build({ now: later(1) });
    expect(await check({ stateFile, now: later(1) })).toMatchObject({ version: minutes(later(1)) });
    const before = await readFile(stateFile, 'utf8');
    expect(await verify(old, { stateFile, now: later(2) })).toMatchObject({ refused: 'rollback' });
    expect(await readFile(stateFile, 'utf8')).toBe(before);
  });

  it('2 equivocation: two contents under one version', async () => {
    const stateFile = join(feed.folder, 'state.json');
    await check({ stateFile });
    const other = join(feed.folder, 'other');
    await feed.build({}, await writeFeed(feed.folder, 'other.json', someItems(9)), other);
    await writeFile(join(other, 'keys/1.json'), await read('keys/1.json'));
    expect(await verify(other, { stateFile, now: NOW })).toMatchObject({ refused: 'equivocation' });
  });

  it('3 fast-forward: a version from the future', async () => {
    await publishManifest((manifest) => {
      manifest.version = minutes(later(49));
    });
    await publishHead({ version: minutes(later(49)) });
    expect(await check()).toMatchObject({ refused: 'fast-forward' });
  });

  it('4 freeze: a head that is never renewed', async () => {
    expect(await check({ now: later(30 * 24) })).toMatchObject({ refused: 'freeze' });
    expect(await check({ now: later(30 * 24 - 1) })).toMatchObject({ records: 10 });
  });

  it('5 wrong key: signed by somebody else', async () => {
    const thief = await createSigningKey(join(feed.folder, 'thief.json'));
    await publishHead({}, thief);
    expect(await check()).toMatchObject({ refused: 'signature' });
    // The key file exchanged too: the pin in feed.json, or the reader's own, still names the other key.
    await write('keys/1.json', await formatKeysFile(BASE, 1, thief));
    expect(await check()).toMatchObject({ refused: 'signature' });
    expect(await check({ pin: feed.key.fingerprint })).toMatchObject({ refused: 'signature' });
  });

  it('6 wrong feed: a good head of another feed with the same key', async () => {
    await publishHead({ feed: 'https://feeds.example.org/other/' });
    expect(await check()).toMatchObject({ refused: 'feed' });
    await publishHead({ feed: 'https://feeds.example.org/other/' }, feed.key, 'https://feeds.example.org/other/');
    expect(await check()).toMatchObject({ refused: 'signature' });
  });

  it('7 a payload that was changed after signing', async () => {
    const head = JSON.parse(new TextDecoder().decode(await read('head.json')));
    head.payload = json({ ...(await readPayload()), version: minutes(NOW) + 1 }).toBase64({
      alphabet: 'base64url',
      omitPadding: true,
    });
    await write('head.json', json(head));
    expect(await check()).toMatchObject({ refused: 'signature' });
    await write('head.json', json({ ...head, signatures: [] }));
    expect(await check()).toMatchObject({ refused: 'signature' });
  });

  it('8 a manifest that the head does not name', async () => {
    const path = `manifest/${(await readPayload()).manifest.sha256}`;
    const text = new TextDecoder().decode(await read(path));
    await write(path, encoder.encode(text.replace('"records":1', '"records":2')));
    expect(await check()).toMatchObject({ refused: 'manifest' });
    await write(path, encoder.encode(`${text} `));
    expect(await check()).toMatchObject({ refused: 'manifest' });
  });

  it('9 a shard that the manifest does not name, or with a record that is not good', async () => {
    const path = await firstShard();
    const text = new TextDecoder().decode(await read(path));
    await write(path, encoder.encode(text.replace('Event', 'Evenk')));
    expect(await check()).toMatchObject({ refused: 'shard' });
    const bad = encoder.encode(text.replace(/"edtf":"[^"]*"/, '"edtf":"1990-02-30"'));
    await write(`shard/${await sha256(bad)}`, bad);
    const hash = await sha256(bad);
    await publishManifest((manifest) => {
      Object.values(manifest.shards)[0]!.sha256 = hash;
      Object.values(manifest.shards)[0]!.bytes = bad.length;
    });
    expect(await check()).toMatchObject({ refused: 'record' });
  });

  it('10 files cut short, missing, or an error page with status 200', async () => {
    for (const path of [
      'head.json',
      `manifest/${(await readPayload()).manifest.sha256}`,
      await firstShard(),
      'keys/1.json',
    ]) {
      const whole = await read(path);
      await write(path, whole.slice(0, whole.length - 7));
      expect(await check(), path).toHaveProperty('refused');
      await write(path, encoder.encode('<!doctype html><title>Not found</title>'));
      expect(await check(), path).toHaveProperty('refused');
      await write(path, whole);
    }
    expect(await check()).toMatchObject({ records: 10 });
  });

  it('11 files that are too large', async () => {
    const head = await read('head.json');
    await write('head.json', encoder.encode(`${new TextDecoder().decode(head)}${' '.repeat(2_048)}`));
    expect(await check()).toMatchObject({ refused: 'oversized' });
    await write('head.json', head);
    await publishManifest((manifest) => {
      Object.values(manifest.shards)[0]!.bytes = 2 * 1024 * 1024 + 1;
    });
    expect(await check()).toMatchObject({ refused: 'oversized' });
    await publishManifest((manifest) => {
      Object.values(manifest.shards)[0]!.bytes = 1;
      Object.values(manifest.shards)[0]!.records = 5_001;
    });
    expect(await check()).toMatchObject({ refused: 'limits' });
  });

  it('12 versions mixed, and days that do not exist', async () => {
    await publishManifest((manifest) => {
      manifest.version -= 1;
    });
    expect(await check()).toMatchObject({ refused: 'manifest' });
    await publishManifest((manifest) => {
      manifest.version += 1;
      manifest.feed = 'https://feeds.example.org/other/';
    });
    expect(await check()).toMatchObject({ refused: 'manifest' });
    for (const day of ['02-30', '13-01', '4-5', '__proto__']) {
      await publishManifest((manifest) => {
        manifest.feed = BASE;
        manifest.shards = { ...manifest.shards, [day]: Object.values(manifest.shards)[0]! };
      });
      expect(await check(), day).toHaveProperty('refused');
    }
  });
});
