/** Answers on stdout: one JSON document for programs, plain text for people. */
import type { Problem } from '../core/record/record.ts';
import type { Arguments } from './arguments.ts';
import type { PreviewAnswer } from './commands/preview.ts';
import type { Share, Shares } from './commands/stats.ts';

/** Prints the answer as it was asked for. */
export function print(given: Arguments, answer: unknown, plain: () => string): void {
  process.stdout.write(given.flag('json') ? `${JSON.stringify(answer)}\n` : plain());
}

export function printProblems(problems: readonly Problem[], kind: string): string {
  return problems
    .map(
      ({ item, path, rule, message }) => `${kind} ${item ?? 'feed'}${path ? ` ${path}` : ''} (${rule}): ${message}\n`,
    )
    .join('');
}

export function printShown({ date, day, month, year }: PreviewAnswer): string {
  const shelf = (name: string, list: PreviewAnswer['day']): string =>
    list.length === 0
      ? ''
      : `${name}\n${list.map(({ title, years, round }) => `  ${round ? '*' : ' '} ${title}${years === undefined ? '' : ` (${years} years)`}\n`).join('')}`;
  return `${shelf(date, day)}${shelf('This month', month)}${shelf('This year', year)}` || `${date}: nothing\n`;
}

export function printShares(shares: Shares): string {
  const wanted = ({ target, min, max }: Share): string =>
    [
      target === undefined ? '' : `target ${target}`,
      min === undefined ? '' : `at least ${min}`,
      max === undefined ? '' : `at most ${max}`,
    ]
      .filter((part) => part !== '')
      .join(', ');
  const tables = (['region', 'asia', 'period', 'topic', 'kind', 'across'] as const).map((name) => {
    const lines = shares[name].map(
      (share) =>
        `  ${share.ok ? ' ' : '!'} ${share.id.padEnd(24)} ${String(share.n).padStart(6)} ${share.percent.toFixed(1).padStart(6)} %  ${wanted(share)}\n`,
    );
    return `${name}\n${lines.join('')}`;
  });
  const days = shares.perDay.map(
    ({ id, missed, days, ok }) =>
      `  ${ok ? ' ' : '!'} ${id.padEnd(24)} ${ok ? 'every day' : `not on ${missed} days: ${days.slice(0, 8).join(' ')}${missed > 8 ? ' …' : ''}`}\n`,
  );
  const party =
    shares.onePartySources.length === 0
      ? ''
      : `one party's sources alone\n${shares.onePartySources.map((id) => `  ! ${id}\n`).join('')}`;
  return `${shares.records} records\n${tables.join('')}every day\n${days.join('')}${party}`;
}
