/** The Hebrew words. Not checked by a native reader yet. */
import type { Words } from './words.ts';
import { wordsFrom } from './words-from.ts';

export const hebrew: Words = wordsFrom('he', {
  about: 'בסביבות {1}',
  figureAbout: 'כ־{1}',
  uncertain: '{1} (התאריך אינו ודאי)',
  since: 'מאז {1}',
  bothStyles: '{1} (לפי הלוח היוליאני), {2}',
  min: 'יותר מ־{1}',
  max: 'עד {1}',
  range: '{1} עד {2}',
  fate: {
    killed: 'הרוגים: {1}',
    injured: 'פצועים: {1}',
    detained: 'עצורים: {1}',
    executed: 'מוצאים להורג: {1}',
    missing: 'נעדרים: {1}',
    displaced: 'עקורים: {1}',
    magnitude: 'עוצמה {1}',
  },
  hedge: {
    reportedly: 'לפי דיווחים {1}',
    estimated: 'לפי הערכה {1}',
    alleged: 'לפי הטענה {1}',
    official: 'רשמית {1}',
    unverified: '{1} (לא אומת)',
  },
  accordingTo: '{1}, לפי {2}',
  disputed: 'המספרים שנויים במחלוקת',
  markedToday: 'יום השנה: {1}, {2}.',
  andMore: 'ועוד {1}.',
  source: 'מקור: {1}',
});
