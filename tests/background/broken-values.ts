/** What tests break values with: hostile values in random places of a tree. */
import fc from 'fast-check';

/** Values that parsers stumble over. */
export const nasty = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom<unknown>(
    '',
    '\u202E\u0000',
    'x'.repeat(5_000),
    -1,
    1e308,
    null,
    [],
    {},
    'javascript:alert(1)',
    '9999-99-99',
    '🎂'.repeat(40),
  ),
  fc.string({ unit: 'binary', maxLength: 50 }),
);

/** One value somewhere in the tree replaced, removed or added under a name that means something to JavaScript. */
function mutate(value: unknown, path: readonly number[], how: number, by: unknown): unknown {
  if (typeof value !== 'object' || value === null) return by;
  const [step = 0, ...rest] = path;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(keys.length, 1)];
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...value] : { ...value };
  const into = copy as Record<string, unknown>;
  if (key === undefined || rest.length === 0) {
    if (how === 0 && key !== undefined) delete into[key];
    else if (how === 1) return JSON.parse(`{"__proto__":${JSON.stringify(by ?? null)},"constructor":1}`);
    else into[key ?? 'x'] = by;
  } else into[key] = mutate(into[key], rest, how, by);
  return copy;
}

export type Edit = [path: number[], how: number, by: unknown];

/** Up to four edits of a tree. */
export const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.tuple(fc.array(fc.nat(9), { minLength: 1, maxLength: 6 }), fc.nat(3), nasty),
  { maxLength: 4 },
);

export function mutateAll(value: unknown, made: readonly Edit[]): unknown {
  return made.reduce<unknown>((now, [path, how, by]) => mutate(now, path, how, by), value);
}
