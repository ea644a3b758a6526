/** Where a day's records happened. The land is drawn by the style sheet; here are only the dots. */
import type { Card } from '../core/order/view-day.ts';
import type { Language } from '../locales/language.ts';

const NORTH = 84;

export function WorldMap({ cards, language }: { cards: readonly Card[]; language: Language }) {
  const dots = cards.flatMap((card, at) => {
    const place = card.record.places?.[0];
    return place?.lat === undefined || place.lon === undefined
      ? []
      : [{ id: card.id, x: place.lon + 180, y: NORTH - place.lat, lead: at === 0 }];
  });
  return (
    <div class="map">
      <svg viewBox="0 0 360 140" role="img" aria-label={language.t('map-label')}>
        {dots.toReversed().map(({ id, x, y, lead }) => (
          <circle key={id} cx={x} cy={y} r={lead ? 4.5 : 2.8} class={lead ? 'lead' : ''} />
        ))}
      </svg>
    </div>
  );
}
