import { describe, expect, it } from 'vitest'
import { composeHead, parsePost, readPluginHead, safeParsePost, toFaqPage } from 'wp-faq-seo'
import { compareHeads } from 'wp-faq-seo/head'
import { lint } from 'wp-faq-seo/lint'
import { headFromYoastHtml, headFromYoastJson } from 'wp-faq-seo/plugins'
import { type FakePostOptions, fakePost, type QuestionPair } from 'wp-faq-seo/testing'
import { restPostSchema } from 'wp-faq-seo/wordpress'

const PAIRS: readonly QuestionPair[] = [
  ['Is “Q&A” <free>?', 'Yes, <a href="https://www.example.com/fees/">mostly</a>.'],
  ['For whom?', 'For all.'],
]
const TERM = {
  taxonomy: 'category',
  id: 3,
  name: 'Q&A',
  slug: 'q-a',
  url: 'https://www.example.com/category/q-a/',
}
const AUTHOR = {
  id: 7,
  name: 'Ann & Co',
  url: 'https://www.example.com/author/ann/',
  website: 'https://ann.example.net/',
  slug: 'ann',
  description: 'Writes <here>.',
  avatar: 'https://www.example.com/ann.png',
}
const IMAGE = {
  id: 9,
  url: 'https://www.example.com/a.png?b=1&c=2',
  width: 1200,
  height: 630,
  type: 'image/png',
  alt: 'A "door" & a lamp',
  caption: 'A door',
  fileSize: 900,
  sizes: {
    large: {
      url: 'https://www.example.com/a-2.png',
      width: 600,
      height: 315,
      type: 'image/png',
      fileSize: 300,
    },
  },
}

const VARIANTS: readonly (readonly [string, FakePostOptions])[] = [
  ['nothing', {}],
  ['yoast questions', { markup: 'yoast', questions: PAIRS }],
  ['details', { markup: 'details', questions: PAIRS }],
  ['accordion', { markup: 'accordion', questions: PAIRS, language: 'de-AT' }],
  ['noindex', { noindex: true }],
  ['protected', { isProtected: true, markup: 'yoast', questions: PAIRS }],
  ['draft', { status: 'draft' }],
  ['no head', { seo: 'none' }],
  ['hostile texts', { title: '</title><script>"&quot;\u2028', excerpt: '"><!-- \\', slug: '__proto__' }],
  [
    'all that belongs to it',
    { terms: [TERM], author: AUTHOR, image: IMAGE, modified: '2025-03-01T10:00:00Z' },
  ],
]

describe('fakePost', () => {
  it.each(VARIANTS)('is well-formed: %s', (_, options) => {
    const post = fakePost(options)
    expect(restPostSchema.safeParse(post).success).toBe(true)
    expect(safeParsePost(post)).toMatchObject({ success: true, warnings: [] })
  })

  it.each(VARIANTS)('is JSON, equal but a new object each time: %s', (_, options) => {
    const post = fakePost(options)
    expect(JSON.parse(JSON.stringify(post))).toStrictEqual(post)
    expect(fakePost(options)).toStrictEqual(post)
    expect(fakePost(options)).not.toBe(post)
  })

  it.each(VARIANTS.filter(([name]) => name !== 'no head'))(
    'has heads that say the same: %s',
    (_, options) => {
      const { yoast_head: html = '', yoast_head_json: json = {} } = fakePost(options)
      expect(compareHeads(headFromYoastJson(json), headFromYoastHtml(html))).toEqual([])
    },
  )

  it.each(VARIANTS.filter(([name]) => !/hostile|draft/.test(name)))(
    'composes to a head without errors: %s',
    (_, options) => {
      const head = composeHead(parsePost(fakePost(options)))
      expect(lint({ head }).filter(({ severity }) => severity === 'error')).toEqual([])
    },
  )

  it('has the documented defaults', () => {
    const post = fakePost()
    expect(post).toMatchObject({
      id: 42,
      type: 'faq',
      slug: 'what-does-a-course-cost',
      status: 'publish',
      link: 'https://www.example.com/faq/what-does-a-course-cost/',
      date_gmt: '2025-01-15T09:00:00',
      modified_gmt: '2025-01-15T09:00:00',
      title: { rendered: 'What does a course cost?' },
      content: {
        rendered: '\n<p>An evening is ten euros, a term of ten evenings is ninety. Books are included.</p>\n',
      },
      author: 0,
      featured_media: 0,
    })
    expect(Object.keys(post)).not.toContain('lang')
    expect(Object.keys(post)).not.toContain('_embedded')
    expect(toFaqPage(post).questions.map(({ question, source }) => [question, source])).toEqual([
      ['What does a course cost?', 'post'],
    ])
  })

  it('follows its options', () => {
    const post = fakePost({
      id: 5,
      type: 'page',
      slug: 'fees',
      site: 'https://cms.example.com/blog',
      title: 'Fees – & “more”',
      content: '<p>Ten euros.</p>',
      excerpt: 'Ten & more',
      status: 'private',
      language: 'de-DE',
      published: '2024-02-03T04:05:06Z',
      modified: '2024-03-04T05:06:07+00:00',
    })
    expect(post.title.rendered).toBe('Fees – &#038; “more”')
    expect(post.lang).toBe('de')
    expect(post.guid?.rendered).toBe('https://cms.example.com/blog/?page_id=5')
    expect(post.yoast_head_json).toMatchObject({
      og_locale: 'de_DE',
      article_modified_time: '2024-03-04T05:06:07+00:00',
    })
    expect(toFaqPage(post)).toMatchObject({
      id: 5,
      type: 'page',
      slug: 'fees',
      url: 'https://cms.example.com/blog/fees/',
      title: 'Fees – & “more”',
      text: 'Ten euros.',
      excerpt: 'Ten & more',
      status: 'private',
      publishedAt: '2024-02-03T04:05:06+00:00',
      modifiedAt: '2024-03-04T05:06:07+00:00',
    })
  })

  it('stores a slug in another script as WordPress does', () => {
    expect(fakePost({ title: 'Was ist’s, ä?' }).slug).toBe('was-ists-%c3%a4')
    expect(fakePost({ title: 'A\ud800B' }).slug).toBe('a-b')
  })

  it('has a URL without a slug before publication', () => {
    expect(fakePost({ status: 'draft' }).link).toBe('https://www.example.com/?post_type=faq&p=42')
    expect(fakePost({ status: 'pending', type: 'post' }).link).toBe('https://www.example.com/?p=42')
  })

  it('has the questions of Yoast’s block in content and graph', () => {
    const post = fakePost({ type: 'page', title: 'Questions', markup: 'yoast', questions: PAIRS })
    const { questions } = toFaqPage(post)
    expect(questions.map(({ question, answer }) => [question, answer.text])).toEqual([
      ['Is “Q&A” <free>?', 'Yes, mostly.'],
      ['For whom?', 'For all.'],
    ])
    expect(post.content?.rendered?.match(/(?<= id=")[^"]*/g)).toEqual([
      'faq-question-1736931600001',
      'faq-question-1736931600002',
    ])
    const nodes = readPluginHead(post)?.graph?.['@graph'].filter((node) => node['@type'] === 'Question')
    expect(nodes?.map((node) => node['@id'])).toEqual([
      `${post.link}#faq-question-1736931600001`,
      `${post.link}#faq-question-1736931600002`,
    ])
  })

  it('writes the blocks of WordPress', () => {
    const [summary] =
      fakePost({ markup: 'details', questions: PAIRS }).content?.rendered?.split('</summary>') ?? []
    expect(summary).toBe(
      '\n<details class="wp-block-details is-layout-flow wp-block-details-is-layout-flow"><summary>Is “Q&#038;A” &lt;free&gt;?',
    )
    const accordion = fakePost({ markup: 'accordion', questions: PAIRS }).content?.rendered ?? ''
    expect(accordion.match(/toggle-title">[^<]*|<p>.*<\/p>/g)).toEqual([
      'toggle-title">Is “Q&#038;A” &lt;free&gt;?',
      '<p>Yes, <a href="https://www.example.com/fees/">mostly</a>.</p>',
      'toggle-title">For whom?',
      '<p>For all.</p>',
    ])
  })

  it.each([
    ['details', 'core-details'],
    ['accordion', 'core-accordion'],
  ] as const)('holds questions that a page finds: %s', (markup, source) => {
    const questions: readonly QuestionPair[] = [
      ['Is it free?', 'Yes.'],
      ['For whom?', 'For all.'],
    ]
    const page = toFaqPage(fakePost({ title: 'Questions', markup, questions }))
    expect(page.questions.map((found) => [found.question, found.answer.text, found.source])).toEqual([
      ['Is it free?', 'Yes.', source],
      ['For whom?', 'For all.', source],
    ])
  })

  it('is hidden from search engines in the same way as by Yoast SEO', () => {
    const { yoast_head: html, yoast_head_json: json } = fakePost({ noindex: true })
    expect(json?.robots).toEqual({ index: 'noindex', follow: 'follow' })
    expect(json).not.toHaveProperty('canonical')
    expect(html).toContain('<meta name="robots" content="noindex, follow" />')
    expect(html).not.toContain('canonical')
  })

  it('omits what a password protects', () => {
    const post = fakePost({ isProtected: true, markup: 'yoast', questions: PAIRS })
    expect(post.content).toEqual({ rendered: '', protected: true })
    expect(post.excerpt).toEqual({ rendered: '', protected: true })
    expect(toFaqPage(post)).toMatchObject({ isProtected: true, questions: [] })
    expect(JSON.stringify(post)).not.toContain('mostly')
  })

  it('embeds terms, author and image so that a page can read them', () => {
    const page = toFaqPage(fakePost({ terms: [TERM], author: AUTHOR, image: IMAGE }))
    expect(page.terms).toEqual([TERM])
    expect(page.author).toEqual(AUTHOR)
    expect(page.image).toEqual(IMAGE)
  })

  it('links what it does not embed', () => {
    const post = fakePost({ terms: [{ taxonomy: 'post_tag', id: 8 }], author: { id: 7 } })
    expect(post.tags).toEqual([8])
    expect(post._embedded).toEqual({
      author: [{ code: 'rest_user_invalid_id', message: 'Invalid user ID.', data: { status: 404 } }],
      'wp:term': [[]],
    })
    const page = toFaqPage(post)
    expect([page.terms, page.author]).toEqual([[{ taxonomy: 'post_tag', id: 8 }], { id: 7 }])
  })

  it('has no plugin head without a plugin', () => {
    expect(Object.keys(fakePost({ seo: 'none' })).filter((key) => key.startsWith('yoast'))).toEqual([])
  })

  it('rejects several questions with the markup post, and an unreadable time', () => {
    expect(() => fakePost({ questions: PAIRS })).toThrow(
      new TypeError('The markup "post" needs exactly one question, received 2. Choose another markup.'),
    )
    expect(() => fakePost({ published: 'yesterday' })).toThrow(
      new TypeError('Expected a time as YYYY-MM-DDTHH:MM:SS, received yesterday'),
    )
  })
})
