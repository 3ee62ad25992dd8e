// @ts-check
/** Adds tags to the HTML of a head, of every kind that heads have. */
import { activeUrl, hostileText, hostileUrl, oddText } from '../hostile.js'
import { editSlot } from '../slots.js'
import { rootSlot } from './pick-slot.js'

/** @typedef {import('../random.js').Random} Random */

const NAMES = [
  'description',
  'keywords',
  'robots',
  'googlebot',
  'author',
  'generator',
  'viewport',
  'twitter:card',
  'twitter:image',
  'twitter:image:alt',
  'twitter:label1',
  'twitter:data1',
  'twitter:label2',
  'twitter:url',
  'twitter:player',
  'google-site-verification',
  'msvalidate.01',
  'p:domain_verify',
  'yandex-verification',
  'baidu-site-verification',
  'ahrefs-site-verification',
  'thumbnail',
  'msapplication-TileImage',
  'dc.creator',
  '__proto__',
  'constructor',
]
const PROPERTIES = [
  'og:title',
  'og:description',
  'og:type',
  'og:url',
  'og:locale',
  'og:locale:alternate',
  'og:site_name',
  'og:image',
  'og:image:url',
  'og:image:secure_url',
  'og:image:width',
  'og:image:height',
  'og:image:type',
  'og:image:alt',
  'og:video',
  'og:audio',
  'og:see_also',
  'og:updated_time',
  'article:tag',
  'article:section',
  'article:author',
  'article:publisher',
  'article:published_time',
  'article:modified_time',
  'fb:app_id',
  'profile:first_name',
  '__proto__',
]
const RELS = [
  'canonical',
  'prev',
  'next',
  'alternate',
  'shortlink',
  'icon',
  'apple-touch-icon',
  'amphtml',
  'author',
  'license',
  'EditURI',
  'pingback',
  'stylesheet',
  'preload',
  'preconnect',
  'dns-prefetch',
  'canonical stylesheet',
  'me',
]
const ROBOTS = [
  'noindex',
  'index, follow',
  'none',
  'NOINDEX , NoFollow',
  'max-snippet:0',
  'unavailable_after: 25 Jun 2025',
  'all',
  'indexifembedded,noindex',
]
const EXTRA = [
  '',
  '',
  '',
  ' itemprop="image"',
  ' media="(max-width: 9px)"',
  ' type="application/rss+xml"',
  ' hreflang="de"',
  ' hreflang="x-default"',
  ' hreflang="__proto__"',
  ' class="yoast"',
  ' style="x"',
  ' key="x"',
  ' constructor="x"',
  ' charset="utf-8"',
  ' data-x="y"',
  ' onload="alert(1)"',
  ' http-equiv="refresh"',
  ' crossorigin',
  ' title="x"',
  ' CONTENT="second"',
  ' HREF="javascript:alert(1)"',
  ' imagesrcset="javascript:alert(1) 1x"',
]

/** @type {readonly ((random: Random) => string)[]} */
const TAGS = [
  (random) => `<meta name="${random.pick(NAMES)}" content="${contentOf(random)}"${random.pick(EXTRA)}>`,
  (random) =>
    `<meta property="${random.pick(PROPERTIES)}" content="${contentOf(random)}"${random.pick(EXTRA)}>`,
  (random) =>
    `<meta property="${random.pick(PROPERTIES)}" name="${random.pick(NAMES)}" content='${contentOf(random)}'>`,
  (random) => `<meta name="robots" content="${random.pick(ROBOTS)}">`,
  (random) => `<link rel="${random.pick(RELS)}" href="${contentOf(random)}"${random.pick(EXTRA)}>`,
  (random) => `<link href=${random.pick(['/a', '//b', 'c', activeUrl(random)])} rel=${random.pick(RELS)}>`,
  (random) =>
    `<link rel="alternate" hreflang="${random.pick(['de', 'x-default', 'de-AT', 'DE', ''])}" href="${contentOf(random)}">`,
  (random) => `<title>${hostileText(random)}</title>`,
  (random) => `<meta charset="${oddText(random)}"><base href="${contentOf(random)}">`,
  (random) =>
    `<script type="${random.pick(['application/ld+json', 'APPLICATION/LD+JSON; charset=utf-8', 'text/javascript', ''])}">${scriptOf(random)}</script>`,
  (random) => `<style>${hostileText(random)}</style><noscript>${hostileText(random)}</noscript>`,
]

/** @type {readonly import('./index.js').Mutator[]} */
export const HEAD_TAGS = [
  {
    name: 'more tags in the HTML of a head',
    weight: 5,
    mutate(draft) {
      const { random, slots } = draft
      const root = rootSlot(draft)
      const slot = isHead(root) ? root : random.pick(slots().filter(isHead))
      return editSlot(slot, (html) => {
        const tags = Array.from({ length: random.between(1, 4) }, () => random.pick(TAGS)(random)).join('\n')
        const index = random.pick([
          0,
          html.length,
          ...[...html.matchAll(/<(?:meta|link|title|script)/g)].map((match) => match.index),
        ])
        return html.slice(0, index) + tags + html.slice(index)
      })
    },
  },
]

/** @param {import('../slots.js').Slot} slot */
function isHead({ value }) {
  return typeof value === 'string' && /<(?:meta|title|link)[ >]/.test(value)
}

/** @param {Random} random */
function contentOf(random) {
  return random.pick([
    hostileUrl,
    hostileText,
    oddText,
    () => 'https://example.com/x.png',
    () => '1200',
    () => 'article',
  ])(random)
}

/** @param {Random} random */
function scriptOf(random) {
  const json = {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url: activeUrl(random),
    name: hostileText(random),
  }
  return random.pick([
    JSON.stringify(json),
    JSON.stringify([json]),
    JSON.stringify({ '@graph': [json] }),
    '{',
    `/*<![CDATA[*/${JSON.stringify(json)}/*]]>*/`,
  ])
}
