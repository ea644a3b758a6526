import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { readMutationArea } from './tools/mutation-areas.ts';

const { tests, without = [] } = readMutationArea();

/** The tests that mutants of an area must fail (tools/mutation-areas.ts), set up like the unit tests. */
export default defineConfig({
  plugins: [WxtVitest()],
  define: { __DAYMARK_FEED__: '"daymark:package"', __DAYMARK_FEED_KEY__: '""' },
  // Instrumented code on a busy machine takes longer than the five seconds that a test has elsewhere.
  test: { include: tests, exclude: without, setupFiles: ['fake-indexeddb/auto'], testTimeout: 60_000 },
});
