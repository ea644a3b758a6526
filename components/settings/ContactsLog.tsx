/** What Daymark contacted: every request of the last 200, so that nobody has to take our word for it. */
import type { Language } from '../../locales/language.ts';

/** One request. */
export interface ContactLine {
  n: number;
  atInWords: string;
  /** ASCII. */
  host: string;
  bytes: number;
  result: string;
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
            {contacts.map(({ n, atInWords, host, bytes, result }) => (
              <tr key={n}>
                <td>{atInWords}</td>
                <td>
                  <bdi>{host}</bdi>
                </td>
                <td>{words.number(bytes)}</td>
                <td>{result === 'ok' ? t('contacts-ok') : result}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
