import { cruise } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';

/**
 * Who may import whom. A newcomer finds the room for a change from the folder names, because the rooms have doors only
 * where the law says so. The second list is of packages; `core/feed/adapters` may use parsers of other people's formats.
 */
const LAW: Record<string, { rooms: string[]; packages: string[] }> = {
  core: { rooms: ['core'], packages: ['valibot', 'htmlparser2', 'ical.js'] },
  storage: { rooms: ['core', 'storage'], packages: ['dexie'] },
  platform: { rooms: ['core', 'platform'], packages: ['wxt'] },
  background: { rooms: ['core', 'storage', 'platform', 'background', 'locales'], packages: [] },
  locales: { rooms: ['core', 'locales'], packages: ['@fluent/bundle'] },
  components: { rooms: ['core', 'components', 'locales'], packages: ['preact'] },
  pages: { rooms: ['core', 'storage', 'platform', 'components', 'locales', 'pages'], packages: ['preact'] },
  publisher: { rooms: ['core', 'publisher'], packages: ['*'] },
  modules: { rooms: ['core', 'locales', 'publisher', 'modules'], packages: ['*'] },
};

const PARSERS = ['htmlparser2', 'ical.js'];

interface Arrow {
  from: string;
  to: string;
}

async function readArrows(): Promise<Arrow[]> {
  const { output } = await cruise([...Object.keys(LAW), 'entrypoints'], {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|ftl|json|svg)' },
    tsPreCompilationDeps: true,
  });
  if (typeof output === 'string') throw new Error('dependency-cruiser answered text');
  return output.modules.flatMap(({ source, dependencies }) =>
    dependencies.map(({ resolved, module }) => ({
      from: source,
      to: resolved.includes('node_modules/') || !/^[.]/.test(module) ? `package ${module}` : resolved,
    })),
  );
}

const room = (path: string): string => path.split('/')[0] ?? '';
const packageName = (to: string): string => {
  const [scope = '', name = ''] = to.replace(/^package (node:)?/, '').split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
};

function isLawful({ from, to }: Arrow): boolean {
  const law = LAW[room(from)];
  if (!law) return true; // entrypoints wire: they may import anything
  if (!to.startsWith('package ')) return law.rooms.includes(room(to));
  const name = packageName(to);
  if (PARSERS.includes(name) && room(from) === 'core') return from.startsWith('core/feed/adapters/');
  return law.packages.includes('*') || law.packages.includes(name);
}

describe('the import law', async () => {
  const arrows = await readArrows();

  it('sees the code at all', () => {
    expect(arrows).toContainEqual({ from: 'pages/read-day.ts', to: 'storage/feeds-db.ts' });
    expect(arrows).toContainEqual({ from: 'storage/feeds-db.ts', to: 'package dexie' });
  });

  it('recognises what it forbids', () => {
    expect(isLawful({ from: 'core/date/edtf.ts', to: 'storage/apply.ts' })).toBe(false);
    expect(isLawful({ from: 'components/Figures.tsx', to: 'package dexie' })).toBe(false);
    expect(isLawful({ from: 'core/date/edtf.ts', to: 'package ical.js' })).toBe(false);
  });

  it('holds for every import', () => {
    expect(arrows.filter((arrow) => !isLawful(arrow))).toEqual([]);
  });

  it('lets nobody import an entrypoint', () => {
    expect(arrows.filter(({ from, to }) => room(to) === 'entrypoints' && room(from) !== 'entrypoints')).toEqual([]);
  });
});
