/**
 * Sites whose pages are other people's pages again: copies of Wikipedia, sellers of essays and uploads without an author,
 * machine-made news, lists of days. They cannot be the second opinion that a record on contested history needs, and they
 * vanish; the page that they copied is the source. Found while reading the dataset's own sources; add what you meet.
 */
const COPIES_OF_WIKIPEDIA = `
  a.osmarks.net abcdef.wiki alchetron.com andarapido.online askwikinow.com atozwiki.com azureedge.net clateway.com
  cydlabs.com d33gy59ovltp76.cloudfront.net dafato.com db0nus869y26v.cloudfront.net de.zxc.wiki dewiki.de dob.jp
  docslib.org dweb.link em.no-ip.com en-academic.com encycloped.ru encyclopedia.pub engole.info enwiki.academic.ru
  enwikipedia.net everything.explained.today findatwiki.com fr-academic.com friendlywiki.com frwiki.wiki getwiki.net
  googleweblight.com historica.fandom.com howlingpixel.com iiab.me infobalkans.com infogalactic.com ipedia.pro ipfs.io
  kampuspedia.com kiddle.co kiwix.casplantje.nl knowpia.com kurawa.net liquisearch.com memim.com owiki.org piglix.com
  pinocchiopedia.com profilpelajar.com psychologywiki.com qa.edu.vn qaz.wiki soft.lk swiki.se theinfolist.com
  thereaderwiki.com userz.net void.ai
  wiki-gateway.eudic.net wiki.riteme.site wiki.studentb.eu wiki.wikirank.net wiki3.en-us.nina.az wiki7.org
  wikiclassic.com wikimili.com wikipedia-on-ipfs.org wikipedia.classicistranieri.com wikisum.wiki wikiwand.com
  wikizero.com wikizero.net wikizero.org xcv.wiki zalansite.site zilwiki.com`;
const UPLOADS_AND_ESSAYS = `
  answer.ya.guru bestref.net docsbay.net documents.pub ebin.pub embed.gettyimages.com fdocuments.net gettotext.com
  midtermpapers.com papermasters.com paperzz.com pdfslide.us studylib.es studylib.net studymode.com stuffunknown.com
  vdocument.in vdocuments.net vdocuments.us whosread.com yumpu.com`;
const MACHINE_MADE_NEWS = `
  24hoursworlds.com bbabo.net breakinglatest.news exbulletin.com newsbreak.ng pledgetimes.com theworldnews.net twnews.co.uk
  world-news.mpelembe.net`;
const LISTS_OF_DAYS = `
  anydayguide.com calendar-australia.com calendarz.com holidayscalendar.com mycentury.tv officeholidays.com retronewser.com
  thisdaystory.com`;

const HOSTS = new Set(
  `${COPIES_OF_WIKIPEDIA} ${UPLOADS_AND_ESSAYS} ${MACHINE_MADE_NEWS} ${LISTS_OF_DAYS}`.trim().split(/\s+/),
);

/** The site named above that an address belongs to, or undefined. A site takes in all its subdomains. */
export function copiedSite(url: string): string | undefined {
  const labels = URL.canParse(url) ? new URL(url).hostname.split('.') : [];
  return labels.map((_, from) => labels.slice(from).join('.')).find((host) => HOSTS.has(host));
}
