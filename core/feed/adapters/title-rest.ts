/** What is left of a title when its date and the name of its series are taken out. */

const SERIES =
  /^(?:#?\s*)?(?:(?:this|that) day in (?:\p{L}+ ){0,2}history|on this (?:day|date)(?: in (?:\p{L}+ ){0,2}history)?|what happened on(?: this day)?|today in (?:\p{L}+ ){0,2}history|otd|onthisday|ce jour(?:-l[àa])?(?: dans l['’]histoire)?|[ée]ph[ée]m[ée]rides?|c['’][ée]tait(?: un| le)?|un d[íi]a como hoy|tal d[íi]a como hoy|hoy en la historia|efem[ée]rides?|este d[íi]a en la historia|an diesem tag(?: der geschichte)?|heute in der geschichte|was geschah am|tag der geschichte|(?:neste|este) dia(?: na hist[óo]ria)?|hoje na hist[óo]ria|tarihte bug[üu]n|bug[üu]n tarihte|(?:в\s)?этот день(?: в истории)?|день в истории|календарь|accadde oggi|oggi nella storia|op deze dag|vandaag in de geschiedenis|历史上的今天|歷史上的今天|今日は何の日|今日の出来事|في مثل هذا اليوم|حدث في مثل هذا اليوم|اليوم في التاريخ|امروز در تاریخ|در چنین روزی|היום בהיסטוריה|hari ini dalam sejarah|इतिहास में आज|आज का इतिहास|تارىختىكى بۈگۈن|오늘의 역사)$/iu;

const SEPARATOR = /(?<!\s)\s+(?:[|–—•·:»>/~～★☆◆►▶→✦∙‖¦-]|\/\/|\|\||--)\s+|(?:(?<!\s)\s+)?[|•·»｜]\s*|[:：]\s+|：/;

/** The parts of a title between bars, dashes and colons. */
export function segmentsOf(text: string): string[] {
  return text.split(SEPARATOR).filter((part) => part.trim() !== '');
}

/** Stands for a date that was taken out, so that the words around it can be tidied; private use, never in a title. */
const HOLE = '\uE000';

/** A date as it stands in a title. */
interface Span {
  from: number;
  to: number;
}

/**
 * The title without its dates and the name of its series. A title that is only a date keeps its words.
 *
 * @param told the date that the record gets
 */
export function titleWithout(
  text: string,
  found: readonly Span[],
  told: Readonly<Span>,
  series: ReadonlySet<string>,
): string {
  const date = text.slice(told.from, told.to);
  let holed = text.replaceAll(HOLE, '');
  if (holed === text)
    for (const { from, to } of [...found].reverse()) holed = `${holed.slice(0, from)}${HOLE}${holed.slice(to)}`;
  const parts = holed.split(new RegExp(`(${SEPARATOR.source})`));
  let title = '';
  for (let i = 0; i < parts.length; i += 2) {
    const part = withoutBracketedSeries(parts[i]!, series);
    const name = part.replaceAll(HOLE, '').trim();
    if (isSeries(name, series)) continue;
    const kept = part.includes(HOLE) ? tidyAround(part, series) : part.trim();
    if (kept === '') continue;
    const separator = (parts[i - 1] ?? '').replaceAll(HOLE, '');
    title += title === '' ? kept : `${/^\s/.test(separator) ? separator : `${separator.trimEnd()} `}${kept}`;
  }
  // Of a title that was a date and an exclamation mark nothing is left.
  return /[\p{L}\p{N}]/u.test(title) ? title : date.replace(/^[\s,،、]+|[\s,،、]$/g, '');
}

/** "[On This Day] The Baren uprising". */
function withoutBracketedSeries(part: string, series: ReadonlySet<string>): string {
  return part.replace(/[[(（【「]([^[\]()（）【】「」]{1,60})[\])）】」]\s*/g, (all, name: string) =>
    isSeries(name, series) ? '' : all,
  );
}

function isSeries(name: string, series: ReadonlySet<string>): boolean {
  const bare = name.replace(/(?<![\s,.:;!…،()[\]–—-])[\s,.:;!…،()[\]–—-]+$/, '').replace(/^[\s,.:;،()[\]–—-]+/, '');
  return SERIES.test(bare) || series.has(bare.toLowerCase());
}

const DANGLING_END =
  /(?:^|\s)(?:on|of|from|until|in|at|since|the|le|du|de|del|el|am|vom|dem|den|em|do|no|dia|от|с|on the|of the|в|في|يوم|on:)\s*$/iu;
const DANGLING_START = /^(?:[にの](?=\p{L})|(?:['’]\p{L}{1,4}|\s*(?:of|de|da|do|года|г\.|को|में))\s+)/iu;

/** A part with holes: empty brackets, commas and prepositions that belonged to the date go too. */
function tidyAround(part: string, series: ReadonlySet<string>): string {
  const pieces = part.split(HOLE).map((piece, index, all) => {
    // "On this day, 5 April 1990, …" and "Baren, 5 April 1990, on this day".
    if (isSeries(piece, series)) return ' ';
    let kept = index === 0 ? piece : piece.replace(DANGLING_START, ' ');
    if (index < all.length - 1) kept = kept.replace(DANGLING_END, ' ');
    return kept;
  });
  const joined = pieces
    .join(' ')
    .replace(/[([（【「][\s,]*[)\]）】」]|["“„«‘'][\s,]*["”“»’']/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(?<!\s)\s+([,.;:])/g, '$1');
  const bare = joined
    .replace(/^(?:[\s,;:.，、：،།\])）】–—-]|["”»’](?=[\s:,]|$))+/, '')
    .replace(/(?<![\s,;:，、：،–—-])[\s,;:，、：،–—-]+$/, '');
  const lead = pieces[0]!.trim() === '' && /^\p{Ll}/u.test(bare);
  return lead ? bare.charAt(0).toUpperCase() + bare.slice(1) : bare;
}
