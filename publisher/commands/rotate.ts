/** `daymark rotate`: hands a feed over from one key to the next; readers who trust the old one learn the new (feed.md 3). */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPublished, writeWhole } from '../built/published-folder.ts';
import { createSigningKey, formatKeysFile, readFingerprints, readSigningKey } from '../signing-key.ts';
import { InputError } from '../usage-error.ts';

export interface RotateAnswer {
  /** Path of the new key file. */
  key: string;
  fingerprint: string;
  /** Number of the root that was written: keys/<n>.json. */
  root: number;
}

/**
 * Writes `keys/<n+1>.json` into a built feed, signed by the old and the new key. The next build is signed by the new one.
 * The new key file is made when it does not exist.
 */
export async function rotate(folder: string, oldKeyFile: string, newKeyFile: string): Promise<RotateAnswer> {
  const published = await readPublished(folder);
  if (!published) throw new InputError(`${folder} holds no built feed: build it with the old key first`);
  const oldKey = await readSigningKey(oldKeyFile);
  let root = 0;
  let last: string[] = [];
  for (;;) {
    const bytes = await readFile(join(folder, 'keys', `${root + 1}.json`)).catch(() => undefined);
    if (!bytes) break;
    last = await readFingerprints(bytes);
    root++;
  }
  if (!last.includes(oldKey.fingerprint))
    throw new InputError(`${oldKeyFile} is not the key that the feed in ${folder} is signed by`);
  const exists = await readFile(newKeyFile).then(
    () => true,
    () => false,
  );
  const newKey = exists ? await readSigningKey(newKeyFile) : await createSigningKey(newKeyFile);
  if (newKey.fingerprint === oldKey.fingerprint) throw new InputError('the new key is the old one');
  const bytes = await formatKeysFile(published.feed, root + 1, newKey, oldKey);
  await writeWhole(folder, { path: `keys/${root + 1}.json`, bytes });
  return { key: newKeyFile, fingerprint: newKey.fingerprint, root: root + 1 };
}
