import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '');
const code = files.filter((path) => /\.(ts|tsx|mjs|js|css)$/.test(path));
const lines = (path: string): number => readFileSync(path, 'utf8').split('\n').length - 1;

describe('the repository keeps its own conventions', () => {
  it('has files of fewer than 400 lines', () => {
    expect(code.filter((path) => !path.startsWith('data/') && lines(path) > 400)).toEqual([]);
  });

  it('has entrypoints that only wire', () => {
    expect(code.filter((path) => /^entrypoints\/.*\.tsx?$/.test(path) && lines(path) > 60)).toEqual([]);
  });

  it('has no drawers for odds and ends', () => {
    expect(code.filter((path) => /(^|\/)(utils?|helpers?|types|common|misc|index)\.tsx?$/.test(path))).toEqual([]);
  });

  it('names components in PascalCase and everything else in kebab-case', () => {
    const odd = code.filter((path) => {
      const name = path.split('/').at(-1) ?? '';
      return path.endsWith('.tsx') && /^(components|pages)\//.test(path)
        ? !/^[A-Z][A-Za-z]+\.tsx$|^[a-z][a-z-]*\.tsx$/.test(name)
        : !/^[a-z0-9][a-z0-9.-]*$/.test(name) && !/^[A-Z][A-Za-z]+\.test\.tsx$/.test(name);
    });
    expect(odd).toEqual([]);
  });

  it('dates what is left to do', () => {
    const undated = code
      .filter((path) => !path.startsWith('tests/architecture/'))
      .filter((path) => /\b(TODO|FIXME|XXX)\b(?! \[\d{4}-\d\d-\d\d\]:)/.test(readFileSync(path, 'utf8')));
    expect(undated).toEqual([]);
  });

  it('names only tests that are there in the rules of dates and order', () => {
    const named = readFileSync('docs/date-rules.md', 'utf8').match(/[a-z/-]+\.test\.ts/g) ?? [];
    expect(named.length).toBeGreaterThan(40);
    expect(
      named.filter((name) => !files.some((path) => path.startsWith('tests/') && path.endsWith(`/${name}`))),
    ).toEqual([]);
  });

  it('skips and focuses no test', () => {
    const marked = code
      .filter((path) => path.startsWith('tests/') && !path.startsWith('tests/architecture/'))
      .filter((path) => /\b(it|test|describe)\.(skip|only|todo)\(/.test(readFileSync(path, 'utf8')));
    expect(marked).toEqual([]);
  });
});
