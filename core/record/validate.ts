/**
 * Validation of one record in both modes of record.md 1.3. Strict mode (the bundled data) errs instead of cleaning; feed
 * mode cleans, fills in what may be left out, and errs only on what cannot be repaired. Neither throws, whatever it is given,
 * and neither answers an object of the input.
 *
 * Rules are named by their number; what the table of limits and the section on required fields say has names:
 * `required`, `limit`, `schema` (wrong type or vocabulary), `title`, `sources`, `size`, `depth`.
 */
import * as v from 'valibot';
import { type Cleaned, cleanRecord, type Draft, type Finding, isPlainObject, own } from './clean.ts';
import { type FeedDefaults, fillFeedDefaults } from './feed-defaults.ts';
import { parseAddress } from './links.ts';
import { type AnniversaryRecord, feedRecord, LIMITS, type Problem, strictRecord } from './record.ts';
import { applyRules } from './rules.ts';
import { cleanToken, findDirt } from './text-hygiene.ts';

/** `record` is there when `errors` is empty. Warnings never drop a record. */
export interface Validated {
  record?: AnniversaryRecord;
  errors: Problem[];
  warnings: Problem[];
}

/** What a feed says for all its items, and what the reader already holds. */
export interface FeedContext extends FeedDefaults {
  /** Names the item in problems when it has no id. */
  index?: number;
  /** The revision that is stored under this id: a lower one is reported, and the stored copy is to be kept (rule 11). */
  storedRevision?: number;
}

/** Validates a record of the bundled data. `index` names it in problems when it has no id. */
export function validateStrict(input: unknown, index?: number): Validated {
  const item = itemName(input, index);
  if (!isPlainObject(input)) return reject(item, { path: '', rule: 'schema', message: 'a record is an object' });
  const tooDeep = findDepth(input);
  if (tooDeep) return reject(item, tooDeep);
  const errors: Finding[] = [];
  const warnings: Finding[] = [];
  for (const key of Object.keys(input)) {
    if (!Object.hasOwn(strictRecord.entries, key)) {
      errors.push({ path: key.slice(0, 80), rule: '3', message: `the key "${key.slice(0, 80)}" is not known` });
    }
  }
  checkStrings(input, '', errors);
  const isObservance = own(input, 'kind') === 'observance';
  if (own(input, 'date') === undefined && !(isObservance && own(input, 'observance') !== undefined)) {
    const path = isObservance ? 'observance' : 'date';
    errors.push({ path, rule: 'required', message: 'a record needs a date, an observance its rules' });
  }
  const parsed = v.safeParse(strictRecord, input);
  if (parsed.success) {
    const record = parsed.output as AnniversaryRecord;
    checkStrictOnly(record, errors);
    checkLimits(record, errors);
    const found = applyRules(record, 'strict');
    errors.push(...found.errors);
    warnings.push(...found.warnings);
  } else {
    // Unknown keys of the top level are reported above, where `__proto__` and `toString` are seen too.
    errors.push(...parsed.issues.map(toFinding).filter(({ rule, path }) => rule !== '3' || path.includes('.')));
  }
  return answer(item, errors, warnings, parsed.success ? (parsed.output as AnniversaryRecord) : undefined);
}

/** Cleans and validates a record of a feed. `date` may also be an EDTF string. */
export function validateFeedRecord(input: unknown, context: FeedContext = {}): Validated {
  const item = itemName(input, context.index);
  if (!isPlainObject(input)) return reject(item, { path: '', rule: 'schema', message: 'a record is an object' });
  const tooDeep = findDepth(input);
  if (tooDeep) return reject(item, tooDeep);
  const id = own(input, 'id');
  const date = own(input, 'date');
  const fields: Draft = { ...input, ...(typeof date === 'string' ? { date: { edtf: date } } : {}) };
  fields.id = undefined;
  const cleaned = cleanRecord(fields);
  cleaned.draft.id = readId(id);
  if (typeof cleaned.draft.id === 'string' && cleaned.draft.id.length > LIMITS.idFeed) {
    return reject(item, { path: 'id', rule: 'id', message: `an id has at most ${LIMITS.idFeed} characters` });
  }
  fillFeedDefaults(cleaned.draft, cleaned.warnings, context);
  return finishFeedRecord(item, cleaned, context);
}

function finishFeedRecord(
  item: string | number | null,
  { draft, errors, warnings }: Cleaned,
  context: FeedContext,
): Validated {
  errors.push(...findMissing(draft));
  const parsed = v.safeParse(feedRecord, draft);
  if (!parsed.success) {
    const known = new Set(errors.map(({ path }) => path));
    errors.push(...parsed.issues.map(toFinding).filter(({ path }) => !known.has(path)));
    return answer(item, errors, warnings);
  }
  const record = parsed.output;
  checkLimits(record, errors);
  const found = applyRules(record, 'feed');
  errors.push(...found.errors);
  warnings.push(...found.warnings);
  if (context.storedRevision !== undefined && record.revision < context.storedRevision) {
    warnings.push({
      path: 'revision',
      rule: '11',
      message: `revision ${record.revision} is older than ${context.storedRevision}, which is already here`,
    });
  }
  return answer(item, errors, warnings, record);
}

/** Feed mode's required fields: id, title, and date or observance. A tombstone needs only its id and its note. */
function findMissing(draft: Draft): Finding[] {
  const missing: Finding[] = [];
  const need = (path: string, message: string): void => void missing.push({ path, rule: 'required', message });
  if (draft.id === undefined || draft.id === '') need('id', 'an item needs an id that never changes');
  if (draft.title === undefined || draft.title === '') need('title', 'nothing is left of the title, or there is none');
  if (draft.date === undefined && draft.observance === undefined && draft.status !== 'withdrawn') {
    need('date', 'a record needs a date, or an observance');
  }
  return missing;
}

/** A non-blank string or a number; anything else is no id. */
export function readId(id: unknown): string | undefined {
  if (typeof id === 'number' && Number.isFinite(id)) return String(id);
  return typeof id === 'string' ? cleanToken(id) || undefined : undefined;
}

function itemName(input: unknown, index: number | undefined): string | number | null {
  const id = isPlainObject(input) ? readId(own(input, 'id')) : undefined;
  return id?.slice(0, LIMITS.idFeed) ?? index ?? null;
}

function reject(item: string | number | null, finding: Finding): Validated {
  return answer(item, [finding], []);
}

function answer(
  item: string | number | null,
  errors: Finding[],
  warnings: Finding[],
  record?: AnniversaryRecord,
): Validated {
  const name = (finding: Finding): Problem => ({ item, ...finding });
  return {
    ...(record && errors.length === 0 ? { record } : {}),
    errors: errors.map(name),
    warnings: warnings.map(name),
  };
}

/** Depth 8, the record itself being 1 (feed.md 6). Stops at the first branch that is too deep, so cycles end too. */
export function findDepth(value: unknown, depth = 1, path = ''): Finding | null {
  if (typeof value !== 'object' || value === null) return null;
  if (depth > LIMITS.depth) return { path, rule: 'depth', message: `nested more than ${LIMITS.depth} deep` };
  for (const key of Object.keys(value)) {
    const found = findDepth(own(value, key), depth + 1, path === '' ? key.slice(0, 40) : `${path}.${key.slice(0, 40)}`);
    if (found) return found;
  }
  return null;
}

/** Rules 1 and 4 in strict mode, on every string wherever it stands. */
function checkStrings(value: unknown, path: string, errors: Finding[]): void {
  if (typeof value === 'string') {
    if (isAddressPath(path)) {
      const address = parseAddress(value);
      if (!address.ok) errors.push({ path, rule: '4', message: `the address was refused: ${address.reason}` });
      return;
    }
    const dirt = findDirt(value, /(?:^|\.)body$/.test(path));
    if (dirt) errors.push({ path, rule: '1', message: `the text holds ${dirt}` });
  } else if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value))
      checkStrings(own(value, key), path === '' ? key : `${path}.${key.slice(0, 40)}`, errors);
  }
}

const isAddressPath = (path: string): boolean =>
  /^(?:sources\.\d+\.(?:url|archive)|links\.\d+\.url|attribution\.derivedFrom\.\d+)$/.test(path);

/** What strict mode alone asks for beyond the schema. */
function checkStrictOnly(record: AnniversaryRecord, errors: Finding[]): void {
  for (const [path, title] of [
    ['title', record.title],
    ...Object.entries(record.translations ?? {}).map(([lang, { title }]) => [`translations.${lang}.title`, title]),
  ]) {
    if (/[.。।۔።]$/.test(title!))
      errors.push({ path: path!, rule: 'title', message: 'a title has no final full stop' });
    if (/[!！]/.test(title!)) errors.push({ path: path!, rule: 'title', message: 'a title has no exclamation mark' });
  }
  if (record.sources.length < 2 && (record.claims?.length || record.statements?.length)) {
    errors.push({
      path: 'sources',
      rule: 'sources',
      message: 'a record with claims or statements has at least 2 sources',
    });
  }
}

/** Limits that the schema does not hold. */
function checkLimits(record: AnniversaryRecord, errors: Finding[]): void {
  for (const [i, { mode, text }] of (record.statements ?? []).entries()) {
    if (mode === 'quote' && text.length > LIMITS.quote) {
      errors.push({
        path: `statements.${i}.text`,
        rule: 'limit',
        message: `a quote has at most ${LIMITS.quote} characters`,
      });
    }
  }
  if (Object.keys(record.translations ?? {}).length > LIMITS.translations) {
    errors.push({ path: 'translations', rule: 'limit', message: `at most ${LIMITS.translations} translations` });
  }
  const bytes = new TextEncoder().encode(JSON.stringify(record)).length;
  if (bytes > LIMITS.recordBytes)
    errors.push({ path: '', rule: 'size', message: `the record has ${bytes} bytes; at most ${LIMITS.recordBytes}` });
}

/** A finding from an issue of the schema: which rule it breaks, and what to write instead. */
function toFinding(issue: v.BaseIssue<unknown>): Finding {
  const path = (issue.path ?? []).map((step) => String(step.key).slice(0, 40)).join('.');
  const missing = issue.received === 'undefined';
  return { path, rule: ruleOf(path, issue, missing), message: messageOf(issue, missing) };
}

function ruleOf(path: string, issue: v.BaseIssue<unknown>, missing: boolean): string {
  if (issue.expected === 'never') return '3';
  if (/^claims\.\d+\.(?:value|low|high|by)(?:\.|$)/.test(path)) return '6';
  if (missing) return 'required';
  if (/^(?:date\.(?:.*\.)?edtf|moments\.\d+\.date|claims\.\d+\.asOf)$/.test(path)) return '2';
  if (path === 'revision' || path === 'created' || path === 'updated') return '11';
  if (path === 'id') return 'id';
  return issue.type === 'max_length' || issue.type === 'min_length' ? 'limit' : 'schema';
}

function messageOf(issue: v.BaseIssue<unknown>, missing: boolean): string {
  if (issue.expected === 'never') return 'this key is not known';
  if (missing) return 'this field is missing';
  const size = typeof issue.requirement === 'number' ? issue.requirement : undefined;
  const what = Array.isArray(issue.input) ? 'entries' : 'characters';
  if (issue.type === 'max_length') return `at most ${size} ${what}`;
  if (issue.type === 'min_length') return `at least ${size} ${what}`;
  if (issue.type === 'regex' || issue.type === 'custom') return `write ${issue.message}`;
  return issue.message.slice(0, 200);
}
