import { describe, expect, it } from 'vitest'
import { composeHead, renderHead, type Site } from 'wp-faq-seo'
import { type LintInput, lint } from 'wp-faq-seo/lint'
import { parseTerm, parseUser } from 'wp-faq-seo/wordpress'

const SITE: Site = {
  url: 'https://www.example.com/',
  name: 'Example School',
  description: 'Fees, dates and answers to everything that students ask before a course begins.',
  language: 'en-US',
  socialImage: { url: 'https://www.example.com/share.png', width: 1200, height: 630, alt: 'A desk' },
}
const pagination = { page: 2, pages: 3 }
const term = parseTerm({
  id: 2,
  name: 'Fees and dates',
  slug: 'fees',
  taxonomy: 'topic',
  link: 'https://www.example.com/topics/fees/',
})
const user = parseUser({
  id: 1,
  name: 'Ann',
  slug: 'ann',
  link: 'https://www.example.com/author/ann/',
  avatar_urls: { 96: 'https://www.example.com/a.png?s=96' },
})

function problemsOf(input: LintInput): string[] {
  return lint(input)
    .filter(({ severity, ruleId }) => severity !== 'info' && ruleId !== 'head/description-missing')
    .map(({ ruleId, path }) => `${ruleId} ${path}`)
}

describe('lint() of pages that are not posts', () => {
  it.each([
    ['the home page', { kind: 'home' } as const, {}],
    ['page 2 of the home page', { kind: 'home' } as const, { pagination }],
    ['page 2 of a term', term, { pagination }],
    ['an author', user, {}],
    [
      'page 2 of a hidden author',
      user,
      { pagination, site: { ...SITE, pageKinds: { author: { noindex: true } } } },
    ],
    ['search results', { kind: 'search', query: 'a "b" & <b>c</b> 100% %s %%title%%' } as const, {}],
    ['a missing page', { kind: 'not-found' } as const, {}],
  ])('reports nothing wrong with %s', (_, resource, options) => {
    const head = composeHead(resource, { site: SITE, ...options })
    expect(problemsOf({ head })).toEqual([])
    expect(problemsOf({ html: renderHead(head) })).toEqual([])
  })

  it('still reports a canonical of another page', () => {
    const head = composeHead(term, { site: SITE, pagination })
    const wrong = { ...head, canonical: 'https://www.example.com/other/' }
    expect(problemsOf({ head: wrong })).toContain('head/canonical-mismatch meta[property="og:url"]')
  })

  it('still reports a variable that was not replaced in the title of search results', () => {
    const head = composeHead({ kind: 'search', query: 'fees' }, { site: SITE })
    expect(problemsOf({ head: { ...head, title: '%%searchphrase%% - Example' } })).toContain(
      'head/template-left title',
    )
  })

  it('reads the head of a recorded term', () => {
    const yoast_head = '<title>A</title><title>B</title>'
    expect(problemsOf({ json: [{ ...term, yoast_head }] })).toContain('head/title-many title(2)')
    expect(problemsOf({ json: { html: yoast_head, status: 200 } })).toContain('head/title-many title(2)')
  })
})
