/** What the build puts in, for code of the extension that runs in Node: import it first. A build that follows no feed of its own. */
Object.assign(globalThis, { __DAYMARK_FEED__: 'daymark:package', __DAYMARK_FEED_KEY__: '' });
