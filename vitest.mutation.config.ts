import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { readMutationArea } from './tools/mutation-areas.ts';

const { tests, without = [] } = readMutationArea();

/** The tests that mutants of an area must fail (tools/mutation-areas.ts), set up like the unit tests. */
export default defineConfig({
  plugins: [WxtVitest()],
  define: { __DAYMARK_FEED__: '"daymark:package"', __DAYMARK_FEED_KEY__: '""' },
  test: { include: tests, exclude: without, setupFiles: ['fake-indexeddb/auto'] },
});
