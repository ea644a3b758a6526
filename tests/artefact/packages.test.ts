/** T13: what of other people is in the extension, what else is installed, and that neither moves by itself. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { shippedPackages } from './shipped-packages.ts';

interface PackageFile {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
}
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const own = json('package.json') as PackageFile;
const lock = json('package-lock.json') as {
  packages: Record<string, Partial<PackageFile> & { version?: string; integrity?: string; dependencies?: object }>;
};

/** Brought by what we depend on, and in the package too: entities by htmlparser2, a few lines by the framework of the build. */
const BROUGHT_ALONG = ['@wxt-dev/browser', 'entities', 'wxt'];

describe('T13: packages of others in the extension', () => {
  let shipped: string[];
  beforeAll(async () => {
    // One after the other: the builder keeps its state in one place.
    const found = [await shippedPackages('chrome'), await shippedPackages('firefox')];
    shipped = [...new Set(found.flatMap((bytes) => [...bytes.keys()]))].toSorted();
  }, 90_000);

  it('are the dependencies of package.json, at most six, and what these bring along', () => {
    expect(Object.keys(own.dependencies).length).toBeLessThanOrEqual(6);
    expect(shipped).toEqual([...Object.keys(own.dependencies), ...BROUGHT_ALONG].toSorted());
  });

  it('are each justified in docs/dependencies.md', () => {
    const rows = readFileSync('docs/dependencies.md', 'utf8').matchAll(/^\| `([^`]+)` \| (.+) \|$/gm);
    const why = new Map([...rows].map(([, name, text]) => [name, text ?? '']));
    for (const name of shipped) expect([name, (why.get(name) ?? '').length > 40]).toEqual([name, true]);
  });
});

describe('T13: the lockfile', () => {
  const wanted = { ...own.dependencies, ...own.devDependencies, ...own.optionalDependencies };

  it('is of package.json as it stands, where no version is a range', () => {
    expect(Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    const { dependencies, devDependencies, optionalDependencies } = lock.packages[''] ?? {};
    expect({ ...dependencies, ...devDependencies, ...optionalDependencies }).toEqual(wanted);
    for (const [name, version] of Object.entries(wanted))
      expect([name, lock.packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
  });

  it('knows the hash of every package that is fetched', () => {
    const unknown = Object.entries(lock.packages).filter(
      ([path, { integrity }]) => path !== '' && !/^sha512-/.test(integrity ?? ''),
    );
    expect(unknown.map(([path]) => path)).toEqual([]);
  });
});
