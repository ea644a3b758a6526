/** What the package may weigh (the owner's budgets): a page that everybody opens dozens of times a day has to be light. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildPackage, filesBeforePaint, gzippedBytes, zippedBytes } from './built.ts';

const KB = 1_000;

describe('what a page weighs before it paints', () => {
  it('is counted with everything that is imported on the way, and nothing that is imported later', () => {
    const build = mkdtempSync(join(tmpdir(), 'daymark-budget-'));
    mkdirSync(join(build, 'chunks'));
    const write = (path: string, text: string) => writeFileSync(join(build, path), text);
    write(
      'page.html',
      '<script src="/first.js"></script><script type="module" src="/chunks/a.js"></script><link rel="stylesheet" href="/a.css">',
    );
    write('first.js', '');
    write('a.css', '');
    write('chunks/a.js', 'import{b as x}from"./b.js";import"./c.js";const later=()=>import("./d.js");');
    write('chunks/b.js', 'export{c}from"./c.js"');
    write('chunks/c.js', 'export const c=1');
    write('chunks/d.js', '');
    expect(filesBeforePaint(build, 'page.html')).toEqual(
      ['a.css', 'chunks/a.js', 'chunks/b.js', 'chunks/c.js', 'first.js'].sort(),
    );
  });
});

describe('the budgets', () => {
  let out: string;
  beforeAll(() => {
    out = buildPackage();
  }, 60_000);

  it.each(['chrome-mv3', 'firefox-mv3'])('of %s hold', (name) => {
    const build = join(out, name);
    const weigh = (page: string) => gzippedBytes(build, filesBeforePaint(build, page));
    expect(weigh('newtab.html')).toBeLessThanOrEqual(60 * KB);
    expect(weigh('popup.html')).toBeLessThanOrEqual(50 * KB);
    expect(zippedBytes(build)).toBeLessThanOrEqual(3_000 * KB);
    // They are weights of something.
    expect(weigh('popup.html')).toBeGreaterThan(10 * KB);
    expect(zippedBytes(build)).toBeGreaterThan(1_000 * KB);
  });
});
