/** The popup: the day in one glance. */

import { DayAnnouncement } from './DayAnnouncement.tsx';
import { DayNav } from './DayNav.tsx';
import type { DayProps } from './DayPage.tsx';
import { Icon } from './Icon.tsx';
import { LeadRecord } from './LeadRecord.tsx';
import { Notice } from './Notice.tsx';
import { RecordIndex, type RecordLinks } from './RecordLines.tsx';
import { ToolLinks } from './ToolLinks.tsx';

export function PopupPage({ day, isToday, model, language, ...actions }: DayProps) {
  const { t, words } = language;
  const [lead, ...others] = model?.day ?? [];
  const links: RecordLinks = { hrefOf: actions.recordHref, target: '_blank' };
  return (
    <div class="popup">
      <header>
        <div>
          <p>{language.weekday(day)}</p>
          <p class="date">{words.dates.monthDay(day)}</p>
        </div>
        <DayNav language={language} isToday={isToday} onStep={actions.onStep} onToday={actions.onToday} />
      </header>
      <DayAnnouncement model={model} language={language} />
      <main class="scroll">
        <Notice model={model} language={language} />
        {lead && <LeadRecord card={lead} language={language} links={links} brief />}
        {others.length > 0 && <h2 class="visually-hidden">{t('also-on-this-day')}</h2>}
        {others.length > 0 && <RecordIndex cards={others} language={language} links={links} />}
      </main>
      <footer>
        <a class="button" href={`${actions.pageUrl}#${day}`} target="_blank" rel="noopener">
          <Icon name="page" />
          {t('open-full-page')}
        </a>
        <ToolLinks language={language} target="_blank" />
      </footer>
    </div>
  );
}
