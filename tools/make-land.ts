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

/** A ring whose longitudes run on over the antimeridian, so that no edge leaps across the map. */
function unwrapped(ring: readonly (readonly number[])[]): [number, number][] {
  let turn = 0;
  let last: number | undefined;
  return ring.map(([lon = 0, lat = 0]) => {
    if (last !== undefined && lon - last > 180) turn -= 360;
    if (last !== undefined && lon - last < -180) turn += 360;
    last = lon;
    return [lon + turn, lat];
  });
}

let path = '';
for (const { geometry } of feature(atlas, atlas.objects.land).features) {
  const polygons =
    geometry.type === 'MultiPolygon' ? geometry.coordinates : geometry.type === 'Polygon' ? [geometry.coordinates] : [];
  for (const ring of polygons.flat().map(unwrapped)) {
    if (ring.every(([, lat]) => lat < SOUTH)) continue;
    const lons = ring.map(([lon]) => lon);
    // What runs over an edge of the map is drawn once more at the other; the view box cuts both.
    const shifts = [0, ...(Math.max(...lons) > 180 ? [-360] : []), ...(Math.min(...lons) < -180 ? [360] : [])];
    for (const shift of shifts) {
      path += `M${ring.map(([lon, lat]) => `${one(lon + shift + 180)} ${one(NORTH - Math.max(lat, SOUTH))}`).join('L')}Z`;
    }
  }
}
writeFileSync(
  new URL('../assets/land.svg', import.meta.url),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 ${NORTH - SOUTH}"><path d="${path}"/></svg>\n`,
);
