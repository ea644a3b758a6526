import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../core/feed/adapters/csv.ts';
import { htmlToText } from '../../../core/feed/adapters/html-text.ts';
import { parseIcs } from '../../../core/feed/adapters/ics.ts';
import { REASONS } from '../../../core/feed/adapters/imported.ts';
import { parseMuffinlabs } from '../../../core/feed/adapters/muffinlabs.ts';
import { parsePlainJsonFeed } from '../../../core/feed/adapters/plain-json-feed.ts';
import { parseWikimedia, WIKIMEDIA_LANGS, wikimediaUrl } from '../../../core/feed/adapters/wikimedia.ts';
import { parseWordPress } from '../../../core/feed/adapters/wordpress.ts';
import { parseWordPressExport } from '../../../core/feed/adapters/wordpress-export.ts';

const page = (title: string, own: object = {}): object => ({
  titles: { canonical: title.replaceAll(' ', '_'), normalized: title },
  content_urls: { desktop: { page: `https://en.wikipedia.org/wiki/${title.replaceAll(' ', '_')}` } },
  ...own,
});

describe('Wikimedia', () => {
  const context = { lang: 'en', month: 3, day: 15, accessed: '2026-11-23' };
  const answer = {
    selected: [{ text: 'A dictator is stabbed in Rome.', year: -44, pages: [page('Gaius')] }],
    events: [
      {
        text: 'A dictator is stabbed.',
        year: -44,
        pages: [page('Gaius'), page('Curia', { coordinates: { lat: 41.9, lon: 12.5 } })],
      },
      { text: 'A treaty is signed.', year: 1990, pages: [page('Treaty')] },
      { text: 'No year here.', pages: [] },
    ],
    births: [{ text: 'Somebody, painter', year: 1900, pages: [page('Somebody')] }],
    deaths: [{ text: 'Another, poet', year: 2000, pages: [] }],
    holidays: [{ text: 'A feast day', pages: [page('Feast')] }],
  };

  it('reads historical years, kinds, places and holidays', async () => {
    const { records, skipped } = await parseWikimedia(answer, context);
    expect(records.map(({ kind, date, observance }) => [kind, date?.edtf ?? observance?.rules])).toEqual([
      ['event', '-0043-03-15'],
      ['event', '1990-03-15'],
      ['birth', '1900-03-15'],
      ['death', '2000-03-15'],
      ['observance', [{ type: 'fixed', monthDay: '03-15' }]],
    ]);
    expect(records[0]).toMatchObject({
      date: { calendar: 'julian' },
      weight: 4,
      places: [{ label: 'Curia', lat: 41.9, lon: 12.5 }],
    });
    expect(skipped).toEqual([{ item: 'events 2', reason: 'no date found' }]);
  });

  it('credits every record and names it the same tomorrow', async () => {
    const { records } = await parseWikimedia(answer, context);
    for (const record of records)
      expect(record.attribution).toMatchObject({ author: 'Wikipedia contributors', licence: 'CC-BY-SA-4.0' });
    expect(records.map(({ id }) => id)).toEqual((await parseWikimedia(answer, context)).records.map(({ id }) => id));
    expect(records[1]?.id).toMatch(/^event-1990-treaty-[0-9a-f]{6}$/);
  });

  it('has 14 languages, and a clear message for others', async () => {
    expect(WIKIMEDIA_LANGS).toHaveLength(14);
    const { records, skipped } = await parseWikimedia(answer, { ...context, lang: 'ug' });
    expect(records).toEqual([]);
    expect(skipped[0]?.reason).toContain('no “On this day” in the language "ug"');
  });

  it('leaves out what speaks of a picture that is not here, and nothing else in brackets', async () => {
    const lines = {
      en: ['A ship (wreckage pictured) sinks off Baren (Akto).', 'A ship sinks off Baren (Akto).'],
      de: ['Ein Schiff (im Bild) sinkt.', 'Ein Schiff sinkt.'],
      fr: ['Un navire (photo) coule (1990).', 'Un navire coule (1990).'],
      es: ['Un barco (en la imagen) se hunde.', 'Un barco se hunde.'],
      pt: ['Um navio (na imagem, à direita) afunda.', 'Um navio afunda.'],
      ru: ['Корабль (на фото) тонет.', 'Корабль тонет.'],
      tr: ['Gemi (resimde) battı.', 'Gemi battı.'],
      zh: ['船（图）沉没。', '船沉没。'],
      ar: ['غرقت السفينة (في الصورة).', 'غرقت السفينة.'],
      bs: ['Brod (na slici) tone.', 'Brod tone.'],
      cs: ['Loď (na obrázku) se potopila.', 'Loď se potopila.'],
      it: ['La nave (nella foto) affonda.', 'La nave affonda.'],
      sv: ['Fartyget (på bilden) sjunker.', 'Fartyget sjunker.'],
      uk: ['Корабель (на фото) тоне.', 'Корабель тоне.'],
    };
    for (const [lang, [text, left]] of Object.entries(lines)) {
      const { records } = await parseWikimedia({ selected: [{ text, year: 1990, pages: [] }] }, { ...context, lang });
      expect(records[0]?.summary).toBe(left);
    }
    expect(Object.keys(lines).toSorted()).toEqual([...WIKIMEDIA_LANGS].toSorted());
    for (const text of [
      'Ein Schiff (Modell im Bild) sinkt.',
      'Un navire (voir photo) coule.',
      '船（右圖）沉没。',
      'Судно (портрет) тонет.',
      'Gemi (fotoğraf) battı.',
    ]) {
      const { records } = await parseWikimedia({ selected: [{ text, year: 1990, pages: [] }] }, context);
      expect(records[0]?.summary).not.toMatch(/[()（）]/);
    }
    const twins = { selected: [{ text: 'It (pictured) is.', year: 1990 }], events: [{ text: 'It is.', year: 1990 }] };
    expect((await parseWikimedia(twins, context)).records).toHaveLength(1);
  });

  it('asks once a day for everything', () => {
    expect(wikimediaUrl(context)).toBe('https://en.wikipedia.org/api/rest_v1/feed/onthisday/all/03/15');
  });
});

describe('WordPress', () => {
  const post = (id: number, title: string, own: object = {}): object => ({
    id,
    date: '2022-04-05T09:00:00',
    modified: '2022-04-06T09:00:00',
    link: `https://blog.example.org/${id}`,
    title: { rendered: title },
    content: { rendered: '<p>About 200 men marched. Troops came.</p>' },
    excerpt: { rendered: '<p>About 200 men marched [&hellip;]</p>' },
    ...own,
  });

  it('reads the day from the title, never from the day of publication', () => {
    const { records, skipped } = parseWordPress([
      post(1, 'This Day in History | 5th April 1990 | The Baren Uprising, East Turkistan'),
      post(2, 'Newsletter &#8211; spring'),
      post(3, '5 April 1990 and 5 July 2009: two days'),
      post(4, ''),
    ]);
    expect(records).toMatchObject([
      {
        id: '1',
        title: 'The Baren Uprising, East Turkistan',
        date: { edtf: '1990-04-05' },
        summary: 'About 200 men marched.',
        body: 'About 200 men marched. Troops came.',
        links: [{ url: 'https://blog.example.org/1' }],
        sources: [{ url: 'https://blog.example.org/1' }],
        attribution: { author: 'blog.example.org', licence: 'all rights reserved' },
        created: '2022-04-05',
        updated: '2022-04-06',
      },
    ]);
    expect(skipped).toEqual([
      { item: 2, reason: 'no date found' },
      { item: 3, reason: 'more than one date' },
      { item: 4, reason: 'no title' },
    ]);
  });

  it('reads the answer of wordpress.com and its author', () => {
    const { records } = parseWordPress(
      JSON.stringify([post(1, '5 April 1990: Baren', { _embedded: { author: [{ name: 'Tsering' }] } })]),
    );
    expect(records[0]?.attribution.author).toBe('Tsering');
  });
});

describe('an export of WordPress', () => {
  const item = (id: number, title: string, type = 'post', status = 'publish'): string => `<item>
    <title>${title}</title><link>https://blog.example.org/${id}</link><dc:creator><![CDATA[tp]]></dc:creator>
    <content:encoded><![CDATA[<p>About 200 men marched. Troops came.</p>]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded>
    <wp:post_id>${id}</wp:post_id><wp:post_date><![CDATA[2022-04-05 09:00:00]]></wp:post_date>
    <wp:post_modified><![CDATA[2022-04-06 09:00:00]]></wp:post_modified><wp:status>${status}</wp:status><wp:post_type>${type}</wp:post_type>
    <wp:comment><wp:comment_id>7</wp:comment_id><title>1 May 1886 | No post</title></wp:comment></item>`;
  const file = (...items: string[]): string =>
    `<?xml version="1.0" encoding="UTF-8" ?>\n<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Blog</title>
    <wp:author><wp:author_login><![CDATA[tp]]></wp:author_login><wp:author_display_name><![CDATA[Tsering]]></wp:author_display_name></wp:author>${items.join('')}</channel></rss>`;

  it('gives the records that the API would give, of what is published', () => {
    const text = file(
      item(1, 'This Day in History | 5th April 1990 | Baren &amp; Akto'),
      item(2, '<![CDATA[5 July 2009: Ürümchi]]>'),
      item(3, 'Newsletter'),
      item(4, '6 July 2009: a draft', 'post', 'draft'),
      item(5, '7 July 2009: a page', 'page'),
    );
    const { records, skipped } = parseWordPress(parseWordPressExport(text));
    expect(records).toMatchObject([
      {
        id: '1',
        title: 'Baren & Akto',
        date: { edtf: '1990-04-05' },
        summary: 'About 200 men marched.',
        links: [{ url: 'https://blog.example.org/1' }],
        attribution: { author: 'Tsering' },
        created: '2022-04-05',
        updated: '2022-04-06',
      },
      { id: '2', title: 'Ürümchi', date: { edtf: '2009-07-05' } },
    ]);
    expect(skipped).toEqual([{ item: 3, reason: 'no date found' }]);
  });

  it('is no other markup, and may be cut short', () => {
    for (const text of ['', '[]', '<!doctype html><p>x', '<rss><channel></channel></rss>'])
      expect(parseWordPressExport(text), text).toBeNull();
    const text = file(item(1, '5 April 1990: Baren'));
    for (let end = 0; end < text.length; end += 7) parseWordPress(parseWordPressExport(text.slice(0, end)) ?? '');
  });
});

describe('a JSON Feed that does not know us', () => {
  it('follows the title rule', () => {
    const { records, skipped } = parsePlainJsonFeed({
      title: 'Blog',
      items: [
        { id: 'a', title: 'On this day | 5–10 April 1990 | Baren', content_html: '<p>One. Two.</p>' },
        { id: 'b', title: 'News' },
        { title: '5 April 1990' },
      ],
    });
    expect(records).toMatchObject([
      { id: 'a', title: 'Baren', date: { edtf: '1990-04-05/1990-04-10' }, summary: 'One.' },
    ]);
    expect(skipped).toEqual([
      { item: 'b', reason: 'no date found' },
      { item: 2, reason: 'no id' },
    ]);
  });
});

describe('day lists in the manner of muffinlabs', () => {
  it('trusts years without an era only above 100, unless the text says so', async () => {
    const row = (year: string, text: string): object => ({
      year,
      text,
      links: [{ title: 'P', link: 'http://wikipedia.org/wiki/P' }],
    });
    const { records, skipped } = await parseMuffinlabs({
      date: 'March 15',
      data: {
        Events: [
          row('1990', 'A treaty.'),
          row('44', 'A dictator is stabbed.'),
          row('44 BC', 'Era in the year.'),
          row('44', 'It is 44 BC.'),
          row('79', 'In AD 79 a mountain burns.'),
          row('100', 'On the edge.'),
          row('101', 'Past the edge.'),
        ],
        Births: [row('1900', 'A painter')],
      },
    });
    expect(records.map(({ date }) => date?.edtf)).toEqual([
      '1990-03-15',
      '-0043-03-15',
      '-0043-03-15',
      '0079-03-15',
      '0101-03-15',
      '1900-03-15',
    ]);
    expect(records[0]?.links).toEqual([{ url: 'https://wikipedia.org/wiki/P', title: 'P' }]);
    expect(skipped.map(({ item }) => item)).toEqual(['events 1', 'events 5']);
    expect(skipped[0]?.reason).toContain('may be BC');
  });

  it('reads the manner of byabbe', async () => {
    const { records } = await parseMuffinlabs({
      date: '15 March',
      events: [
        {
          year: '1990',
          description: 'A treaty.',
          wikipedia: [{ title: 'T', wikipedia: 'https://wikipedia.org/wiki/T' }],
        },
      ],
    });
    expect(records).toMatchObject([{ title: 'A treaty', links: [{ url: 'https://wikipedia.org/wiki/T' }] }]);
  });
});

describe('iCalendar', () => {
  const ics = (...events: string[]): string =>
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Family\r\n${events.map((event) => `BEGIN:VEVENT\r\n${event}\r\nEND:VEVENT\r\n`).join('')}END:VCALENDAR\r\n`;

  it('reads birthdays, ranges, rules and unknown years', () => {
    const { records, skipped } = parseIcs(
      ics(
        'UID:a\r\nSUMMARY:Birthday of Mo\r\nDTSTART;VALUE=DATE:19900405\r\nDTEND;VALUE=DATE:19900406\r\nRRULE:FREQ=YEARLY',
        'UID:b\r\nSUMMARY:Fair\r\nDTSTART;VALUE=DATE:20200405\r\nDTEND;VALUE=DATE:20200408',
        'UID:c\r\nSUMMARY:Second Sunday\r\nDTSTART;VALUE=DATE:20240512\r\nRRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=2SU',
        'UID:d\r\nSUMMARY:Unknown year\r\nDTSTART;VALUE=DATE:16040229\r\nRRULE:FREQ=YEARLY',
        'UID:e\r\nSUMMARY:Late at night\r\nDTSTART;TZID=Asia/Urumqi:20090705T235900',
        'UID:f\r\nDTSTART;VALUE=DATE:20090705',
        'UID:g\r\nSUMMARY:No day',
        'SUMMARY:No id\r\nDTSTART;VALUE=DATE:20090705',
      ),
    );
    expect(records.map(({ id, kind, date, observance }) => [id, kind, date?.edtf ?? observance?.rules[0]])).toEqual([
      ['a', 'birth', '1990-04-05'],
      ['b', 'event', '2020-04-05/2020-04-07'],
      ['c', 'observance', { type: 'nth-weekday', month: 5, weekday: 7, n: 2 }],
      ['d', 'observance', { type: 'fixed', monthDay: '02-29' }],
      ['e', 'event', '2009-07-05'],
    ]);
    expect(skipped).toEqual([
      { item: 'f', reason: 'no title' },
      { item: 'g', reason: 'no date found', title: 'No day' },
      { item: 7, reason: 'no id', title: 'No id' },
    ]);
  });

  it('reads how long an event lasts, and leaves out what does not come back once a year', () => {
    const { records, skipped } = parseIcs(
      ics(
        'UID:days\r\nSUMMARY:Three days\r\nDTSTART;VALUE=DATE:20200405\r\nDURATION:P3D',
        'UID:hours\r\nSUMMARY:Two hours\r\nDTSTART:20200405T210000\r\nDURATION:PT2H',
        'UID:night\r\nSUMMARY:Over midnight\r\nDTSTART:20200405T210000\r\nDURATION:PT5H',
        'UID:evening\r\nSUMMARY:Until midnight\r\nDTSTART:20200405T210000\r\nDTEND:20200406T000000',
        'UID:week\r\nSUMMARY:Choir\r\nDTSTART:20200405T190000\r\nRRULE:FREQ=WEEKLY;BYDAY=SU',
        'UID:month\r\nSUMMARY:Rent\r\nDTSTART;VALUE=DATE:20200401\r\nRRULE:FREQ=MONTHLY',
        'UID:games\r\nSUMMARY:Games\r\nDTSTART;VALUE=DATE:20200401\r\nRRULE:FREQ=YEARLY;INTERVAL=4',
        'UID:feast\r\nSUMMARY:Easter\r\nDTSTART;VALUE=DATE:20200412\r\nRDATE;VALUE=DATE:20210404',
        'UID:fourth\r\nSUMMARY:Fourth\r\nDTSTART;VALUE=DATE:20201126\r\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=TH;BYSETPOS=4',
        'UID:last\r\nSUMMARY:Last\r\nDTSTART;VALUE=DATE:20200525\r\nRRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=MO;BYMONTHDAY=25,26,27,28,29,30,31',
        'UID:plain\r\nSUMMARY:Plain\r\nDTSTART;VALUE=DATE:19900405\r\nRRULE:FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=5',
        'UID:two\r\nSUMMARY:Two\r\nDTSTART;VALUE=DATE:19900405\r\nRRULE:FREQ=YEARLY;BYMONTH=4,10',
      ),
    );
    expect(records.map(({ id, date, observance }) => [id, date?.edtf ?? observance?.rules[0]])).toEqual([
      ['days', '2020-04-05/2020-04-07'],
      ['hours', '2020-04-05'],
      ['night', '2020-04-05/2020-04-06'],
      ['evening', '2020-04-05'],
      ['fourth', { type: 'nth-weekday', month: 11, weekday: 4, n: 4 }],
      ['plain', '1990-04-05'],
    ]);
    expect(skipped.map(({ title, reason }) => [title, reason])).toEqual([
      ...['Choir', 'Rent', 'Games', 'Easter'].map((title) => [title, REASONS.notYearly]),
      ...['Last', 'Two'].map((title) => [title, REASONS.otherRule]),
    ]);
  });

  it('says when a file is none', () => {
    for (const text of ['', 'hello', 'BEGIN:VCARD\r\nEND:VCARD'])
      expect(parseIcs(text).skipped, text).toMatchObject([{ item: 'file' }]);
  });
});

describe('CSV', () => {
  it('reads EDTF and dates written out, quotes, lists, other names of columns', () => {
    const { records, skipped } = parseCsv(
      '\uFEFFid,name,date,tags,place,lat,lon\r\nx,"Baren, ""again""",1990-04-05/1990-04-10,protest;law,Baren,39.1,75.8\r\n,Hastings,14 October 1066,,,,\r\ny,No day,someday,,,,\r\n,,1990,,,,\r\n',
    );
    expect(records).toMatchObject([
      {
        id: 'x',
        title: 'Baren, "again"',
        date: { edtf: '1990-04-05/1990-04-10' },
        categories: ['protest', 'law'],
        places: [{ label: 'Baren', lat: 39.1, lon: 75.8 }],
      },
      { id: '1066-10-14-hastings', date: { edtf: '1066-10-14', calendar: 'julian' } },
    ]);
    expect(skipped).toEqual([
      { item: 'y', reason: 'no date found', title: 'No day' },
      { item: 5, reason: 'no title' },
    ]);
  });

  it('needs a header', () => {
    expect(parseCsv('a,b\n1,2').skipped).toMatchObject([{ item: 1 }]);
  });
});

describe('text of HTML', () => {
  it('leaves out what is not shown and keeps paragraphs', () => {
    expect(
      htmlToText(
        '<h1>A</h1><p>One&nbsp;two<br>three</p><style>x{}</style><script>y()</script><ul><li>four</li></ul>&lt;b&gt;',
      ),
    ).toBe('A\n\nOne two\nthree\n\nfour\n\n<b>');
  });
});

describe('what is not what was asked for', () => {
  const context = { lang: 'en', month: 3, day: 15 };
  it.each([
    ['<!doctype html><title>Sign in</title>', 'a web page'],
    ['{"id": 1', 'not JSON'],
    ['', 'not JSON'],
    ['{"code":"rest_no_route","message":"No route"}', 'not a'],
    ['7', 'not a'],
    ['null', 'not a'],
  ])('%s: nothing is read, and it is said why', async (text, reason) => {
    for (const { records, skipped } of [
      parseWordPress(text),
      await parseMuffinlabs(text),
      await parseWikimedia(text, context),
    ]) {
      expect(records).toEqual([]);
      expect(skipped).toEqual([{ item: 'file', reason: expect.stringContaining(reason) }]);
    }
  });

  it('an empty list is a list', () => {
    expect(parseWordPress('[]')).toEqual({ records: [], skipped: [] });
    expect(parseWordPress('{"posts":[]}')).toEqual({ records: [], skipped: [] });
  });
});
