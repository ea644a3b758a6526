/** The margin of a record's page: where, under which names, when exactly, what was corrected, who wrote it. */
import type { ComponentChildren } from 'preact';
import { mayDiffer } from '../core/date/observances.ts';
import { planOf } from '../core/date/occurrences.ts';
import type { AnniversaryRecord, Place, PlaceName } from '../core/record/record.ts';
import { UNDATED } from '../core/record/undated.ts';
import { dateLabel, edtfLabel } from '../core/words/date-label.ts';
import type { Language } from '../locales/language.ts';
import { FeedText } from './FeedText.tsx';
import type { RecordView } from './record-view.ts';
import { SafeLink } from './SafeLink.tsx';
import { SourceNumbers } from './Sources.tsx';
import { PlaceMap } from './WorldMap.tsx';

interface Facts {
  record: AnniversaryRecord;
  language: Language;
}

function Fact({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <section>
      <h2 class="label">{label}</h2>
      {children}
    </section>
  );
}

export function Where({ record, language }: Facts) {
  const { places = [] } = record;
  if (places.length === 0) return null;
  const { t } = language;
  return (
    <>
      <Fact label={t('where')}>
        <PlaceMap places={places} language={language} />
        {places.map((place) => (
          <PlaceLine key={place.label} place={place} record={record} language={language} />
        ))}
      </Fact>
      {places.some(({ names }) => names) && (
        <Fact label={t('names-of-place')}>
          <dl class="names">
            {places
              .flatMap(({ names = [] }) => names)
              .map((name) => (
                <NameOfPlace key={`${name.lang} ${name.text}`} name={name} record={record} language={language} />
              ))}
          </dl>
        </Fact>
      )}
    </>
  );
}

function PlaceLine({ place, record, language }: Facts & { place: Place }) {
  const { label, note, precisionKm, country, lat } = place;
  const { t, words } = language;
  return (
    <p>
      <b>
        <FeedText text={label} lang={record.lang} />
      </b>
      {country && <small>{t('place-administered', { country: language.countryName(country) })}</small>}
      {lat !== undefined && precisionKm !== undefined && precisionKm > 0 && (
        <small>{t('place-precision', { km: words.number(precisionKm) })}</small>
      )}
      {note && (
        <small>
          <FeedText text={note} lang={record.lang} />
        </small>
      )}
    </p>
  );
}

function NameOfPlace({ name, record, language }: Facts & { name: PlaceName }) {
  return (
    <div>
      <dt>
        <FeedText text={name.text} lang={name.lang} />
      </dt>
      <dd class="dots">
        <span>{language.t(`name-status-${name.status}`)}</span>
        {name.usedBy && <FeedText text={name.usedBy} lang={record.lang} />}
        {name.sources && <SourceNumbers record={record} ids={name.sources} language={language} />}
      </dd>
    </div>
  );
}

export function When({ view, language }: { view: RecordView; language: Language }) {
  const { record, next } = view;
  const { t, words } = language;
  const { date, anniversary } = record;
  return (
    <Fact label={t('date')}>
      {date && (
        <p>
          {dateLabel(record, words)}
          {date.sources && <SourceNumbers record={record} ids={date.sources} language={language} />}
        </p>
      )}
      {[date?.note, anniversary?.note].map(
        (note) =>
          note && (
            <p key={note}>
              <FeedText text={note} lang={record.lang} />
            </p>
          ),
      )}
      {date?.alternatives?.map(({ edtf, note, sources }) => (
        <p key={edtf}>
          {t('other-date', { date: edtfLabel(edtf, words, date.calendar) })}
          <SourceNumbers record={record} ids={sources} language={language} />
          {note && (
            <small>
              <FeedText text={note} lang={record.lang} />
            </small>
          )}
        </p>
      ))}
      {record.observance?.since !== undefined && (
        <p>{t('kept-since', { year: words.dates.year(record.observance.since) })}</p>
      )}
      <p class="soft">
        {next && t('next-time', { day: words.dates.day(next.date), when: t('in-days', { days: next.inDays }) })}
        {/* A record that was withdrawn has a day and does not come back on it; the notice above says why. */}
        {!next && record.status !== 'withdrawn' && t('no-next-time')}
        {next?.years !== undefined && (
          <small>
            {(date && next.years > 0 && words.anniversary(next.years)) || t('next-years', { count: next.years })}
          </small>
        )}
        {next && mayDiffer(planOf(record).rules, next.date.year) && <small>{t('may-differ')}</small>}
      </p>
    </Fact>
  );
}

export function Corrected({ record, language }: Facts) {
  const { corrections = [] } = record;
  if (corrections.length === 0) return null;
  return (
    <Fact label={language.t('corrections')}>
      {corrections.map((correction) => (
        <p key={`${correction.revision} ${correction.date}`}>
          <b>{language.t(`correction-${correction.level}`)}</b>{' '}
          <span class="soft">{edtfLabel(correction.date, language.words)}</span>
          <small class="ink">
            <FeedText text={correction.note} lang={record.lang} />
          </small>
        </p>
      ))}
    </Fact>
  );
}

/** The number alone where nobody says when the record was written. */
function revisionInWords({ revision, updated }: AnniversaryRecord, { t, words }: Language): string {
  const number = words.number(revision);
  return updated === UNDATED ? number : t('revision-of', { revision: number, day: edtfLabel(updated, words) });
}

export function About({ view: { record, feed, bundled }, language }: { view: RecordView; language: Language }) {
  const { t, list, nameOf } = language;
  const { attribution } = record;
  const rows: [string, ComponentChildren][] = [
    [
      'author',
      <FeedText
        key="author"
        text={[attribution.author, attribution.publisher].filter(Boolean).join(', ')}
        lang={record.lang}
      />,
    ],
    ['licence', <bdi key="licence">{attribution.licence}</bdi>],
    ['feed', bundled ? t('feed-bundled') : <bdi key="feed">{feed}</bdi>],
    ['topics', list(record.categories.map(nameOf))],
    ['regions', list(record.regions.map(nameOf))],
    ['revision', revisionInWords(record, language)],
  ];
  return (
    <Fact label={t('about-record')}>
      <dl class="facts">
        {rows
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{t(`record-${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {attribution.note && (
        <p>
          <FeedText text={attribution.note} lang={record.lang} />
        </p>
      )}
      {attribution.derivedFrom?.map((url) => (
        <p key={url}>
          <SafeLink url={url}>
            <bdi>{url}</bdi>
          </SafeLink>
        </p>
      ))}
    </Fact>
  );
}
