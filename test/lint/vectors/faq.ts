import { added, CLEAN_HTML, PAGE_URL, replaced, withGraph } from '../clean-head.js'
import type { RuleVectors, Vector } from '../vectors.js'

/** The clean head with another first question, or another answer to it. */
const asking = (name: unknown): Vector =>
  withGraph(({ Question }) => {
    if (Question !== undefined) Question.name = name
  })
const answering = (text: unknown): Vector =>
  withGraph(({ Question }) => {
    if (Question !== undefined) Question.acceptedAnswer.text = text
  })
const accepting = (acceptedAnswer: unknown): Vector =>
  withGraph(({ Question }) => {
    if (Question !== undefined) Question.acceptedAnswer = acceptedAnswer
  })

/** The clean head with other names for its two questions. */
const named = (one: string, other: string): Vector => ({
  html: CLEAN_HTML.replaceAll('What does a course cost?', one).replaceAll(
    'Who has to pay for the books?',
    other,
  ),
})

const NO_GRAPH: Vector = { html: '<title>Fees</title>' }
const NO_FAQ: Vector = { graph: { '@context': 'https://schema.org', '@type': 'WebPage', name: '' } }
const SILENT = [NO_GRAPH, NO_FAQ]
/** A QAPage, whose questions are not those of an FAQ. */
const QUIZ: Vector = {
  graph: {
    '@context': 'https://schema.org',
    '@type': 'Quiz',
    hasPart: [{ '@type': 'Question', name: '' }],
  },
}

/** A page that shows the questions and answers of the clean head. */
const PAGE_HTML = `<h1>What does a course cost?</h1><p>Ten euros for an evening, <a href="/term/">ninety for a term</a>.</p>
<h2>Who has to pay for the <em>books</em>?</h2><div hidden>All books are part of the fee, and so is the exam.</div>`

const faqPage = (more: object) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: [
      {
        '@type': 'Question',
        name: 'Is there an exam?',
        acceptedAnswer: { '@type': 'Answer', text: 'Yes, in May of each year.' },
      },
    ],
    ...more,
  })}</script>`

const A = '<p>Ten euros for an evening.</p>'

export const FAQ_VECTORS: Readonly<Record<string, RuleVectors>> = {
  'faq/no-rich-result': {
    flags: [{ html: CLEAN_HTML }],
    passes: [{ graph: { '@context': 'https://schema.org', '@type': 'WebPage' } }],
    silent: SILENT,
  },
  'faq/no-question': {
    flags: [
      withGraph(({ FAQPage }) => delete FAQPage?.mainEntity),
      {
        html: '<title>Fees</title><script type="application/ld+json; charset=utf-8">{"@context":"https://schema.org","@type":"FAQPage"}</script>',
      },
      withGraph(({ FAQPage }) => {
        if (FAQPage !== undefined) FAQPage.mainEntity = []
      }),
      withGraph(({ FAQPage }) => {
        if (FAQPage !== undefined) FAQPage.mainEntity = 'What does a course cost?'
      }),
      withGraph(({ FAQPage }) => {
        if (FAQPage !== undefined) FAQPage.mainEntity = { '@type': 'WebSite', name: 'Example', url: PAGE_URL }
      }),
    ],
    passes: [
      withGraph(({ FAQPage }) => {
        if (FAQPage !== undefined) FAQPage.mainEntity = { '@id': `${PAGE_URL}#question-2` }
      }),
    ],
    silent: SILENT,
  },
  'faq/question-empty': {
    flags: ['', ' ', '&nbsp;', '<b></b>', '\u200b', ['']].map((name) => ({
      ...asking(name),
      also: ['graph/entity-in-text', 'graph/empty-value'],
    })),
    passes: [
      asking('7?'),
      asking(['What does a course cost?']),
      asking({ '@value': 'What is the fee?', '@language': 'en' }),
    ],
    silent: [...SILENT, QUIZ],
  },
  'faq/question-form': {
    flags: [
      asking('Refund policy'),
      asking('The whole of what it costs'),
      withGraph(({ Question }) => Object.assign(Question ?? {}, { name: 'Preise', inLanguage: 'de' })),
    ],
    passes: [
      asking('How to get a refund'),
      asking('Refunds?'),
      asking('Refunds? (all)?”'),
      withGraph(({ Question }) =>
        Object.assign(Question ?? {}, { name: 'Wie viel es kostet', inLanguage: 'de-DE' }),
      ),
      withGraph(({ Question }) => Object.assign(Question ?? {}, { name: '如何退款', inLanguage: 'zh-CN' })),
      // Finnish interrogatives are not known.
      withGraph(({ Question }) =>
        Object.assign(Question ?? {}, { name: 'Maksaako kurssi', inLanguage: 'fi' }),
      ),
    ],
    silent: [...SILENT, asking('')],
  },
  'faq/few-questions': {
    flags: [named('Smith v. Jones', 'Miller v. Brown'), named('Preise', 'Öffnungszeiten')],
    passes: [
      named('Smith v. Jones', 'Who won?'),
      named('How to pay', 'Where to pay'),
      asking('Smith v. Jones'),
    ],
    silent: [...SILENT, QUIZ],
  },
  'faq/question-duplicate': {
    flags: [asking('Who has to pay for the books?'), asking('WHO has to pay, for the books')],
    passes: [asking('Who has to pay for the book?'), asking('Who has to pay for the C++ books?')],
    silent: [...SILENT, withGraph(({ Question }) => delete Question?.name)].slice(0, 2),
  },
  'faq/question-html': {
    flags: [
      asking('How <b>long</b>?'),
      asking('How long?<br/>'),
      asking('<p class="q">How long?</p>'),
      asking(['How long?', 'How <b>long</b>?']),
    ],
    passes: [
      asking('Is 2 < 3 or 3 > 2?'),
      asking('Do you <3 it?'),
      // A question about HTML, written by its author.
      { ...asking('What does <br> do?'), json: { title: { rendered: 'What does &lt;br&gt; do?' } } },
    ],
    silent: SILENT,
  },
  'faq/question-long': {
    flags: [
      asking(`${'a'.repeat(300)}?`),
      { ...asking('Is it free?'), config: { rules: { 'faq/question-long': ['on', { maxCharacters: 10 }] } } },
    ],
    passes: [asking(`${'a'.repeat(299)}?`), asking(`${'😀'.repeat(299)}?`)],
    silent: SILENT,
  },
  'faq/answer-missing': {
    flags: [
      accepting(undefined),
      accepting([]),
      accepting('Ten euros for an evening.'),
      accepting({ '@type': 'Answer', inLanguage: 'en-US' }),
      accepting({ text: A }),
      answering(10),
    ],
    passes: [accepting([{ '@type': 'Answer', text: A }]), answering([A])],
    silent: [...SILENT, QUIZ],
  },
  'faq/answer-empty': {
    flags: ['', '<p>&nbsp;</p>', ' \u200b ', '<p><br></p>'].map(answering),
    passes: [answering('7'), answering(A)],
    silent: [...SILENT, accepting([])],
  },
  'faq/answer-image-only': {
    flags: [
      answering('<p><img src="https://www.example.com/a.png" alt="Fees"></p>'),
      answering('<video src="https://www.example.com/a.mp4"></video>'),
    ],
    passes: [
      answering('<img src="https://www.example.com/a.png" alt="">Ten euros for an evening.'),
      answering(A),
    ],
    silent: [...SILENT, accepting([])],
  },
  'faq/answer-tag': {
    flags: [
      answering('<table><tr><td>Ten euros</td><td>an evening</td></tr></table>'),
      answering('<p>Ten <span>euros</span> an evening.</p>'),
      answering('Ten <ABBR>EUR</ABBR> an evening.'),
    ],
    passes: [
      answering(
        '<h2>Fees</h2><div><p>Ten <b>euros</b><br> <i>an</i> <em>evening</em></p><ul><li><strong>one</strong></li></ul><ol></ol></div>',
      ),
      answering('1 < 2 and <3'),
    ],
    silent: [...SILENT, accepting([])],
  },
  'faq/answer-active': {
    flags: [
      'Ten euros. <script>open()</script>',
      'Ten euros. <style>p{}</style>',
      'Ten euros. <iframe src="https://www.example.com/"></iframe>',
      '<p onclick="open()">Ten euros.</p>',
      '<a href="https://www.example.com/" ping="javascript:open()">Ten euros.</a>',
      '<svg><set attributeName="onload" to="open()" /></svg>Ten euros.',
      '<a href="java&#10;script:open()">Ten euros.</a>',
      '<a href=" JAVASCRIPT:open()">Ten euros.</a>',
      '<form><input></form>Ten euros.',
      '<object data="https://www.example.com/a.swf"></object>Ten euros.',
      ['Ten euros for an evening.', 'Ten euros. <script>open()</script>'],
    ].map((text) => ({ ...answering(text) })),
    passes: [
      answering('<a href="https://www.example.com/?a=javascript:x">Ten euros.</a>'),
      answering('JavaScript: ten euros. &lt;script&gt;'),
    ],
    silent: [...SILENT, accepting([])],
  },
  'faq/answer-long': {
    flags: [
      answering('a '.repeat(2501)),
      { ...answering(A), config: { rules: { 'faq/answer-long': ['on', { maxCharacters: 10 }] } } },
    ],
    passes: [answering('a'.repeat(5000)), answering(`<p>${'<b>a</b>'.repeat(5000)}</p>`)],
    silent: [...SILENT, accepting([])],
  },
  'faq/answer-short': {
    flags: [
      answering('Yes.'),
      answering('<p>Ten euros.</p>'),
      { ...answering(A), config: { rules: { 'faq/answer-short': ['on', { minWords: 6 }] } } },
    ],
    passes: [answering('Yes, for all.'), answering('一晚十欧元。')],
    silent: [...SILENT, accepting([])],
  },
  'faq/answer-many': {
    flags: [
      accepting([
        { '@type': 'Answer', text: A },
        { '@type': 'Answer', text: '<p>Ninety euros for a term.</p>' },
      ]),
    ],
    passes: [accepting([{ '@type': 'Answer', text: A }])],
    silent: [...SILENT, accepting(undefined)].slice(0, 2),
  },
  'faq/answer-link': {
    flags: [
      answering('See <a href="/fees/">the fees of courses</a>.'),
      answering('See <a href="#fees">the fees of courses</a>.'),
      answering('See <a href="">the fees of courses</a>.'),
      answering('See <a href="//www.example.com/fees/">the fees of courses</a>.'),
      answering('See <a href="https://www.example.com/fees/"></a> for the fees.'),
      answering('See <a href="https://www.example.com/fees/"> &nbsp; </a> for the fees.'),
      answering('See <a href="https:///fees/">the fees of courses</a>.'),
      answering('See <a href="https://">the fees of courses</a>.'),
    ],
    passes: [
      answering('See <a href="https://www.example.com/fees/">the fees of courses</a>.'),
      answering('Write to <a href="mailto:a@example.com">all of us</a> about fees.'),
      answering('See <a>the fees of courses</a>.'),
    ],
    silent: [...SILENT, answering(A)],
  },
  'faq/answer-unbalanced': {
    flags: [
      '<p><b>Ten euros for all.</p>',
      '<p>Ten euros for all.</b></p>',
      '<b><i>Ten euros for all.</b></i>',
      '<p>Ten euros <a href="https://www.example.com/">for all.</p>',
      '<p>Ten euros for all.</p></p>',
      '<p>Ten <div>euros</div> for all.</p>',
      '<div>Ten euros for all.',
      'Ten euros for all. <a href="https://www.exam',
    ].map(answering),
    passes: [
      '<ul><li>Ten euros<li>for all</ul>',
      '<p>Ten euros<p>for all',
      '<p>Ten euros<br/>for <br>all</p>',
      '<p>1 < 2 <!-- b> --> for all</p>',
    ].map(answering),
    silent: [...SILENT, answering('Ten euros for all.')],
  },
  'faq/answer-equals-question': {
    flags: [answering('<p>What does a course cost?</p>'), answering('what does a <b>course</b> cost')],
    passes: [answering('What does a course cost? Ten euros.')],
    silent: [...SILENT, accepting([])],
  },
  'faq/shortcode-left': {
    flags: [
      answering('Ten euros. [faq id=3]'),
      answering('Ten euros. [contact-form-7 id="3" title="Write"]'),
      answering('[vc_row]Ten euros for all.[/vc_row]'),
      answering('<!-- wp:paragraph --><p>Ten euros for all.</p><!-- /wp:paragraph -->'),
      added('<meta name="author" content="[gallery ids=&quot;1,2&quot;]">'),
      answering(
        '[et_pb_text admin_label=&#8221;Text [b]&#8221; _builder_version=&#8221;4.4.3&#8243;]Ten euros.[/et_pb_text]',
      ),
      answering('[row][col span="6"]Ten euros for all.[/col][/row]'),
      ...['content', 'title', 'excerpt'].flatMap((field) => [
        {
          ...added('<meta name="author" content="[fusion_text size=&quot;1&quot;]Ten euros [&hellip;]">'),
          json: { [field]: { rendered: '<p>[fusion_text size="1"]Ten euros[/fusion_text]</p>' } },
        },
        {
          ...added('<meta name="author" content="[vc_row css=”.vc_custom_1{ […]">'),
          json: { [field]: { rendered: '<p>[vc_row css=”.vc_custom_1{ […]</p>' } },
        },
      ]),
      {
        ...added('<meta name="author" content="Ten euros. [faq id=3]">'),
        json: { content: { rendered: '<p>Ten euros. [faq id=3]</p>' } },
      },
      {
        ...added('<meta name="author" content="[vc_row]Ten">'),
        page: { url: '', title: '', html: '[vc_row]Ten[/vc_row]' },
      },
      // The shortcode is also in the content, unrendered.
      {
        ...answering('Ten euros. [faq id=3]'),
        json: { content: { rendered: '<p>Ten euros. [faq id=3]</p>' } },
      },
      // One of the page, the post and its JSON is enough.
      { page: { url: '', title: '', html: '[vc_row]Ten[/vc_row]' } },
      ...['content', 'title', 'excerpt'].map((field) => ({
        json: { [field]: { rendered: '<p>[vc_row][vc_column]Ten</p>' } },
      })),
      { json: { description: '[vc_row][vc_column]Ten' } },
      ...['description', 'og_description', 'twitter_description'].map((field) => ({
        json: {
          yoast_head_json: {
            [field]: '[et_pb_section fb_built=&#8221;1&#8243; admin_label=&#8221;[&hellip;]',
          },
        },
      })),
      { json: { yoast_head_json: { schema: { '@graph': [{ description: '[vc_row][vc_column]Ten' }] } } } },
      {
        json: { yoast_head: '<meta name="description" content="[vc_row][vc_column]Ten">' },
        head: { title: 'Fees', description: 'Ten' },
      },
    ],
    passes: [
      answering('Ten euros [sic], see [1] and [all of it].'),
      answering('Write a[0] = [x] to all [optional].'),
      answering('Terms [x_i] of a [row], see [section] and [citation needed].'),
      {
        ...added('<meta name="author" content="How to write [vc_row]?">'),
        json: { content: { rendered: '<p>Write <code>[vc_row]</code>.</p>' } },
      },
      {
        ...answering('Write [faq id=3] there.'),
        json: { content: { rendered: '<p>Write <code>[faq id=3]</code> there.</p>' } },
      },
      {
        ...added('<meta name="author" content="What is [gallery]?">'),
        json: { title: { rendered: 'What is [gallery]?' } },
      },
      ...['Learn how [vc_row] and [vc_column] work.', 'How to use [vc_row]?'].map((text) => ({
        json: { excerpt: { rendered: `<p>${text}</p>` }, yoast_head_json: { description: text } },
      })),
      { json: { title: { rendered: '[gallery]' } } },
    ],
    silent: [{ urls: [] }],
  },
  'faq/answer-promo': {
    flags: [
      answering('Call us! <a href="https://www.example.com/contact/">All the ways to reach us</a>'),
      answering('<a href="https://www.example.com/fees/">The fees of all our courses</a>'),
      answering('Call +49 (30) 1234-5678'),
      answering('fees@example.com'),
    ],
    passes: [
      answering('Ten euros for an evening. <a href="https://www.example.com/fees/">All fees</a>'),
      answering('In 2026, ten euros for all.'),
      answering('Yes.'),
    ],
    silent: [...SILENT, accepting([])],
  },
  'faq/not-visible': {
    flags: [
      { html: CLEAN_HTML, pageHtml: '<p>Something else.</p>' },
      { html: CLEAN_HTML, pageHtml: PAGE_HTML.replace('books', 'pens') },
      { html: CLEAN_HTML, pageHtml: PAGE_HTML.replace('Ten euros', 'Two euros') },
    ],
    passes: [
      { html: CLEAN_HTML, pageHtml: PAGE_HTML },
      { html: CLEAN_HTML, pageHtml: PAGE_HTML.toUpperCase() },
    ],
    silent: [{ html: CLEAN_HTML }, { ...NO_FAQ, pageHtml: '' }],
  },
  'faq/faq-and-qa': {
    flags: [
      withGraph(({ FAQPage }) => FAQPage?.['@type'].push('QAPage')),
      {
        graph: {
          '@context': 'https://schema.org',
          '@type': 'QAPage',
          mainEntity: ['One?', 'Two?'].map((name) => ({
            '@type': 'Question',
            name,
            answerCount: 1,
            acceptedAnswer: { '@type': 'Answer', text: 'Yes, always so.', url: PAGE_URL },
          })),
        },
      },
    ],
    passes: [
      { html: CLEAN_HTML },
      {
        graph: {
          '@context': 'https://schema.org',
          '@type': 'QAPage',
          mainEntity: {
            '@type': 'Question',
            name: 'One?',
            answerCount: 1,
            acceptedAnswer: { '@type': 'Answer', text: 'Yes, always so.', url: PAGE_URL },
          },
        },
      },
    ],
    silent: SILENT,
  },
  'faq/two-faq-pages': {
    flags: [added(faqPage({})), added(faqPage({ '@id': `${PAGE_URL}#faq` }))],
    passes: [{ html: CLEAN_HTML }, replaced('"FAQPage"', '"CollectionPage"')],
    silent: SILENT,
  },
}
