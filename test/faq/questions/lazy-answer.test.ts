import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CONTENT_POLICY, sanitizeHtml } from 'wp-faq-seo/content'
import { buildQuestionNode, createIds } from 'wp-faq-seo/jsonld'
import { keepsElements } from '../../../src/content/sanitize/keeps-elements.js'
import { LazyAnswer, toPlainQuestion } from '../../../src/faq/questions/lazy-answer.js'
import { contents, mutatedContent, soup } from '../../content/html/soup.js'

const BASE_URL = 'https://example.com/faq/fees/'

const question = (html: string, source = 'headings') => ({
  id: 'q',
  position: 1,
  question: 'Q?',
  answer: { html },
  source,
  depth: 0,
  visible: true,
})

/** The node that a graph has for an answer. */
const nodeOf = (answer: { readonly html: string; readonly stored?: string | undefined }) =>
  buildQuestionNode({ ...question(''), answer }, { ids: createIds(BASE_URL) })

describe('LazyAnswer', () => {
  it('gives the graph the same answer whether its HTML was sanitized first or not', () => {
    let kept = 0
    const check = (html: string) => {
      const lazy = new LazyAnswer(question(html), BASE_URL)
      expect(nodeOf(lazy)).toEqual(nodeOf({ html: lazy.html }))
      if (keepsElements(html, CONTENT_POLICY)) kept++
    }
    for (const html of contents) check(html)
    fc.assert(fc.property(fc.oneof(soup(), mutatedContent()), check), { numRuns: 3_000 })
    expect(kept).toBeGreaterThan(contents.length / 2)
  })

  it('is visible if its sanitized HTML is', () => {
    expect(new LazyAnswer(question('<p>&nbsp;</p>'), BASE_URL).isVisible).toBe(false)
    expect(new LazyAnswer(question('<p><script>x()</script></p>'), BASE_URL).isVisible).toBe(false)
    expect(new LazyAnswer(question('<p><img src="a.png"></p>'), BASE_URL).isVisible).toBe(true)
  })
})

describe('toPlainQuestion()', () => {
  it('copies both forms of the answer', () => {
    const lazy = {
      ...question(''),
      answer: new LazyAnswer(question('<p>A <a href="/b">b</a></p>'), BASE_URL),
    }
    expect(toPlainQuestion(lazy).answer).toEqual({
      html: '<p>A <a href="https://example.com/b">b</a></p>',
      text: 'A b',
    })
  })

  it('keeps what Yoast’s FAQ block stores, without what is active', () => {
    const html = '<p style="color:red" onclick="x()">A <a href="/b">b</a></p>'
    const lazy = {
      ...question(''),
      source: 'yoast-faq-block',
      answer: new LazyAnswer(question(html, 'yoast-faq-block'), BASE_URL),
    }
    expect(toPlainQuestion(lazy).answer.stored).toBe('<p style="color:red">A <a href="/b">b</a></p>')
  })
})

describe('keepsElements()', () => {
  it('is true only for HTML that the policy takes no element out of', () => {
    expect(keepsElements('<p class="a">A <b>b</b></p>', CONTENT_POLICY)).toBe(true)
    expect(keepsElements('<p>A <font>b</font></p>', CONTENT_POLICY)).toBe(false)
    expect(keepsElements('<p>A <!-- b --></p>', CONTENT_POLICY)).toBe(false)
    expect(keepsElements('<p aria-hidden="true">A</p>', CONTENT_POLICY)).toBe(false)
    expect(keepsElements('a < b', CONTENT_POLICY)).toBe(false)
    expect(sanitizeHtml('<p>A <font>b</font></p>', CONTENT_POLICY)).toBe('<p>A b</p>')
  })
})
