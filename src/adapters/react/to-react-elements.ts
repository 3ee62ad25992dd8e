import type { Head } from '../../head/model/head.js'
import { JSON_LD_KEY, tagKey } from '../../head/model/tag-key.js'
import { type HeadElement, listElements } from '../../head/write/head-element.js'
import { createOccurrenceCounter } from '../occurrence-counter.js'
import { toAttributeProps } from './to-attribute-props.js'
import { toScriptProps } from './to-json-ld-props.js'

/** An element for `createElement(type, { key, ...props })`. */
export interface ReactElementDescriptor {
  /** The name of the element. */
  type: 'title' | 'meta' | 'link' | 'script'
  /** A selector for the tag, unique in the list: numbered if several tags match. Does not depend on the order of tags. */
  key: string
  /** The attributes and the content of the element. */
  props: ReactElementProps
}

/** HTML that React prints unescaped. */
export interface InnerHtml {
  /** Safe as the text of a script. */
  __html: string
}

/** The props of a `title`, `meta`, `link` or JSON-LD `script` of a head. */
export interface ReactElementProps {
  /** Attributes in React's spelling, such as `hrefLang`. */
  [attribute: string]: string | InnerHtml
  /** The text of a title. React escapes it. */
  children?: string
  /** The JSON of a script, escaped. */
  dangerouslySetInnerHTML?: InnerHtml
}

/**
 * Lists the elements of a head for React: what `renderHead` prints, as data for `createElement`.
 *
 * React 19 moves `title`, `meta` and `link` into `<head>` from anywhere in the tree, and prints scripts where they are
 * rendered. The browser receives what `renderHead` prints, except:
 *
 * - `<meta charset>` and `<meta name="viewport">` come first in `<head>`.
 * - React omits an empty `href`, with a warning. Such a link, a link without `rel` or `href`, a style sheet, and a `meta`
 *   with `itemprop` stay where they are rendered.
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
  const countOf = createOccurrenceCounter()
  return listElements(head).map((element) => {
    const key = toKey(element)
    const count = countOf(key)
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
