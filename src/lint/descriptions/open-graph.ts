import type { RuleDescription } from '../rule.js'
import type { OPEN_GRAPH_RULES } from '../rules/open-graph.js'

/** The family `open-graph`, described. */
export const OPEN_GRAPH_DESCRIPTIONS: Readonly<Record<keyof typeof OPEN_GRAPH_RULES, RuleDescription>> = {
  'open-graph/required': {
    summary: 'og:title, og:type, og:image or og:url is missing.',
    why: 'Open Graph asks for these four on every page: without them networks guess what a shared link looks like.',
    reference: 'https://ogp.me/#metadata',
    bad: { html: '<meta property="og:title" content="Fees">' },
    good: {
      html: '<meta property="og:title" content="Fees"><meta property="og:type" content="article"><meta property="og:url" content="https://www.example.com/fees/"><meta property="og:image" content="https://www.example.com/a.jpg">',
    },
  },
  'open-graph/image-dimensions': {
    summary: 'A picture of Open Graph lacks width or height, or has one that is no positive whole number.',
    why: 'Networks lay out the first share before they have the picture; where only some pictures say their size, readers put it to the wrong one.',
    reference: 'https://ogp.me/#structured',
    bad: { html: '<meta property="og:image" content="https://www.example.com/a.jpg">' },
    good: {
      html: '<meta property="og:image" content="https://www.example.com/a.jpg"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">',
    },
  },
  'open-graph/image-orphan': {
    summary: 'og:image:width or another property of a picture stands before any picture.',
    why: 'Structured properties belong to the picture in front of them: these belong to none.',
    reference: 'https://ogp.me/#structured',
    bad: {
      html: '<meta property="og:image:width" content="1200"><meta property="og:image" content="https://www.example.com/a.jpg">',
    },
    good: {
      html: '<meta property="og:image" content="https://www.example.com/a.jpg"><meta property="og:image:width" content="1200">',
    },
  },
  'open-graph/image-alt': {
    summary: 'A picture of Open Graph has no og:image:alt.',
    why: 'Who cannot see the picture of a shared link is told nothing of it.',
    reference: 'https://ogp.me/#structured',
    bad: { html: '<meta property="og:image" content="https://www.example.com/a.jpg">' },
    good: {
      html: '<meta property="og:image" content="https://www.example.com/a.jpg"><meta property="og:image:alt" content="A class room">',
    },
  },
  'open-graph/image-small': {
    summary: 'A picture of Open Graph is smaller than 600 by 315 pixels, or far from 1.91 to 1.',
    why: 'Large previews need it. The numbers are common practice among networks, no part of Open Graph.',
    reference: 'practice: 1200 by 630 pixels, as the large networks recommend',
    bad: {
      html: '<meta property="og:image" content="https://www.example.com/a.jpg"><meta property="og:image:width" content="100"><meta property="og:image:height" content="100">',
    },
    good: {
      html: '<meta property="og:image" content="https://www.example.com/a.jpg"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">',
    },
  },
  'open-graph/locale-format': {
    summary: 'og:locale is not written as language_TERRITORY.',
    why: 'What is written otherwise is unknown to those who read it, and counts as en_US.',
    reference: 'https://ogp.me/#optional',
    bad: { html: '<meta property="og:locale" content="en-US">' },
    good: { html: '<meta property="og:locale" content="en_US">' },
  },
  'open-graph/locale-mismatch': {
    summary: 'og:locale, the lang of html and the inLanguage of the graph name different languages.',
    why: 'Networks and crawlers then show the page to people who do not read its language.',
    reference: 'https://ogp.me/#optional',
    bad: { html: '<html lang="ar"><head><meta property="og:locale" content="en_US">' },
    good: { html: '<html lang="en"><head><meta property="og:locale" content="en_US">' },
  },
  'open-graph/attribute': {
    summary: 'An og:* tag is named by name, or a twitter:* tag by property.',
    why: 'Open Graph is RDFa, whose attribute is property; readers of cards look for name. Not all of them look for both.',
    reference: 'https://ogp.me/#metadata',
    bad: { html: '<meta name="og:title" content="Fees">' },
    good: { html: '<meta property="og:title" content="Fees">' },
  },
  'open-graph/duplicate': {
    summary: 'A property of Open Graph that has one value is there with two.',
    why: 'The first of them wins, whichever that happens to be.',
    reference: 'https://ogp.me/#array',
    bad: {
      html: '<meta property="og:url" content="https://www.example.com/a/"><meta property="og:url" content="https://www.example.com/b/">',
    },
    good: { html: '<meta property="og:url" content="https://www.example.com/a/">' },
  },
  'open-graph/article-time': {
    summary:
      'article:published_time or article:modified_time is no ISO 8601, out of order, or not what the graph says.',
    why: 'A date that cannot be read is ignored; of two that differ nobody knows which holds.',
    reference: 'https://ogp.me/#type_article',
    bad: { html: '<meta property="article:published_time" content="17 Dec 2025">' },
    good: { html: '<meta property="article:published_time" content="2025-12-17T09:02:33+00:00">' },
  },
}
