/** The Russian words. Not checked by a native reader yet. */
import type { Words } from './words.ts';
import { wordsFrom } from './words-from.ts';

/** Months as they stand alone, and after a preposition or a day: "апрель 1990 г.", but "около апреля 1990 г.". */
const GENITIVES: Readonly<Record<string, string>> = {
  январь: 'января',
  февраль: 'февраля',
  март: 'марта',
  апрель: 'апреля',
  май: 'мая',
  июнь: 'июня',
  июль: 'июля',
  август: 'августа',
  сентябрь: 'сентября',
  октябрь: 'октября',
  ноябрь: 'ноября',
  декабрь: 'декабря',
};
const inGenitive = (label: string): string =>
  label.replace(/\p{L}+/gu, (word) => GENITIVES[word] ?? word).replace(/^\d+$/, '$& г.');

export const russian: Words = wordsFrom('ru', {
  about: (label) => `около ${inGenitive(label)}`,
  figureAbout: 'около {1}',
  uncertain: '{1} (дата неточная)',
  since: (label) =>
    label.startsWith('около ') ? `примерно с ${label.slice('около '.length)}` : `с ${inGenitive(label)}`,
  bothStyles: '{1} (старый стиль), {2}',
  min: 'более {1}',
  max: 'до {1}',
  range: 'от {1} до {2}',
  fate: {
    killed: 'убитые: {1}',
    injured: 'раненые: {1}',
    detained: 'задержанные: {1}',
    executed: 'казнённые: {1}',
    missing: 'пропавшие: {1}',
    displaced: 'перемещённые: {1}',
    magnitude: 'магнитуда {1}',
  },
  hedge: {
    reportedly: 'по сообщениям, {1}',
    estimated: 'по оценке, {1}',
    alleged: 'как утверждается, {1}',
    official: 'официально {1}',
    unverified: '{1} (не подтверждено)',
  },
  accordingTo: '{1}, по данным: {2}',
  disputed: 'Числа оспариваются',
  markedToday: 'Сегодня годовщина: {1}, {2}.',
  andMore: 'И ещё {1}.',
  source: 'Источник: {1}',
});
