/**
 * What every page has in its head, written once: its own file names its title, its style sheet and its script. The theme and
 * the serif come before anything is drawn (public/first-paint.js).
 */
import { addViteConfig, defineWxtModule } from 'wxt/modules';

const SERIF = '../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2';
const HEAD = `<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <script src="/first-paint.js"></script>
    <link rel="preload" as="font" type="font/woff2" crossorigin href="${SERIF}" />`;

export default defineWxtModule({
  name: 'daymark-page-head',
  setup(wxt) {
    addViteConfig(wxt, () => ({
      plugins: [
        {
          name: 'daymark-page-head',
          transformIndexHtml: {
            // Before Vite looks for the files that a page names.
            order: 'pre',
            handler: (html: string) => html.replace('<head>', HEAD),
          },
        },
      ],
    }));
  },
});
