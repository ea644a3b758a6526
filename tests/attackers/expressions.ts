/** Every regular expression of the source tree, found by walking its syntax, and strings that are made to hold each one up. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import ts from 'typescript';

/** What runs in a reader's browser or on a publisher's machine. */
const ROOMS = [
  'background',
  'components',
  'core',
  'entrypoints',
  'locales',
  'modules',
  'pages',
  'platform',
  'public',
  'publisher',
  'storage',
];

export interface Found {
  /** `file:line`, for the reader of a failed test. */
  where: string;
  expression: RegExp;
}

export interface Made {
  where: string;
  source: string;
}

/** Literals, and what is put together at run time by `new RegExp`. */
export function findExpressions(): { literals: Found[]; made: Made[] } {
  const files = execFileSync('git', ['ls-files', ...ROOMS], { encoding: 'utf8' })
    .split('\n')
    .filter((path) => /\.(?:tsx?|m?js)$/.test(path));
  const literals: Found[] = [];
  const made: Made[] = [];
  for (const path of files) {
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    const where = (node: ts.Node): string => `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    const walk = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        literals.push({
          where: where(node),
          expression: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)),
        });
      }
      const isMade = (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';
      if (isMade) made.push({ where: where(node), source: node.arguments?.map((it) => it.getText()).join(', ') ?? '' });
      ts.forEachChild(node, walk);
    };
    walk(file);
  }
  return { literals, made };
}

/** Characters that quantifiers are usually about. */
const COMMON = [' ', '\n', '\t', 'a', 'A', '0', '.', '-', '_', '<', '[', '(', '*', '"', '\u0301', 'é', '年', '\u00A0'];

/**
 * Strings of `length` characters: what the expression likes to see, again and again, and at the end what it does not. A sample
 * that matches is cut into pieces of up to three characters, because it is a piece that a quantifier repeats.
 */
export function hostileStrings({ source, flags }: RegExp, length: number): string[] {
  const units = new Set(COMMON);
  try {
    // Sticky and global say where to look, not what is looked for.
    const plain = new RegExp(source, flags.replace(/[gy]/g, ''));
    for (const sample of fc.sample(fc.stringMatching(plain, { maxLength: 40 }), { seed: 8, numRuns: 3 })) {
      units.add(sample.slice(0, 40));
      for (let at = 0; at < Math.min(sample.length, 14); at++) {
        for (const size of [1, 2, 3]) units.add(sample.slice(at, at + size));
      }
    }
  } catch {
    // Lookbehind and properties of characters cannot be sampled; letters of the expression itself stand in for them.
    for (const letter of source.replace(/\\./g, '')) units.add(letter);
  }
  units.delete('');
  return [...units].map((unit) => `${unit.repeat(Math.ceil(length / unit.length)).slice(0, length - 1)}\u0001`);
}
