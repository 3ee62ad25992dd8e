import 'wp-faq-seo/testing/vitest'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { composeHead, type FaqPage, type Head, renderHead, toFaqPage } from 'wp-faq-seo'
import { rewritePageUrls } from 'wp-faq-seo/faq'
import { lint } from 'wp-faq-seo/lint'
import { fakePost, seoMatchers } from 'wp-faq-seo/testing'

expect.extend(seoMatchers)

const BROKEN = '<title>Fees</title><title>Fees again</title>'
const post = fakePost({
  markup: 'yoast',
  questions: [
    ['Is it free?', 'Yes.'],
    ['For “all”?', 'For <b>most</b>.'],
  ],
})
const page: FaqPage = toFaqPage(post)
const html = post.yoast_head ?? ''
const graph = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'WebPage',
      '@id': 'https://example.com/',
      mainEntity: {
        '@type': 'Question',
        name: 'Nested?',
        acceptedAnswer: { '@type': 'Answer', text: '<p>Yes.</p>' },
      },
    },
  ],
}

const messageOf = (run: () => void): string => {
  try {
    run()
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('The expectation holds')
}

describe('toHaveNoSeoErrors', () => {
  it('accepts HTML, a head, and any other lint input', () => {
    expect(html).toHaveNoSeoErrors()
    expect({ title: 'Fees' }).toHaveNoSeoErrors()
    expect({ html }).toHaveNoSeoErrors()
    expect({ head: { title: 'Fees' } }).toHaveNoSeoErrors()
    expect(BROKEN).not.toHaveNoSeoErrors()
    expect({ html: BROKEN }).not.toHaveNoSeoErrors()
    expect({ twitter: { card: 'large' } }).not.toHaveNoSeoErrors()
    expect({ head: { twitter: { card: 'large' } } }).not.toHaveNoSeoErrors()
  })

  it('reads an object with only a graph as lint input, and an empty object as a head', () => {
    expect({ graph }).toHaveNoSeoErrors({ rules: { 'head/title-missing': 'error' } })
    expect({}).not.toHaveNoSeoErrors({ rules: { 'head/title-missing': 'error' } })
  })

  it('allows warnings unless the configuration makes them errors', () => {
    expect(lint({ html: '<title>Fees</title>' }).length).toBeGreaterThan(0)
    expect('<title>Fees</title>').toHaveNoSeoErrors()
    expect('<title>Fees</title>').not.toHaveNoSeoErrors({ extends: 'strict' })
    expect(BROKEN).toHaveNoSeoErrors({ rules: { 'head/title-many': 'off' } })
  })

  it('fails with only the errors as text', () => {
    const message = messageOf(() => expect(BROKEN).toHaveNoSeoErrors())
    expect(message).toMatch(
      /^Expected no SEO errors\n\nerror {2}title\(2\) {2}.* head\/title-many\n.*\n\n1 error$/,
    )
    expect(messageOf(() => expect(html).not.toHaveNoSeoErrors())).toBe('Expected SEO errors, found none')
  })

  it('rejects values that are not a head, even with .not', () => {
    const refusal = 'Expected a LintInput, a Head or the HTML of one; this has the keys id, link'
    expect(() => expect({ id: 1, link: '' }).toHaveNoSeoErrors()).toThrow(new TypeError(refusal))
    expect(() => expect({ id: 1, link: '' }).not.toHaveNoSeoErrors()).toThrow(refusal)
    expect(() => expect(null).toHaveNoSeoErrors()).toThrow('this is null')
    expect(() => expect([]).toHaveNoSeoErrors()).toThrow('this is a list')
    expect(() => expect(1).toHaveNoSeoErrors()).toThrow('this is 1')
    expect(() => expect(post).toHaveNoSeoErrors()).toThrow('this is a post; wrap it: { post }')
    expect(() => expect(post).toRenderSameHeadAs({})).toThrow('this is a post; pass composeHead(post)')
  })
})

describe('toRenderSameHeadAs', () => {
  it('compares heads and HTML with each other', () => {
    expect({ title: 'A & B' }).toRenderSameHeadAs('<title>A &amp; B</title>')
    expect('<title> A &amp; B</title>').toRenderSameHeadAs({ title: 'A & B' })
    expect('<title>A</title>').not.toRenderSameHeadAs('<title>B</title>')
    expect({ title: 'A' }).not.toRenderSameHeadAs({})
  })

  it('shows differences tag by tag', () => {
    const expected = { title: 'Fees', description: 'Ten euros.', canonical: 'https://example.com/' }
    expect(
      messageOf(() =>
        expect({ title: 'Fee', canonical: 'https://example.com/', prev: '/1' }).toRenderSameHeadAs(expected),
      ),
    ).toBe(
      [
        'Expected the same head\n\n- Expected\n+ Received',
        'title\n- "Fees"\n+ "Fee"',
        'meta[name="description"]\n- "Ten euros."',
        'link[rel="prev"]\n+ "/1"',
      ].join('\n\n'),
    )
  })

  it('shows the path of a difference in the graph', () => {
    const {
      '@graph': [node],
    } = graph
    const other = { ...graph, '@graph': [{ ...node, name: 'Fees' }] }
    expect(messageOf(() => expect({ graph: other }).toRenderSameHeadAs({ graph }))).toContain(
      'script[type="application/ld+json"] @graph[0].name\n+ "Fees"',
    )
  })

  it('shows a different order', () => {
    const tags = ['<title>A</title>', '<meta name="description" content="B">']
    expect(messageOf(() => expect(tags.toReversed().join('')).toRenderSameHeadAs(tags.join('')))).toContain(
      'title is in a different position\n- ["title","meta[name=\\"description\\"]"]\n+ ["meta[name=\\"description\\"]","title"]',
    )
  })

  it('reports with .not that there is no difference', () => {
    expect(messageOf(() => expect({ title: 'A' }).not.toRenderSameHeadAs({ title: 'A' }))).toBe(
      'Expected a different head, received the same',
    )
  })

  it('rejects values that are not a head on either side', () => {
    expect(() => expect(undefined).toRenderSameHeadAs({})).toThrow(
      'Expected a Head or the HTML of one; this is undefined',
    )
    expect(() => expect({}).toRenderSameHeadAs({ html } as never)).toThrow('this has the keys html')
  })
})

describe('toHaveQuestion', () => {
  it.each<[string, unknown]>([
    ['a page', page],
    ['HTML', html],
    ['a head', { graph: post.yoast_head_json?.schema }],
    ['a graph', post.yoast_head_json?.schema],
  ])('reads %s', (_, received) => {
    expect(received).toHaveQuestion('Is it free?')
    expect(received).toHaveQuestion('Is it free?', 'Yes.')
    expect(received).toHaveQuestion(/free/, /^Yes/)
    expect(received).not.toHaveQuestion('Is it')
    expect(received).not.toHaveQuestion('Is it free?', 'No.')
    expect(received).not.toHaveQuestion('Is it free?', 'For most.')
    expect(received).not.toHaveQuestion(/dear/)
  })

  it('ignores case, white space, quotes and the question mark', () => {
    expect(page).toHaveQuestion('for "ALL"', 'for  most')
  })

  it('finds a question nested in another node', () => {
    expect(graph).toHaveQuestion('Nested?', 'Yes.')
  })

  it('matches from the start with an expression that is used twice', () => {
    const expression = /Nested/g
    expect(graph).toHaveQuestion(expression)
    expect(graph).toHaveQuestion(expression)
  })

  it('lists the questions found', () => {
    expect(messageOf(() => expect(page).toHaveQuestion('Is it dear?'))).toBe(
      'Expected the question "Is it dear?"\n\nFound:\n  "Is it free?"\n  "For “all”?"',
    )
    expect(messageOf(() => expect({ title: 'A' }).toHaveQuestion(/dear/, 'Yes.'))).toBe(
      'Expected the question /dear/ with the answer "Yes."\n\nFound no questions',
    )
  })

  it('shows both answers if only the answers differ', () => {
    expect(messageOf(() => expect(page).toHaveQuestion('Is it free?', 'No.'))).toBe(
      'Expected the question "Is it free?" with the answer "No."\n\n- Expected answer\n+ Received answer\n\n- "No."\n+ "Yes."',
    )
    const unanswered = { ...graph, '@graph': [{ '@type': 'Question', name: 'Why?' }] }
    expect(messageOf(() => expect(unanswered).toHaveQuestion('Why?', 'So.'))).toContain(
      '- "So."\n+ no answer',
    )
  })

  it('shows the question with .not', () => {
    expect(messageOf(() => expect(page).not.toHaveQuestion(/FREE/i))).toBe(
      'Expected no question /FREE/i\n\nFound:\n  "Is it free?"',
    )
  })

  it('works within other expectations', () => {
    expect({ page }).toEqual({ page: expect.toHaveQuestion('Is it free?') })
    expect({ page }).not.toEqual({ page: expect.toHaveQuestion('Is it dear?') })
  })
})

describe('toHaveNoCmsUrls', () => {
  const urls = { from: 'https://www.example.com/', to: 'https://front.example.com/' }
  const linking = fakePost({
    image: { id: 9, url: 'https://www.example.com/wp-content/uploads/a.png', width: 1200, height: 630 },
    questions: [['Is it free?', 'See <a href="https://www.example.com/fees/">fees</a>.']],
  })
  const mapped = composeHead(linking, { urls })

  it.each<[string, unknown, unknown]>([
    ['a head', mapped, composeHead(linking)],
    ['the HTML of a head', renderHead(mapped), renderHead(composeHead(linking))],
    ['a page', rewritePageUrls(toFaqPage(linking), urls), toFaqPage(linking)],
    [
      'a document',
      '<a href="/fees/">A</a><a href="https://front.example.com/">B</a>',
      '<a href="//www.example.com/fees/">A</a>',
    ],
  ])('reads %s', (_, right, wrong) => {
    expect(right).toHaveNoCmsUrls(urls)
    expect(wrong).not.toHaveNoCmsUrls(urls)
  })

  it('finds a single URL in any tag, in the graph, and in the markup of an answer', () => {
    const left = 'https://www.example.com/left/'
    const heads: readonly Head[] = [
      { ...mapped, canonical: left },
      { ...mapped, alternates: { de: left } },
      { ...mapped, extra: [{ tag: 'link', attributes: { rel: 'author', href: left } }] },
      { graph: { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage', url: left }] } },
      {
        graph: {
          '@context': 'https://schema.org',
          '@graph': [{ '@type': 'Answer', text: `<a href="${left}">A</a>` }],
        },
      },
    ]
    for (const head of heads)
      expect(messageOf(() => expect(head).toHaveNoCmsUrls(urls))).toBe(
        `Expected no URLs of the CMS\n\nFound:\n  ${left}`,
      )
  })

  it('allows the URLs that the map leaves with the CMS, and URLs in text', () => {
    const image = { url: 'https://www.example.com/wp-content/uploads/a.png' }
    expect({ openGraph: { images: [image] } }).toHaveNoCmsUrls(urls)
    expect({ openGraph: { images: [image] } }).not.toHaveNoCmsUrls({ ...urls, media: 'rewrite' })
    expect({ description: 'More on https://www.example.com/.' }).toHaveNoCmsUrls(urls)
  })

  it('throws for an invalid map and for a value that is not a head, even with .not', () => {
    expect(() => expect({}).not.toHaveNoCmsUrls({ ...urls, to: 'front.example.com' })).toThrow(
      'Cannot use urls',
    )
    expect(() => expect(post).not.toHaveNoCmsUrls(urls)).toThrow('this is a post')
  })

  it('says with .not that it found none', () => {
    expect(messageOf(() => expect({}).not.toHaveNoCmsUrls(urls))).toBe('Expected URLs of the CMS, found none')
  })
})

describe('the types', () => {
  it('are known to expect', () => {
    expectTypeOf(expect(page).toHaveQuestion).parameters.toEqualTypeOf<
      [question: string | RegExp, answer?: string | RegExp | undefined]
    >()
    // @ts-expect-error a number is not a question
    expect(() => expect(page).toHaveQuestion(1)).toThrow()
    // @ts-expect-error unknown rule
    expect(() => expect(html).toHaveNoSeoErrors({ rules: { 'head/none': 'off' } })).toThrow()
    // @ts-expect-error unknown matcher
    expect(() => expect(html).toHaveSeo()).toThrow()
  })
})
