import { defineConfig } from 'wxt';

import { bundledFeed } from './modules/archive.ts';

/** The feed whose first edition is the package and that the background asks for news (docs/architecture.md). */
const feedUrl = bundledFeed(process.env);
/** A loopback feed is for trying things out; only then may pages reach plain HTTP. */
const loopback = /^http:\/\/127\.0\.0\.1(:\d+)?\//.exec(feedUrl)?.[0] ?? '';

/** Browsers cannot switch an override off, so there is a second flavour without one; its pages are all there. */
const withoutNewTab = process.env.DAYMARK_NEWTAB === 'off';

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  `connect-src 'self' https:${loopback ? ` ${loopback}` : ''}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

export default defineConfig({
  imports: false,
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => {
      if (withoutNewTab) delete manifest.chrome_url_overrides;
    },
  },
  outDir: process.env.DAYMARK_OUT ?? '.output',
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'unlimitedStorage'],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*/*'],
    content_security_policy: { extension_pages: contentSecurityPolicy },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: { default_title: '__MSG_name__', default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' } },
    options_ui: { page: 'settings.html', open_in_tab: true },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'daymark@daymark.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '144', externally_connectable: { ids: [], matches: [] } }),
  }),
  vite: () => ({
    define: {
      __DAYMARK_FEED__: JSON.stringify(feedUrl),
      __DAYMARK_FEED_KEY__: JSON.stringify(process.env.DAYMARK_FEED_KEY ?? ''),
    },
    build: { target: 'esnext', reportCompressedSize: false },
  }),
});
