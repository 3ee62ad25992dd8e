import type { Head } from '../../head/model/head.js'
import { JSON_LD_KEY, tagKey } from '../../head/model/tag-key.js'
import { type HeadElement, listElements } from '../../head/write/head-element.js'
import { toAttributeProps } from './to-attribute-props.js'
import { toScriptProps } from './to-json-ld-props.js'

/** An element as `createElement(type, { key, ...props })` takes it. */
export interface ReactElementDescriptor {
  /** The element's name. */
  type: 'title' | 'meta' | 'link' | 'script'
  /** Unique in the list, and the same wherever the tag stands: a selector, numbered where it finds several tags. */
  key: string
  /** What the element holds. */
  props: ReactElementProps
}

/** What React prints without escaping. */
export interface InnerHtml {
  /** Safe as the text of a script. */
  __html: string
}

/** The props of a `title`, `meta`, `link` or JSON-LD `script` of a head. */
export interface ReactElementProps {
  /** Attributes in React's spelling, such as `hrefLang`. */
  [attribute: string]: string | InnerHtml
  /** The text of a title, to be escaped by React. */
  children?: string
  /** The JSON of a script, safe as its text. */
  dangerouslySetInnerHTML?: InnerHtml
}

/**
 * Lists the elements of a head as React wants them: what `renderHead` prints, as data for `createElement`.
 *
 * React 19 moves `title`, `meta` and `link` into `<head>` wherever they are rendered, and prints scripts where they
 * stand. What reaches the browser is what `renderHead` prints, but for this:
 *
 * - `<meta charset>` and `<meta name="viewport">` come first in `<head>`.
 * - An `href` that is empty is left out, with React's warning. Such a link, a link without `rel` or `href`, a style
 *   sheet, and a `meta` with `itemprop` stay where they were rendered.
 *
 * @returns A new array on every call.
 * @see https://react.dev/reference/react-dom/components/meta
 * @example
 * ```ts
 * import { toReactElements } from 'wp-faq-seo/adapters/react'
 *
 * toReactElements({ title: 'Fees & terms', alternates: { de: 'https://example.com/de/' } }) // [{ type: 'title', key: 'title', props: { children: 'Fees & terms' } }, { type: 'link', key: 'link[rel="alternate"][hreflang="de"]', props: { rel: 'alternate', hrefLang: 'de', href: 'https://example.com/de/' } }]
 * ```
 */
export function toReactElements(head: Head): ReactElementDescriptor[] {
  const counts = new Map<string, number>()
  return listElements(head).map((element) => {
    const key = toKey(element)
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return { type: element.name, key: count === 1 ? key : `${key}#${count}`, props: toProps(element) }
  })
}

function toKey(element: HeadElement): string {
  switch (element.name) {
    case 'title':
      return 'title'
    case 'script':
      return JSON_LD_KEY
    default:
      return tagKey({ tag: element.name, attributes: element.attributes })
  }
}

function toProps(element: HeadElement): ReactElementProps {
  switch (element.name) {
    case 'title':
      return { children: element.text }
    case 'script':
      return { ...toScriptProps(element.text) }
    default:
      return toAttributeProps(element.attributes)
  }
}
