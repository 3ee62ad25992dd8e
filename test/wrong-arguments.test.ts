import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as root from 'wp-faq-seo'
import { toNextMetadata } from 'wp-faq-seo/adapters/next'
import * as faq from 'wp-faq-seo/faq'
import {
  addFaqGraph,
  applyRobots,
  compareHeads,
  findOrigins,
  siteFromHead,
  toSitemapEntries,
} from 'wp-faq-seo/head'
import { mergeGraphs } from 'wp-faq-seo/jsonld'
import { lint } from 'wp-faq-seo/lint'
import { renderPreview } from 'wp-faq-seo/preview'
import { fakePost, fakeTerm, seoMatchers } from 'wp-faq-seo/testing'
import { parseTerms } from 'wp-faq-seo/wordpress'

expect.extend(seoMatchers)

const post = fakePost()
const page = root.toFaqPage(post)
const head = root.composeHead(post)
const site = { url: 'https://www.example.com/', name: 'Example', language: 'en-US' }
const scope: Readonly<Record<string, unknown>> = {
  ...root,
  ...faq,
  buildHead: root.buildHead,
  mergeGraphs,
  toSitemapEntries,
  lint,
  parseTerms,
  toNextMetadata,
  expect,
  post,
  page,
  head,
  site,
  json: JSON.stringify({ id: 7 }),
  html: '<p>Yes.</p>',
  terms: [fakeTerm()],
  promise: Promise.resolve(post),
  response: new Response('{}'),
}

/** The rows of the tables that list calls and their messages. */
const rows = [
  ...readFileSync(new URL('../guide/errors.md', import.meta.url), 'utf8').matchAll(
    /^\| `(.+)` \| `(Cannot .+|Expected .+)` \|$/gm,
  ),
].map(([, call = '', message = '']) => ({ call, message }))

describe('guide/errors.md', () => {
  it('lists calls', () => {
    expect(rows.length).toBeGreaterThanOrEqual(30)
  })

  it.each(rows)('shows the message of $call', ({ call, message }) => {
    const run = new Function(...Object.keys(scope), `return ${call}`)
    expect(() => run(...Object.values(scope))).toThrow(expect.objectContaining({ message }))
  })
})

describe('options', () => {
  const options: Required<{ [Key in keyof root.ComposeOptions]: unknown }> = {
    site,
    source: 'auto',
    pluginHead: head,
    urls: { from: 'https://cms.example.com/', to: 'https://www.example.com/' },
    robots: 'source',
    report: () => {},
    alternates: { de: 'https://www.example.com/de/' },
    faq: 'auto',
    faqTypes: ['faq'],
    isFaqPage: true,
    fields: [{ path: 'acf.faqs', question: 'question', answer: 'answer', id: 'id' }],
    patterns: [],
    headings: { questionWords: ['how'] },
    terms: [],
    language: 'en-US',
    pagination: { page: 1, pages: 1 },
    posts: [],
    questions: [],
    now: '2026-01-01T00:00:00Z',
  }

  it.each(Object.keys(options))('%s is accepted by all steps', (name) => {
    const one = { [name]: options[name as keyof typeof options] } as root.ComposeOptions
    root.composeHead(post, one)
    root.toFaqPage(post, one as root.PageOptions)
    faq.toSitePage(fakeTerm(), one as root.SitePageOptions)
    faq.extractQuestions('', one as object)
  })

  it.each(Object.keys(options))('%s may be undefined', (name) => {
    expect(root.composeHead(post, { [name]: undefined })).toEqual(head)
  })

  it.each(Object.keys(options))('%s is refused if it is a symbol', (name) => {
    const wrong = { [name]: Symbol('wrong') } as root.ComposeOptions
    expect(() => root.composeHead(post, wrong)).toThrow(root.ConfigError)
  })

  it('are checked again if another object is passed', () => {
    const right: object = { faq: 'never' }
    const wrong: object = { faq: 'sometimes' }
    root.composeHead(post, right)
    expect(() => root.composeHead(post, wrong)).toThrow('faq is "sometimes"')
    expect(() => root.composeHead(post, wrong)).toThrow('faq is "sometimes"')
  })
})

describe('a value that is not a head', () => {
  const functions: Readonly<Record<string, (value: never) => unknown>> = {
    renderHead: root.renderHead,
    toTags: root.toTags,
    toNextMetadata,
    renderPreview,
    findOrigins,
    siteFromHead,
    applyRobots: (value) => applyRobots(value, page),
    addFaqGraph: (value) => addFaqGraph(value, page),
    fillHead: (value) => root.fillHead(value, page, site),
    paginateHead: (value) => root.paginateHead(value, page, site),
    correctLanguage: (value) => root.correctLanguage(value, 'de'),
    rewriteUrls: (value) => root.rewriteUrls(value, { from: 'https://a.example/', to: 'https://b.example/' }),
    compareHeads: (value) => compareHeads(head, value),
    toSitemapEntries: (value) => toSitemapEntries([{ head: value }]),
  }

  it.each(Object.keys(functions))('is refused by %s', (name) => {
    const values = [
      post,
      page,
      Promise.resolve(head),
      new Response(''),
      undefined,
      null,
      '<title>A</title>',
      1,
      { items: [] },
    ]
    for (const value of values) expect(() => functions[name]?.(value as never)).toThrow(root.ConfigError)
  })

  it.each(Object.keys(functions))(
    'is accepted by %s if it is a head with any field, or with none',
    (name) => {
      for (const value of [{}, { title: 'A' }, { description: 'A' }, { extra: [], title: undefined }])
        expect(() => functions[name]?.(value as never)).not.toThrow()
    },
  )
})
