/** Where a WordPress blog answers for its posts. Pure. */

/** The posts of a blog that WordPress.com keeps: it answers under its own address, whatever the blog's. */
export const wordPressComPosts = (host: string): string => `https://public-api.wordpress.com/wp/v2/sites/${host}/posts`;

/**
 * The posts behind the root of a WordPress API: `…/wp-json/` or, without pretty addresses, `…/?rest_route=/`.
 *
 * @param host the blog's own, for WordPress.com has one API for all blogs
 */
export function wordPressPosts(api: string, host: string): string {
  const url = new URL(api);
  if (url.hostname === 'public-api.wordpress.com') return wordPressComPosts(host);
  const route = url.searchParams.get('rest_route');
  if (route === null) return new URL('wp/v2/posts', url.href.endsWith('/') ? url : `${url.href}/`).href;
  return `${url.origin}${url.pathname}?rest_route=${route.replace(/\/$/, '')}/wp/v2/posts`;
}
