/** Constants that the build puts in (wxt.config.ts). */
declare const __DAYMARK_FEED__: string;
declare const __DAYMARK_FEED_KEY__: string;
