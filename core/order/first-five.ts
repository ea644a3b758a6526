/**
 * What the first five cards promise (record.md 3.1): at least three regions, one record before 1900, one of science or
 * the arts, one about women, at most two of war or atrocity, as far as the day has them. The order asks before each pick
 * whether the promise can still be kept; nothing is swapped afterwards, so a day that keeps it anyway is left alone.
 */
import type { Traits } from './traits.ts';

/** How many cards the promise covers. */
export const FIRST_CARDS = 5;

type Wanted = Pick<Traits, 'region' | 'before1900' | 'scienceOrArts' | 'women' | 'war'>;

/** What five cards can have on this day. */
export interface FirstFivePromise {
  regions: number;
  before1900: boolean;
  scienceOrArts: boolean;
  women: boolean;
  /** At most this many of war or atrocity. */
  war: number;
}

const NEEDS = ['before1900', 'scienceOrArts', 'women'] as const;
type Need = (typeof NEEDS)[number];

/** What is left to fill after some picks. */
interface Open {
  slots: number;
  needs: Need[];
  newRegions: number;
  war: number;
  usedRegions: Set<string>;
}

/**
 * The most that five cards, `picked` among them, can keep of the promise. When not everything can be had at once, the
 * greatest number of its parts is kept, earlier parts before later ones.
 */
export function bestPromise(picked: readonly Wanted[], pool: readonly Wanted[]): FirstFivePromise {
  const few = fewOfEachSort(picked, pool);
  return ALL_PROMISES.find((promise) => canKeep(promise, picked, few)) ?? ALL_PROMISES.at(-1)!;
}

const ALL_PROMISES: readonly FirstFivePromise[] = allPromises();

/** Every promise, the best first: by parts kept in full, then by their order, then by what is kept of the others. */
function allPromises(): FirstFivePromise[] {
  const promises: FirstFivePromise[] = [];
  for (const regions of [3, 2, 1, 0]) {
    for (const before1900 of [true, false]) {
      for (const scienceOrArts of [true, false]) {
        for (const women of [true, false]) {
          for (const war of [2, 3, 4, 5]) promises.push({ regions, before1900, scienceOrArts, women, war });
        }
      }
    }
  }
  const partsKept = (p: FirstFivePromise): number =>
    Number(p.regions === 3) + NEEDS.filter((need) => p[need]).length + Number(p.war === 2);
  // The loops run from better to worse, and sort is stable.
  return promises.sort((a, b) => partsKept(b) - partsKept(a));
}

/** Can the promise be kept by adding cards of the pool to those picked? */
export function canKeep(promise: FirstFivePromise, picked: readonly Wanted[], pool: readonly Wanted[]): boolean {
  const usedRegions = regionsOf(picked);
  return canFill(pool, {
    slots: Math.min(FIRST_CARDS - picked.length, pool.length),
    needs: NEEDS.filter((need) => promise[need] && !picked.some((traits) => traits[need])),
    newRegions: Math.max(0, promise.regions - usedRegions.size),
    war: promise.war - picked.filter(({ war }) => war).length,
    usedRegions,
  });
}

/** The parts of the promise that `candidate` fulfils and `picked` do not yet: why it stands where it does. */
export function partsFulfilled(promise: FirstFivePromise, picked: readonly Wanted[], candidate: Wanted): string[] {
  const parts: string[] = NEEDS.filter(
    (need) => promise[need] && candidate[need] && !picked.some((traits) => traits[need]),
  );
  const regions = regionsOf(picked);
  if (regions.size < promise.regions && candidate.region && !regions.has(candidate.region)) parts.push('regions');
  if (!candidate.war && picked.filter(({ war }) => war).length >= promise.war) parts.push('war');
  return parts;
}

/**
 * A part of the pool that decides as the whole would: five cards need at most five of a sort, and at most five new
 * regions of each. It stays enough when one more card is picked and, if it is here, taken out.
 */
export function fewOfEachSort<T extends Wanted>(picked: readonly Wanted[], pool: readonly T[]): T[] {
  const usedRegions = regionsOf(picked);
  const sorts = new Map<string, { count: number; regions: Set<string> }>();
  return pool.filter((traits) => {
    const sort = [...NEEDS.map((need) => Number(traits[need])), Number(traits.war)].join('');
    const seen = sorts.get(sort) ?? { count: 0, regions: new Set() };
    sorts.set(sort, seen);
    const { region } = traits;
    const isNew = region !== undefined && !usedRegions.has(region) && !seen.regions.has(region);
    const keep = seen.count < FIRST_CARDS || (isNew && seen.regions.size < FIRST_CARDS);
    if (keep) seen.count++;
    if (keep && isNew) seen.regions.add(region);
    return keep;
  });
}

function regionsOf(cards: readonly Wanted[]): Set<string> {
  return new Set(cards.flatMap(({ region }) => region ?? []));
}

function canFill(pool: readonly Wanted[], open: Open): boolean {
  if (open.war < 0) return false;
  const [need, ...needs] = open.needs;
  if (need === undefined) return canFillRest(pool, open);
  if (open.slots === 0) return false;
  return pool.some((traits, at) => {
    if (!traits[need]) return false;
    const { region } = traits;
    const isNew = region !== undefined && !open.usedRegions.has(region);
    return canFill(pool.toSpliced(at, 1), {
      slots: open.slots - 1,
      needs: needs.filter((other) => !traits[other]),
      newRegions: Math.max(0, open.newRegions - Number(isNew)),
      war: open.war - Number(traits.war),
      usedRegions: isNew ? new Set([...open.usedRegions, region]) : open.usedRegions,
    });
  });
}

/** With no single need left: enough new regions, and enough cards that are not of war. */
function canFillRest(pool: readonly Wanted[], { slots, newRegions, war, usedRegions }: Open): boolean {
  if (newRegions > slots) return false;
  const peaceful = pool.filter((traits) => !traits.war);
  const allRegions = regionsOf(pool).difference(usedRegions).size;
  const peacefulRegions = regionsOf(peaceful).difference(usedRegions).size;
  const warForRegions = Math.max(0, newRegions - peacefulRegions);
  if (peacefulRegions + warForRegions > allRegions || warForRegions > war) return false;
  const warLeft = Math.min(war, pool.length - peaceful.length);
  return peaceful.length + warLeft >= slots;
}
