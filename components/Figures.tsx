/**
 * Rival figures side by side on one linear scale, each with who gives it; a range is drawn as a range. Nothing is
 * averaged or added up, and none is set in bold (record.md 1.3).
 */
import type { Claim } from '../core/record/record.ts';
import { claimFigure, groupClaims } from '../core/words/claim-sentence.ts';
import type { Language } from '../locales/language.ts';
import { FeedText } from './FeedText.tsx';

export function Figures({ claims, lang, language }: { claims: readonly Claim[]; lang: string; language: Language }) {
  const { t, words } = language;
  const groups = groupClaims(claims);
  if (groups.length === 0) return null;
  return (
    <section>
      {groups.map(({ about, claims: group, disputed }) => {
        const most = Math.max(...group.map((claim) => claim.high ?? claim.value ?? claim.low ?? 0));
        return (
          <table key={about} class="figures">
            <caption>
              {t(`figures-${about}`)}
              {disputed && <small>{t('accounts-differ')}</small>}
            </caption>
            <tbody>
              {group.map((claim) => (
                <tr key={claim.id}>
                  <th scope="row">
                    <FeedText text={claimFigure(claim, words)} lang={claim.text ? lang : language.tag} />
                  </th>
                  <td class="bar">{group.length > 1 && most > 0 && <Bar claim={claim} most={most} />}</td>
                  <td>
                    <FeedText text={ownerOf(claim)} lang={lang} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        );
      })}
      <p class="note">{t('figures-note')}</p>
    </section>
  );
}

function Bar({ claim, most }: { claim: Claim; most: number }) {
  const from = claim.bound === 'range' ? (claim.low ?? 0) : 0;
  const to = claim.high ?? claim.value ?? claim.low ?? 0;
  const percent = (n: number): string => `${(100 * n) / most}%`;
  return (
    <i class={claim.bound === 'min' ? 'open' : ''} style={{ '--from': percent(from), '--w': percent(to - from) }} />
  );
}

function ownerOf({ by }: Claim): string {
  return by.org && by.org !== by.name ? `${by.name}, ${by.org}` : by.name;
}
