import { HtmlRenderer, Parser } from 'commonmark'
import { tests } from 'commonmark-spec'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { describe } from 'vitest'
import { parsePost, toFaqPage } from 'wp-faq-seo'
import { escapeText, toText } from 'wp-faq-seo/content'
import { toMarkdown } from 'wp-faq-seo/faq'
import { toMarkdownText } from '../../src/content/markdown/markdown.js'
import { runSuite } from './suite.js'

interface Case {
  readonly name: string
  readonly text: string
  readonly context: Context
}

interface Context {
  /** HTML that shows the text. */
  readonly html: (text: string) => string
  /** The elements that the HTML has, other than `br`. */
  readonly elements: string
}

const CONTEXTS: Readonly<Record<string, Context>> = {
  paragraph: { html: (text) => `<p>${escapeText(text)}</p>`, elements: 'p' },
  lines: { html: (text) => `<p>${escapeText(text).replaceAll('\n', '<br>')}</p>`, elements: 'p' },
  heading: { html: (text) => `<h2>${escapeText(text)}</h2>`, elements: 'h1' },
  item: { html: (text) => `<ul><li>${escapeText(text)}</li></ul>`, elements: 'ul li' },
  quote: { html: (text) => `<blockquote>${escapeText(text)}</blockquote>`, elements: 'blockquote p' },
  bold: { html: (text) => `<p><b>${escapeText(text)}</b></p>`, elements: 'p strong' },
  link: { html: (text) => `<p><a href="/a">${escapeText(text)}</a></p>`, elements: 'p a' },
  code: { html: (text) => `<p><code>${escapeText(text)}</code></p>`, elements: 'p code' },
  pre: { html: (text) => `<pre>\n${escapeText(text)}</pre>`, elements: 'pre code' },
}

// The specification prints tabs as arrows.
const examples = tests.map((test) => ({ ...test, markdown: test.markdown.replaceAll('→', '\t') }))

describe('toMarkdownText, with the examples of CommonMark as text', () => {
  runSuite({
    cases: Object.entries(CONTEXTS).flatMap(([name, context]) =>
      examples.map(({ number, markdown }): Case => ({ name: `${number}, ${name}`, text: markdown, context })),
    ),
    count: 9 * 652,
    nameOf: ({ name }) => name,
    faultOf({ text, context: { html, elements } }) {
      const markdown = toMarkdownText(html(text))
      const { elements: rendered, text: shown } = render(markdown)
      const isSame =
        elements === 'pre code'
          ? shown.trimEnd() === text.trimEnd()
          : withOneSpace(shown) === withOneSpace(text)
      return isSame && rendered === elements ? undefined : { markdown, shown, rendered }
    },
    exceptions: {},
  })
})

describe('toMarkdown, with the examples of CommonMark as question and answer of a page', () => {
  runSuite({
    cases: examples,
    count: 652,
    nameOf: ({ number }) => String(number),
    faultOf({ markdown: text }) {
      const html = escapeText(text)
      const post = { id: 7, type: 'faq', link: 'https://example.com/a/', title: { rendered: `${html}?` } }
      const markdown = toMarkdown(toFaqPage(parsePost({ ...post, content: { rendered: `<p>${html}</p>` } })))
      const { elements, text: shown } = render(markdown)
      const isSame = withOneSpace(shown) === withOneSpace(`${text}? ${text}`)
      return isSame && elements === 'h1 p' ? undefined : { markdown, shown, elements }
    },
    exceptions: {},
  })
})

describe('toMarkdownText, with the output of the examples of CommonMark', () => {
  runSuite({
    cases: examples,
    count: 652,
    nameOf: ({ number }) => String(number),
    faultOf({ html }) {
      const markdown = toMarkdownText(html)
      const shown = toText(new HtmlRenderer().render(new Parser().parse(markdown)))
      return withOneSpace(shown) === withOneSpace(toText(html)) ? undefined : { html, markdown, shown }
    },
    exceptions: {
      "CommonMark has no tables. They are written as GitHub's, which its reference implementation does not read.":
        ['148', '149', '160', '190'],
    },
  })
})

/** The elements, other than `br`, and the text of Markdown, as its reference implementation renders it. */
function render(markdown: string): { elements: string; text: string } {
  const elements: string[] = []
  let text = ''
  const visit = (node: DefaultTreeAdapterTypes.ChildNode) => {
    if ('tagName' in node && node.tagName !== 'br') elements.push(node.tagName)
    if ('value' in node) text += node.value
    if ('childNodes' in node) node.childNodes.forEach(visit)
  }
  parseFragment(new HtmlRenderer().render(new Parser().parse(markdown))).childNodes.forEach(visit)
  return { elements: elements.join(' '), text }
}

function withOneSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
