import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../core/record/record.ts';
import { citation } from '../../../core/words/citation.ts';
import { claimSentence, groupClaims, wordsTheFigure } from '../../../core/words/claim-sentence.ts';
import { english } from '../../../core/words/english.ts';
import { mayNotify, notificationText } from '../../../core/words/notification.ts';
import { ordinal } from '../../../core/words/ordinals.ts';
import { servingLang, titleIn } from '../../../core/words/title-in.ts';
import { YEARS_AGO, yearsAgo } from '../../../core/words/years-ago.ts';
import { aRecord, baren, dated } from '../a-record.ts';

describe('years ago', () => {
  const cases: [lang: string, ...[number, string][]][] = [
    ['en', [0, 'this year'], [1, '1 year ago'], [2, '2 years ago'], [32, '32 years ago'], [2070, '2,070 years ago']],
    ['fr', [0, 'cette année'], [1, 'il y a 1 an'], [2, 'il y a 2 ans'], [32, 'il y a 32 ans']],
    ['es', [0, 'este año'], [1, 'hace 1 año'], [32, 'hace 32 años']],
    ['de', [0, 'dieses Jahr'], [1, 'vor 1 Jahr'], [32, 'vor 32 Jahren']],
    ['pt-BR', [0, 'este ano'], [1, 'há 1 ano'], [32, 'há 32 anos']],
    [
      'ru',
      [0, 'в этом году'],
      [1, '1 год назад'],
      [3, '3 года назад'],
      [5, '5 лет назад'],
      [11, '11 лет назад'],
      [12, '12 лет назад'],
      [21, '21 год назад'],
      [32, '32 года назад'],
      [111, '111 лет назад'],
    ],
    ['tr', [0, 'bu yıl'], [1, '1 yıl önce'], [32, '32 yıl önce']],
    ['zh-CN', [0, '今年'], [1, '1年前'], [32, '32年前']],
    ['ja', [0, '今年'], [1, '1 年前'], [32, '32 年前']],
    ['hi', [0, 'इस वर्ष'], [1, '1 वर्ष पहले'], [32, '32 वर्ष पहले']],
    [
      'ar',
      [0, 'السنة الحالية'],
      [1, 'قبل سنة واحدة'],
      [2, 'قبل سنتين'],
      [3, 'قبل 3 سنوات'],
      [10, 'قبل 10 سنوات'],
      [11, 'قبل 11 سنة'],
      [32, 'قبل 32 سنة'],
      [100, 'قبل 100 سنة'],
      [103, 'قبل 103 سنوات'],
    ],
    ['fa', [0, 'امسال'], [1, '۱ سال پیش'], [32, '۳۲ سال پیش']],
    ['he', [0, 'השנה'], [1, 'לפני שנה'], [2, 'לפני שנתיים'], [32, 'לפני 32 שנים']],
    ['ug', [0, 'بۇ يىل'], [1, '1 يىل ئىلگىرى'], [32, '32 يىل ئىلگىرى'], [1000, '1,000 يىل ئىلگىرى']],
    ['bo', [0, 'འདི་ལོ'], [1, 'ལོ་1་སྔོན་ལ'], [32, 'ལོ་32་སྔོན་ལ']],
  ];
  const flat = cases.flatMap(([lang, ...pairs]) => pairs.map(([years, text]) => [lang, years, text] as const));
  it.each(flat)('%s: %i is "%s"', (lang, years, text) => {
    expect(yearsAgo(years, lang)).toBe(text);
  });

  it('has words for every language of the interface, and English for others', () => {
    expect(Object.keys(YEARS_AGO)).toEqual(cases.map(([lang]) => lang));
    expect(yearsAgo(32, 'xx')).toBe('32 years ago');
    expect(yearsAgo(32, 'constructor')).toBe('32 years ago');
  });

  // CLDR, by an API that is not the one used; it has no Tibetan.
  it.each(Object.keys(YEARS_AGO).filter((lang) => lang !== 'bo'))('says in %s what CLDR says', (lang) => {
    const cldr = new Intl.RelativeTimeFormat(lang, { numeric: 'always' });
    for (const years of [1, 2, 3, 4, 5, 10, 11, 12, 19, 20, 21, 22, 25, 32, 99, 100, 101, 102, 103, 111, 250, 999]) {
      expect(yearsAgo(years, lang)).toBe(cldr.format(-years, 'year'));
    }
    expect(yearsAgo(0, lang)).toBe(new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(0, 'year'));
  });
});

describe('ordinals', () => {
  it.each<[number, string, string | null]>([
    [1, 'en', '1st'],
    [2, 'en', '2nd'],
    [3, 'en', '3rd'],
    [4, 'en', '4th'],
    [11, 'en', '11th'],
    [12, 'en', '12th'],
    [13, 'en', '13th'],
    [21, 'en', '21st'],
    [32, 'en', '32nd'],
    [101, 'en', '101st'],
    [111, 'en', '111th'],
    [32, 'en-US', '32nd'],
    [1, 'fr', '1er'],
    [2, 'fr', '2e'],
    [32, 'fr', '32e'],
    [32, 'es', '32.º'],
    [32, 'pt-BR', '32º'],
    [32, 'de', '32.'],
    [32, 'it', '32º'],
    [32, 'nl', '32e'],
    [1, 'sv', '1:a'],
    [2, 'sv', '2:a'],
    [3, 'sv', '3:e'],
    [11, 'sv', '11:e'],
    [1, 'ca', '1r'],
    [2, 'ca', '2n'],
    [3, 'ca', '3r'],
    [4, 'ca', '4t'],
    [5, 'ca', '5è'],
    [32, 'ru', null],
    [32, 'ar', null],
    [32, 'ja', null],
    [32, 'constructor', null],
  ])('%i in %s is %s', (n, lang, text) => {
    expect(ordinal(n, lang)).toBe(text);
  });
});

describe('a figure in words', () => {
  const ngo = { name: 'Tsering Passang', org: 'GATPM' };
  const claim = (own: Partial<Claim>): Claim => ({
    id: 'c',
    about: 'killed',
    bound: 'exact',
    by: ngo,
    sources: [],
    ...own,
  });

  it.each<[Partial<Claim>, string]>([
    [{ bound: 'max', high: 3000, unit: 'people' }, 'up to 3,000 people killed, according to GATPM'],
    [
      { about: 'forces', bound: 'min', low: 18_000, unit: 'soldiers', hedge: 'reportedly' },
      'reportedly more than 18,000 soldiers, according to GATPM',
    ],
    [{ about: 'participants', bound: 'about', value: 200, unit: 'men' }, 'about 200 men, according to GATPM'],
    [
      { value: 16, unit: 'militants', hedge: 'official', by: { name: 'Chinese official accounts' } },
      'officially 16 militants killed, according to Chinese official accounts',
    ],
    [{ bound: 'range', low: 50, high: 300, unit: 'people' }, '50 to 300 people killed, according to GATPM'],
    [
      { bound: 'min', low: 50, unit: 'protesters', hedge: 'estimated', text: 'from 50 to several hundred' },
      'estimated at from 50 to several hundred protesters killed, according to GATPM',
    ],
    [{ about: 'injured', value: 7 }, '7 injured, according to GATPM'],
    [{ about: 'detained', value: 7, hedge: 'alleged' }, 'allegedly 7 detained, according to GATPM'],
    [{ about: 'executed', value: 7, hedge: 'unverified' }, '7 executed (unverified), according to GATPM'],
    [{ about: 'missing', value: 7 }, '7 missing, according to GATPM'],
    [{ about: 'displaced', value: 7000, unit: 'people' }, '7,000 people displaced, according to GATPM'],
    [{ about: 'magnitude', value: 7.8 }, 'magnitude 7.8, according to GATPM'],
    [{ about: 'money', value: 5, unit: 'million dollars' }, '5 million dollars, according to GATPM'],
    [{ about: 'population', bound: 'about', value: 19_000, unit: 'people' }, 'about 19,000 people, according to GATPM'],
    [{ about: 'other', value: 3, unit: 'ships' }, '3 ships, according to GATPM'],
    [{ bound: 'max' }, 'up to ? killed, according to GATPM'],
  ])('%j', (own, sentence) => {
    expect(claimSentence(claim(own), english)).toBe(sentence);
  });

  it('takes a translated text for its own', () => {
    const five = claim({ value: 5, text: 'just 5' });
    expect(claimSentence(five, english, 'à peine 5')).toBe('à peine 5 killed, according to GATPM');
  });

  it.each<[Partial<Claim>, string, boolean]>([
    [{ value: 2800 }, 'nearly 2,800', true],
    [{ value: 2800 }, '2 800 au plus', true],
    [{ value: 2800 }, 'نحو ٢٨٠٠', true],
    [{ bound: 'range', low: 1000, high: 30_000 }, 'from under 1,000 to 30,000', true],
    [{ value: 28 }, 'nearly 2,800', false],
    [{ value: 800 }, '2,800 at first', false],
    [{ value: 40_175 }, '1973 to 1990', false],
    [{ value: 14 }, 'one of them some months later', false],
  ])('puts a text in the place of the figure only if it words it: %j, %s', (own, text, words) => {
    expect(wordsTheFigure(claim(own), text)).toBe(words);
    const figure = claimSentence(claim({ ...own, text }), english);
    expect(figure.includes(text)).toBe(words);
    if (!words) expect(figure).toBe(claimSentence(claim(own), english));
  });

  it('stands with others about the same, the highest first, and says when they are disputed', () => {
    const claims = [
      claim({ id: 'min', bound: 'min', low: 50 }),
      claim({ id: 'forces', about: 'forces', value: 9 }),
      claim({ id: 'exact', value: 16, disputes: ['max'] }),
      claim({ id: 'max', bound: 'max', high: 3000 }),
      claim({ id: 'range', bound: 'range', low: 10, high: 60 }),
      claim({ id: 'none' }),
      claim({ id: 'more forces', about: 'forces', value: 10, disputes: [] }),
    ];
    expect(
      groupClaims(claims).map(({ about, claims: group, disputed }) => [about, disputed, ...group.map(({ id }) => id)]),
    ).toEqual([
      ['killed', true, 'max', 'range', 'min', 'exact', 'none'],
      ['forces', false, 'more forces', 'forces'],
    ]);
    expect(english.claim.disputed).toBe('Figures are disputed');
    expect(groupClaims([])).toEqual([]);
  });
});

describe('a title in the language of the reader', () => {
  const overlay = (title: string) => ({ title, summary: '', ofRevision: 1 });
  const record = aRecord({
    title: 'Uprising',
    translations: { fr: overlay('Soulèvement'), 'zh-Hant': overlay('起義'), 'pt-PT': overlay('Levantamento') },
  });

  it.each([
    ['en', 'Uprising', 'en'],
    ['en-GB', 'Uprising', 'en'],
    ['fr', 'Soulèvement', 'fr'],
    ['FR', 'Soulèvement', 'fr'],
    ['fr-CA', 'Soulèvement', 'fr'],
    ['zh-Hant', '起義', 'zh-Hant'],
    ['zh-CN', '起義', 'zh-Hant'],
    ['pt-BR', 'Levantamento', 'pt-PT'],
    ['de', 'Uprising', 'en'],
  ])('%s: %s', (lang, title, inLang) => {
    expect(titleIn(record, lang)).toEqual({ title, lang: inLang });
  });

  it('is its own without translations', () => {
    expect(titleIn(aRecord({ title: 'Uprising' }), 'fr')).toEqual({ title: 'Uprising', lang: 'en' });
  });

  it('prefers the same tag to one of the same language', () => {
    expect(servingLang(['zh-Hans', 'zh-Hant'], 'zh-Hant')).toBe('zh-Hant');
    expect(servingLang(['zh-Hans', 'zh-Hant'], 'zh')).toBe('zh-Hans');
    expect(servingLang([], 'zh')).toBeNull();
  });
});

describe('the notification', () => {
  it('is the title and the years for what is not grave', () => {
    const record = dated('1969-07-20', { title: 'First steps on the Moon' });
    expect(notificationText({ record, years: 57 }, english)).toEqual({
      title: 'First steps on the Moon',
      message: '57 years ago',
    });
    expect(notificationText({ record, years: 57 }, english, 2).message).toBe('57 years ago');
    expect(notificationText({ record: aRecord({ title: 'Easter' }) }, english)).toEqual({
      title: 'Easter',
      message: '',
    });
  });

  it('marks a grave day', () => {
    const { title, message } = notificationText({ record: baren, years: 32 }, english);
    expect(`${title} ${message}`).toBe(
      'Marked today: Baren uprising in Akto County, near Kashgar, 1990. 32 years ago.',
    );
    expect(notificationText({ record: baren, years: 32 }, english, 2).message).toBe('32 years ago. And 2 more.');
  });

  it('marks a grave observance without a year', () => {
    const record = aRecord({ title: 'Day of remembrance', tone: 'grave' });
    expect(notificationText({ record }, english)).toEqual({ title: 'Day of remembrance', message: '' });
    expect(notificationText({ record }, english, 1)).toEqual({ title: 'Day of remembrance', message: 'And 1 more.' });
  });

  it('does not shout', () => {
    const record = dated('1990', { title: '¡Victory! 🎉 for ❤️ all 7！' });
    expect(notificationText({ record, years: 1 }, english).title).toBe('Victory for all 7');
  });

  it('speaks the language of the reader', () => {
    const french = { ...english, lang: 'fr', yearsAgo: (years: number) => yearsAgo(years, 'fr') };
    const record = { ...baren, translations: { fr: { title: 'Le soulèvement de Baren', summary: '', ofRevision: 1 } } };
    expect(notificationText({ record, years: 32 }, french)).toEqual({
      title: 'Marked today: Le soulèvement de Baren, 1990.',
      message: 'Il y a 32 ans.',
    });
  });

  it.each<[string, Parameters<typeof mayNotify>[0], boolean]>([
    ['grave, long ago', { record: baren, years: 32 }, true],
    ['grave, a year ago', { record: baren, years: 1 }, true],
    ['grave, this year', { record: baren, years: 0 }, false],
    ['grave, without a count', { record: baren }, true],
    ['light, this year', { record: aRecord({ tone: 'light' }), years: 0 }, true],
    [
      'a war that goes on',
      { record: dated('2014-02-20/..', { tone: 'grave', categories: ['war-conflict'] }), years: 12 },
      false,
    ],
    [
      'a war that goes on, by sensitivity',
      { record: dated('2014-02-20/..', { tone: 'grave', sensitivity: ['war'] }), years: 12 },
      false,
    ],
    [
      'a war that is over',
      { record: dated('1939-09-01/1945-09-02', { tone: 'grave', sensitivity: ['war'] }), years: 80 },
      true,
    ],
    ['something grave that goes on', { record: dated('2014-02-20/..', { tone: 'grave' }), years: 12 }, true],
  ])('%s: %s', (_, card, may) => {
    expect(mayNotify(card)).toBe(may);
  });
});

describe('a citation', () => {
  it('names what, when, who, the licence and the sources', () => {
    const record = {
      ...baren,
      sources: [
        {
          id: 's1',
          url: 'https://a.example/1',
          title: 'Page one',
          publisher: 'UHRP',
          kind: 'advocacy' as const,
          accessed: '2026-11-23',
        },
        {
          id: 's2',
          url: 'https://b.example/2',
          title: 'Page two',
          publisher: 'WUC',
          kind: 'advocacy' as const,
          accessed: '2026-11-23',
        },
      ],
    };
    expect(citation(record, english)).toBe(
      'Baren uprising in Akto County, near Kashgar, 5–10 April 1990. Dataset editors (CC0-1.0). ' +
        'Source: Page one, UHRP, https://a.example/1; Page two, WUC, https://b.example/2',
    );
  });

  it('leaves out what is not there', () => {
    const record = aRecord({ attribution: { author: 'A. Writer', publisher: 'NGO', licence: 'all rights reserved' } });
    expect(citation(record, english)).toBe('Something happened somewhere. A. Writer, NGO (all rights reserved).');
  });
});
