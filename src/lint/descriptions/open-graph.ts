import type { RuleDescription } from '../rule.js'
import type { OPEN_GRAPH_RULES } from '../rules/open-graph.js'

/** The descriptions of the rules in the family `open-graph`. */
export const OPEN_GRAPH_DESCRIPTIONS: Readonly<Record<keyof typeof OPEN_GRAPH_RULES, RuleDescription>> = {
  'open-graph/required': {
    summary: 'og:title, og:type, og:image or og:url is missing.',
    why: 'Open Graph requires these four properties. Without them, social networks guess how to show a shared link.',
    reference: 'https://ogp.me/#metadata',
    bad: { html: '<meta property="og:title" content="Fees">' },
    good: {
      html: '<meta property="og:title" content="Fees"><meta property="og:type" content="article"><meta property="og:url" content="https://www.example.com/fees/"><meta property="og:image" content="https://www.example.com/a.jpg">',
    },
  },
  'open-graph/image-dimensions': {
    summary: 'An Open Graph image has no width or height, or an invalid one.',
    why: 'Social networks lay out the first share before they load the image. If only some images have a size, parsers assign it to the wrong one.',
    reference: 'https://ogp.me/#structured',
    bad: { html: '<meta property="og:image" content="https://www.example.com/a.jpg">' },
    good: {
      html: '<meta property="og:image" content="https://www.example.com/a.jpg"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">',
    },
  },
  'open-graph/image-orphan': {
    summary: 'og:image:width or another image property comes before any og:image.',
    why: 'A structured property belongs to the og:image before it. This one belongs to no image.',
    reference: 'https://ogp.me/#structured',
    bad: {
      html: '<meta property="og:image:width" content="1200"><meta property="og:image" content="https://www.example.com/a.jpg">',
    },
    good: {
      html: '<meta property="og:image" content="https://www.example.com/a.jpg"><meta property="og:image:width" content="1200">',
    },
  },
  'open-graph/image-alt': {
    summary: 'An Open Graph image has no og:image:alt.',
    why: 'People who cannot see the image get no description of it.',
    reference: 'https://ogp.me/#structured',
    bad: { html: '<meta property="og:image" content="https://www.example.com/a.jpg">' },
    good: {
      html: '<meta property="og:image" content="https://www.example.com/a.jpg"><meta property="og:image:alt" content="A class room">',
    },
  },
  'open-graph/image-small': {
    summary: 'An Open Graph image is smaller than 600 × 315 pixels, or its aspect ratio is far from 1.91:1.',
    why: 'Large previews need a large image. The numbers are common practice and not part of Open Graph.',
    reference: 'practice: 1200 × 630 pixels, as large social networks recommend',
    bad: {
      html: '<meta property="og:image" content="https://www.example.com/a.jpg"><meta property="og:image:width" content="100"><meta property="og:image:height" content="100">',
    },
    good: {
      html: '<meta property="og:image" content="https://www.example.com/a.jpg"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">',
    },
  },
  'open-graph/locale-format': {
    summary: 'og:locale does not have the form language_TERRITORY.',
    why: 'Clients ignore other forms and assume en_US.',
    reference: 'https://ogp.me/#optional',
    bad: { html: '<meta property="og:locale" content="en-US">' },
    good: { html: '<meta property="og:locale" content="en_US">' },
  },
  'open-graph/locale-mismatch': {
    summary: 'og:locale, the lang attribute of html and inLanguage in the graph name different languages.',
    why: 'Social networks and crawlers may show the page to people who do not read its language.',
    reference: 'https://ogp.me/#optional',
    bad: { html: '<html lang="ar"><head><meta property="og:locale" content="en_US">' },
    good: { html: '<html lang="en"><head><meta property="og:locale" content="en_US">' },
  },
  'open-graph/attribute': {
    summary: 'An og:* tag uses the attribute name, or a twitter:* tag uses property.',
    why: 'Open Graph is RDFa and uses property. X cards use name. Some clients read only the documented attribute.',
    reference: 'https://ogp.me/#metadata',
    bad: { html: '<meta name="og:title" content="Fees">' },
    good: { html: '<meta property="og:title" content="Fees">' },
  },
  'open-graph/duplicate': {
    summary: 'A single-valued property occurs with two different values.',
    why: 'Clients use the first value, whichever that is.',
    reference: 'https://ogp.me/#array',
    bad: {
      html: '<meta property="og:url" content="https://www.example.com/a/"><meta property="og:url" content="https://www.example.com/b/">',
    },
    good: { html: '<meta property="og:url" content="https://www.example.com/a/">' },
  },
  'open-graph/article-time': {
    summary:
      'article:published_time or article:modified_time is not ISO 8601, is out of order, or differs from the graph.',
    why: 'Clients ignore invalid dates. If two dates differ, clients cannot tell which one is right.',
    reference: 'https://ogp.me/#type_article',
    bad: { html: '<meta property="article:published_time" content="17 Dec 2025">' },
    good: { html: '<meta property="article:published_time" content="2025-12-17T09:02:33+00:00">' },
  },
}
