/** Search as you type. The field keeps the focus; arrows walk through the results, Escape comes back. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { highlight, type Stretch } from '../../core/search/highlight.ts';
import type { SearchQuery } from '../../core/search/query.ts';
import type { Hit } from '../../core/search/search-messages.ts';
import { dateLabel } from '../../core/words/date-label.ts';
import type { Language } from '../../locales/language.ts';
import { directionOf, FeedText } from '../FeedText.tsx';
import { PageBar } from '../PageBar.tsx';
import { Highlighted } from './Highlighted.tsx';

export interface SearchFound {
  query: SearchQuery;
  hits: Hit[];
  total: number;
  terms: string[];
  near: boolean;
  today: Temporal.PlainDate;
}

export interface SearchPageProps {
  language: Language;
  text: string;
  /** null while nothing is asked. */
  found: SearchFound | null;
  /** How many records can be searched; null while the index is being made. */
  records: number | null;
  failed: boolean;
  onText: (text: string) => void;
  recordHref: (hit: { feed: string; id: string }) => string;
  dayHref: (day: Temporal.PlainDate) => string;
  todayHref: string;
}

export function SearchPage({ language, text, found, records, failed, onText, ...links }: SearchPageProps) {
  const { t } = language;
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  // Who comes to this page came to type; the new tab never takes the focus.
  useEffect(() => field.current?.focus(), []);

  const { recordHref } = links;
  // A keystroke draws the field at once; the list is drawn again only for another answer.
  const hits = useMemo(
    () => found && found.hits.length > 0 && <Hits found={found} language={language} recordHref={recordHref} />,
    [found, language, recordHref],
  );

  const onKey = (event: KeyboardEvent): void => {
    const anchors = [...(list.current?.querySelectorAll<HTMLAnchorElement>('a') ?? [])];
    const at = anchors.indexOf(event.target as HTMLAnchorElement);
    const target =
      event.key === 'ArrowDown'
        ? anchors[at + 1]
        : event.key === 'ArrowUp' && at >= 0
          ? (anchors[at - 1] ?? field.current)
          : event.key === 'Escape' && at >= 0
            ? field.current
            : null;
    if (event.key === 'Enter' && at < 0) anchors[0]?.click();
    if (!target) return;
    event.preventDefault();
    target.focus();
  };

  return (
    <>
      <PageBar title={t('search')} language={language} current="search" />
      <main class="search" onKeyDown={onKey}>
        <h1 class="visually-hidden">{t('search')}</h1>
        <search>
          <label class="visually-hidden" for="query">
            {records === null ? t('search') : t('search-label', { count: records })}
          </label>
          <input
            ref={field}
            id="query"
            type="search"
            dir="auto"
            autocomplete="off"
            spellcheck={false}
            maxLength={200}
            placeholder={records === null ? t('search') : t('search-label', { count: records })}
            value={text}
            aria-describedby="search-hint"
            onInput={({ currentTarget }) => onText(currentTarget.value)}
          />
        </search>
        <p role="status" class="soft">
          {failed ? t('search-failed') : statusOf(found, records, text, language)}
        </p>
        <div ref={list}>
          {found?.query.day && <DayLink found={found} language={language} dayHref={links.dayHref} />}
          {hits}
        </div>
        <p id="search-hint" class={found ? 'visually-hidden' : 'hint'}>
          {t('search-hint')}
        </p>
      </main>
    </>
  );
}

/** So many lines fill a screen; the others are drawn after these were painted, so that they keep no keystroke waiting. */
const FIRST_DRAWN = 12;

function Hits({
  found,
  language,
  recordHref,
}: Pick<SearchPageProps, 'language' | 'recordHref'> & { found: SearchFound }) {
  const [whole, setWhole] = useState<SearchFound | null>(null);
  useEffect(() => setWhole(found), [found]);
  const hits = whole === found ? found.hits : found.hits.slice(0, FIRST_DRAWN);
  return (
    <ol class="hits">
      {hits.map((hit) => (
        <Line key={`${hit.feed} ${hit.doc.id}`} hit={hit} found={found} language={language} recordHref={recordHref} />
      ))}
    </ol>
  );
}

function statusOf(found: SearchFound | null, records: number | null, text: string, { t }: Language): string {
  if (!found) return text.trim() !== '' && records === null ? t('search-preparing') : '';
  if (found.total === 0) return records === null ? t('search-preparing') : t('search-nothing');
  const count = t('search-count', { count: found.total });
  const more = found.total > found.hits.length ? ` ${t('search-first', { count: found.hits.length })}` : '';
  return `${found.near ? `${t('search-near')} ` : ''}${count}${more}`;
}

/** "Open 5 April": the day itself, in the year of today. */
function DayLink({
  found: { query, today },
  language: { t, words },
  dayHref,
}: Pick<SearchPageProps, 'language' | 'dayHref'> & { found: SearchFound }) {
  const [month = 1, dayOfMonth = 1] = (query.day ?? '').split('-').map(Number);
  const leap = query.day === '02-29' ? Math.ceil(today.year / 4) * 4 : today.year;
  const day = Temporal.PlainDate.from({ year: leap, month, day: dayOfMonth });
  return (
    <p class="open-day">
      <a class="button" href={dayHref(day)}>
        {t('search-open-day', { day: words.dates.monthDay(day) })}
      </a>
    </p>
  );
}

function Line({
  hit: { feed, doc },
  found: { terms, today },
  language,
  recordHref,
}: Pick<SearchPageProps, 'language' | 'recordHref'> & { hit: Hit; found: SearchFound }) {
  const { words } = language;
  const label = dateLabel(doc, words) || yearlyDay(doc.keys, language);
  const years = doc.from === undefined ? null : today.year - doc.from;
  const title = highlight(doc.title, terms);
  const summary = highlight(doc.summary, terms);
  return (
    <li>
      <a href={recordHref({ feed, id: doc.id })}>
        <h2 lang={doc.lang} dir={directionOf(doc.lang)}>
          <Highlighted stretches={title} />
        </h2>
      </a>
      <p class="dots soft">
        {label && <span>{label}</span>}
        {years !== null && years > 0 && <span>{words.yearsAgo(years)}</span>}
        {doc.place && <FeedText text={doc.place} lang={doc.lang} />}
      </p>
      <p lang={doc.lang} dir={directionOf(doc.lang)}>
        <Highlighted stretches={summary} />
      </p>
      {!hasHit(title) && !hasHit(summary) && <Spelling doc={doc} terms={terms} />}
    </li>
  );
}

/** "15 August": the day of what is kept every year on the same one; nothing where it moves. */
function yearlyDay([key = '', ...others]: readonly string[], { words }: Language): string {
  const [month, day] = key.split('-').map(Number);
  if (others.length > 0 || !month || !day) return '';
  return words.dates.monthDay(Temporal.PlainDate.from({ year: 2000, month, day }));
}

/** The other names that were found. */
function Spelling({ doc, terms }: { doc: Hit['doc']; terms: readonly string[] }) {
  const names = doc.names
    .split(' · ')
    .map((name) => highlight(name, terms))
    .filter(hasHit);
  if (names.length === 0) return null;
  return (
    <p class="soft spelling" dir="auto">
      {names.slice(0, 3).map((name, at) => (
        <bdi key={at}>
          {at > 0 && ' · '}
          <Highlighted stretches={name} />
        </bdi>
      ))}
    </p>
  );
}

const hasHit = (stretches: readonly Stretch[]): boolean => stretches.some(({ hit }) => hit);
