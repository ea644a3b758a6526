#!/usr/bin/env node
// The package's bin. The command line needs Node 26 (Temporal, TypeScript as it stands); an older one starts the right one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAJOR_NEEDED = 26;
const here = dirname(fileURLToPath(import.meta.url));
const main = join(here, 'main.ts');

/** Where npm puts the Node of this platform that package.json asks for. */
function findNode() {
  if (Number(process.versions.node.split('.')[0]) >= MAJOR_NEEDED) return process.execPath;
  const require = createRequire(import.meta.url);
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const names = [`node-${platform}-${process.arch}`, `node-bin-${platform}-${process.arch}`];
  const binary = process.platform === 'win32' ? ['bin/node.exe', 'node.exe'] : ['bin/node'];
  for (const name of names) {
    try {
      const folder = dirname(require.resolve(`${name}/package.json`));
      const found = binary.map((path) => join(folder, path)).find((path) => existsSync(path));
      if (found) return found;
    } catch {
      // Not installed for this platform: the next name, or the message below.
    }
  }
  return null;
}

const node = findNode();
if (!node) {
  console.error(`daymark needs Node ${MAJOR_NEEDED} or later; this is ${process.version}.`);
  process.exit(2);
}
const { status, error } = spawnSync(node, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
if (error) console.error(`daymark: ${error.message}`);
process.exit(status ?? 1);
