import type { HtmlRange } from '../../content/html/cut-ranges.js'
import { BLOCK_ELEMENTS, HEADING_ELEMENTS, INVISIBLE_ELEMENTS } from '../../content/html/elements.js'
import { withImageText } from '../../content/html/image-text.js'
import { toText } from '../../content/html/text.js'
import { isVisible } from '../../content/html/visible-text.js'
import { walkHtml } from '../../content/html/walk.js'

/** A run of text without block elements, such as that of a paragraph. */
export interface TextBlock extends HtmlRange {
  readonly text: string
  readonly isHeading: boolean
  /** Index of the next item, in the list of items. */
  readonly nextItem: number
}

/**
 * Lists the visible text of content outside the given items, block by block.
 *
 * @param items In document order. They do not overlap.
 */
export function listTextBlocks(html: string, items: readonly HtmlRange[]): TextBlock[] {
  const blocks: TextBlock[] = []
  let start = 0
  let itemIndex = 0
  let invisible = 0
  let headings = 0

  const add = (end: number) => {
    const text = start < end ? readText(html.slice(start, end)) : ''
    if (isVisible(text)) blocks.push({ start, end, text, isHeading: headings > 0, nextItem: itemIndex })
  }
  /** Ends the current text. Returns `false` inside an item. */
  const cut = (at: number, next: number): boolean => {
    for (let item = items[itemIndex]; item !== undefined && item.start <= at; item = items[itemIndex]) {
      add(item.start)
      start = item.end
      itemIndex++
    }
    if (at < start) return false
    add(at)
    start = next
    return true
  }

  /** @param change How the tag changes the number of open elements. */
  const passTag = (name: string, raw: string, at: number, change: 1 | -1) => {
    if (INVISIBLE_ELEMENTS.has(name)) invisible += change
    if (invisible > 0 || !(name === 'br' || BLOCK_ELEMENTS.has(name))) return
    if (cut(at, at + raw.length) && HEADING_ELEMENTS.has(name)) headings += change
  }

  walkHtml(html, {
    text() {},
    open: (name, raw, at) => passTag(name, raw, at, 1),
    close: (name, raw, at) => passTag(name, raw, at, -1),
  })
  cut(html.length, html.length)
  return blocks
}

/** The text of HTML, or else that of its images. */
function readText(html: string): string {
  const text = toText(html)
  return isVisible(text) ? text : toText(withImageText(html))
}
