/** The first run: two screens at most, each of which can be skipped. */
import { useState } from 'preact/hooks';
import { CATEGORY_IDS } from '../core/record/schemes.ts';
import type { Language } from '../locales/language.ts';
import { LANGUAGES } from '../locales/offered.ts';

export interface WelcomeProps {
  language: Language;
  /** Language of the interface as chosen: 'auto' or a tag. */
  choice: string;
  followed: readonly string[];
  teacher: boolean;
  time: string;
  onLanguage: (choice: string) => void;
  onFollow: (followed: string[]) => void;
  onTeacher: (on: boolean) => void;
  /** Called straight from the click, because the browser only then asks for the permission. */
  onNotify: (time: string) => void;
  onDone: () => void;
}

export function Welcome({ language, time, onNotify, onDone, ...first }: WelcomeProps) {
  const { t } = language;
  const [screen, setScreen] = useState<1 | 2>(1);
  const [at, setAt] = useState(time);
  return (
    <section class="welcome" aria-labelledby="welcome-title">
      <p class="step">{t('welcome-step', { step: language.words.number(screen), of: language.words.number(2) })}</p>
      {screen === 1 ? (
        <>
          <h2 id="welcome-title">{t('welcome-title')}</h2>
          <Interests language={language} {...first} />
          <div class="actions">
            <button type="button" class="main" onClick={() => setScreen(2)}>
              {t('welcome-next')}
            </button>
            <button type="button" onClick={onDone}>
              {t('welcome-skip')}
            </button>
          </div>
        </>
      ) : (
        <>
          <h2 id="welcome-title">{t('welcome-notify-title')}</h2>
          <p>{t('welcome-notify-note')}</p>
          <p>
            <label>
              {t('notify-time')}{' '}
              <input
                type="time"
                required
                value={at}
                onChange={(event) => event.currentTarget.value && setAt(event.currentTarget.value)}
              />
            </label>
          </p>
          <div class="actions">
            <button type="button" class="main" onClick={() => onNotify(at)}>
              {t('welcome-notify-yes')}
            </button>
            <button type="button" onClick={onDone}>
              {t('welcome-notify-no')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

type InterestsProps = Pick<
  WelcomeProps,
  'language' | 'choice' | 'followed' | 'teacher' | 'onLanguage' | 'onFollow' | 'onTeacher'
>;

function Interests({ language, choice, followed, teacher, onLanguage, onFollow, onTeacher }: InterestsProps) {
  const { t, nameOf } = language;
  return (
    <>
      <p>
        <label>
          {t('language-of-interface')}{' '}
          <select value={choice} onChange={(event) => onLanguage(event.currentTarget.value)}>
            <option value="auto">{t('language-auto')}</option>
            {LANGUAGES.map(({ tag, name }) => (
              <option key={tag} value={tag} lang={tag}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </p>
      <p>{t('welcome-topics')}</p>
      <ul class="chips">
        {CATEGORY_IDS.map((id) => (
          <li key={id}>
            <button
              type="button"
              aria-pressed={followed.includes(id)}
              onClick={() => onFollow(followed.includes(id) ? followed.filter((it) => it !== id) : [...followed, id])}
            >
              {nameOf(id)}
            </button>
          </li>
        ))}
      </ul>
      <p>
        <label class="check">
          <input type="checkbox" checked={teacher} onChange={(event) => onTeacher(event.currentTarget.checked)} />
          {t('teachers-mode-note')}
        </label>
      </p>
    </>
  );
}
