/** The small words that stand in and around dates in titles, folded, of many languages. */
import { foldWord } from './month-names.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(foldWord));

export const DASH_WORDS = words(
  'to until till through au al ao bis po до по a à til tot ile إلى الى حتى до-то تا עד से دىن تىن ~',
);
export const AND_WORDS = words('and et y und e и ve و और & och en ו');
/** "1990年4月5日和6日": written without a space, and so only behind a date. */
export const AND_SIGNS = '和及與与跟、と및';
export const BETWEEN_WORDS = words('between entre zwischen между بين');
export const FILL_WORDS = words(
  'of the de del d le la el dem den der vom zum am du des do da dal on from in im el-año año ano an von с со от в во года г год يوم من عام سنة في dia día el- den- på il dell no em ngày יום को',
);
export const YEAR_WORDS = words('года год г yılı yili يىلى يىلىنىڭ سنة م року р r');
/** "c. 5 April 1990": one or two letters count only with their full stop. */
export const ABOUT_WORDS = words('c ca circa vers hacia около приблизительно yaklaşık حوالي');
/** "Day 3 – 5 April 1990": the number behind one of these is no day. */
export const COUNTED_WORDS = words(
  'day part episode no number chapter vol volume issue week season lesson nr nº folge teil kapitel ausgabe partie épisode numéro chapitre jour parte episodio capítulo número día episódio dia часть выпуск глава день bölüm sayı gün الحلقة العدد',
);

export const WEEKDAYS = words(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag segunda terça quarta quinta sexta понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье pazartesi salı çarşamba perşembe cuma cumartesi pazar الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد lunedì martedì mercoledì giovedì venerdì maandag dinsdag woensdag donderdag vrijdag zaterdag zondag poniedziałek wtorek środa czwartek piątek sobota niedziela понеділок вівторок середа четвер неділя måndag tisdag onsdag torsdag fredag lördag söndag सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार شنبه یکشنبه دوشنبه چهارشنبه پنجشنبه جمعه دۈشەنبە سەيشەنبە چارشەنبە پەيشەنبە جۈمە شەنبە يەكشەنبە ראשון שני שלישי רביעי חמישי שישי שבת',
);
/** Too short to be anything without the stop or comma behind them. */
export const SHORT_WEEKDAYS = words(
  'sat sun lun jeu ven sam dim mié mie jue vie sáb dom seg ter qua qui sex mo di mi do fr sa so пн вт ср чт пт сб вс',
);
