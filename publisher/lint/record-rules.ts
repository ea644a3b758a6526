/**
 * Editorial rules of record.md 4.3 that a program can check on one record: one rule, one function, and a fixer where the
 * right text is certain. A rule only speaks when it is sure enough that an editor should look.
 */
import type { AnniversaryRecord } from '../../core/record/record.ts';
import { copiedSite } from './copied-pages.ts';

/** What an editor should look at. */
export interface LintFinding {
  path: string;
  message: string;
}

export interface RecordRule {
  /** Its name in `Problem.rule`; the number is that of record.md 4.3, where there is one. */
  name: string;
  check(record: AnniversaryRecord): LintFinding[];
  /** The record with the fault repaired; only where there is one right way. */
  fix?(record: AnniversaryRecord): AnniversaryRecord;
}

const TITLE_BEST = 60;
const SUMMARY_SENTENCES_MAX = 4;

/** Everything that readers see as prose, with its path. */
function* proseOf(record: AnniversaryRecord): Generator<[path: string, text: string]> {
  yield ['title', record.title];
  yield ['summary', record.summary];
  if (record.body) yield ['body', record.body];
  for (const [i, { text }] of (record.moments ?? []).entries()) yield [`moments.${i}.text`, text];
}

function findWords(record: AnniversaryRecord, words: RegExp, explain: (word: string) => string): LintFinding[] {
  const found: LintFinding[] = [];
  for (const [path, text] of proseOf(record)) {
    const word = words.exec(text)?.[0];
    if (word) found.push({ path, message: explain(word) });
  }
  return found;
}

function one(condition: boolean, path: string, message: string): LintFinding[] {
  return condition ? [{ path, message }] : [];
}

/** Rule 2: of two sources for what is contested, one is no day list and not Wikipedia. */
export const independentSource: RecordRule = {
  name: '4.3-2-independent-source',
  check: (record) =>
    one(
      Boolean(record.claims?.length || record.statements?.length) &&
        record.sources.every(
          ({ url }) => /^https:\/\/[a-z-]+\.(?:m\.)?wikipedia\.org\//.test(url) || copiedSite(url) !== undefined,
        ),
      'sources',
      'figures and statements need a source that is neither Wikipedia nor a copy of it',
    ),
};

/** Rule 2: the page itself is cited, not a site that copies it. */
export const originalPage: RecordRule = {
  name: '4.3-2-original-page',
  check: ({ sources }) =>
    sources.flatMap(({ url }, i) => {
      const site = copiedSite(url);
      return one(
        site !== undefined,
        `sources.${i}.url`,
        `${site} copies pages of others: cite the page that it copied`,
      );
    }),
};

const WIKI_ARTICLE = /^https:\/\/[a-z-]+\.wikipedia\.org\/wiki\//;
const TRACKING = /^(?:utm_\w+|fbclid|gclid|ref)$/;

/** The address that the page is really at: a section mark that was escaped leads nowhere, and tracking says who followed it. */
function cleanAddress(url: string): string {
  if (WIKI_ARTICLE.test(url)) return url.replace(/(?:%23|#).*$/, '');
  const address = new URL(url);
  const names = [...address.searchParams.keys()].filter((name) => TRACKING.test(name));
  if (names.length === 0) return url;
  for (const name of names) address.searchParams.delete(name);
  return address.href;
}

/** Rule 2: the address opens the page, says nothing else, and names the article rather than a section that moves. */
export const plainAddress: RecordRule = {
  name: '4.3-2-plain-address',
  check: ({ sources }) =>
    sources.flatMap(({ url }, i) => {
      const plain = cleanAddress(url);
      return one(plain !== url, `sources.${i}.url`, `the page is at ${plain}`);
    }),
  fix: (record) => ({
    ...record,
    sources: record.sources.map((source) => {
      if (!WIKI_ARTICLE.test(source.url)) return { ...source, url: cleanAddress(source.url) };
      return { ...source, url: cleanAddress(source.url), title: source.title.replace(/#.*$/, '') };
    }),
  }),
};

/** Rule 6: at most 60 characters are best; beyond 80 a card breaks. */
export const shortTitle: RecordRule = {
  name: '4.3-6-short-title',
  check: ({ title }) =>
    one(title.length > TITLE_BEST + 20, 'title', `${title.length} characters; at most ${TITLE_BEST} are best`),
};

/** Rule 6: no toll in the title. */
export const titleWithoutToll: RecordRule = {
  name: '4.3-6-title-toll',
  check: ({ title }) =>
    one(
      /\b(?:\d[\d,.]*|dozens|hundreds|thousands|millions)\b[^.]{0,25}\b(?:killed|dead|die|dies|died|deaths|victims)\b|\b(?:kill(?:s|ing|ed)?|murder(?:s|ing|ed)?) (?:more than |over |about |at least |nearly )?\d/i.test(
        title,
      ),
      'title',
      'the toll belongs in a claim, not in the title',
    ),
};

const JUDGEMENT =
  /\b(?:tragic|horrific|horrible|infamous|notorious|legendary|iconic|brutal|heinous|barbaric|glorious|heroic|shocking|devastating|miraculous)(?:ally|ly)?\b/i;
/** Rule 6: no adjective of judgement in a title. */
export const titleWithoutJudgement: RecordRule = {
  name: '4.3-6-title-judgement',
  check: ({ title }) => {
    const word = JUDGEMENT.exec(title)?.[0];
    return one(word !== undefined, 'title', `"${word}" is a judgement: say what happened`);
  },
};

/** Rule 7: two or three plain sentences. */
export const plainSummary: RecordRule = {
  name: '4.3-7-sentences',
  check: ({ summary }) => {
    const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(summary)].filter(
      ({ segment }) => segment.trim().length > 12,
    );
    if (sentences.length < 2) return [{ path: 'summary', message: 'one sentence: say in another why it mattered' }];
    return one(
      sentences.length > SUMMARY_SENTENCES_MAX,
      'summary',
      `${sentences.length} sentences: two or three are enough`,
    );
  },
};

/** Rule 8: the first sentence stands alone, so it does not begin with a pronoun. */
export const standaloneStart: RecordRule = {
  name: '4.3-8-first-sentence',
  check: ({ summary }) => {
    const word =
      /^(?:He|She|They|It|His|Her|Their|Its|This|That|These|Those)\b(?! (?:was|is) (?:a|the) (?:day|year|night|month)\b)/.exec(
        summary,
      )?.[0];
    return one(word !== undefined, 'summary', `"${word}" points at something that has not been said yet`);
  },
};

/** Rule 10: each figure of the dead is a claim with who says it. */
export const tollIsClaim: RecordRule = {
  name: '4.3-10-toll-is-claim',
  check: (record) =>
    one(
      record.tone === 'grave' &&
        !record.claims?.length &&
        /(?<![\d,.])(?:\d{1,2}[,.])?\d{3}[\d,.]*\b(?: \w+){0,2} (?:(?:were|was|had been) )?(?:killed|murdered|massacred|executed)\b/i.test(
          record.summary,
        ),
      'summary',
      'a figure of the killed belongs in claims, with who gives it',
    ),
};

/** Rule 11: "reportedly" is never stacked. */
export const reportedlyOnce: RecordRule = {
  name: '4.3-11-reportedly',
  check: (record) =>
    [...proseOf(record)].flatMap(([path, text]) =>
      one(
        (text.match(/\b(?:reportedly|allegedly|supposedly)\b/gi)?.length ?? 0) > 1,
        path,
        '"reportedly" stands once, and the source beside it',
      ),
    ),
};

/** Rule 15: words that take a side are attributed, or the settled name. */
export const attributedLabels: RecordRule = {
  name: '4.3-15-labels',
  check: (record) =>
    findWords(
      record,
      /\b(?:terrorists?|freedom fighters?|thugs?|puppet (?:regime|state|government)|martyred)\b(?!["”’])/i,
      (word) => `"${word}" takes a side: attribute it, or say what was done`,
    ),
};

/** Rule 16: say "said"; no scare quotes, no "so-called". */
export const saySaid: RecordRule = {
  name: '4.3-16-said',
  check: (record) =>
    findWords(
      record,
      /\bso-called\b|\b(?:claimed|claims) that\b|\badmitted that\b|\brevealed that\b/i,
      (word) => `"${word}" judges who speaks: write "said"`,
    ),
};

/** Rule 22: people before labels. */
export const peopleFirst: RecordRule = {
  name: '4.3-22-people-first',
  check: (record) =>
    findWords(
      record,
      /\b(?:the (?:disabled|handicapped|blind and deaf|mentally ill)|retarded|illegal immigrants?|illegal aliens?|gypsies|eskimos?)\b/i,
      (word) => `"${word}": people come before labels`,
    ),
};

/** Rule 24: no method of suicide. */
export const noMethod: RecordRule = {
  name: '4.3-24-suicide-method',
  check: (record) =>
    findWords(
      record,
      /\b(?:hanged|shot|stabbed|poisoned|drowned) (?:himself|herself|themselves)\b|\bcommit(?:s|ted|ting)? suicide\b/i,
      (word) => `"${word}": write "died by suicide", without the method`,
    ),
};

/** Rule 25: grave for killing and persecution, even in round years. */
export const graveForAtrocity: RecordRule = {
  name: '4.3-25-grave',
  check: (record) =>
    one(
      record.tone !== 'grave' &&
        (record.categories[0] === 'atrocity' || Boolean(record.sensitivity?.includes('mass-atrocity'))),
      'tone',
      'a record of an atrocity is grave',
    ),
};

/** Rule 28: context is as old as the event; words such as "recently" rot. */
export const noRelativeTime: RecordRule = {
  name: '4.3-28-relative-time',
  check: (record) =>
    findWords(
      record,
      /\b(?:recently|nowadays|currently|at the moment|in recent years|last year|this year)\b/i,
      (word) => `"${word}" will be wrong in a few years: give the year, or leave it out`,
    ),
};

const FILLER =
  /\b(?:a significant event|an important event|a turning point in history|changed (?:the course of )?history|went down in history|is remembered as one of|a defining moment|history books)\b/i;
/** No filler: say why it mattered instead. */
export const noFiller: RecordRule = {
  name: 'filler',
  check: (record) => findWords(record, FILLER, (word) => `"${word}" says nothing: say why it mattered`),
};

function tidy(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/(?<! ) +([,.;:])/g, '$1')
    .trim();
}

/** Spaces: one between words, none before a comma or full stop, none at either end. */
export const tidySpaces: RecordRule = {
  name: 'spaces',
  check: (record) =>
    [...proseOf(record)]
      .filter(([, text]) => tidy(text) !== text)
      .map(([path]) => ({ path, message: 'spaces to tidy up' })),
  fix: (record) => ({
    ...record,
    title: tidy(record.title),
    summary: tidy(record.summary),
    ...(record.body === undefined ? {} : { body: tidy(record.body) }),
    ...(record.moments === undefined
      ? {}
      : { moments: record.moments.map((moment) => ({ ...moment, text: tidy(moment.text) })) }),
  }),
};

/** The first region and category are what the shares count by: none stands twice. */
export const distinctIds: RecordRule = {
  name: 'distinct-ids',
  check: (record) =>
    (['categories', 'regions', 'sensitivity'] as const).flatMap((field) => {
      const ids = record[field] ?? [];
      return one(new Set(ids).size !== ids.length, field, 'an id stands twice');
    }),
  fix: (record) => ({
    ...record,
    categories: [...new Set(record.categories)],
    regions: [...new Set(record.regions)],
    ...(record.sensitivity === undefined ? {} : { sensitivity: [...new Set(record.sensitivity)] }),
  }),
};

export const RECORD_RULES: readonly RecordRule[] = [
  independentSource,
  originalPage,
  plainAddress,
  shortTitle,
  titleWithoutToll,
  titleWithoutJudgement,
  plainSummary,
  standaloneStart,
  tollIsClaim,
  reportedlyOnce,
  attributedLabels,
  saySaid,
  peopleFirst,
  noMethod,
  graveForAtrocity,
  noRelativeTime,
  noFiller,
  tidySpaces,
  distinctIds,
];
