import { defineConfig } from 'wxt';

/** The feed that this build follows beside its own package; empty for none (see docs/architecture.md). */
const feedUrl = process.env.DAYMARK_FEED_URL ?? '';
/** A loopback feed is for trying things out; only then may pages reach plain HTTP. */
const loopback = /^http:\/\/127\.0\.0\.1(:\d+)?\//.exec(feedUrl)?.[0] ?? '';

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
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'unlimitedStorage'],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*/*'],
    content_security_policy: { extension_pages: contentSecurityPolicy },
    action: { default_title: '__MSG_name__' },
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
    define: { __DAYMARK_FEED_URL__: JSON.stringify(feedUrl) },
    build: { target: 'esnext', reportCompressedSize: false },
  }),
});
