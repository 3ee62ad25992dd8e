import { decodeEntities } from '../../../content/html/entities.js'
import { findBuilderShortcode, hasBuilderPrefix } from '../../../content/shortcodes/builder-shortcodes.js'
import { readCode } from '../../../content/shortcodes/shown-as-code.js'
import { quote } from '../../../internal/quote.js'
import { readSearchQuery } from '../../facts/page/page-kind.js'
import { isRecord, type JsonRecord, readString } from '../../facts/page/records.js'
import type { Rule } from '../../rule.js'

export const rule: Rule<'texts'> = {
  severity: 'error',
  needs: ['texts'],
  help: 'Render the shortcodes and blocks in WordPress, or remove them.',
  check({ answers = [], texts, page, post, json, pageNode, at }, report) {
    // The content does not show whether a shortcode is meant: unrendered ones are in it, too. Those shown on purpose are in code.
    const { rendered } = (post?.content ?? {}) as JsonRecord
    const contents = [page?.html, rendered].map((html) => readString(html))
    // WordPress renders no shortcodes in titles and names. There, they are what the author wrote, except those of builders.
    const title = isRecord(post?.title) ? post.title.rendered : undefined
    const titles = [page?.title, title, post?.name, readSearchQuery(pageNode)].map((own) =>
      decodeEntities(readString(own) ?? ''),
    )
    for (const { text, place } of texts) {
      const left = findLeftover(text)
      if (left === undefined || contents.some((html) => isShownAsCode(html, left.text))) continue
      if (left.isBuilder || !titles.some((own) => own.includes(left.text)))
        report(place, `The text contains ${quote(left.text)}.`)
    }
    for (const { html, place } of answers) {
      const left = findLeftover(html)
      if (left !== undefined && ![html, ...contents].some((content) => isShownAsCode(content, left.text)))
        report(place, `The answer contains ${quote(left.text)}.`)
    }
    // A head derived from the content does not contain them, but readers of the page see them.
    const shown = contents.findIndex((html) => html !== undefined)
    const left = findBuilderShortcode(contents[shown] ?? '')
    if (left === undefined) return
    const place =
      shown === 0 ? at('page', 'html') : at(post === json ? 'json' : 'post', 'content', 'rendered')
    report(place, `The content contains ${quote(left)}.`)
  },
}

/** A shortcode or block comment in a text. */
interface Leftover {
  readonly text: string
  /** Whether it is a shortcode of a page builder. */
  readonly isBuilder: boolean
}

function findLeftover(text: string): Leftover | undefined {
  const ofBuilder = findBuilderShortcode(text)
  if (ofBuilder !== undefined) return { text: ofBuilder, isBuilder: true }
  for (const [other] of text.matchAll(LEFTOVER)) {
    // One that a sentence quotes.
    if (!hasBuilderPrefix(other)) return { text: other, isBuilder: false }
  }
  return undefined
}

/** A shortcode with attributes, an end tag or a known name, or a block comment. */
const LEFTOVER =
  /\[\/?[a-z][\w-]{0,40}\s{1,9}[\w-]{1,40}=["'“”″&\w][^[\]<>]{0,400}\]|\[\/[a-z][\w-]{1,40}\]|\[(?:(?:gravity|wpforms|contact-form|elementor)[_-][\w-]{1,40}|gallery|caption|embed|playlist|wpforms|faqs?)(?:\s[^[\]<>]{0,400})?\]|<!--\s{0,9}\/?wp:/g

function isShownAsCode(html: unknown, text: string): boolean {
  return typeof html === 'string' && readCode(html).includes(text)
}
