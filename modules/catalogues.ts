/** The WXT module that puts the background's messages of every language into the package (locales/background-messages.ts). */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { BACKGROUND_MESSAGES, backgroundCatalogue, messagesOf } from '../locales/background-messages.ts';
import { LANGUAGES } from '../locales/offered.ts';

export default defineWxtModule({
  name: 'daymark-catalogues',
  setup(wxt) {
    wxt.hook('build:publicAssets', async (_wxt, files) => {
      for (const { tag } of LANGUAGES) {
        // English is in the background's own code.
        if (tag === 'en') continue;
        const catalogue = await readFile(join(wxt.config.root, 'locales', `${tag}.ftl`), 'utf8');
        const path = backgroundCatalogue(tag);
        const file = join(wxt.config.wxtDir, path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, messagesOf(catalogue, BACKGROUND_MESSAGES));
        files.push({ absoluteSrc: file, relativeDest: path });
      }
    });
  },
});
