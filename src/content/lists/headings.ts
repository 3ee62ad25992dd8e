import { readAttributes } from '../html/attributes.js'
import { HEADING_ELEMENTS } from '../html/elements.js'
import { decodeAttribute } from '../html/entities.js'
import { collectText } from '../html/text.js'
import { walkVisibleHtml } from '../html/walk.js'

/** A heading in content. */
export interface ContentHeading {
  /** The rank: 1 for `h1`, 6 for `h6`. */
  readonly level: 1 | 2 | 3 | 4 | 5 | 6
  /** The text, as `toText` returns it. */
  readonly text: string
  /** The `id` attribute, decoded. Absent if the heading has none. */
  readonly id?: string
}

/**
 * Lists the headings in content, in document order. The text of a heading inside another belongs to the outer one.
 * Never throws.
 * @see https://html.spec.whatwg.org/multipage/sections.html#headings-and-outlines-2
 * @param html An HTML fragment, such as `content.rendered`.
 * @example
 * ```ts
 * import { listHeadings } from 'wp-faq-seo/content'
 *
 * listHeadings('<h2 id="why">Why <em>not</em>?</h2><p>Because.</p><h3>So</h3>') // [{ level: 2, text: 'Why not?', id: 'why' }, { level: 3, text: 'So' }]
 * ```
 */
export function listHeadings(html: string): ContentHeading[] {
  const headings: ContentHeading[] = []
  if (!html.includes('<')) return headings
  const collector = collectText()
  let current: Omit<ContentHeading, 'text'> | undefined
  let depth = 0
  walkVisibleHtml(html, {
    text(raw) {
      if (depth > 0) collector.text(raw)
    },
    open(name, raw) {
      const isHeading = HEADING_ELEMENTS.has(name)
      if (isHeading && depth++ === 0) current = readHeading(name, raw)
      else if (depth > 0) collector.open(name)
    },
    close(name) {
      if (HEADING_ELEMENTS.has(name) && --depth === 0 && current !== undefined) {
        const { level, ...others } = current
        headings.push({ level, text: collector.take(), ...others })
      } else if (depth > 0) collector.close(name)
    },
  })
  return headings
}

function readHeading(name: string, raw: string): Omit<ContentHeading, 'text'> {
  const id = readAttributes(raw).get('id')
  return {
    level: Number(name.charAt(1)) as ContentHeading['level'],
    ...(id !== undefined && { id: decodeAttribute(id) }),
  }
}
