import { added, PAGE_URL, replaced, withGraph, without, withValue } from '../clean-head.js'
import type { RuleVectors } from '../vectors.js'

const NO_IMAGE = without('og:image')
const NO_TIMES = without('article:published_time', 'article:modified_time')

export const OPEN_GRAPH_VECTORS: Readonly<Record<string, RuleVectors>> = {
  'open-graph/required': {
    flags: [
      without('og:title'),
      without('og:type'),
      without('og:url'),
      NO_IMAGE,
      withValue('og:type', ' '),
      { html: '<title>Fees</title>' },
    ],
    passes: [
      added('<meta property="og:video" content="https://www.example.com/a.mp4">'),
      replaced('property="og:type"', 'property="OG:Type"'),
    ],
    silent: [{ graph: { '@type': 'Thing' } }],
  },
  'open-graph/image-dimensions': {
    flags: [
      without('og:image:width'),
      without('og:image:height'),
      withValue('og:image:width', '0'),
      withValue('og:image:width', '1200px'),
      withValue('og:image:height', '63.5'),
      // The second image has no size.
      replaced(
        '<meta name="twitter:card"',
        '<meta property="og:image" content="https://www.example.com/b.jpg">\n<meta name="twitter:card"',
      ),
    ],
    passes: [
      replaced(
        '<meta property="og:image:width"',
        '<meta property="og:image:url" content="https://www.example.com/media/class.jpg">\n<meta property="og:image:width"',
      ),
      withValue('og:image:width', ' 1200 '),
    ],
    silent: [NO_IMAGE],
  },
  'open-graph/image-orphan': {
    flags: [
      added('<meta property="og:image:width" content="1200">'),
      added('<meta property="og:image:alt" content="A class room">'),
      replaced('<meta property="og:image" content="https://www.example.com/media/class.jpg">\n', ''),
    ],
    passes: [
      replaced('property="og:image" ', 'property="og:image:url" '),
      added('<meta name="twitter:image:alt" content="A class room">'),
    ],
    silent: [NO_IMAGE],
  },
  'open-graph/image-alt': {
    flags: [
      without('og:image:alt'),
      replaced(
        '<meta name="twitter:card"',
        '<meta property="og:image" content="https://www.example.com/b.jpg">\n<meta name="twitter:card"',
      ),
    ],
    passes: [withValue('og:image:alt', '')],
    silent: [NO_IMAGE],
  },
  'open-graph/image-small': {
    flags: [
      withValue('og:image:width', '599'),
      withValue('og:image:height', '314'),
      withValue('og:image:height', '1200'),
      withValue('og:image:width', '1600'),
      {
        ...added(''),
        ...withValue('og:image:width', '1190'),
        config: { rules: { 'open-graph/image-small': ['info', { minWidth: 1200 }] } },
      },
    ],
    passes: [
      { html: withValue('og:image:width', '600').html.replace('content="630"', 'content="315"') },
      withValue('og:image:height', '675'),
    ],
    silent: [NO_IMAGE, without('og:image:width')],
  },
  'open-graph/locale-format': {
    flags: [
      withValue('og:locale', 'en-US'),
      withValue('og:locale', 'en'),
      withValue('og:locale', ''),
      withValue('og:locale', 'en_us'),
      withValue('og:locale', 'en_UK'),
      added('<meta property="og:locale:alternate" content="de">'),
    ],
    passes: [
      withValue('og:locale', 'en_GB'),
      { ...withValue('og:locale', 'uk_UA') },
      added('<meta property="og:locale:alternate" content="de_DE">'),
    ],
    silent: [without('og:locale')],
  },
  'open-graph/locale-mismatch': {
    flags: [
      withValue('og:locale', 'ar_AR'),
      { html: `<html lang="de"><head>${added('').html}` },
      withGraph(({ FAQPage }) => {
        Object.assign(FAQPage ?? {}, { inLanguage: 'de-DE' })
      }),
    ],
    passes: [
      withValue('og:locale', 'en_GB'),
      { html: `<html lang="EN-gb"><head>${added('').html}` },
      // Facebook has no locale for Swiss German.
      { html: `<html lang="gsw"><head>${added('').html}` },
      {
        html: withGraph(({ FAQPage }) => {
          Object.assign(FAQPage ?? {}, { inLanguage: 'no' })
        }).html.replace('en_US', 'nb_NO'),
      },
    ],
    silent: [without('og:locale'), { html: '<meta property="og:locale" content="de_DE">' }],
  },
  'open-graph/attribute': {
    flags: [
      replaced('property="og:title"', 'name="og:title"'),
      replaced('property="og:image:alt"', 'name="OG:image:alt"'),
      replaced('name="twitter:card"', 'property="twitter:card"'),
    ],
    passes: [
      replaced('property="og:title"', 'name="title" property="og:title"'),
      replaced('name="twitter:card"', 'name="twitter:card" property="twitter:card"'),
      replaced('property="article:published_time"', 'name="article:published_time"'),
    ],
    silent: [{ html: '<meta name="description" content="og:title">' }],
  },
  'open-graph/duplicate': {
    flags: [
      added('<meta property="og:title" content="Another">'),
      added('<meta property="og:site_name" content="Another">'),
      added('<meta property="article:modified_time" content="2025-12-18T09:36:06Z">'),
    ],
    passes: [
      added('<meta property="og:title" content="What does a course cost?">'),
      added('<meta property="article:tag" content="a"><meta property="article:tag" content="b">'),
      added(
        '<meta property="og:locale:alternate" content="de_DE"><meta property="og:locale:alternate" content="fr_FR">',
      ),
    ],
    silent: [{ html: '<title>Fees</title>' }],
  },
  'open-graph/article-time': {
    flags: [
      withValue('article:published_time', '17 Dec 2025'),
      withValue('article:published_time', '2025-13-40T00:00:00Z'),
      withValue('article:modified_time', ''),
      withValue('article:published_time', '2025-12-17 09:02:33'),
      added('<meta property="og:updated_time" content="17 Dec 2025">'),
      {
        html: withGraph(({ FAQPage }, graph) => {
          delete FAQPage?.datePublished
          const isPartOf = { '@id': PAGE_URL }
          const article = {
            '@type': 'Article',
            headline: 'Fees',
            image: 'https://www.example.com/a.jpg',
            isPartOf,
          }
          graph['@graph'].push({ ...article, datePublished: '2025-12-16T09:02:33+00:00' })
        }).html,
      },
      withValue('article:published_time', '2025-12-17T10:02:33+00:00'),
      // Tags and graph agree, but the dates are impossible.
      {
        html: withGraph(({ FAQPage }) => {
          delete FAQPage?.datePublished
        }).html.replace(/(?<=published_time" content=")[^"]*/, '2026-01-01T00:00:00Z'),
      },
    ],
    passes: [
      withValue('article:published_time', '2025-12-17T10:02:33+01:00'),
      withValue('article:published_time', '2025-12-17T09:02:33Z'),
      added('<meta property="og:updated_time" content="2025-12-18T09:36:06Z">'),
      // Two articles in a list on the page.
      withGraph(({ WebSite }) => {
        const article = { '@type': 'Article', headline: 'Fees', image: 'https://www.example.com/a.jpg' }
        const hasPart = ['2024', '2025'].map((year) => ({
          ...article,
          datePublished: `${year}-01-01T00:00:00Z`,
        }))
        Object.assign(WebSite ?? {}, { hasPart })
      }),
      withValue('article:published_time', '2025-12-17'),
      {
        html: withGraph(({ FAQPage }) => {
          Object.assign(FAQPage ?? {}, { datePublished: '2025-12-17' })
        }).html,
      },
    ],
    silent: [NO_TIMES],
  },
}
