import { readAttributes } from '../../content/html/attributes.js'
import type { HtmlRange } from '../../content/html/cut-ranges.js'
import { decodeTextRun } from '../../content/html/entities.js'
import { isVisible } from '../../content/html/visible-text.js'
import { walkVisibleHtml } from '../../content/html/walk.js'
import { listTextBlocks, type TextBlock } from './text-blocks.js'

/** The text of content outside items, in document order. */
export interface Prose {
  /** Other text, with the headings above it. */
  readonly own: readonly TextBlock[]
  /** What comes right before an item and only introduces it: a paragraph that ends in a colon, and headings. */
  readonly leadIns: readonly TextBlock[]
  /** Buttons, and links within the page, as in a table of contents. */
  readonly navigation: readonly TextBlock[]
}

/**
 * Finds the text of content outside items, sorted by purpose.
 *
 * @param items In document order. They do not overlap.
 */
export function findProse(html: string, items: readonly HtmlRange[]): Prose {
  const own: TextBlock[] = []
  const leadIns: TextBlock[] = []
  const navigation: TextBlock[] = []
  /** The text after the current one. */
  let next: TextBlock | undefined
  let nextIsLeadIn = false
  for (const block of listTextBlocks(html, items).reverse()) {
    if (isNavigation(html.slice(block.start, block.end))) {
      navigation.push(block)
      continue
    }
    const isBeforeItem = block.nextItem < (next?.nextItem ?? items.length)
    const isLeadIn: boolean = isBeforeItem
      ? block.isHeading || COLON.test(block.text)
      : block.isHeading && nextIsLeadIn
    if (isLeadIn) leadIns.push(block)
    else own.push(block)
    next = block
    nextIsLeadIn = isLeadIn
  }
  return { own: own.reverse(), leadIns: leadIns.reverse(), navigation: navigation.reverse() }
}

/** Whether all text is in buttons and in links that do not leave the page. */
function isNavigation(html: string): boolean {
  if (!CONTROL.test(html)) return false
  /** Whether each open link or button is one that does not leave the page. */
  const open: boolean[] = []
  let hasOther = false
  walkVisibleHtml(html, {
    text(raw) {
      if (!open.includes(true) && isVisible(decodeTextRun(raw))) hasOther = true
    },
    open(name, raw) {
      if (name === 'img' && !open.includes(true)) hasOther = true
      if (name === 'a' || name === 'button') open.push(name === 'button' || !LEAVES.test(hrefOf(raw)))
    },
    close(name) {
      if (name === 'a' || name === 'button') open.pop()
    },
  })
  return !hasOther
}

function hrefOf(raw: string): string {
  return readAttributes(raw).get('href') ?? ''
}

const CONTROL = /<(?:a|button)\b/i
/** The `href` of a link to another page. Scripts and fragments stay on the page. */
const LEAVES = /^\s*(?!javascript:|#)\S/i
/** A colon in any script at the end of a text, with closing quotes and brackets after it. */
const COLON = /[:：﹕︰]["'\p{Pf}\p{Pe}\s]{0,5}$/u
