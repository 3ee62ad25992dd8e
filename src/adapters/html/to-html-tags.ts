import { escapeText } from '../../content/html/escape.js'
import type { Head } from '../../head/model/head.js'
import { type HeadElement, listElements } from '../../head/write/head-element.js'

/** An element of a head, for a template that writes the tag. */
export interface HtmlTag {
  /** The name of the element. */
  name: 'title' | 'meta' | 'link' | 'script'
  /** The attributes in print order. Not escaped: the template escapes them. */
  attributes: Record<string, string>
  /** The content of the element as HTML, escaped. Absent for `meta` and `link`, which are void. */
  html?: string
}

/**
 * Lists the elements of a head for a template: the elements that `renderHead` prints, in the same order.
 *
 * Omits what `renderHead` omits: links to scripts, attributes that run code, and attribute names that HTML does not
 * allow. Returns new objects on every call.
 *
 * @example
 * ```ts
 * import { toHtmlTags } from 'wp-faq-seo/adapters/html'
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
      return { name: 'title', attributes, html: escapeText(element.text) }
    case 'script':
      return { name: 'script', attributes, html: element.text }
    default:
      return { name: element.name, attributes }
  }
}
