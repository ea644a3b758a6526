/** What Daymark contacted: every request of the last 200, so that nobody has to take our word for it. */
import type { Why } from '../../core/feed/why.ts';
import type { Language } from '../../locales/language.ts';
import { whyInWords } from '../../locales/why-in-words.ts';

/** One request. */
export interface ContactLine {
  n: number;
  atInWords: string;
  /** ASCII. */
  host: string;
  bytes: number;
  /** Why nothing came. */
  why?: Why;
}

export function ContactsLog({ contacts, language }: { contacts: readonly ContactLine[]; language: Language }) {
  const { t, words } = language;
  return (
    <details id="contacts">
      <summary>{t('contacts')}</summary>
      <p>{t(contacts.length === 0 ? 'contacts-none' : 'contacts-note')}</p>
      {contacts.length > 0 && (
        <table class="contacts">
          <thead>
            <tr>
              <th scope="col">{t('contacts-time')}</th>
              <th scope="col">{t('feed-host')}</th>
              <th scope="col">{t('contacts-bytes')}</th>
              <th scope="col">{t('feed-result')}</th>
            </tr>
          </thead>
          <tbody>
            {contacts.map(({ n, atInWords, host, bytes, why }) => (
              <tr key={n}>
                <td>{atInWords}</td>
                <td>
                  <bdi>{host}</bdi>
                </td>
                {/* On a narrow page the heads of the columns are not seen. */}
                <td data-head={t('contacts-bytes')}>{words.number(bytes)}</td>
                <td>{why ? whyInWords(why, language) : t('contacts-ok')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
