import { describe, expect, it } from 'vitest'
import { composeHead, parsePost, toFaqPage } from 'wp-faq-seo'
import { toMarkdown } from 'wp-faq-seo/faq'
import { lint } from 'wp-faq-seo/lint'
import { headFromYoastHtml, headFromYoastJson } from 'wp-faq-seo/plugins'

const site = { url: 'https://example.com/', name: 'Example', language: 'en-US' }

function postOf(content: string, more: object = {}) {
  return parsePost({
    id: 5,
    type: 'faq',
    link: 'https://example.com/faq/fee/',
    title: { rendered: 'What is the fee?' },
    content: { rendered: content },
    ...more,
  })
}

/** Contents whose builder is switched off, and the text that is left. */
const WRAPPED: readonly (readonly [builder: string, content: string])[] = [
  [
    'WPBakery',
    '<p>[vc_row][vc_column][vc_column_text]</p>\n<p>Ten euros.</p>\n<p>[/vc_column_text][/vc_column][/vc_row]</p>',
  ],
  [
    'WPBakery with styles',
    '<p>[vc_row css=&#8221;.vc_custom_1{padding: 10px !important;}&#8221; el_class=&#8221;a [b]&#8221;][vc_column_text]Ten euros.[/vc_column_text][/vc_row]</p>',
  ],
  [
    'Divi',
    '<p>[et_pb_section fb_built=&#8221;1&#8243; _builder_version=&#8221;4.4.3&#8243;][et_pb_row][et_pb_text admin_label="Text"]<p>Ten euros.</p>[/et_pb_text][/et_pb_row][/et_pb_section]</p>',
  ],
  [
    'Avada',
    '<p>[fusion_builder_container type=&#8220;flex&#8220;<br />\nhundred_percent=„no“][fusion_text]<br />\nTen euros.[/fusion_text][/fusion_builder_container]</p>',
  ],
  [
    'Enfold',
    "[av_section min_height='' id='a'][av_textblock size='' font_color='']Ten euros.[/av_textblock][/av_section]",
  ],
  [
    'Enfold with typography',
    '<p>[av_textblock size=&#8221; font_color=&#8221; color=&#8221;]Ten euros.[/av_textblock]</p>',
  ],
  ['Cornerstone', '[cs_content][cs_element_text _id="3" /]Ten euros.[/cs_content]'],
  ['Exponent', '[tatsu_section bg_color=«red»][tatsu_text]Ten euros.[/tatsu_text][/tatsu_section]'],
  ['Flatsome', '[section]\n[row]\n[col span__sm="12"]\n<p>Ten euros.</p>\n[/col]\n[/row]\n[/section]'],
  ['Thrive', '[thrive_text_block color="blue"]Ten euros.[/thrive_text_block]'],
  ['Jupiter', '[mk_page_section][mk_padding_divider size=&#8242;20&#8242;]Ten euros.[/mk_page_section]'],
  ['King Composer', '[kc_row use_container="yes"][kc_column_text]Ten euros.[/kc_column_text][/kc_row]'],
  [
    'an HTML element with code',
    '[vc_raw_html]JTNDYiUzRQ==[/vc_raw_html]<p>Ten euros.</p>[fusion_imageframe]https://example.com/a.png[/fusion_imageframe]',
  ],
]

describe('content of a page builder that is switched off', () => {
  it.each(WRAPPED)(
    'has only its text in questions, text, Markdown, descriptions and graph: %s',
    (_, content) => {
      const post = postOf(content)
      const page = toFaqPage(post)
      expect(page.questions.map(({ answer }) => answer.text)).toEqual(['Ten euros.'])
      expect(page.questions[0]?.answer.html).not.toMatch(/[[\]]|<p>\s*<\/p>/)
      expect([page.text, page.excerpt]).toEqual(['Ten euros.', 'Ten euros.'])
      expect(toMarkdown(page)).toBe('# What is the fee?\n\nTen euros.\n')
      const head = composeHead(post, { site })
      expect([head.description, head.openGraph?.description]).toEqual(['Ten euros.', 'Ten euros.'])
      expect(JSON.stringify(head)).not.toMatch(
        /(?:vc|et_pb|fusion|av|cs|tatsu|thrive|mk|kc)_[a-z]|\[(?:row|col)/,
      )
    },
  )

  it.each(WRAPPED)('has only its text in the excerpt that WordPress made from it: %s', (_, content) => {
    const rendered = `<p>${content.replace(/<[^>]*>/g, '')}</p>`
    expect(toFaqPage(postOf(content, { excerpt: { rendered } })).excerpt).toBe('Ten euros.')
  })

  it('has an excerpt of its text if WordPress cut the excerpt within the shortcodes', () => {
    const content =
      '[et_pb_section fb_built="1" admin_label="A long section"]<p>Ten euros.</p>[/et_pb_section]'
    const rendered = '<p>[et_pb_section fb_built=&#8221;1&#8243; admin_label=&#8221;A long [&hellip;]</p>'
    expect(toFaqPage(postOf(content, { excerpt: { rendered } })).excerpt).toBe('Ten euros.')
  })

  it('separates the texts of two elements', () => {
    const content = '[vc_column_text]Ten euros.[/vc_column_text][vc_column_text]No more.[/vc_column_text]'
    expect(toFaqPage(postOf(content)).text).toBe('Ten euros. No more.')
    expect(toFaqPage(postOf('Ten [su_highlight]euros[/su_highlight], no more')).text).toBe(
      'Ten euros, no more',
    )
  })

  it('has questions with clean answers in its accordions', () => {
    const content =
      '[vc_row]<details><summary>How much?</summary>[vc_column_text]Ten euros.[/vc_column_text]</details>[/vc_row]'
    expect(toFaqPage(postOf(content, { title: { rendered: 'Fees' } })).questions[0]?.answer.html).toBe(
      'Ten euros.',
    )
  })

  it.each([
    'See [1], [sic] and [citation needed] in a[0].',
    'The [note] of a [row] in the [section], with [x_i] and [col].',
    'Write [[vc_row]] there.',
    'Use [vc_row to start the row.',
    'Use [vc_row and then [vc_column.',
    'See the [gallery ids="1,2"] or [my_form id="3"].',
  ])('keeps brackets that are text: %s', (text) => {
    expect(toFaqPage(postOf(`<p>${text}</p>`)).text).toBe(text)
  })

  it('keeps shortcodes in code', () => {
    const page = toFaqPage(
      postOf('<p>Write <code>[vc_row]</code>.</p><pre>[vc_row]\n[/vc_row]</pre>[vc_row]<p>End.</p>'),
    )
    expect(page.text).toBe('Write [vc_row].\n\n[vc_row]\n[/vc_row]\n\nEnd.')
  })

  it.each([
    '[vc_row a="',
    '[vc_row a="b] ',
    '[row b="',
    '[vc_raw_html]',
    '[',
    '[vc_row ',
    '[row][/row] ',
    '[vc_row b=&#8221;[&hellip;',
    '<code>[vc_row',
    '<p> ',
    '<br />',
    'a [vc_row] ',
    '[vc_row] ',
    'a [vc_row]<p',
  ])('is read in linear time from a repeated %j', (piece) => {
    const start = performance.now()
    expect(toFaqPage(postOf(`[vc_row]${piece.repeat(1_000_000 / piece.length)}`)).text).toBeTypeOf('string')
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

describe('the head of a plugin with shortcodes of a page builder', () => {
  const stored = '[vc_row css=&#8221;.vc_custom_1{&#8221;]Ten euros &amp; more [&hellip;]'
  const graph = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebPage', '@id': 'https://example.com/faq/fee/', description: stored },
      {
        '@type': 'Question',
        name: 'Fee?',
        acceptedAnswer: { '@type': 'Answer', text: '[vc_row]<p>Ten.</p>[/vc_row]' },
      },
    ],
  }

  it('does not contain them in descriptions and answers, from JSON or HTML', () => {
    const escaped = stored.replace(/&(?!amp;|#|hellip)/g, '&amp;')
    const html =
      `<meta name="description" content="${escaped}"><meta property="og:description" content="${escaped}">` +
      `<meta name="twitter:description" content="${escaped}"><script type="application/ld+json">${JSON.stringify(graph)}</script>`
    const json = { description: stored, og_description: stored, twitter_description: stored, schema: graph }
    for (const head of [headFromYoastJson(json), headFromYoastHtml(html)]) {
      const descriptions = [head.description, head.openGraph?.description, head.twitter?.description]
      expect(new Set(descriptions)).toEqual(new Set(['Ten euros & more […]']))
      const [page, question] = head.graph?.['@graph'] ?? []
      expect(page?.description).toBe('Ten euros & more […]')
      expect(question?.acceptedAnswer).toEqual({ '@type': 'Answer', text: '<p>Ten.</p>' })
    }
  })

  it('has a derived description if no text is left', () => {
    const cut = '[et_pb_section fb_built=&#8221;1&#8243; admin_label=&#8221;Sec [&hellip;]'
    const post = postOf('[et_pb_section fb_built="1"]<p>Ten euros.</p>[/et_pb_section]', {
      yoast_head_json: { title: 'Fee', og_title: 'Fee', og_description: cut },
    })
    expect(composeHead(post, { site }).openGraph?.description).toBe('Ten euros.')
    expect(composeHead(post).openGraph).toEqual({ title: 'Fee' })
  })
})

describe('a text about shortcodes', () => {
  const TEXTS = [
    'Learn how [vc_row] and [vc_column] work.',
    'Use [vc_row] to start.',
    '[vc_row] is the outer element.',
    'Close [vc_row] with [/vc_row].',
    'The [fusion_text] Element',
    'Elements: [vc_row], [vc_column], [vc_column_text]',
    'Was macht [et_pb_section]?',
    'Le code court «\u00a0[fusion_text]\u00a0» fait quoi\u00a0?',
    'まず[vc_row]を使います。',
    'Что такое “[vc_row]”?',
  ]

  it.each(TEXTS)('keeps them: %s', (text) => {
    const post = postOf(`<p>${text}</p>`, {
      excerpt: { rendered: `<p>${text}</p>` },
      yoast_head_json: { title: text, description: text, og_description: text },
    })
    const page = toFaqPage(post)
    expect([page.text, page.excerpt]).toEqual([text, text])
    const head = composeHead(post)
    expect([head.description, head.openGraph?.description]).toEqual([text, text])
    expect(lint({ head, post }).filter(({ ruleId }) => ruleId === 'faq/shortcode-left')).toEqual([])
  })

  it('keeps those in the words of a title and in code', () => {
    const post = postOf('<p>Use <code>[vc_row]</code> to start.</p>', {
      title: { rendered: 'How to use <code>[vc_row]</code>?' },
      yoast_head_json: {
        title: 'How to use [vc_row]?',
        description: 'Learn how [vc_row] and [vc_column] work.',
        og_description: 'Use [vc_row] to start.',
      },
    })
    const head = composeHead(post)
    expect(head.description).toBe('Learn how [vc_row] and [vc_column] work.')
    expect(head.openGraph?.description).toBe('Use [vc_row] to start.')
  })

  it('keeps attributes in an excerpt only if the content shows the shortcode as code', () => {
    const excerptOf = (content: string) =>
      toFaqPage(
        postOf(content, {
          excerpt: { rendered: '<p>Use [vc_row el_class=&#8221;a b&#8221;] to start.</p>' },
        }),
      ).excerpt
    expect(excerptOf('<p>Use <code>[vc_row el_class="a b"]</code> to start.</p>')).toBe(
      'Use [vc_row el_class=”a b”] to start.',
    )
    expect(excerptOf('<p>Use [vc_row el_class=&#8221;a b&#8221;] to start.</p>')).toBe('Use to start.')
  })

  it.each([
    ['[vc_row][vc_column][vc_column_text]In May.[/vc_column_text]…', 'In May.…'],
    ['[et_pb_section fb_built=&#8221;1&#8243; admin_label="a"]In May', 'In May'],
    ['In May we open [vc_row css="a', 'In May we open'],
    ['In May we open. [vc_separator] No more', 'In May we open. No more'],
    ['Hours [vc_column_text] Monday [/vc_column_text] [/vc_column]', 'Hours Monday'],
    ['Ten euros[/vc_column_text][/vc_column][/vc_row]', 'Ten euros'],
    ['[vc_column_text] In May we open [&hellip;]', 'In May we open […]'],
  ])('does not count as one if they are markup: %s', (description, kept) => {
    expect(headFromYoastJson({ description }).description).toBe(kept)
  })
})

describe('lint', () => {
  const rendered = '<p>[vc_row el_class=&#8221;a&#8221;]Ten euros.[/vc_row]</p>'
  const head = { title: 'Fee', description: '[vc_row el_class=”a”]Ten euros.' }
  const post = postOf(rendered, { excerpt: { rendered } })

  it.each([
    ['the head alone', { head }],
    ['the post', { head, post }],
    ['the page', { head, page: toFaqPage(post) }],
    ['all of them', { head, post, page: toFaqPage(post), json: post }],
  ])('reports them, given %s', (_, input) => {
    const found = lint(input).filter(({ ruleId }) => ruleId === 'faq/shortcode-left')
    expect(found.map(({ path }) => path)).toContain('meta[name="description"]')
  })

  it.each([
    ['post', { post }, 'post.content.rendered'],
    ['page', { page: toFaqPage(post) }, 'page.html'],
    ['JSON', { json: post }, 'json.content.rendered'],
    [
      "plugin's description",
      { json: { yoast_head_json: { description: '[vc_row][vc_column]Ten euros.' } } },
      'json.yoast_head_json.description',
    ],
    [
      'excerpt, beside a clean head',
      { json: { excerpt: { rendered } }, head: { description: 'Ten euros.' } },
      'json.excerpt.rendered',
    ],
  ])('names them in the %s without anything else', (_, input, path) => {
    const found = lint(input).filter(({ ruleId }) => ruleId === 'faq/shortcode-left')
    expect(found.map((one) => one.path)).toContain(path)
  })

  it('names those of the content if the head has none', () => {
    const found = lint({ post, head: composeHead(post, { site }) })
    expect(found.filter(({ ruleId }) => ruleId === 'faq/shortcode-left').map(({ path }) => path)).toEqual([
      'post.content.rendered',
    ])
  })
})
