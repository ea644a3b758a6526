/** Everything a record holds, on a page of its own. */
import type { ComponentChildren } from 'preact';
import { asciiHost } from '../core/record/links.ts';
import { edtfLabel } from '../core/words/date-label.ts';
import { overlayFor } from '../core/words/text-in.ts';
import type { Language } from '../locales/language.ts';
import { Covered } from './Covered.tsx';
import { DaysOfRange, MomentList } from './DaysOfRange.tsx';
import { FeedText } from './FeedText.tsx';
import { Figures } from './Figures.tsx';
import { StorageNotice } from './Notice.tsx';
import { OverLine } from './OverLine.tsx';
import { PageBar } from './PageBar.tsx';
import { About, Corrected, When, Where } from './RecordFacts.tsx';
import { RecordText, RecordTitle } from './RecordText.tsx';
import type { RecordView } from './record-view.ts';
import { SafeLink } from './SafeLink.tsx';
import { SameEvents } from './SameEvents.tsx';
import { Sources, SourcesLine } from './Sources.tsx';
import { Statements } from './Statements.tsx';
import { WhyShown } from './WhyShown.tsx';

/** Corrections are told under the title for this long. */
const NEWS_DAYS = 30;

export interface RecordPageProps {
  view: RecordView;
  language: Language;
  /** The address of the page of a day. */
  dayHref(day: Temporal.PlainDate): string;
  /** Buttons for what can be done with the record. */
  actions?: ComponentChildren;
}

export function RecordPage({ view, language, dayHref, actions }: RecordPageProps) {
  const { t, words, tag } = language;
  const { record, day, next } = view;
  const onDay = view.card ?? { record };
  const home = view.card ? day : (next?.date ?? view.today);
  return (
    <div class="record">
      <PageBar
        title={t('record')}
        language={language}
        above={{ href: dayHref(home), label: words.dates.monthDay(home) }}
      >
        {actions}
      </PageBar>
      <main class="lead" data-record={record.id}>
        <StorageNotice trouble={view.trouble} language={language} />
        <OverLine card={onDay} language={language} />
        <Covered card={view} language={language}>
          <h1>
            <RecordTitle record={record} to={tag} />
          </h1>
          <News view={view} language={language} />
          <p class="sum">
            <RecordText record={record} to={tag} own={record.summary} pick={({ summary }) => summary} />
          </p>
          <SourceLanguage view={view} language={language} />
          {record.tone === 'grave' && <SourcesLine record={record} language={language} />}
          <DaysOfRange card={onDay} language={language} />
          <MomentList card={onDay} language={language} />
          <Body view={view} language={language} />
          <Figures record={record} language={language} full />
          <Statements record={record} language={language} full />
          <People view={view} language={language} />
          <Sources record={record} language={language} full />
          <Links view={view} language={language} />
          <SameEvents others={view.same} day={day.toString()} language={language} />
        </Covered>
      </main>
      <aside>
        {view.covered.length === 0 && <Where record={record} language={language} />}
        <When view={view} language={language} />
        <Corrected record={record} language={language} />
        {view.card && <WhyShown card={view.card} rank={view.rank} language={language} />}
        <About view={view} language={language} />
      </aside>
    </div>
  );
}

interface Part {
  view: RecordView;
  language: Language;
}

/** What was corrected lately, or that the record was withdrawn. */
function News({ view: { record, today }, language: { t, words } }: Part) {
  const since = today.subtract({ days: NEWS_DAYS }).toString();
  const recent = (record.corrections ?? []).filter(({ date }) => date >= since);
  return (
    <>
      {record.status === 'withdrawn' && <p class="notice">{t('record-withdrawn')}</p>}
      {recent.map(({ level, date, note }) => (
        <p key={`${date} ${note}`} class="notice">
          {t(`correction-${level}`)} ({edtfLabel(date, words)}): <FeedText text={note} lang={record.lang} />
        </p>
      ))}
    </>
  );
}

/** Whose words these are where the reader's language had to be fetched, and when the translation lags behind. */
function SourceLanguage({ view: { record }, language: { t, tag, languageName } }: Part) {
  const found = overlayFor(record, tag);
  if (!found) return null;
  const { overlay, outdated } = found;
  return (
    <p class="note dots">
      <span>{t('translated-from', { language: languageName(record.lang) })}</span>
      {overlay.translator && <FeedText text={overlay.translator} lang={record.lang} />}
      {overlay.machine && <span>{t('translated-by-machine')}</span>}
      {outdated && <span>{t('translation-outdated')}</span>}
    </p>
  );
}

function Body({ view: { record }, language: { tag } }: Part) {
  if (!record.body) return null;
  const found = overlayFor(record, tag);
  const text = found?.overlay.body ?? record.body;
  const lang = found?.overlay.body ? found.lang : record.lang;
  return (
    <section class="body">
      {text.split(/\n\s*\n/).map((paragraph) => (
        <p key={paragraph}>
          <FeedText text={paragraph} lang={lang} />
        </p>
      ))}
    </section>
  );
}

function People({ view: { record }, language: { t, words } }: Part) {
  const { people = [] } = record;
  if (people.length === 0) return null;
  return (
    <section>
      <h2 class="label">{t('people')}</h2>
      <ul class="people">
        {people.map(({ name, role, born, died, wikidata }) => (
          <li key={name}>
            <b>
              <FeedText text={name} lang={record.lang} />
            </b>
            <small class="dots">
              {role && <FeedText text={role} lang={record.lang} />}
              {born && <span>{t('person-born', { date: edtfLabel(born, words) })}</span>}
              {died && <span>{t('person-died', { date: edtfLabel(died, words) })}</span>}
              {wikidata && <SafeLink url={`https://www.wikidata.org/wiki/${wikidata}`}>Wikidata</SafeLink>}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Links({ view: { record }, language: { t } }: Part) {
  const { links = [] } = record;
  if (links.length === 0) return null;
  return (
    <section>
      <h2 class="label">{t('links')}</h2>
      <ul class="people">
        {links.map(({ url, title }) => (
          <li key={url}>
            <SafeLink url={url}>
              <FeedText text={title} lang={record.lang} />
            </SafeLink>
            <small>
              <bdi>{asciiHost(url)}</bdi>
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
