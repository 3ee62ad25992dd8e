import type { Head } from '../../head/model/head.js'
import { listElements } from '../../head/write/head-element.js'
import type { JsonValue } from '../../jsonld/graph/node.js'
import { toAttributeProps } from '../react/to-attribute-props.js'

/** What React Router's `meta()` returns a list of, as far as a head needs it. */
export type MetaDescriptor =
  | TitleDescriptor
  | NameDescriptor
  | PropertyDescriptor
  | ElementDescriptor
  | JsonLdDescriptor

/** The title. */
export type TitleDescriptor = {
  /** Its text. */
  title: string
}

/** A `<meta name>`. */
export type NameDescriptor = {
  /** What is said. */
  name: string
  /** The value. */
  content: string
  /** Tells a tag from one that says the same. */
  key?: string
}

/** A `<meta property>`. */
export type PropertyDescriptor = {
  /** What is said. */
  property: string
  /** The value. */
  content: string
  /** Tells a tag from one that says the same. */
  key?: string
}

/** Any other `<meta>`, and every `<link>`, with its attributes in React's spelling. */
export type ElementDescriptor = {
  /** The element's name. */
  tagName: 'meta' | 'link'
  [prop: string]: string
}

/** A JSON-LD script. */
export type JsonLdDescriptor = {
  /** What it holds; React Router escapes it. */
  'script:ld+json': JsonLd
}

/** JSON-LD, fresh: nothing of the head is shared. */
export type JsonLd = Record<string, JsonValue> | Record<string, JsonValue>[]

/**
 * Turns a head into what the `meta()` of a React Router or Remix route returns.
 *
 * `<Meta />` then prints the elements that `renderHead` prints, in its order, with these differences, which are
 * React's and React Router's:
 * - React may move scripts behind the other elements.
 * - JSON-LD is escaped further (`&` and `>` as `\u0026` and `\u003e`): the same data. A script that repeats
 *   another to the letter is left out, since React Router would give both the same key.
 * - An empty address (`href=""`) is left out.
 * - Of attributes of extra tags that React has another use for (such as `style`) it complains in development.
 *
 * A tag that repeats another carries a `key`, so that React tells them apart. A route's list stands in place of
 * its parents' lists, which React Router does not merge.
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
  const counts = new Map<string, number>()
  const count = (key: string) => {
    const times = (counts.get(key) ?? 0) + 1
    counts.set(key, times)
    return times
  }
  return listElements(head).flatMap((element): MetaDescriptor[] => {
    switch (element.name) {
      case 'title':
        return [{ title: element.text }]
      case 'script':
        return count(element.text) === 1 ? [{ 'script:ld+json': JSON.parse(element.text) as JsonLd }] : []
      default: {
        const props = toAttributeProps(element.attributes)
        // What React Router makes the key of the React element, but where the descriptor has one of its own.
        const key = JSON.stringify(props)
        const times = count(key)
        return [describe(element.name, times === 1 ? props : { ...props, key: `${key} ${times}` })]
      }
    }
  })
}

/** The short form where it says all: in it, React Router takes some attributes (`title`, `charset`) for something else. */
function describe(tagName: 'meta' | 'link', props: Record<string, string>): MetaDescriptor {
  const isShort = tagName === 'meta' && Object.keys(props).every((prop) => SHORT_FORM.has(prop))
  return isShort ? (props as { name: string; content: string }) : { tagName, ...props }
}

const SHORT_FORM: ReadonlySet<string> = /* @__PURE__ */ new Set(['name', 'property', 'content', 'key'])
