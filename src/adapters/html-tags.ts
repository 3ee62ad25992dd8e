import type { Head } from '../head/model/head.js'
import { type HeadElement, listElements } from '../head/write/head-element.js'
import { renderTag } from '../head/write/render-head.js'

/** An element of a head, for template languages that write the tag themselves. */
export interface HtmlTag {
  /** The element's name. */
  name: 'title' | 'meta' | 'link' | 'script'
  /** Its attributes, decoded, in the order in which they are printed: the template escapes them. */
  attributes: Record<string, string>
  /** What stands in the element, as HTML that is safe as it is; absent for `meta` and `link`, which are void. */
  html?: string
}

/**
 * Lists the elements of a head for a template: the same elements as `renderHead` prints, in the same order.
 *
 * Attributes that HTML cannot hold or that would run, and links to scripts, are left out as `renderHead` leaves
 * them out. Every call gives new objects.
 *
 * @example
 * ```ts
 * import { toHtmlTags } from 'wp-faq-seo/adapters/astro'
 *
 * toHtmlTags({ title: 'Q & A', canonical: 'https://example.com/' }) // [{ name: 'title', attributes: {}, html: 'Q &amp; A' }, { name: 'link', attributes: { rel: 'canonical', href: 'https://example.com/' } }]
 * ```
 */
export function toHtmlTags(head: Head): HtmlTag[] {
  return listElements(head).map(toHtmlTag)
}

function toHtmlTag(element: HeadElement): HtmlTag {
  const { attributes } = element
  switch (element.name) {
    case 'title':
      return { name: 'title', attributes, html: escapeTitle(element.text) }
    case 'script':
      return { name: 'script', attributes, html: element.text }
    default:
      return { name: element.name, attributes }
  }
}

/** Text is escaped in one place, which is `renderTag`. */
function escapeTitle(text: string): string {
  return renderTag({ tag: 'title', text }).slice('<title>'.length, -'</title>'.length)
}
