/** "Why am I seeing this": the terms of the score and of the place, each with its points (record.md 3.1). */
import { explain } from '../core/order/explain.ts';
import type { Term } from '../core/order/score.ts';
import type { Card } from '../core/order/view-day.ts';
import type { Language } from '../locales/language.ts';

export interface WhyShownProps {
  card: Card;
  /** Where it stands among the records of its day, from 1; null on a shelf. */
  rank: { place: number; count: number } | null;
  language: Language;
}

export function WhyShown({ card, rank, language }: WhyShownProps) {
  const { t, words } = language;
  const { terms, place, score } = explain(card);
  const signed = (points: number): string => `${points < 0 ? '−' : '+'}${words.number(Math.abs(points))}`;
  const reasons = [
    place.pinned && t('why-pinned'),
    place.gentle && t('why-gentle'),
    place.promised && t('why-promised'),
    place.likeness > 0 && t('why-likeness', { points: words.number(place.likeness) }),
  ].filter((reason) => typeof reason === 'string');
  return (
    <section>
      <h2 class="label">{t('why')}</h2>
      {rank && <p>{t('why-place', { place: words.number(rank.place), count: words.number(rank.count) })}</p>}
      <table class="terms">
        <tbody>
          {terms.map((term) => (
            <tr key={term.term}>
              <th scope="row">{termInWords(term, language)}</th>
              <td>
                <bdi>{signed(term.points)}</bdi>
              </td>
            </tr>
          ))}
          <tr class="sum-of-terms">
            <th scope="row">{t('why-score')}</th>
            <td>{words.number(score)}</td>
          </tr>
        </tbody>
      </table>
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <p class="soft">
        {t('why-note')} <a href="settings.html#topics">{t('why-change')}</a>
      </p>
    </section>
  );
}

function termInWords({ term, because = [], points }: Term, { t, list, nameOf, words }: Language): string {
  switch (term) {
    case 'weight':
      return t('why-weight', { weight: words.number(points / 12) });
    case 'topic':
    case 'region':
      return t('why-followed', { names: list(because.map(nameOf)) });
    default:
      return t(`why-${term}`);
  }
}
