import { isSamePage } from '../../internal/page-url.js'
import { resolveUrl } from '../urls/resolve-url.js'
import { readAttributes } from './attributes.js'
import { cutRanges, type HtmlRange } from './cut-ranges.js'
import { decodeAttribute } from './entities.js'
import { walkHtml } from './walk.js'

/**
 * Removes reference marks, such as the numbers of footnotes: a `<sup>` that contains only links to fragments of the page, or such
 * a link that contains only a `<sup>`. Punctuation around the links, as in `[1]`, is also removed.
 *
 * @param pageUrl Absolute URL of the page. Other links to its fragments count, too. Default: only links that begin with `#` count.
 * @see https://wordpress.org/documentation/article/footnotes-block/
 */
export function withoutReferenceMarks(html: string, pageUrl?: string | undefined): string {
  const hasSuperscript = html.includes('<sup') || html.includes('<SUP')
  return hasSuperscript ? cutRanges(html, findMarks(html, pageUrl)) : html
}

/** A `<sup>` or a link that may be a mark. */
interface Candidate {
  readonly start: number
  /** The element that must be inside or around this one to make it a mark. `undefined` for links to other pages. */
  readonly pair: 'a' | 'sup' | undefined
  hasPair: boolean
  /** Whether it contains words outside its paired elements. */
  hasText: boolean
}

function findMarks(html: string, pageUrl: string | undefined): readonly HtmlRange[] {
  const marks: HtmlRange[] = []
  const open: Candidate[] = []
  walkHtml(html, {
    text(raw) {
      const innermost = open.at(-1)
      if (innermost !== undefined && WORD.test(raw)) innermost.hasText = true
    },
    open(name, raw, start) {
      if (name !== 'sup' && name !== 'a') return
      const pair = name === 'sup' ? 'a' : isLinkWithin(raw, pageUrl) ? 'sup' : undefined
      open.push({ start, pair, hasPair: false, hasText: false })
    },
    close(name, raw, end) {
      if (name !== 'sup' && name !== 'a') return
      const { start, pair, hasPair, hasText } = open.pop() as Candidate
      const outer = open.at(-1)
      if (outer?.pair === name && pair !== undefined) outer.hasPair = true
      else if (outer !== undefined && (hasText || hasPair)) outer.hasText = true
      if (!hasPair || hasText) return
      while ((marks.at(-1)?.start ?? 0) > start) marks.pop()
      marks.push({ start, end: end + raw.length })
    },
  })
  return marks
}

/** Whether a start tag is a link to a fragment of the page. */
function isLinkWithin(raw: string, pageUrl: string | undefined): boolean {
  const href = decodeAttribute(readAttributes(raw).get('href') ?? '').trim()
  if (href.startsWith('#')) return href.length > 1
  return pageUrl !== undefined && href.includes('#') && isSamePage(resolveUrl(href, pageUrl), pageUrl)
}

/** A character that is not punctuation or white space. */
const WORD = /[^\p{P}\s]/u
