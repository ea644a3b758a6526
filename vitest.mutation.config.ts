import { defineConfig } from 'vitest/config';

/** The tests that mutants of core/date and core/order must fail; the walk of two centuries is too slow to run per mutant. */
export default defineConfig({
  test: {
    include: ['tests/core/date/*.test.ts', 'tests/core/order/*.test.ts'],
    exclude: ['tests/core/date/every-day.test.ts'],
  },
});
