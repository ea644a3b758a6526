/**
 * What is mutated, area by area, and the tests that must notice. An area has the tests of its own rooms alone: every test
 * that is added is run for each mutant that it reaches, so the walks of whole centuries and the fuzzers stay out.
 */
export interface MutationArea {
  mutate: string[];
  tests: string[];
  /** Tests among those that are too slow to be run for every mutant. */
  without?: string[];
}

export const MUTATION_AREAS = {
  dates: {
    mutate: ['core/date/*.ts', 'core/order/*.ts'],
    tests: ['tests/core/date/*.test.ts', 'tests/core/order/*.test.ts'],
    without: ['tests/core/date/every-day.test.ts'],
  },
  feed: {
    mutate: ['core/feed/*.ts'],
    tests: ['tests/core/feed/*.test.ts', 'tests/background/*.test.ts', 'tests/attackers/*.test.ts'],
    without: ['tests/core/feed/fuzz.test.ts', 'tests/background/fuzz.test.ts', 'tests/attackers/floods.test.ts'],
  },
  adapters: {
    mutate: ['core/feed/adapters/*.ts'],
    tests: ['tests/core/feed/*.test.ts', 'tests/core/planner/*.test.ts'],
    without: ['tests/core/feed/fuzz.test.ts'],
  },
  record: {
    mutate: ['core/record/*.ts'],
    tests: ['tests/core/record/*.test.ts', 'tests/core/feed/*.test.ts'],
    without: ['tests/core/feed/fuzz.test.ts'],
  },
  notification: {
    mutate: ['core/notification/*.ts', 'background/notifier.ts', 'storage/reader-db.ts', 'platform/local-ledger.ts'],
    tests: [
      'tests/core/notification/*.test.ts',
      'tests/background/notifier/notifier.test.ts',
      'tests/background/notices.test.ts',
      'tests/storage/ledger.test.ts',
    ],
  },
  keep: {
    mutate: ['core/keep/*.ts', 'core/backup.ts'],
    tests: ['tests/core/keep/*.test.ts', 'tests/core/backup.test.ts'],
  },
  sync: {
    mutate: ['background/sync*.ts', 'background/schedule.ts', 'storage/apply.ts', 'storage/feeds-db.ts'],
    tests: ['tests/background/*.test.ts', 'tests/storage/feeds-db.test.ts'],
    without: ['tests/background/fuzz.test.ts', 'tests/background/notices.test.ts'],
  },
} satisfies Record<string, MutationArea>;

export type MutationAreaName = keyof typeof MUTATION_AREAS;

/** The area named by DAYMARK_MUTATE; an unknown name is an error that lists the known ones. */
export function readMutationArea(): MutationArea & { name: string } {
  const name = process.env.DAYMARK_MUTATE ?? 'dates';
  const area = (MUTATION_AREAS as Record<string, MutationArea>)[name];
  if (!area) throw new Error(`no area "${name}": ${Object.keys(MUTATION_AREAS).join(', ')}`);
  return { name, ...area };
}
