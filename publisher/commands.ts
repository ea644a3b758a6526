/** All commands: their help, their options, and how their answers are printed for people. */

import type { Entry } from '../core/order/entry.ts';
import { type Arguments, readArguments, readDate, readInterests, readLeapDay, readNow } from './arguments.ts';
import { BuildProblems, build } from './commands/build.ts';
import { IMPORT_KINDS, type ImportKind, importRecords } from './commands/import.ts';
import { fixData, lintData } from './commands/lint-data.ts';
import { next } from './commands/next.ts';
import { preview } from './commands/preview.ts';
import { rotate } from './commands/rotate.ts';
import { serve } from './commands/serve.ts';
import { sharesHold, stats } from './commands/stats.ts';
import { upcoming } from './commands/upcoming.ts';
import { validate } from './commands/validate.ts';
import { verify } from './commands/verify.ts';
import { loadEntries, OWN_DATA } from './load-feed.ts';
import { print, printProblems, printShares, printShown } from './print.ts';
import { createSigningKey } from './signing-key.ts';
import { UsageError } from './usage-error.ts';

export interface Command {
  name: string;
  help: string;
  /** Runs with the arguments after the command's name; answers the exit code. */
  run(args: readonly string[]): Promise<number>;
}

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean' } as const;

const help = (usage: string, what: string, options: readonly string[] = []): string =>
  `Usage: daymark ${usage}\n\n${what}\n\n${['Options:', ...options.map((line) => `  ${line}`), '  --json                one JSON document on stdout, for programs', '  --help                this text'].join('\n')}\n`;

/** A hundred years: what is farther ahead is a slip of the finger. */
const DAYS_MAX = 36_525;

const FEED_HELP = '--feed FEED           a file, a directory or an https address, instead of the own dataset';
const LEAP_HELP = '--leap POLICY         where 29 February falls in common years: feb28, mar1 or omit';
const NOW_HELP = '--now TIME            RFC 3339, instead of the clock (also SOURCE_DATE_EPOCH)';

const warn = (words: string): void => void process.stderr.write(`warning: ${words}\n`);

/** The entries of the feeds that were named; of what could not be read a line goes to stderr. */
const readEntries = (given: Arguments): Promise<Entry[]> => loadEntries(given.list('feed'), warn);

export const COMMANDS: readonly Command[] = [
  {
    name: 'preview',
    help: help('preview DATE [--feed FEED]… [options]', 'Shows what a reader sees on that day, in display order.', [
      `${FEED_HELP}; may stand several times`,
      LEAP_HELP,
      '--follow ID           a topic, region, sensitivity or feed to follow; may stand several times',
      '--mute ID             one to mute; may stand several times',
      '--limit N             at most so many',
      '--lang TAG            titles in this language where there is a translation',
    ]),
    async run(args) {
      const given = readArguments(
        args,
        { feed: texts, leap: text, follow: texts, mute: texts, limit: text, lang: text },
        { min: 1, max: 1 },
      );
      const date = readDate(given.positionals[0], 'the date');
      const leapDay = readLeapDay(given.text('leap'));
      const limit = given.count('limit');
      const lang = given.text('lang');
      const entries = await readEntries(given);
      const feeds = new Set(entries.map(({ feed }) => feed));
      const answer = preview(entries, date, {
        follow: readInterests('follow', given.list('follow'), feeds),
        mute: readInterests('mute', given.list('mute'), feeds),
        ...(leapDay ? { leapDay } : {}),
        ...(limit === undefined ? {} : { limit }),
        ...(lang === undefined ? {} : { lang }),
      });
      print(given, answer, () => printShown(answer));
      return 0;
    },
  },
  {
    name: 'next',
    help: help('next ID --from DATE [--feed FEED] [options]', 'Tells when a record surfaces next, on DATE or later.', [
      '--from DATE           YYYY-MM-DD',
      FEED_HELP,
      LEAP_HELP,
    ]),
    async run(args) {
      const given = readArguments(args, { from: text, feed: texts, leap: text }, { min: 1, max: 1 });
      const from = readDate(given.text('from'), '--from');
      const leapDay = readLeapDay(given.text('leap'));
      const id = given.positionals[0] ?? '';
      const answer = next(await readEntries(given), id, from, leapDay ? { leapDay } : {});
      if (answer === undefined) throw new UsageError(`no feed has a record "${id}"`);
      print(given, answer, () =>
        answer
          ? `${answer.date}: in ${answer.inDays} days${answer.years === undefined ? '' : `, ${answer.years} years`}\n`
          : 'It has no day ahead.\n',
      );
      return 0;
    },
  },
  {
    name: 'upcoming',
    help: help(
      'upcoming --from DATE --days N [--round] [--feed FEED]',
      'Lists what is ahead; round anniversaries come first.',
      [
        '--from DATE           YYYY-MM-DD',
        '--days N              how many days ahead',
        '--round               round anniversaries only',
        FEED_HELP,
        LEAP_HELP,
      ],
    ),
    async run(args) {
      const given = readArguments(
        args,
        { from: text, days: text, round: flag, feed: texts, leap: text },
        { min: 0, max: 0 },
      );
      const from = readDate(given.text('from'), '--from');
      const days = given.count('days', { max: DAYS_MAX });
      if (days === undefined) throw new UsageError('--days N is missing');
      const leapDay = readLeapDay(given.text('leap'));
      const answer = upcoming(await readEntries(given), from, days, {
        round: given.flag('round'),
        ...(leapDay ? { leapDay } : {}),
      });
      print(given, answer, () =>
        answer
          .map(
            ({ date, title, years, round }) =>
              `${date}  ${round ? '*' : ' '} ${title}${years === undefined ? '' : ` (${years} years)`}\n`,
          )
          .join(''),
      );
      return 0;
    },
  },
  {
    name: 'validate',
    help: help(
      'validate FEED [--strict]',
      'Tells what is wrong with a feed, by item and rule. A data folder is always held to the strict rules.',
      ['--strict              the rules of bundled records: nothing is cleaned or filled in'],
    ),
    async run(args) {
      const given = readArguments(args, { strict: flag }, { min: 0, max: 1 });
      const answer = await validate(given.positionals[0] ?? OWN_DATA, { strict: given.flag('strict') });
      print(
        given,
        answer,
        () =>
          `${printProblems(answer.warnings, 'warning')}${printProblems(answer.errors, 'error')}${answer.records} records, ${answer.dropped} dropped, ${answer.errors.length} errors, ${answer.warnings.length} warnings\n`,
      );
      return answer.errors.length > 0 ? 1 : 0;
    },
  },
  {
    name: 'import',
    help: help(
      `import ${IMPORT_KINDS.join('|')} FILE|URL [options]`,
      'Reads what other services and files tell of days, and answers records in our format.',
      [
        '--day MM-DD           wikimedia: the day of the answer',
        '--lang TAG            language of the texts; wikimedia: which Wikipedia',
        NOW_HELP,
      ],
    ),
    async run(args) {
      const given = readArguments(args, { day: text, lang: text, now: text }, { min: 2, max: 2 });
      const [kind = '', source = ''] = given.positionals;
      if (!(IMPORT_KINDS as readonly string[]).includes(kind))
        throw new UsageError(`import ${kind}: ${IMPORT_KINDS.join(', ')} are known`);
      const day = given.text('day');
      const lang = given.text('lang');
      const answer = await importRecords(kind as ImportKind, source, {
        now: readNow(given.text('now')),
        ...(day ? { day } : {}),
        ...(lang ? { lang } : {}),
      });
      print(given, answer, () => `${JSON.stringify(answer.records, null, 2)}\n`);
      for (const { item, reason } of given.flag('json') ? [] : answer.skipped)
        process.stderr.write(`skipped ${item}: ${reason}\n`);
      return 0;
    },
  },
  {
    name: 'build',
    help: help(
      'build DATA OUT --url BASE [--key KEYFILE] [options]',
      'Writes the static feed: feed.json, today.json, today.xml, anniversaries.ics, the signed archive and _headers.',
      [
        '--url BASE            address of the folder on the web',
        '--key KEYFILE         private key made by "daymark keygen"; without it the archive is not signed',
        '--title TEXT          what the feed is called, instead of what DATA says',
        '--since VERSION       the version that is published now, when OUT does not hold it',
        '--expires-days N      readers ask for a newer head after so many days (30)',
        '--force               publish although more than a fifth of the records vanish',
        NOW_HELP,
      ],
    ),
    async run(args) {
      const given = readArguments(
        args,
        { url: text, key: text, title: text, since: text, 'expires-days': text, force: flag, now: text },
        { min: 2, max: 2 },
      );
      const [data = '', out = ''] = given.positionals;
      const url = given.text('url');
      if (!url) throw new UsageError('--url BASE is missing: the address of the folder on the web');
      const keyFile = given.text('key');
      const title = given.text('title');
      const since = given.count('since');
      try {
        const answer = await build(data, out, {
          url,
          now: readNow(given.text('now')),
          expiresDays: given.count('expires-days', { min: 1, max: DAYS_MAX }) ?? 30,
          force: given.flag('force'),
          warn,
          ...(keyFile ? { keyFile } : {}),
          ...(title ? { title } : {}),
          ...(since === undefined ? {} : { since }),
        });
        if (!keyFile) process.stderr.write('not signed: without --key readers follow feed.json alone\n');
        print(
          given,
          answer,
          () =>
            `version ${answer.version}: ${answer.records} records on ${answer.shards} days, ${answer.files} files, ${answer.bytes} bytes\n`,
        );
        return 0;
      } catch (error) {
        if (error instanceof BuildProblems) process.stderr.write(printProblems(error.problems, 'error'));
        throw error;
      }
    },
  },
  {
    name: 'keygen',
    help: help(
      'keygen OUT',
      'Makes an Ed25519 key and writes it to OUT as JWK. Keep that file secret and safe; readers compare the fingerprint.',
    ),
    async run(args) {
      const given = readArguments(args, {}, { min: 1, max: 1 });
      const [file = ''] = given.positionals;
      const { fingerprint } = await createSigningKey(file);
      print(given, { key: file, fingerprint }, () => `${file}\nfingerprint ${fingerprint}\n`);
      return 0;
    },
  },
  {
    name: 'rotate',
    help: help(
      'rotate DIR --key OLDKEY --new NEWKEY',
      'Hands a built feed over to a new key, which is made when NEWKEY does not exist. Build with the new key afterwards.',
      ['--key OLDKEY          the key that signs the feed now', '--new NEWKEY          the key that will sign it'],
    ),
    async run(args) {
      const given = readArguments(args, { key: text, new: text }, { min: 1, max: 1 });
      const oldKey = given.text('key');
      const newKey = given.text('new');
      if (!oldKey || !newKey) throw new UsageError('--key OLDKEY and --new NEWKEY are both needed');
      const answer = await rotate(given.positionals[0] ?? '', oldKey, newKey);
      const { key, fingerprint, root } = answer;
      print(given, { key, fingerprint }, () => `keys/${root}.json written\nfingerprint ${fingerprint}\n`);
      return 0;
    },
  },
  {
    name: 'verify',
    help: help(
      'verify DIR|URL [--pin FINGERPRINT] [--state FILE]',
      'Reads a published feed exactly as a client does.',
      [
        '--pin FINGERPRINT     the key that the feed must be signed by',
        '--state FILE          keeps {version, manifest} of the last time, to see rollback and equivocation',
        NOW_HELP,
      ],
    ),
    async run(args) {
      const given = readArguments(args, { pin: text, state: text, now: text }, { min: 1, max: 1 });
      const pin = given.text('pin');
      if (pin !== undefined && !/^[0-9a-f]{64}$/.test(pin))
        throw new UsageError('--pin: a fingerprint has 64 hex digits');
      const stateFile = given.text('state');
      const answer = await verify(given.positionals[0] ?? '', {
        now: readNow(given.text('now')),
        ...(pin ? { pin } : {}),
        ...(stateFile ? { stateFile } : {}),
      });
      if ('refused' in answer) {
        const { refused, message } = answer;
        print(given, { refused, message }, () => `refused (${refused}): ${message}\n`);
        return 1;
      }
      print(
        given,
        answer,
        () => `good: version ${answer.version}, ${answer.records} records on ${answer.shards} days\n`,
      );
      return 0;
    },
  },
  {
    name: 'serve',
    help: help(
      'serve DIR [--port N]',
      'Serves a built feed on 127.0.0.1 with the right headers, for trying. Ctrl+C ends it.',
      ['--port N              8080 when left out; 0 takes a free one'],
    ),
    async run(args) {
      const given = readArguments(args, { port: text }, { min: 1, max: 1 });
      const port = given.count('port', { max: 65_535 }) ?? 8080;
      const { server, url } = await serve(given.positionals[0] ?? '', port);
      // Whoever reads the address may end it at once.
      const ended = new Promise<void>((done) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close(() => done()));
      });
      print(given, { url }, () => `${url}\n`);
      await ended;
      return 0;
    },
  },
  {
    name: 'lint-data',
    help: help('lint-data [DATA] [--fix]', 'Holds a data folder to the editorial rules.', [
      '--fix                 repair what has one right way, and write the files',
    ]),
    async run(args) {
      const given = readArguments(args, { fix: flag }, { min: 0, max: 1 });
      const folder = given.positionals[0] ?? OWN_DATA;
      if (given.flag('fix')) process.stderr.write(`${await fixData(folder)} records repaired\n`);
      const answer = await lintData(folder);
      print(given, answer, () => `${printProblems(answer.problems, 'problem')}${answer.problems.length} problems\n`);
      return answer.problems.length > 0 ? 1 : 0;
    },
  },
  {
    name: 'stats',
    help: help(
      'stats [DATA] [--check]',
      'Prints the shares by region, period, topic, kind and tone against the targets.',
      ['--check               exit with 1 when a share is outside its bounds'],
    ),
    async run(args) {
      const given = readArguments(args, { check: flag }, { min: 0, max: 1 });
      const entries = await loadEntries(given.positionals, warn);
      const shares = stats(entries.map(({ record }) => record));
      print(given, { shares }, () => printShares(shares));
      return given.flag('check') && !sharesHold(shares) ? 1 : 0;
    },
  },
];

export function findCommand(name: string): Command | undefined {
  return COMMANDS.find((command) => command.name === name);
}

export const GENERAL_HELP = `Usage: daymark COMMAND [arguments]

${COMMANDS.map(({ name, help: text }) => `  ${name.padEnd(10)} ${text.split('\n')[2]}`).join('\n')}

FEED and DATA are a file, a directory (a built feed or a data folder), or an https address.
"daymark COMMAND --help" shows the options of a command.
`;
