/** Where records happened. The land is drawn by the style sheet; here are only the dots. */
import type { Card } from '../core/order/view-day.ts';
import type { Place } from '../core/record/record.ts';
import type { Language } from '../locales/language.ts';

const NORTH = 84;

/** The day's records, one dot each; the lead's is larger. */
export function WorldMap({ cards, language }: { cards: readonly Card[]; language: Language }) {
  const places = cards.flatMap(({ id, record: { places: [place] = [] } }, at) =>
    place ? [{ id, place, lead: at === 0 }] : [],
  );
  return <MapOfDots places={places} label={language.t('map-label')} />;
}

/** All places of one record that have coordinates; nothing where none has. */
export function PlaceMap({ places, language }: { places: readonly Place[]; language: Language }) {
  const located = places.filter(({ lat, lon }) => lat !== undefined && lon !== undefined);
  if (located.length === 0) return null;
  const dots = located.map((place, at) => ({ id: String(at), place, lead: true }));
  return <MapOfDots places={dots} label={language.t('place-map-label', { count: dots.length })} />;
}

function MapOfDots({ places, label }: { places: { id: string; place: Place; lead: boolean }[]; label: string }) {
  return (
    <div class="map">
      <svg viewBox="0 0 360 140" role="img" aria-label={label}>
        {places
          .toReversed()
          .map(({ id, place: { lat, lon }, lead }) =>
            lat === undefined || lon === undefined ? null : (
              <circle key={id} cx={lon + 180} cy={NORTH - lat} r={lead ? 4.5 : 2.8} class={lead ? 'lead' : ''} />
            ),
          )}
      </svg>
    </div>
  );
}
