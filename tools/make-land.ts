/**
 * Draws assets/land.svg, the land of the world map, from Natural Earth 1:110m (public domain, by way of world-atlas).
 * Plate carrée cut at 84° N and 56° S, one unit a degree. Run after an update of world-atlas: `node tools/make-land.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

const atlas = JSON.parse(
  readFileSync(new URL('../node_modules/world-atlas/land-110m.json', import.meta.url), 'utf8'),
) as Topology<{ land: GeometryCollection }>;

const NORTH = 84;
const SOUTH = -56;
const one = (n: number): string => String(Math.round(n * 10) / 10);

let path = '';
for (const { geometry } of feature(atlas, atlas.objects.land).features) {
  const polygons =
    geometry.type === 'MultiPolygon' ? geometry.coordinates : geometry.type === 'Polygon' ? [geometry.coordinates] : [];
  for (const rings of polygons) {
    for (const ring of rings) {
      if (ring.every(([, lat = 0]) => lat < SOUTH)) continue;
      path += `M${ring.map(([lon = 0, lat = 0]) => `${one(lon + 180)} ${one(NORTH - Math.max(lat, SOUTH))}`).join('L')}Z`;
    }
  }
}
writeFileSync(
  new URL('../assets/land.svg', import.meta.url),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 ${NORTH - SOUTH}"><path d="${path}"/></svg>\n`,
);
