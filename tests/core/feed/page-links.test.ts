import { describe, expect, it } from 'vitest';
import { parsePageLinks, parseXmlFeed } from '../../../core/feed/adapters/page-links.ts';

const HERE = 'https://a.example/x/';

describe('the feeds that a page announces', () => {
  it('are found with addresses made whole', () => {
    const html = `<html><head><title> The site </title><link rel="alternate" type="application/feed+json" href="/feed.json">
      <link rel="alternate" type="application/rss+xml" href="/rss"><link REL=ALTERNATE type="application/json" href="/wp-json/x"></head>`;
    expect(parsePageLinks(html, HERE)).toEqual({ jsonFeeds: ['https://a.example/feed.json'], title: 'The site' });
  });

  it.each([
    ['<link rel="https://api.w.org/" href="https://a.example/wp-json/">', 'https://a.example/wp-json/wp/v2/posts'],
    ['<link rel="https://api.w.org/" href="/blog/wp-json/">', 'https://a.example/blog/wp-json/wp/v2/posts'],
    [
      '<link rel="https://api.w.org/" href="https://a.example/index.php?rest_route=/">',
      'https://a.example/index.php?rest_route=/wp/v2/posts',
    ],
    ['<meta name="generator" content="WordPress.com">', 'https://public-api.wordpress.com/wp/v2/sites/a.example/posts'],
    [
      '<link rel="https://api.w.org/" href="https://public-api.wordpress.com/wp-json/">',
      'https://public-api.wordpress.com/wp/v2/sites/a.example/posts',
    ],
  ])('and the posts of a WordPress blog: %s', (html, posts) => {
    expect(parsePageLinks(html, HERE).posts).toBe(posts);
  });
});

describe('a feed in XML', () => {
  it.each([
    [
      '<?xml version="1.0"?><rss version="2.0"><channel><title>The blog</title><link>https://a.example/blog</link><generator>https://wordpress.org/?v=6.8</generator><item><title>5 April 1990</title><link>https://a.example/1</link></item></channel></rss>',
      { jsonFeeds: [], title: 'The blog', posts: 'https://a.example/blog/wp-json/wp/v2/posts' },
    ],
    [
      '<rss version="2.0"><channel><title>B</title><link>https://b.example</link><generator>http://wordpress.com/</generator></channel></rss>',
      { jsonFeeds: [], title: 'B', posts: 'https://public-api.wordpress.com/wp/v2/sites/b.example/posts' },
    ],
    [
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>C</title><link rel="self" href="https://c.example/feed"/><link href="https://c.example/"/><generator uri="https://wordpress.org/">WordPress</generator></feed>',
      { jsonFeeds: [], title: 'C', posts: 'https://c.example/wp-json/wp/v2/posts' },
    ],
    ['<rss><channel><title>D</title><link>https://d.example</link></channel></rss>', { jsonFeeds: [], title: 'D' }],
  ])('tells where the blog is that it comes from', (xml, links) => {
    expect(parseXmlFeed(xml, HERE)).toEqual(links);
  });

  it('is not a web page', () => {
    expect(parseXmlFeed('<!doctype html><html><body><p>feed</p></body></html>', HERE)).toBeNull();
  });
});
