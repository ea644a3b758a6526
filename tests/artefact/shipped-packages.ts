/** Which npm packages end up in a build of the extension: asked of the bundler itself, module by module. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'wxt';

/** The package that a module's file belongs to, or null for our own code and what the bundler makes up. */
export function packageOf(id: string): string | null {
  const inside = id.split('/node_modules/').at(-1);
  if (!inside || inside === id) return null;
  const [scope = '', name = ''] = inside.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

/** Bytes of rendered code by package, of the whole extension for one browser. Fonts and style sheets are not code. */
export async function shippedPackages(browser: 'chrome' | 'firefox'): Promise<Map<string, number>> {
  const outDir = mkdtempSync(join(tmpdir(), 'daymark-shipped-'));
  const bytes = new Map<string, number>();
  try {
    await build({
      browser,
      manifestVersion: 3,
      outDir,
      vite: () => ({
        logLevel: 'silent',
        plugins: [
          {
            name: 'daymark-shipped-packages',
            generateBundle(_options, bundle) {
              for (const chunk of Object.values(bundle)) {
                if (chunk.type !== 'chunk') continue;
                for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
                  const name = packageOf(id);
                  if (name && renderedLength > 0) bytes.set(name, (bytes.get(name) ?? 0) + renderedLength);
                }
              }
            },
          },
        ],
      }),
    });
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
  return bytes;
}
