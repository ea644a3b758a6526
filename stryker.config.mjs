import { readMutationArea } from './tools/mutation-areas.ts';

const { name, mutate } = readMutationArea();

/** Stryker for one area: `npm run mutation`, or `DAYMARK_MUTATE=feed npm run mutation` (tools/mutation-areas.ts). */
export default {
  packageManager: 'npm',
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  mutate,
  ignorePatterns: ['/.output', '/.stryker-tmp', '/data', '/public', '/assets', '/docs', '/.shots'],
  tempDirName: `.stryker-tmp/${name}`,
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env.DAYMARK_MUTATORS ?? 2),
  timeoutMS: 3000,
  timeoutFactor: 1.5,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  jsonReporter: { fileName: `reports/mutation-${name}.json` },
  thresholds: { high: 95, low: 90, break: 85 },
};
