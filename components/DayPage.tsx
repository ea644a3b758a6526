/** The new tab: the leaf of the day beside its records. */
import type { ComponentChildren } from 'preact';
import { hueOfDay } from '../core/date/hue.ts';
import type { Card } from '../core/order/view-day.ts';
import type { Language } from '../locales/language.ts';
import { ComingUp } from './ComingUp.tsx';
import { DayAnnouncement } from './DayAnnouncement.tsx';
import { DayNav } from './DayNav.tsx';
import type { DayModel } from './day-model.ts';
import { LeadRecord } from './LeadRecord.tsx';
import { Notice } from './Notice.tsx';
import { RecordIndex, RecordLines, type RecordLinks } from './RecordLines.tsx';
import { ToolLinks } from './ToolLinks.tsx';
import { WorldMap } from './WorldMap.tsx';
import { YearStrip } from './YearStrip.tsx';

export interface DayActions {
  onStep: (days: -1 | 1) => void;
  onToday: () => void;
  onGo: (day: string) => void;
  pageUrl: string;
  /** The date alone is shown until the reader asks for more. */
  quiet: boolean;
  onShow: () => void;
  /** Buttons for what can be done with a record; they come after the first paint. */
  actionsOf?: (card: Card, day: Temporal.PlainDate, language: Language) => ComponentChildren;
  /** The first run's questions, while they are open. */
  welcome?: ComponentChildren;
  /** The address of a record's own page, on the day on view. */
  recordHref: RecordLinks['hrefOf'];
}

export interface DayProps extends DayActions {
  day: Temporal.PlainDate;
  isToday: boolean;
  /** null until anything is known of the day: the leaf is drawn, the records are not there yet. */
  model: DayModel | null;
  language: Language;
}

/** Hue and tone of the day, for the root element. */
export function paintOf(day: Temporal.PlainDate, model: DayModel | null): { hue: number; tone: 'grave' | 'plain' } {
  return { hue: hueOfDay(day), tone: model?.day[0]?.record.tone === 'grave' ? 'grave' : 'plain' };
}

export function DayPage({ day, isToday, model, language, quiet, ...actions }: DayProps) {
  const { t } = language;
  // Alone on the page the leaf is its main part.
  const Leaf = quiet ? 'main' : 'aside';
  return (
    <div class={quiet ? 'newtab quiet' : 'newtab'}>
      <Leaf class="leaf">
        <header>
          <p>{language.weekday(day)}</p>
          <p class="date">
            <span>{language.words.number(day.day)}</span>
            {language.month(day)}
          </p>
          <p>{language.words.dates.year(day.year)}</p>
          <DayNav language={language} isToday={isToday} onStep={actions.onStep} onToday={actions.onToday} />
        </header>
        {!quiet && model && model.ahead.length > 0 && (
          <ComingUp ahead={model.ahead} language={language} onGo={actions.onGo} />
        )}
        {quiet ? (
          <button type="button" class="show-day" onClick={actions.onShow}>
            {t('show-this-day')}
          </button>
        ) : (
          <WorldMap cards={model?.day ?? []} language={language} />
        )}
        <DayAnnouncement model={model} language={language} />
      </Leaf>
      <ToolLinks language={language} />
      {!quiet && <Records day={day} model={model} language={language} {...actions} />}
    </div>
  );
}

type RecordsProps = Pick<DayProps, 'day' | 'model' | 'language' | 'recordHref' | 'welcome' | 'actionsOf'>;

/** So many of the others are told, so that with the lead the first five are (record.md 3.1); the rest are named. */
const TOLD = 4;

function Records({ day, model, language, recordHref, welcome, actionsOf }: RecordsProps) {
  const { t } = language;
  const [lead, ...others] = model?.day ?? [];
  const links: RecordLinks = { hrefOf: recordHref };
  const lines = { language, links };
  return (
    <main key={day.toString()}>
      {welcome}
      {model && <YearStrip cards={model.day} year={day.year} language={language} />}
      <Notice model={model} language={language} />
      {lead && <LeadRecord card={lead} actions={actionsOf?.(lead, day, language)} {...lines} />}
      {others.length > 0 && (
        <section class="also">
          <h2 class="label">{t('also-on-this-day')}</h2>
          <RecordLines cards={others.slice(0, TOLD)} {...lines} />
          {others.length > TOLD && <RecordIndex cards={others.slice(TOLD)} {...lines} />}
        </section>
      )}
      {(['month', 'year'] as const).map(
        (shelf) =>
          model &&
          model[shelf].length > 0 && (
            <section key={shelf} class="also">
              <h2 class="label">{t(`this-${shelf}`)}</h2>
              <RecordIndex cards={model[shelf]} {...lines} />
            </section>
          ),
      )}
    </main>
  );
}
