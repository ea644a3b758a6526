/** The Hindi words. Not checked by a native reader yet. */
import type { Words } from './words.ts';
import { wordsFrom } from './words-from.ts';

export const hindi: Words = wordsFrom('hi', {
  about: 'लगभग {1}',
  uncertain: '{1} (तारीख अनिश्चित)',
  since: '{1} से',
  bothStyles: '{1} (जूलियन कैलेंडर), {2}',
  min: '{1} से अधिक',
  max: '{1} तक',
  range: '{1} से {2}',
  fate: {
    killed: '{1} मारे गए',
    injured: '{1} घायल',
    detained: '{1} हिरासत में',
    executed: '{1} को मृत्युदंड',
    missing: '{1} लापता',
    displaced: '{1} विस्थापित',
    magnitude: 'परिमाण {1}',
  },
  hedge: {
    reportedly: 'खबरों के अनुसार {1}',
    estimated: 'अनुमानतः {1}',
    alleged: 'कथित रूप से {1}',
    official: 'आधिकारिक रूप से {1}',
    unverified: '{1} (अपुष्ट)',
  },
  accordingTo: '{1}, {2} के अनुसार',
  disputed: 'आँकड़ों पर विवाद है',
  markedToday: 'आज का स्मरण: {1}, {2}।',
  andMore: 'और {1} अन्य।',
  source: 'स्रोत: {1}',
});
