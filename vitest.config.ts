import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Two projects: `unit` runs in Node on fakes, `browser` drives the built extension in real browsers, one at a time. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        // What the build puts in: unit tests are of a build that follows no feed of its own.
        define: { __DAYMARK_FEED__: '"daymark:package"', __DAYMARK_FEED_KEY__: '""' },
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/bench/**'],
          setupFiles: ['fake-indexeddb/auto'],
          // Else one core of CI's two would wait for the other.
          maxWorkers: '100%',
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/builds.ts'],
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
