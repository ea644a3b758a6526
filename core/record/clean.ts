/**
 * Feed mode's cleaning (record.md 1.3): builds a new record field by field from the names that the schema knows, so that
 * `__proto__` or an unknown key in a feed changes nothing. It walks the schema itself: a field added there is cleaned here.
 * What is still wrong afterwards is for the schema and the rules to say.
 */
import * as v from 'valibot';
import { parseAddress } from './links.ts';
import { feedRecord, type Problem, type StringUse } from './record.ts';
import { cleanText } from './text-hygiene.ts';

/** A record that was built from known fields; its types are not yet checked. */
export type Draft = { [key: string]: unknown };

/** A problem without its item, which the caller knows. */
export type Finding = Omit<Problem, 'item'>;

export interface Cleaned {
  draft: Draft;
  errors: Finding[];
  warnings: Finding[];
}

/** The parts of a valibot schema that the walk reads. */
interface Node {
  type: string;
  entries?: { [key: string]: Node };
  item?: Node;
  value?: Node;
  wrapped?: Node;
  key?: string;
  options?: Node[];
  literal?: unknown;
  pipe?: { type: string; requirement?: unknown }[];
}

/** Stands for a value that must not be kept: an address that was refused. */
const REMOVED = Symbol('removed');

/** `__proto__`, `constructor`, `toString`: no language, no id, and not safe to write to an object. */
const isUnsafeKey = (key: string): boolean => key in Object.prototype;

export function isPlainObject(value: unknown): value is { [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of an own property; what stands on a prototype is not the publisher's. */
export function own(object: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(object, key)?.value;
}

/** Cleans a record of a feed. Never throws; never answers an object of the input. */
export function cleanRecord(input: { [key: string]: unknown }): Cleaned {
  const cleaned: Cleaned = { draft: {}, errors: [], warnings: [] };
  const goneSources = new Set<string>();
  const draft = clean(input, feedRecord as unknown as Node, '', cleaned, goneSources);
  cleaned.draft = isPlainObject(draft) ? draft : {};
  if (goneSources.size > 0) dropSourceIds(cleaned.draft, goneSources);
  return cleaned;
}

function clean(value: unknown, node: Node, path: string, out: Cleaned, goneSources: Set<string>): unknown {
  switch (node.type) {
    case 'exact_optional':
      return clean(value, node.wrapped!, path, out, goneSources);
    case 'object':
    case 'strict_object':
      return isPlainObject(value) ? cleanObject(value, node, path, out, goneSources) : value;
    case 'variant': {
      const option = isPlainObject(value) ? chosenOption(value, node) : undefined;
      return option ? clean(value, option, path, out, goneSources) : isPlainObject(value) ? {} : value;
    }
    case 'array':
      if (!Array.isArray(value)) return value;
      return value
        .map((item, index) => clean(item, node.item!, `${path}.${index}`, out, goneSources))
        .filter((item) => item !== REMOVED);
    case 'record': {
      if (!isPlainObject(value)) return value;
      const kept: Draft = {};
      for (const key of Object.keys(value)) {
        if (!isUnsafeKey(key))
          kept[key] = clean(own(value, key), node.value!, `${path}.${key.slice(0, 40)}`, out, goneSources);
      }
      return kept;
    }
    case 'string':
      return typeof value === 'string' ? cleanString(value, node, path, out) : value;
    default:
      return value;
  }
}

function cleanObject(
  value: { [key: string]: unknown },
  node: Node,
  path: string,
  out: Cleaned,
  goneSources: Set<string>,
): unknown {
  const kept: Draft = {};
  for (const [key, child] of Object.entries(node.entries!)) {
    const raw = own(value, key);
    const optional = child.type === 'exact_optional';
    if (raw === undefined || raw === null || (optional && raw === '')) continue;
    const field = clean(raw, child, path === '' ? key : `${path}.${key}`, out, goneSources);
    // A text of which nothing is left is as good as none.
    if (optional && field === '') continue;
    if (field !== REMOVED) kept[key] = field;
    else if (!optional) {
      const id = own(value, 'id');
      if (path.startsWith('sources.') && typeof id === 'string') goneSources.add(id);
      return REMOVED;
    }
  }
  return kept;
}

function chosenOption(value: object, node: Node): Node | undefined {
  const tag = own(value, node.key ?? '');
  return node.options?.find((option) => option.entries?.[node.key ?? '']?.literal === tag);
}

function cleanString(value: string, node: Node, path: string, out: Cleaned): unknown {
  const { use } = v.getMetadata(node as unknown as v.GenericSchema) as Partial<StringUse>;
  if (use === 'address') {
    const address = parseAddress(value);
    if (address.ok) return address.url;
    (address.dangerous ? out.errors : out.warnings).push({
      path,
      rule: '4',
      message: `the address was refused: ${address.reason}`,
    });
    return REMOVED;
  }
  if (use !== 'prose') return value;
  const max = Number(node.pipe?.find((step) => step.type === 'max_length')?.requirement);
  const { text, stripped, cut } = cleanText(value, { max, multiline: /(?:^|\.)body$/.test(path) });
  if (stripped)
    out.warnings.push({
      path,
      rule: '1',
      message: 'control characters, invisible characters or markup were taken out',
    });
  if (cut) out.warnings.push({ path, rule: 'limit', message: `cut at ${max} characters` });
  return text;
}

/** Takes the ids of removed sources out of every list of source ids, so that nothing dangles. */
function dropSourceIds(value: unknown, gone: ReadonlySet<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) dropSourceIds(item, gone);
  } else if (isPlainObject(value)) {
    const ids = value.sources;
    if (Array.isArray(ids)) value.sources = ids.filter((id) => typeof id !== 'string' || !gone.has(id));
    for (const child of Object.values(value)) dropSourceIds(child, gone);
  }
}
