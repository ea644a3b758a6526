/** Several contexts of one browser claiming the same notifications at the same time. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';

/** Adds a page "claims.html" with the product's own claiming code to a copy of a build. */
export async function addClaimsPage(copy: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      outDir: copy,
      emptyOutDir: false,
      target: 'esnext',
      lib: { entry: 'tests/browser/claims-page.ts', formats: ['es'], fileName: () => 'claims.js' },
    },
  });
  await writeFile(join(copy, 'claims.html'), '<!doctype html><script type="module" src="claims.js"></script>');
}

/** Lets all pages claim; answers how many of them won each id. */
export async function countWinners(pages: readonly Page[], prefix: string, count: number): Promise<number[]> {
  const startAt = Date.now() + 300;
  const won = await Promise.all(
    pages.map((page) =>
      page.evaluate(
        (...args) => (globalThis as unknown as { claimAll(...args: unknown[]): Promise<number[]> }).claimAll(...args),
        prefix,
        count,
        startAt,
      ),
    ),
  );
  return Array.from({ length: count }, (_, n) => won.filter((numbers) => numbers.includes(n)).length);
}
