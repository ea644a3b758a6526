/**
 * Rival figures side by side on one linear scale, each with who gives it; a range is drawn as a range. Nothing is
 * averaged or added up, and none is set in bold (record.md 1.3).
 */
import type { AnniversaryRecord, Claim } from '../core/record/record.ts';
import { claimFigure, groupClaims } from '../core/words/claim-sentence.ts';
import { edtfLabel } from '../core/words/date-label.ts';
import { textIn } from '../core/words/text-in.ts';
import type { Language } from '../locales/language.ts';
import { FeedText } from './FeedText.tsx';
import { SourceNumbers } from './Sources.tsx';

/** `full` adds how and as of when a figure was found, and the numbers of its sources. */
export function Figures({
  record,
  language,
  full = false,
}: {
  record: AnniversaryRecord;
  language: Language;
  full?: boolean;
}) {
  const { t } = language;
  const groups = groupClaims(record.claims ?? []);
  if (groups.length === 0) return null;
  return (
    <section>
      <h2 class="label">{t('what-accounts-say')}</h2>
      {groups.map(({ about, claims: group, disputed }) => {
        const most = Math.max(...group.map((claim) => claim.high ?? claim.value ?? claim.low ?? 0));
        return (
          <table key={about} class={group.length > 1 ? 'figures' : 'figures one'}>
            <caption>
              {t(`figures-${about}`)}
              {disputed && <small>{t('accounts-differ')}</small>}
            </caption>
            <tbody>
              {group.map((claim) => (
                <tr key={claim.id}>
                  <th scope="row">
                    <Figure claim={claim} record={record} language={language} />
                  </th>
                  <td class="bar">{group.length > 1 && most > 0 && <Bar claim={claim} most={most} />}</td>
                  <td>
                    <FeedText text={ownerOf(claim)} lang={record.lang} />
                    {full && <SourceNumbers record={record} ids={claim.sources} language={language} />}
                    {full && (claim.method || claim.asOf) && (
                      <small class="dots">
                        {claim.method && <FeedText text={claim.method} lang={record.lang} />}
                        {claim.asOf && (
                          <span>{t('figure-as-of', { date: edtfLabel(claim.asOf, language.words) })}</span>
                        )}
                      </small>
                    )}
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

function Figure({ claim, record, language }: { claim: Claim; record: AnniversaryRecord; language: Language }) {
  const { words, tag } = language;
  const told = claim.text && textIn(record, tag, claim.text, ({ claims }) => claims?.[claim.id]);
  return told ? (
    <FeedText text={claimFigure(claim, words, told.text)} lang={told.lang} />
  ) : (
    <FeedText text={claimFigure(claim, words)} lang={tag} />
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
