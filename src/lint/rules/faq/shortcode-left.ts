import { collectText } from '../../../content/html/text.js'
import { walkHtml } from '../../../content/html/walk.js'
import { quote } from '../../../internal/quote.js'
import type { JsonRecord } from '../../facts/page/records.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'texts'> = {
  severity: 'error',
  needs: ['texts'],
  help: 'Render the shortcodes and blocks in WordPress, or remove them.',
  check({ answers = [], texts, page, post, isOwnText }, report) {
    for (const { text, place } of texts) {
      const left = LEFTOVER.exec(text)?.[0]
      if (left !== undefined && !isOwnText(left)) report(place, `The text contains ${quote(left)}.`)
    }
    for (const { html, place } of answers) {
      const left = LEFTOVER.exec(html)?.[0]
      if (left === undefined) continue
      // `isOwnText` does not help here: an unrendered shortcode is also in the content. One shown on purpose is in code.
      const { rendered } = (post?.content ?? {}) as JsonRecord
      if (![html, page?.html, rendered].some((content) => isShownAsCode(content, left)))
        report(place, `The answer contains ${quote(left)}.`)
    }
  },
}

/** A shortcode with attributes, an end tag or a known name, or a block comment. */
const LEFTOVER =
  /\[\/?[a-z][\w-]{0,40}\s{1,9}[\w-]{1,40}=["'“”″&\w][^[\]<>]{0,400}\]|\[\/[a-z][\w-]{1,40}\]|\[(?:(?:vc|et_pb|fusion|av|su|wpb|cs|gravity|wpforms|contact-form|elementor)[_-][\w-]{1,40}|gallery|caption|embed|playlist|wpforms|faqs?)(?:\s[^[\]<>]{0,400})?\]|<!--\s{0,9}\/?wp:/

function isShownAsCode(html: unknown, text: string): boolean {
  if (typeof html !== 'string' || !/<(?:code|pre|kbd|samp)\b/i.test(html)) return false
  const collector = collectText()
  let depth = 0
  walkHtml(html, {
    text(raw) {
      if (depth > 0) collector.text(raw)
    },
    open(name) {
      if (CODE_ELEMENTS.has(name)) depth++
    },
    close(name) {
      if (CODE_ELEMENTS.has(name)) depth--
    },
  })
  return collector.take().includes(text)
}

const CODE_ELEMENTS: ReadonlySet<string> = /* @__PURE__ */ new Set(['code', 'kbd', 'pre', 'samp'])
