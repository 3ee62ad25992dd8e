import { composeHead, type Head, parsePost, renderHead } from 'wp-faq-seo'
import { readReferenceHead } from '../conformance/recorded/reference-head.js'
import { postFixtures } from '../support/fixtures.js'

/** The heads of all recorded posts. */
export const POST_HEADS: readonly { readonly name: string; readonly head: Head }[] = postFixtures.map(
  ({ name, text }) => ({ name, head: composeHead(parsePost(JSON.parse(text))) }),
)

/** A head with all fields, and several values where there can be several. */
export const RICH: Head = {
  title: 'Fees & terms',
  description: 'What it costs',
  robots: {
    index: false,
    follow: true,
    maxSnippet: -1,
    maxImagePreview: 'large',
    maxVideoPreview: 30,
    imageIndex: false,
    archive: false,
    snippet: false,
    other: ['notranslate'],
  },
  canonical: 'https://example.com/fees/?a=1&b=2',
  prev: 'https://example.com/1/',
  next: 'https://example.com/3/',
  alternates: { 'en-GB': 'https://example.com/2/', 'x-default': 'https://example.com/' },
  openGraph: {
    locale: 'en_GB',
    alternateLocales: ['de_DE', 'fr_FR', 'it_IT'],
    type: 'article',
    title: 'OT',
    description: 'OD',
    url: 'https://example.com/og/',
    siteName: 'S',
    images: [1, 2, 3, 4].map((number) => ({
      url: `https://example.com/${number}.png`,
      secureUrl: `https://example.com/${number}s.png`,
      width: 1200,
      height: 630,
      type: 'image/png',
      alt: `Picture ${number}`,
    })),
  },
  article: {
    publisher: 'https://social.example/p',
    author: 'https://social.example/a',
    publishedTime: '2025-01-01T00:00:00+00:00',
    modifiedTime: '2025-01-02T00:00:00+00:00',
    section: 'Fees',
    tags: ['one', 'two', 'three'],
  },
  author: 'Ada',
  twitter: {
    card: 'summary',
    title: 'TT',
    description: 'TD',
    image: 'https://example.com/t.png',
    creator: '@ada',
    site: '@site',
    labels: [
      { label: 'Written by', data: 'Ada' },
      { label: 'Reading time', data: '2 minutes' },
    ],
  },
  graph: { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage', name: 'Q&A <b>' }] },
  verification: { ahrefs: 'a', baidu: 'b', bing: 'c', google: 'd', pinterest: 'e', yandex: 'f' },
  extra: [
    { tag: 'meta', attributes: { name: 'generator', content: 'WordPress' } },
    { tag: 'meta', attributes: { itemprop: 'name', content: 'Item' } },
    {
      tag: 'link',
      attributes: { rel: 'icon', href: '/i.svg', type: 'image/svg+xml', crossorigin: 'anonymous' },
    },
    { tag: 'link', attributes: { rel: 'shortlink', href: 'https://example.com/?p=1' } },
    { tag: 'script', json: { '@type': 'Thing', name: 'second' } },
  ],
}

/** Texts that try to break out of their tag. */
export const HOSTILE: Head = {
  title: '</title><script>alert(1)</script> "q" \'q\' & %s %separator %% \ud800 \0 \u2028',
  description: '"><script>alert(1)</script><!-- %s %siteName',
  canonical: 'https://example.com/"><script>alert(1)</script>?a=%20%s',
  prev: 'javascript:alert(1)',
  openGraph: {
    title: '\'"><img src=x onerror=alert(1)>\ud800',
    siteName: '__proto__',
    images: [{ url: '' }],
  },
  alternates: { '"><b>': 'https://example.com/', __proto__: 'https://example.com/p/' } as Record<
    string,
    string
  >,
  graph: {
    '@context': 'https://schema.org',
    '@graph': [JSON.parse('{"__proto__":{"a":1},"</script>":"<!--<script>\\u2028 %s &amp;","2":0,"1":0}')],
  },
  extra: [
    { tag: 'script', json: '</script><script>alert(1)</script>' },
    { tag: 'link', attributes: { rel: 'icon', href: ' vbscript:x' } },
    {
      tag: 'meta',
      attributes: { name: 'evil', content: 'c', onload: 'alert(1)', 'a b': '1', '"><x': '2', '': '3' },
    },
  ],
}

/** The elements of a head as a browser parses them, each as `[name, attributes, text or JSON]`. */
export function readElements(html: string): unknown[] {
  // A page is sent as UTF-8, which has no lone surrogates.
  return [...readReferenceHead(Buffer.from(html).toString(), true)]
}

/** The differences between a host and `renderHead`. The key order of JSON-LD matters, the order of elements does not. */
export function differences(head: Head, html: string): { missing: unknown[]; added: unknown[] } {
  const expected = readElements(renderHead(head)).map((element) => JSON.stringify(element))
  const added = readElements(html).filter((element) => {
    const place = expected.indexOf(JSON.stringify(element))
    if (place !== -1) expected.splice(place, 1)
    return place === -1
  })
  return { missing: expected.map((text) => JSON.parse(text)), added }
}

/** The elements with a name, in their order. */
export function elementsOf(name: string, html: string): unknown[] {
  return readElements(html).filter((element) => Array.isArray(element) && element[0] === name)
}

/** Whether results are mutable and share nothing: changes one and compares the next. */
export function isFresh(make: () => unknown): boolean {
  const before = JSON.stringify(make())
  spoil(make())
  return JSON.stringify(make()) === before
}

function spoil(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  for (const inner of Object.values(value)) spoil(inner)
  if (Array.isArray(value)) value.push('spoiled')
  else Object.assign(value, { spoiled: true })
}
