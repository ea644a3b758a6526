/** Topics and regions that the reader wants more of, or none of. */
import { CATEGORY_IDS, REGION_IDS, regionAndParents } from '../../core/record/schemes.ts';
import { Section, type SectionProps } from './Section.tsx';
import { Toggles } from './Toggles.tsx';

export function TopicSettings({ settings, language, said, change }: SectionProps) {
  const { t } = language;
  const { preferences } = settings;
  const { followed, muted } = preferences;
  const sides = [
    {
      label: 'follow',
      list: followed,
      // Who follows what was muted wants to hear of it.
      onList: (list: string[]) =>
        change({ preferences: { ...preferences, followed: list, muted: muted.filter((id) => !list.includes(id)) } }),
    },
    {
      label: 'mute',
      list: muted,
      onList: (list: string[]) =>
        change({ preferences: { ...preferences, muted: list, followed: followed.filter((id) => !list.includes(id)) } }),
    },
  ];
  return (
    <Section id="topics" title={t('topics-and-regions')} said={said}>
      <p class="note">{t('topics-note')}</p>
      <details open={CATEGORY_IDS.some((id) => followed.includes(id) || muted.includes(id))}>
        <summary>{t('topics')}</summary>
        <Toggles ids={CATEGORY_IDS} language={language} sides={sides} />
      </details>
      <details open={REGION_IDS.some((id) => followed.includes(id) || muted.includes(id))}>
        <summary>{t('regions')}</summary>
        <Toggles
          ids={REGIONS_BY_PARENT}
          language={language}
          sides={sides}
          depthOf={(id) => regionAndParents(id).length - 2}
        />
      </details>
    </Section>
  );
}

/** Every region but the whole world, each behind the one that contains it. */
const REGIONS_BY_PARENT = REGION_IDS.filter((id) => id !== '001').toSorted((a, b) => (path(a) < path(b) ? -1 : 1));

function path(id: string): string {
  return regionAndParents(id).toReversed().join();
}
