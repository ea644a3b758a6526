/**
 * Rival figures side by side on one linear scale, each with who gives it; a range is drawn as a range. Nothing is
 * averaged or added up, and none is set in bold (record.md 1.3).
 */
import type { AnniversaryRecord, Claim } from '../core/record/record.ts';
import { type ClaimGroup, claimFigure, groupClaims, wordsTheFigure } from '../core/words/claim-sentence.ts';
import { edtfLabel } from '../core/words/date-label.ts';
import { textIn } from '../core/words/text-in.ts';
import type { Language } from '../locales/language.ts';
import { FeedText } from './FeedText.tsx';
import { SourceNumbers } from './Sources.tsx';

/** Where there is no room for all of them: so many subjects with rival figures, and so many with a single one. */
const FEW = 2;

/** `full` shows every subject, how and as of when a figure was found, and the numbers of its sources. */
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
  const most = full ? groups.length : FEW;
  const rivals = groups.filter(({ claims }) => claims.length > 1).slice(0, most);
  const single = groups.filter(({ claims }) => claims.length === 1).slice(0, most);
  const line = { record, language, full };
  return (
    <section>
      <h2 class="label">{t('what-accounts-say')}</h2>
      {rivals.map((group) => (
        <Rivals key={group.about} group={group} {...line} />
      ))}
      {single.length > 0 && (
        <table class="figures one">
          <tbody>
            {single.map(
              ({ about, claims: [claim] }) =>
                claim && (
                  <tr key={claim.id}>
                    <th scope="row">{t(`figures-${about}`)}</th>
                    <td class="figure">
                      <Figure claim={claim} {...line} />
                      <Remark claim={claim} {...line} />
                    </td>
                    <Owner claim={claim} {...line} />
                  </tr>
                ),
            )}
          </tbody>
        </table>
      )}
      {rivals.length > 0 && <p class="note">{t('figures-note')}</p>}
    </section>
  );
}

interface LineOfFigures {
  record: AnniversaryRecord;
  language: Language;
  full: boolean;
}

function Rivals({ group: { about, claims, disputed }, ...line }: LineOfFigures & { group: ClaimGroup }) {
  const { t } = line.language;
  const most = Math.max(...claims.map(({ high, value, low }) => high ?? value ?? low ?? 0));
  return (
    <table class="figures">
      <caption>
        {t(`figures-${about}`)}
        {disputed && <small>{t('accounts-differ')}</small>}
      </caption>
      <tbody>
        {claims.map((claim) => (
          <tr key={claim.id}>
            <th scope="row">
              <Figure claim={claim} {...line} />
              <Remark claim={claim} {...line} />
            </th>
            <td class="bar">{most > 0 && <Bar claim={claim} most={most} />}</td>
            <Owner claim={claim} {...line} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Owner({ claim, record, language, full }: LineOfFigures & { claim: Claim }) {
  return (
    <td class="who">
      <FeedText text={ownerOf(claim)} lang={record.lang} />
      {full && <SourceNumbers record={record} ids={claim.sources} language={language} />}
      {full && (claim.method || claim.asOf) && (
        <small class="dots">
          {claim.method && <FeedText text={claim.method} lang={record.lang} />}
          {claim.asOf && <span>{language.t('figure-as-of', { date: edtfLabel(claim.asOf, language.words) })}</span>}
        </small>
      )}
    </td>
  );
}

function Figure({ claim, record, language }: LineOfFigures & { claim: Claim }) {
  const { words, tag } = language;
  const told = toldBy(claim, record, language);
  return told && wordsTheFigure(claim, told.text) ? (
    <FeedText text={claimFigure(claim, words, told.text)} lang={told.lang} />
  ) : (
    <FeedText text={claimFigure(claim, words)} lang={tag} />
  );
}

/** What a claim adds to its figure: "in the whole war". */
function Remark({ claim, record, language }: LineOfFigures & { claim: Claim }) {
  const told = toldBy(claim, record, language);
  if (!told || wordsTheFigure(claim, told.text)) return null;
  return (
    <small class="remark">
      <FeedText text={told.text} lang={told.lang} />
    </small>
  );
}

/** The claim's own text in the reader's language, if it has one. */
const toldBy = ({ id, text }: Claim, record: AnniversaryRecord, { tag }: Language) =>
  text === undefined ? null : textIn(record, tag, text, ({ claims }) => claims?.[id]);

/**
 * From the common line at zero to the figure. "At least" is left open at its end, "up to" is drawn hollow, because all
 * of it may be less, and a range stands between its ends. What is too small to be seen keeps a mark on the line.
 */
function Bar({ claim: { bound, low, value, high }, most }: { claim: Claim; most: number }) {
  const from = bound === 'range' ? (low ?? 0) : 0;
  const to = high ?? value ?? low ?? 0;
  const percent = (n: number): string => `${(100 * n) / most}%`;
  return <i class={bound} style={{ '--from': percent(from), '--w': percent(to - from) }} />;
}

function ownerOf({ by }: Claim): string {
  return by.org && by.org !== by.name ? `${by.name}, ${by.org}` : by.name;
}
