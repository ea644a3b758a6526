/**
 * Names of the months in many languages, folded (lower case, no marks), for reading dates in titles.
 * From CLDR 48 by way of ICU, standing alone and within a date, with common abbreviations and the Levantine and Maghrebi
 * names in Arabic.
 */
const NAMES: readonly string[] = [
  'ene|enero|gener|gennaio|janner|ianuarie|jan|janeiro|januar|januari|january|janv|janvier|leden|ledna|ocak|styczen|stycznia|tammikuu|tammikuuta|yanvar|ιανουαριου|січень|січня|янв|январь|января|януари|јануар|қаңтар|ינואר|جانفي|كانون الثاني|يانۋار|يناير|ژانویه|जनवर|জনযর|มกราคม',
  'feb|feber|febbraio|febrer|febrero|februar|februari|februarie|february|fev|fevereiro|fevr|fevral|fevrier|helmikuu|helmikuuta|lutego|luty|sub|subat|unor|unora|φεβρουαριου|ақпан|лютии|лютого|фебруар|фев|февраль|февраля|февруари|פברואר|شباط|فبراير|فوریه|فيفري|فېۋرال|फरवर|ফবরযর|กมภาพนธ',
  'brezen|brezna|maaliskuu|maaliskuuta|maart|machi|mar|marc|marca|march|marcius|marco|maret|mars|mart|martie|marz|marzec|marzo|mrz|μαρτιου|березень|березня|мар|март|марта|наурыз|מרץ|اذار|مارت|مارس|मरच|মরচ|มนาคม',
  'abr|abril|apr|aprel|april|aprile|aprili|aprilie|aprilis|avr|avril|duben|dubna|huhtikuu|huhtikuuta|kwiecien|kwietnia|nis|nisan|απριλιου|апр|апрель|апреля|април|квітень|квітня|сәуір|אפריל|ابريل|افريل|اوریل|نيسان|ياپرېل|अपरल|এপরল|เมษายน',
  'kveten|kvetna|maggio|mai|maig|maio|maj|maja|majus|may|mayo|mayıs|mayis|mei|toukokuu|toukokuuta|μαιου|маи|мамыр|мая|мај|травень|травня|מאי|ايار|ماي|مايو|مه|मई|ম|พฤษภาคม',
  'cerven|cervna|czerwca|czerwiec|giugno|haziran|iunie|iyun|juin|jun|june|junho|juni|junio|junius|juny|kesakuu|kesakuuta|ιουνιου|июн|июнь|июня|маусым|червень|червня|юни|јун|יוני|جوان|حزيران|يونيو|يىيۇن|ژوين|जन|জন|มถนายน',
  'cervence|cervenec|heinakuu|heinakuuta|iulie|iyul|juil|juillet|jul|julai|julho|juli|julio|juliol|julius|july|lipca|lipiec|luglio|temmuz|ιουλιου|июл|июль|июля|липень|липня|шілде|юли|јул|יולי|تموز|جويلية|يوليو|يىيۇل|ژويیه|जलई|জলই|กรกฎาคม',
  'ago|agost|agosti|agosto|agu|agustos|agustus|aout|aug|august|augusti|augustus|augusztus|avgust|avqust|elokuu|elokuuta|sierpien|sierpnia|srpen|srpna|αυγουστου|авг|август|августа|серпень|серпня|тамыз|אוגוסט|اب|اغسطس|اوت|ياۋغۇست|अगसत|আগসট|สงหาคม',
  'eylul|sentabr|sentyabr|sep|sept|septemba|septembar|september|septembre|septembrie|septiembre|set|setembre|setembro|settembre|syyskuu|syyskuuta|szeptember|wrzesien|wrzesnia|zari|σεπτεμβριου|вересень|вересня|сен|сент|сентябрь|сентября|септембар|септември|қыркүиек|ספטמבר|ايلول|سبتمبر|سپتامبر|سېنتەبىر|सतबर|সপটমবর|กนยายน',
  'eki|ekim|lokakuu|lokakuuta|oct|october|octobre|octombrie|octubre|okt|oktabr|oktoba|oktobar|oktober|oktyabr|ottobre|out|outubro|pazdziernik|pazdziernika|rijen|rijna|οκτωβριου|жовтень|жовтня|окт|октобар|октомври|октябрь|октября|қазан|אוקטובר|اكتوبر|اکتبر|تشرين الاول|يۆكتەبىر|अकटबर|অকটবর|ตลาคม',
  'kas|kasım|kasim|listopad|listopada|listopadu|marraskuu|marraskuuta|noiembrie|nov|novemba|novembar|november|novembre|novembro|noviembre|noyabr|νοεμβριου|листопад|листопада|новембар|ноември|ноя|ноябрь|ноября|қараша|נובמבר|تشرين الثاني|نوامبر|نوفمبر|نويابىر|नवबर|নভমবর|พฤศจกายน',
  'ara|aralık|aralik|dec|decembar|december|decembre|decembrie|dekabr|desemba|desember|desembre|dez|dezember|dezembro|dic|dicembre|diciembre|grudnia|grudzien|joulukuu|joulukuuta|prosince|prosinec|δεκεμβριου|грудень|грудня|дек|декабрь|декабря|декември|децембар|желтоқсан|דצמבר|دسامبر|ديسمبر|دېكابىر|كانون الاول|दसबर|ডসমবর|ธนวาคม',
];

const NUMBERS = new Map(NAMES.flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)));

/** Lower case without marks: "Février" → "fevrier", "أبريل" → "ابريل". */
export function foldWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** 1–12 for the name of a month in any of the languages, or undefined. Hebrew says "ba-april" in one word. */
export function monthNumber(word: string): number | undefined {
  const folded = foldWord(word);
  return NUMBERS.get(folded) ?? (/^[בל]/.test(folded) ? NUMBERS.get(folded.slice(1)) : undefined);
}

const WORD = /[\p{L}\p{M}]+/uy;
/** Arabic of the Levant has four months in two words. */
const TWO_WORDS = /(?:كانون|تشرين)\s[\p{L}\p{M}]+/uy;
/** Uyghur hangs "from", "until", "in", "of" on the name. */
const UYGHUR_ENDING = /(?:دىن|تىن|غىچە|گىچە|كىچە|قىچە|دا|دە|نىڭ)$/;

/** Months of the Persian calendar, from 21 March. */
const PERSIAN = new Map(
  'فروردین|farvardin اردیبهشت|ordibehesht خرداد|khordad تیر|tir مرداد|mordad شهریور|shahrivar مهر|mehr آبان|aban آذر|azar دی|dey بهمن|bahman اسفند|esfand'
    .split(' ')
    .flatMap((names, index) => names.split('|').map((name) => [foldWord(name), index + 1] as const)),
);

/** A month in a text: 1–12 in its calendar, its folded name, and where it ends. */
export interface ReadMonth {
  value: number;
  name: string;
  to: number;
  /** How its years are counted: from Christ, from the Buddha as in Thailand, or as in Iran. */
  years: 'common' | 'buddhist' | 'persian';
}

/** The month whose name stands at a position of a text, or null. */
export function readMonth(text: string, at: number): ReadMonth | null {
  for (const expression of [TWO_WORDS, WORD]) {
    expression.lastIndex = at;
    const word = expression.exec(text)?.[0] ?? '';
    const years = /[\u0E00-\u0E7F]/.test(word) ? 'buddhist' : 'common';
    const value = monthNumber(word);
    if (value !== undefined) return { value, name: foldWord(word), to: at + word.length, years };
    const stem = word.replace(UYGHUR_ENDING, '');
    const stemValue = stem === word ? undefined : monthNumber(stem);
    // "From" is a word of its own to those who look for ranges; the other endings say nothing.
    const to = at + (/[دت]ىن$/.test(word) ? stem.length : word.length);
    if (stemValue !== undefined) return { value: stemValue, name: foldWord(stem), to, years };
    const persian = PERSIAN.get(foldWord(word));
    if (persian !== undefined) return { value: persian, name: foldWord(word), to, years: 'persian' };
  }
  return null;
}
