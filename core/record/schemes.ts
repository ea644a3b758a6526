/**
 * The shipped vocabularies (record.md 1.3): flat concept ids, no free tags in the bundled data.
 * Labels and matches live in data/categories.json and data/regions.json; a test holds the two together.
 */

/** Topic ids, SKOS concepts with an exactMatch in Wikidata (data/categories.json). */
export const CATEGORY_IDS = [
  'politics',
  'law',
  'independence',
  'human-rights',
  'protest',
  'labour',
  'women',
  'indigenous-minorities',
  'children',
  'migration',
  'war-conflict',
  'atrocity',
  'peace',
  'disaster',
  'environment',
  'science',
  'technology',
  'medicine',
  'space',
  'exploration',
  'arts',
  'literature',
  'music',
  'film-stage',
  'sport',
  'religion',
  'education',
  'economy',
  'daily-life',
] as const;
export type CategoryId = (typeof CATEGORY_IDS)[number];

/** Sensitivity ids: each is a mute switch and a "cover behind one click" switch (record.md 3.2). */
export const SENSITIVITY_IDS = [
  'killing',
  'mass-atrocity',
  'state-violence',
  'war',
  'sexual-violence',
  'slavery',
  'torture',
  'suicide',
  'child-harm',
  'disaster',
  'terrorism',
  'hate',
] as const;
export type SensitivityId = (typeof SENSITIVITY_IDS)[number];

/**
 * UN M49 macro- and sub-regions with their parent. They say where a reader's interest lies, not who is sovereign.
 * Source: United Nations Statistics Division, standard country or area codes for statistical use (M49).
 */
export const REGION_PARENTS: Readonly<Record<string, string | null>> = {
  '001': null,
  '010': '001',
  '002': '001',
  '015': '002',
  '202': '002',
  '011': '202',
  '014': '202',
  '017': '202',
  '018': '202',
  '019': '001',
  '003': '019',
  '021': '003',
  '419': '019',
  '005': '419',
  '013': '419',
  '029': '419',
  '142': '001',
  '030': '142',
  '034': '142',
  '035': '142',
  '143': '142',
  '145': '142',
  '150': '001',
  '039': '150',
  '151': '150',
  '154': '150',
  '155': '150',
  '009': '001',
  '053': '009',
  '054': '009',
  '057': '009',
  '061': '009',
};

/** All M49 region ids that a record may name. */
export const REGION_IDS: readonly string[] = Object.keys(REGION_PARENTS);

/**
 * The region itself and all that contain it, nearest first: "143" → ["143", "142", "001"].
 * An unknown id answers itself alone.
 */
export function regionAndParents(id: string): string[] {
  const chain = [id];
  for (let parent = REGION_PARENTS[id]; parent; parent = REGION_PARENTS[parent]) chain.push(parent);
  return chain;
}
