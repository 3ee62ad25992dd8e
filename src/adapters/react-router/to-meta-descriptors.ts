import type { Head } from '../../head/model/head.js'
import { listElements } from '../../head/write/head-element.js'
import type { JsonValue } from '../../jsonld/graph/node.js'
import { createOccurrenceCounter } from '../occurrence-counter.js'
import { toAttributeProps } from '../react/to-attribute-props.js'

/** An item of the list that React Router's `meta()` returns, limited to what a head needs. */
export type MetaDescriptor =
  | TitleDescriptor
  | NameDescriptor
  | PropertyDescriptor
  | ElementDescriptor
  | JsonLdDescriptor

/** A `<title>`. */
export type TitleDescriptor = {
  /** The text. */
  title: string
}

/** A `<meta name>`. */
export type NameDescriptor = {
  /** The name of the value. */
  name: string
  /** The value. */
  content: string
  /** Distinguishes the tag from an identical one. */
  key?: string
}

/** A `<meta property>`. */
export type PropertyDescriptor = {
  /** The name of the value. */
  property: string
  /** The value. */
  content: string
  /** Distinguishes the tag from an identical one. */
  key?: string
}

/** Any other `<meta>`, and every `<link>`, with its attributes in React's spelling. */
export type ElementDescriptor = {
  /** The name of the element. */
  tagName: 'meta' | 'link'
  [prop: string]: string
}

/** A JSON-LD script. */
export type JsonLdDescriptor = {
  /** The data. React Router escapes it. */
  'script:ld+json': JsonLd
}

/** JSON-LD, as a copy: it shares nothing with the head. */
export type JsonLd = Record<string, JsonValue> | Record<string, JsonValue>[]

/**
 * Converts a head to the return value of the `meta()` of a React Router or Remix route.
 *
 * `<Meta />` then prints the elements that `renderHead` prints, in the same order, with these differences, caused by
 * React and React Router:
 *
 * - React may move scripts after the other elements.
 * - `&` and `>` in JSON-LD are escaped too (`\u0026`, `\u003e`); the data is the same. A script that is identical to an
 *   earlier one is omitted, since React Router would give both the same key.
 * - An empty URL (`href=""`) is omitted.
 * - In development, React warns about attributes of extra tags that it uses for something else, such as `style`.
 *
 * A tag that is identical to an earlier one has a `key` to distinguish them. The list of a route replaces the lists of its
 * parents, because React Router does not merge them.
 *
 * @see https://reactrouter.com/start/framework/route-module#meta
 * @example
 * ```ts
 * import { toMetaDescriptors } from 'wp-faq-seo/adapters/react-router'
 *
 * toMetaDescriptors({ title: 'Fees', author: 'Ada' }) // [{ title: 'Fees' }, { name: 'author', content: 'Ada' }]
 * toMetaDescriptors({ canonical: 'https://example.com/' }) // [{ tagName: 'link', rel: 'canonical', href: 'https://example.com/' }]
 * ```
 */
export function toMetaDescriptors(head: Head): MetaDescriptor[] {
  const countOf = createOccurrenceCounter()
  return listElements(head).flatMap((element): MetaDescriptor[] => {
    switch (element.name) {
      case 'title':
        return [{ title: element.text }]
      case 'script':
        return countOf(element.text) === 1 ? [{ 'script:ld+json': JSON.parse(element.text) as JsonLd }] : []
      default: {
        const props = toAttributeProps(element.attributes)
        // React Router's own key for a descriptor without one.
        const key = JSON.stringify(props)
        const count = countOf(key)
        return [toDescriptor(element.name, count === 1 ? props : { ...props, key: `${key} ${count}` })]
      }
    }
  })
}

/** Uses the short form only if it is exact: React Router gives attributes such as `title` and `charset` another meaning there. */
function toDescriptor(tagName: 'meta' | 'link', props: Record<string, string>): MetaDescriptor {
  const isShort = tagName === 'meta' && Object.keys(props).every((prop) => SHORT_FORM.has(prop))
  return isShort ? (props as { name: string; content: string }) : { tagName, ...props }
}

const SHORT_FORM: ReadonlySet<string> = /* @__PURE__ */ new Set(['name', 'property', 'content', 'key'])
