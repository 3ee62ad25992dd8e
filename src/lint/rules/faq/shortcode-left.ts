import { decodeEntities } from '../../../content/html/entities.js'
import { findBuilderShortcode, hasBuilderPrefix } from '../../../content/shortcodes/builder-shortcodes.js'
import { codeOf, type IsCode } from '../../../content/shortcodes/shown-as-code.js'
import { quote } from '../../../internal/quote.js'
import { readSearchQuery } from '../../facts/page/page-kind.js'
import { isRecord, type JsonRecord, readString } from '../../facts/page/records.js'
import { listStoredTexts } from '../../facts/text/stored-texts.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'writtenTexts'> = {
  severity: 'error',
  // Those of the head, of the page or of the post: one of them is enough.
  needs: ['writtenTexts'],
  help: 'Render the shortcodes and blocks in WordPress, or remove them.',
  check(context, report) {
    const { answers = [], texts = [], page, post, pageNode } = context
    // An unrendered shortcode is also in the content, which therefore proves nothing. One shown on purpose is in code there.
    const { rendered } = (post?.content ?? {}) as JsonRecord
    const isCode = codeOf([page?.html, rendered].map((html) => readString(html) ?? '').join('\n'))
    // WordPress renders none in titles and names: one there is what the author wrote, except that of a builder.
    const title = isRecord(post?.title) ? post.title.rendered : undefined
    const titles = [page?.title, title, post?.name, readSearchQuery(pageNode)].map((own) =>
      decodeEntities(readString(own) ?? ''),
    )
    for (const { text, place } of texts) {
      const left = findLeftover(text, isCode)
      if (left !== undefined && (left.isBuilder || !titles.some((own) => own.includes(left.text))))
        report(place, `The text contains ${quote(left.text)}.`)
    }
    for (const { html, place } of answers) {
      const left = findLeftover(html, isCode)
      if (left !== undefined) report(place, `The answer contains ${quote(left.text)}.`)
    }
    // A head derived or adopted from these has none of them. An excerpt repeats those of the content.
    const seen = new Set<string>()
    for (const { text, place, isContent } of listStoredTexts(context)) {
      const left = findBuilderShortcode(text, isCode)
      if (left === undefined || seen.has(left)) continue
      seen.add(left)
      report(place, `The ${isContent ? 'content' : 'text'} contains ${quote(left)}.`)
    }
  },
}

/** A shortcode or block comment in a text. */
interface Leftover {
  readonly text: string
  /** Whether it is a shortcode of a page builder. */
  readonly isBuilder: boolean
}

/** @param isCode Whether the content shows a shortcode as code, and so on purpose. The text itself may do so, too. */
function findLeftover(text: string, isCode: IsCode): Leftover | undefined {
  const ofBuilder = findBuilderShortcode(text, isCode)
  if (ofBuilder !== undefined) return { text: ofBuilder, isBuilder: true }
  for (const [other] of text.matchAll(LEFTOVER)) {
    // One that a sentence quotes.
    if (hasBuilderPrefix(other)) continue
    return isCode(other) || codeOf(text)(other) ? undefined : { text: other, isBuilder: false }
  }
  return undefined
}

/** A shortcode with attributes, an end tag or a known name, or a block comment. */
const LEFTOVER =
  /\[\/?[a-z][\w-]{0,40}\s{1,9}[\w-]{1,40}=["'“”″&\w][^[\]<>]{0,400}\]|\[\/[a-z][\w-]{1,40}\]|\[(?:(?:gravity|wpforms|contact-form|elementor)[_-][\w-]{1,40}|gallery|caption|embed|playlist|wpforms|faqs?)(?:\s[^[\]<>]{0,400})?\]|<!--\s{0,9}\/?wp:/g
