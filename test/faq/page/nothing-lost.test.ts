import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePost, toFaqPage } from 'wp-faq-seo'
import { findLostSentences } from '../../conformance/questions/find-lost.js'

/** Blocks of content. `0` is a word of its own, `1` is other content. */
const BLOCKS = [
  '<p>0.</p>',
  '0 0 ',
  '<p>0:</p>',
  '<h2>0</h3>',
  '<ul><li>0<li>0</ul>',
  '<details><summary>0?</summary>1</details>',
  '<details><summary></summary>1</details>',
  '<details><summary>0?</summary></details>',
  '<div class="schema-faq-section"><strong class="schema-faq-question">0?</strong> <p class="schema-faq-answer">1</p></div>',
  '<dl><dt>0?<dd>0.<dd>0!<dt>0?</dt><dd>1</dd></dl>',
  '<div>1</div>',
  '<section><p>0<div>1',
  '<p><a href="#x">0</a> <button>0</button></p>',
  '<table><tr><td>0<td>1</table>',
  '<b>0<p>0</b></p>',
  '<!-- 0 -->',
  '<div class="et_pb_toggle"><h5 class="et_pb_toggle_title">0?</h5><span>0</span><div class="et_pb_toggle_content">1</div></div>',
]

const content = fc.array(fc.constantFrom(...BLOCKS), { minLength: 1, maxLength: 8 }).map((blocks) => {
  let words = 0
  // Each block is inside the block before it, if that has a place for other content. Otherwise it follows that block.
  const html = blocks.reduce((outer, inner) =>
    outer.includes('1') ? outer.replace('1', inner) : outer + inner,
  )
  return html.replace(/[01]/g, () =>
    `w${words++}x`.replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit))),
  )
})

const post = (html: string) => ({
  id: 1,
  type: 'faq',
  link: 'https://example.com/faq/a/',
  title: { rendered: 'Does the title ask?' },
  content: { rendered: html },
})

describe('toFaqPage() of any content', () => {
  it('keeps or reports every sentence, and repeats none', () => {
    fc.assert(
      fc.property(content, (html) => {
        expect(findLostSentences(post(html))).toEqual([])
        const shown = toFaqPage(parsePost(post(html))).questions.filter(({ depth }) => depth === 0)
        const words = shown.flatMap(
          ({ question, answer }) => `${question} ${answer.text}`.match(/w[a-j]+x/g) ?? [],
        )
        expect(words).toEqual([...new Set(words)])
      }),
      { numRuns: 300 },
    )
  })
})
