/** Reading the arguments of a command: options are declared, everything else is wrong usage. */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import type { LeapDay } from '../core/date/occurrences.ts';
import { CATEGORY_IDS, REGION_PARENTS, SENSITIVITY_IDS } from '../core/record/schemes.ts';
import { UsageError } from './usage-error.ts';

export interface Arguments {
  positionals: string[];
  /** The last value of an option. */
  text(name: string): string | undefined;
  /** All values of an option that may stand several times, or be parted by commas. */
  list(name: string): string[];
  flag(name: string): boolean;
  /** A whole number within bounds; from 0 where none are given. */
  count(name: string, bounds?: { min?: number; max?: number }): number | undefined;
}

/** Parses what stands after the command. `--json` is always there. */
export function readArguments(
  args: readonly string[],
  options: ParseArgsOptionsConfig,
  positionals: { min: number; max: number },
): Arguments {
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({
      args: [...args],
      options: { ...options, json: { type: 'boolean' } },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    // parseArgs reports unknown options and missing values by throwing, in good words.
    throw new UsageError((error as Error).message);
  }
  const count = parsed.positionals.length;
  if (count < positionals.min) throw new UsageError('something is missing; --help shows how the command is used');
  if (count > positionals.max)
    throw new UsageError(`"${parsed.positionals[positionals.max]}" is one argument too many`);
  const readValue = (name: string): unknown => parsed.values[name];
  const list = (name: string): string[] => {
    const value = readValue(name);
    return (Array.isArray(value) ? value : value === undefined ? [] : [value]).filter(
      (each) => typeof each === 'string',
    );
  };
  return {
    positionals: parsed.positionals,
    text: (name) => list(name).at(-1),
    list,
    flag: (name) => readValue(name) === true,
    count: (name, { min = 0, max = 999_999_999_999 } = {}) => {
      const text = list(name).at(-1);
      if (text === undefined) return undefined;
      if (!/^\d{1,12}$/.test(text)) throw new UsageError(`--${name} ${text}: a whole number is expected`);
      if (Number(text) < min || Number(text) > max) throw new UsageError(`--${name} ${text}: ${min} to ${max}`);
      return Number(text);
    },
  };
}

/** A civil date `YYYY-MM-DD`. */
export function readDate(text: string | undefined, what: string): Temporal.PlainDate {
  if (text === undefined) throw new UsageError(`${what} is missing: YYYY-MM-DD`);
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    // Temporal reports a day that does not exist by throwing; the words are below.
  }
  throw new UsageError(`${what} "${text}" is not a day: YYYY-MM-DD`);
}

export function readLeapDay(text: string | undefined): LeapDay | undefined {
  if (text === undefined || text === 'feb28' || text === 'mar1' || text === 'omit') return text;
  throw new UsageError(`--leap ${text}: feb28, mar1 or omit`);
}

const INTERESTS: ReadonlySet<string> = new Set([...CATEGORY_IDS, ...Object.keys(REGION_PARENTS), ...SENSITIVITY_IDS]);

/**
 * What a reader follows or mutes: ids of topics, regions, sensitivities or of the feeds that are there, also several with
 * commas between them. A misspelt one would be followed in silence and show nothing.
 */
export function readInterests(name: string, values: readonly string[], feeds: ReadonlySet<string>): string[] {
  const ids = values.flatMap((value) => value.split(',')).filter((value) => value !== '');
  const unknown = ids.find((id) => !INTERESTS.has(id) && !feeds.has(id));
  if (unknown === undefined) return ids;
  throw new UsageError(
    `--${name} ${unknown}: no topic, region, sensitivity or feed has this id; data/categories.json and data/regions.json list them`,
  );
}

/** The clock: `--now`, else SOURCE_DATE_EPOCH (reproducible-builds.org), else the computer's. */
export function readNow(text: string | undefined): Temporal.Instant {
  try {
    if (text !== undefined)
      return /^\d{4}-\d{2}-\d{2}$/.test(text)
        ? Temporal.Instant.from(`${text}T00:00:00Z`)
        : Temporal.Instant.from(text);
    const epoch = process.env.SOURCE_DATE_EPOCH;
    return epoch ? Temporal.Instant.fromEpochMilliseconds(Number(epoch) * 1_000) : Temporal.Now.instant();
  } catch {
    // Temporal reports bad input by throwing.
    throw new UsageError(
      `the time "${text ?? process.env.SOURCE_DATE_EPOCH}" is not RFC 3339, such as 2026-11-23T12:00:00Z`,
    );
  }
}
